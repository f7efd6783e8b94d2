import type { PictureWay } from '@/components/quickForm';
import { CaptureCancelled, CaptureError, type CaptureFailure } from '@/lib/capture/captureError';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { newId } from '@/lib/journey/newId';

/** What takes its time for a touchpoint (the screenshot of the moment, the page as a file), as far as it has come. */
export type MomentPicture =
  | { readonly kind: 'none' }
  /**
   * `done` resolves with it, or rejects as the taking does. `share`: how much of it is there, 0..1, of what is taken `way`. `earlier`: what is
   * there meanwhile, of what takes so long that it may be interrupted.
   */
  | {
      readonly kind: 'pending';
      readonly id: string;
      readonly done: Promise<NewEvidence>;
      readonly way: PictureWay | null;
      readonly share: number;
      readonly earlier: NewEvidence | null;
    }
  | { readonly kind: 'ready'; readonly evidence: NewEvidence }
  | { readonly kind: 'failed'; readonly reason: CaptureFailure };

export interface MomentPictureDeps {
  /** Takes it under the id given, as it always is or some other way. */
  readonly take: (evidenceId: string, way: PictureWay | null, onShare: (share: number) => void) => Promise<NewEvidence>;
  readonly onChange: () => void;
}

export interface MomentPictureKeeper {
  current(): MomentPicture;
  /** Starts taking it, at once. While a retake fails the earlier picture stays. */
  take(way?: PictureWay | null): void;
  /** Shows another one (a draft's); what is being taken is no longer wanted. */
  show(evidence: NewEvidence | null): void;
}

/** Takes the picture of the moment behind the form, which never waits for it. */
export function createMomentPicture({ take, onChange }: MomentPictureDeps): MomentPictureKeeper {
  let picture: MomentPicture = { kind: 'none' };

  function become(next: MomentPicture): void {
    picture = next;
    onChange();
  }

  return {
    current: () => picture,
    take(way = null) {
      const before = picture;
      const id = newId();
      const isMine = () => picture.kind === 'pending' && picture.id === id;
      const done = take(id, way, (share) => {
        if (picture.kind === 'pending' && picture.id === id) become({ ...picture, share });
      });
      become({ kind: 'pending', id, done, way, share: 0, earlier: way?.fullPage ? evidenceSoFar(before) : null });
      done.then(
        (evidence) => {
          if (isMine()) become({ kind: 'ready', evidence });
        },
        (error: unknown) => {
          if (!isMine()) return;
          const reason = error instanceof CaptureError ? error.reason : 'failed';
          if (before.kind === 'ready') become(before);
          else become(error instanceof CaptureCancelled ? { kind: 'none' } : { kind: 'failed', reason });
        },
      );
    },
    show(evidence) {
      become(evidence ? { kind: 'ready', evidence } : { kind: 'none' });
    },
  };
}

/** What there is of it to be kept now. */
export function evidenceSoFar(picture: MomentPicture): NewEvidence | null {
  if (picture.kind === 'pending') return picture.earlier;
  return picture.kind === 'ready' ? picture.evidence : null;
}
