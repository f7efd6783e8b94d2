import type { StageRequest } from '@/lib/messaging/stageRequest';
import type { PickedElement } from '@/lib/page/picking/pickedElement';
import type { ShadowRootOf } from '@/lib/page/shadowRoots';
import { createStage, type Stage } from '@/lib/page/staging/createStage';

export interface StageServerDeps {
  readonly document: Document;
  readonly window: Window;
  readonly shadowRootOf: ShadowRootOf;
  /** What was picked in this page; null where nothing was. */
  readonly picked: () => PickedElement | null;
}

/** A background that was ended in the middle of its work leaves nobody to put the page back. */
const patienceMs = 20_000;

/** Keys that a browser scrolls with; others are left to the page. */
const scrollKeys = new Set([
  'Space',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
]);

/**
 * Does what the background asks of the page while it takes pictures of a part. Meanwhile the person's wheel and keys do not scroll, as what
 * moves cannot be put together, and Escape cancels: the page is put back at once.
 */
export function createStageServer({ document, window, shadowRootOf, picked }: StageServerDeps) {
  let stage: Stage | null = null;
  let ended = new AbortController();
  let isCancelled = false;
  let patience: number | undefined;

  async function close(): Promise<unknown> {
    window.clearTimeout(patience);
    ended.abort();
    const closing = stage;
    stage = null;
    return closing ? closing.close() : null;
  }

  function hold(): void {
    ended = new AbortController();
    const { signal } = ended;
    const options = { capture: true, passive: false, signal };
    for (const type of ['wheel', 'touchmove']) window.addEventListener(type, stop, options);
    window.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return;
        if (event.code === 'Escape') {
          stop(event);
          isCancelled = true;
          void close();
        } else if (scrollKeys.has(event.code)) stop(event);
      },
      options,
    );
    window.addEventListener('pagehide', () => void close(), { signal });
  }

  return {
    close,
    get isCancelled() {
      return isCancelled;
    },
    async receive({ type, data }: Exclude<StageRequest, { type: 'stage.pick' | 'stage.key' }>): Promise<unknown> {
      if (type === 'stage.close') return close();
      if (isCancelled) return null;
      window.clearTimeout(patience);
      patience = window.setTimeout(() => void close(), patienceMs);
      if (type === 'stage.open') {
        await close();
        patience = window.setTimeout(() => void close(), patienceMs);
        const { target, withoutBanner } = data;
        stage = createStage(document, { target, withoutBanner, picked: picked() }, shadowRootOf);
        hold();
        const view = await stage.rest();
        return isCancelled ? null : view;
      }
      const view = await viewOf(stage, type, data);
      return isCancelled ? null : view;
    },
  };

  async function viewOf(
    open: Stage | null,
    type: 'stage.show' | 'stage.walk' | 'stage.deafen' | 'stage.look',
    data: object,
  ) {
    if (!open) return null;
    if (type === 'stage.walk') return open.walk();
    if (type === 'stage.deafen') return open.deafen();
    if (type === 'stage.show' && 'x' in data && 'y' in data) return open.show(Number(data.x), Number(data.y));
    return open.look();
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
