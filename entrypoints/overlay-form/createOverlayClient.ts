import type { SavedTouchpoint } from '@/lib/journey/commands/commands';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import { RefusedRequest } from '@/lib/messaging/answer';
import type { Request } from '@/lib/messaging/createRequester';
import type { OverlayFormState } from '@/lib/messaging/protocol';

/** What the form asks of the background; all of it under its nonce. Rejects with `StoreError` or `RefusedRequest`. */
export interface OverlayClient {
  hello(): Promise<OverlayFormState>;
  /** Keeps the draft, at once: the frame may be gone the next moment. Failures are left to `save` to tell. */
  keepDraft(tag: QuickTag): void;
  save(tag: QuickTag): Promise<SavedTouchpoint>;
  seeAgain(sourceTouchpointId: string): Promise<SavedTouchpoint>;
  /** Takes back what was saved: the form then goes on. */
  undo(): Promise<void>;
  /** Gives way to picking another part; what was typed stays as a draft. */
  pickAnother(): void;
  reportHeight(height: number): void;
  /** Whether the keyboard is in this frame. */
  reportFocus(focused: boolean): void;
  /** Asks until the frame is gone: the page behind it can be used again only then. */
  close(): void;
}

/** Between two tries to close, where the background is gone again and again. */
const closingPauseMs = 1_000;

export function createOverlayClient({
  request,
  nonce,
}: {
  readonly request: Request;
  readonly nonce: string;
}): OverlayClient {
  let isClosing = false;

  async function close(): Promise<void> {
    if (isClosing) return;
    isClosing = true;
    try {
      await request('overlay.close', { nonce });
    } catch (error) {
      if (error instanceof RefusedRequest && error.code === 'lost') setTimeout(() => void close(), closingPauseMs);
    } finally {
      isClosing = false;
    }
  }

  return {
    hello: () => request('overlay.hello', { nonce }),
    keepDraft: (tag) => void request('overlay.draft', { nonce, tag }).catch(() => undefined),
    save: (tag) => request('overlay.save', { nonce, tag }),
    seeAgain: (sourceTouchpointId) => request('overlay.seeAgain', { nonce, sourceTouchpointId }),
    undo: async () => void (await request('overlay.undo', { nonce })),
    // The frame goes before an answer can come.
    pickAnother: () => void request('overlay.pickAnother', { nonce }).catch(() => undefined),
    // Neither has anyone to be told to when it fails: a frame that is too small scrolls, and the overlay closes by the page as well.
    reportHeight: (height) => void request('overlay.resize', { nonce, height }).catch(() => undefined),
    reportFocus: (focused) => void request('overlay.focus', { nonce, focused }).catch(() => undefined),
    close: () => void close(),
  };
}
