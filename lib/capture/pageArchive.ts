import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { pageKey } from '@/lib/journey/pageKey';
import type { FilledValues } from '@/lib/page/filledValues';
import { CaptureError } from './captureError';
import { type ScrubbedArchive, scrubArchive } from './scrubArchive';
import { wordsWithoutTyped } from './withoutTyped';

export interface PageArchiverDeps {
  /** The page of a tab with all that it shows, as MHTML. Rejects where the browser makes none. */
  readonly saveAsMhtml: (tabId: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** What the fields of the page hold. Rejects where the page cannot be asked: nobody knows then what must not be kept. */
  readonly filledValues: (tabId: number) => Promise<FilledValues>;
  readonly now: () => Date;
  /** Name and version of the product and the browser, for the record. */
  readonly tool: string;
}

export interface PageArchiveRequest {
  readonly tabId: number;
  /** The page as it was read: an archive of another one is refused. Null where nobody knows. */
  readonly url: string | null;
  readonly title: string;
  readonly evidenceId: string;
}

/** Makes what keeps a page as a file, with nothing in it that form fields hold. Rejects with a `CaptureError`. */
export function createPageArchiver({ saveAsMhtml, filledValues, now, tool }: PageArchiverDeps) {
  return async ({ tabId, url, title, evidenceId }: PageArchiveRequest): Promise<NewEvidence> => {
    const capturedAt = now().toISOString();
    const before = await filledValues(tabId).catch(failed);
    const archive = await saveAsMhtml(tabId).catch(failed);
    // Somebody may have gone on typing.
    const after = await filledValues(tabId).catch(failed);
    const typed = [...before.typed, ...after.typed];
    let scrubbed: ScrubbedArchive;
    try {
      scrubbed = scrubArchive(archive, {
        typed,
        searched: [...before.searched, ...after.searched],
        chosen: [...before.chosen, ...after.chosen],
        offered: after.offered,
        repeated: [...before.repeated, ...after.repeated],
      });
    } catch (cause) {
      return failed(cause);
    }
    if (url !== null && scrubbed.url !== null && pageKey(scrubbed.url) !== pageKey(url)) {
      throw new CaptureError('elsewhere', 'The tab shows another page by now.');
    }
    return {
      id: evidenceId,
      kind: 'pageArchive',
      mediaType: 'multipart/related',
      width: null,
      height: null,
      devicePixelRatio: null,
      viewport: null,
      masks: scrubbed.fields > 0 ? [{ reason: 'formField', count: scrubbed.fields }] : [],
      capturedAt,
      url: scrubbed.url ?? url,
      fileName: `${fileName(wordsWithoutTyped(title, typed)) || 'page'}.mhtml`,
      tool,
      bytes: scrubbed.bytes,
      thumbnail: null,
    };
  };
}

function failed(cause: unknown): never {
  throw new CaptureError('failed', 'The browser kept no archive of the page.', { cause });
}

function fileName(title: string): string {
  return title
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
}
