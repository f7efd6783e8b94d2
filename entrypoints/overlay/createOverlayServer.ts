import type { OverlayClosure, OverlayHostRequest, OverlayHostRequests } from '@/lib/messaging/protocol';
import type { Overlay, OverlayOptions } from './createOverlay';

export interface OverlayServerDeps {
  /** The words of an image or a link of the page, '' for none. */
  readonly wordsOf: (target: { readonly kind: 'image' | 'link'; readonly url: string }) => string;
  readonly open: (options: OverlayOptions, onClosed: (reason: OverlayClosure) => Promise<void>) => Overlay;
  /** Resolves when the background has heard of it, or cannot. */
  readonly reportClosed: (nonce: string, reason: OverlayClosure) => Promise<void>;
  /** Returns how to call it off. */
  readonly setTimer: (done: () => void, milliseconds: number) => () => void;
  /** Nothing more is to come: whatever listens may go. */
  readonly end: () => void;
}

const patienceMs = 10_000;

/**
 * Serves one overlay, from being asked to open it until it is closed. Requests about any other are left to whoever serves that
 * one: null.
 */
export function createOverlayServer({ wordsOf, open, reportClosed, setTimer, end }: OverlayServerDeps) {
  let current: { readonly nonce: string; readonly overlay: Overlay } | null = null;
  const giveUp = setTimer(end, patienceMs);

  function receive(request: OverlayHostRequest): Promise<true | string> | null {
    if (request.type === 'overlayHost.describe') {
      // The script of an overlay that is still open has its own page's targets, but its turn is over.
      return current === null ? Promise.resolve(wordsOf(request.data.target)) : null;
    }
    if (request.type === 'overlayHost.open') return current === null ? openFirst(request.data) : null;
    if (current?.nonce !== request.data.nonce) return null;
    switch (request.type) {
      case 'overlayHost.resize':
        current.overlay.resize(request.data.height);
        break;
      case 'overlayHost.focus':
        current.overlay.noteFormFocus(request.data.focused);
        break;
      case 'overlayHost.close':
        current.overlay.close();
        end();
    }
    return Promise.resolve(true);
  }

  async function openFirst({ nonce, ...options }: OverlayHostRequests['overlayHost.open']): Promise<true> {
    giveUp();
    try {
      const overlay = open(options, (reason) => {
        end();
        return reportClosed(nonce, reason);
      });
      current = { nonce, overlay };
    } catch (error) {
      end();
      throw error;
    }
    return true;
  }

  return { receive };
}
