import type { StageTarget, StageView } from '@/lib/page/staging/stageView';
import type { Rectangle } from '@/lib/page/untampered';
import { CaptureCancelled, CaptureError } from './captureError';
import { parseStageBox, parseStageView } from './stageView';

/** A page that is set up for pictures of a part of it. The methods that give a view reject with the signal's reason once it is aborted. */
export interface PageStage {
  /** How the target stands now. Rejects with `CaptureCancelled` once the person has pressed Escape, as the others do. */
  look(): Promise<StageView>;
  walk(): Promise<StageView>;
  deafen(): Promise<StageView>;
  show(x: number, y: number): Promise<StageView>;
  /** Puts the page back, and says where the target is then; null where the page is gone. Never rejects. */
  close(): Promise<Rectangle | null>;
}

/** A message to the script that sets a page up, in a tab's top frame. */
export type StageMessage =
  | { readonly type: 'stage.open'; readonly data: { nonce: string; target: StageTarget; withoutBanner: boolean } }
  | { readonly type: 'stage.show'; readonly data: { nonce: string; x: number; y: number } }
  | { readonly type: 'stage.walk' | 'stage.deafen' | 'stage.look' | 'stage.close'; readonly data: { nonce: string } };

export interface PageStageOptions {
  readonly send: (message: StageMessage) => Promise<unknown>;
  readonly nonce: string;
  readonly target: StageTarget;
  /** Whether banners that ask for consent are hidden until it is closed. */
  readonly withoutBanner: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Sets a page up by the script that is already in it. To be closed whatever happens. */
export function openPageStage({ send, nonce, target, withoutBanner, signal }: PageStageOptions): PageStage & {
  /** The first view; nothing is scrolled yet. */
  readonly opened: Promise<StageView>;
} {
  async function ask(message: StageMessage): Promise<StageView> {
    signal?.throwIfAborted();
    const sent = await send(message).catch((cause: unknown) => {
      throw new CaptureError('elsewhere', 'The page is gone.', { cause });
    });
    signal?.throwIfAborted();
    let view: StageView | null;
    try {
      view = parseStageView(sent ?? null);
    } catch (cause) {
      throw new CaptureError('failed', 'The page was not set up.', { cause });
    }
    if (!view) throw new CaptureCancelled('Escape was pressed.');
    return view;
  }

  return {
    opened: ask({ type: 'stage.open', data: { nonce, target, withoutBanner } }),
    look: () => ask({ type: 'stage.look', data: { nonce } }),
    walk: () => ask({ type: 'stage.walk', data: { nonce } }),
    deafen: () => ask({ type: 'stage.deafen', data: { nonce } }),
    show: (x, y) => ask({ type: 'stage.show', data: { nonce, x, y } }),
    async close() {
      try {
        return parseStageBox(await send({ type: 'stage.close', data: { nonce } }));
      } catch {
        return null;
      }
    },
  };
}
