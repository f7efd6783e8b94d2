import type { ArchiveState, ScreenshotState } from '@/components/quickForm';
import type { MomentPicture } from './createMomentPicture';

/**
 * The picture as the form shows it. `thumbnailUrl` is the address of its small version, where there is one; `failure` says why there is
 * none, once the words for that are loaded.
 */
export function screenshotState(picture: MomentPicture, thumbnailUrl: string | null, failure: string): ScreenshotState {
  switch (picture.kind) {
    case 'none':
      return { state: 'none' };
    case 'pending':
      return { state: 'pending', share: picture.way?.fullPage ? picture.share : null };
    case 'failed':
      return { state: 'failed', failure };
    case 'ready': {
      const masked = picture.evidence.masks.reduce((sum, { count }) => sum + count, 0);
      return thumbnailUrl === null
        ? { state: 'pending' }
        : { state: 'ready', thumbnailUrl, masked, isFullPage: picture.evidence.kind === 'fullPage' };
    }
  }
}

/** The page as a file, where there is one or will be: why there is none is told beside. */
export function archiveState(archive: MomentPicture): ArchiveState | undefined {
  if (archive.kind === 'ready') return { state: 'ready', bytes: archive.evidence.bytes.byteLength };
  return archive.kind === 'pending' ? { state: 'pending' } : undefined;
}
