import { rootElementOf } from '@/lib/page/untampered';
import { setInlineStyle } from './inlineStyle';
import type { Box } from './place';

const xhtml = 'http://www.w3.org/1999/xhtml';

/** The overlay's elements. All but the host lie in its closed shadow root, out of the page's reach. */
export interface OverlayFrame {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  /** Puts it into the document, in the top layer. */
  show(): void;
  moveTo(box: Box): void;
  /** Puts the keyboard into the frame, also where a script of the page has just taken it out. */
  focus(): void;
  hasFocus(): boolean;
  /** Takes it out of sight and gives the page its focus back. */
  hide(): void;
  /** Takes everything out of the document again. */
  remove(): void;
}

export function createOverlayFrame(document: Document, formUrl: string, name: string): OverlayFrame {
  // XML documents make elements without a namespace otherwise. A plain `div` can never become a custom element, which could open its own shadow root.
  const make = <Tag extends 'div' | 'dialog' | 'iframe'>(tag: Tag) =>
    Document.prototype.createElementNS.call(document, xhtml, tag) as HTMLElementTagNameMap[Tag];
  const host = make('div');
  const dialog = make('dialog');
  const frame = make('iframe');
  const root = Element.prototype.attachShadow.call(host, { mode: 'closed' });

  setInlineStyle(host, { display: 'block', position: 'fixed', left: '0', top: '0', width: '0', height: '0' });
  setInlineStyle(dialog, {
    display: 'block',
    position: 'fixed',
    margin: '0',
    padding: '0',
    border: '0',
    outline: 'none',
    overflow: 'hidden',
    'border-radius': '12px',
    'box-shadow': '0 0 0 1px rgb(20 22 40 / 25%), 0 12px 40px rgb(20 22 40 / 35%)',
    'color-scheme': 'light dark',
    background: 'light-dark(#f6f5f2, #14161a)',
  });
  setInlineStyle(frame, { display: 'block', width: '100%', height: '100%', border: '0', 'color-scheme': 'light dark' });
  dialog.setAttribute('aria-label', name);
  frame.setAttribute('title', name);
  frame.referrerPolicy = 'no-referrer';
  // A page with `Cross-Origin-Embedder-Policy` lets in no other frame; ours keeps nothing in the browser's storage anyway.
  frame.setAttribute('credentialless', '');
  // What the person's keyboard prints on the keys that the form offers.
  frame.allow = 'keyboard-map';
  frame.src = formUrl;
  root.append(dialog);

  return {
    host,
    dialog,
    frame,
    show() {
      (rootElementOf(document) as Element).append(host);
      dialog.showModal();
      // Only now: a dialog focuses what it holds when it opens, and a frame focused before it has loaded loses the keyboard to the page.
      dialog.append(frame);
    },
    moveTo({ x, y, width, height }) {
      // A page that is zoomed by style zooms this too, and the form in it: what it comes to can only be measured, and is taken back.
      dialog.style.setProperty('zoom', '1', 'important');
      setBox(dialog, { x, y, width, height });
      const zoom = dialog.getBoundingClientRect().width / width;
      if (zoom > 0 && Math.abs(zoom - 1) > 0.001) dialog.style.setProperty('zoom', String(1 / zoom), 'important');
    },
    focus() {
      // A frame that already is the active element would not be given the keyboard back.
      frame.blur();
      frame.focus({ preventScroll: true });
    },
    hasFocus: () => root.activeElement === frame,
    hide() {
      if (dialog.open) dialog.close();
      dialog.style.setProperty('display', 'none', 'important');
    },
    remove: () => host.remove(),
  };
}

function setBox(dialog: HTMLElement, { x, y, width, height }: Box): void {
  for (const [property, value] of Object.entries({ left: x, top: y, width, height })) {
    dialog.style.setProperty(property, `${value}px`, 'important');
  }
}
