import { boxOf, type Rectangle, rootElementOf, selectAll } from '@/lib/page/untampered';
import { setInlineStyle } from '../overlay/inlineStyle';

const xhtml = 'http://www.w3.org/1999/xhtml';

export interface PickerWords {
  readonly title: string;
  readonly instructions: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

/** What is drawn over the page, and gets the pointer and the keys instead of it. */
export interface PickerView {
  /** Lies over the whole page. */
  readonly host: HTMLElement;
  /** The events of pointer and keyboard come here, and never to the page. */
  readonly window: Window;
  outline(box: Rectangle, name: string): void;
  /** Draws around each of several parts, in their order; those drawn before are moved. */
  outlineAll(boxes: readonly Rectangle[]): void;
  /** Takes all of it out of sight; events still come here. */
  hide(): void;
  /** Says a name to assistive technology. */
  say(text: string): void;
  remove(): void;
}

const accent = '#3d4fd6';
const paper = '#fffdf8';
const ink = '#1c1f2e';
const font = '600 13px/1.35 system-ui, sans-serif';

/**
 * Draws in an empty frame in a closed shadow root in the top layer: the page gets none of its events, not even those that its window
 * captures, and none of its styles or scripts reach into it. Where the page allows no such frame, in the shadow root
 * itself. Resolves once the browser has made it.
 */
export function createPickerView(document: Document, words: PickerWords): Promise<PickerView> {
  const make = <Tag extends 'div' | 'iframe'>(tag: Tag) =>
    Document.prototype.createElementNS.call(document, xhtml, tag) as HTMLElementTagNameMap[Tag];
  const host = make('div');
  const sheet = make('div');
  const frame = make('iframe');
  const root = Element.prototype.attachShadow.call(host, { mode: 'closed' });
  const whole = {
    position: 'fixed',
    left: '0',
    top: '0',
    width: '100vw',
    height: '100vh',
    border: '0',
    margin: '0',
    padding: '0',
  };
  setInlineStyle(host, { display: 'block', position: 'fixed', left: '0', top: '0', width: '0', height: '0' });
  setInlineStyle(sheet, {
    ...whole,
    display: 'block',
    background: 'transparent',
    overflow: 'hidden',
    'max-width': 'none',
    'max-height': 'none',
  });
  setInlineStyle(frame, {
    ...whole,
    display: 'block',
    position: 'static',
    'color-scheme': 'light',
    background: 'transparent',
  });
  frame.setAttribute('title', words.title);
  sheet.popover = 'manual';
  sheet.append(frame);
  root.append(sheet);

  return new Promise((resolve) => {
    const begin = () => {
      const { contentDocument, contentWindow } = frame;
      // A page's sandbox may go for every frame in it: then it is drawn into the page itself, whose window sees the events first.
      const isOurs = contentDocument !== null && contentWindow !== null;
      if (!isOurs) frame.remove();
      if (isOurs) clear(contentDocument);
      const view = draw(isOurs ? contentDocument.body : sheet, words);
      if (isOurs) contentWindow.focus();
      view.focus();
      resolve({
        host,
        window: isOurs ? contentWindow : (document.defaultView as Window),
        ...view,
        remove: () => host.remove(),
      });
    };
    frame.addEventListener('load', begin, { once: true });
    holderOf(document).append(host);
    sheet.showPopover();
    unzoom(sheet);
  });
}

/** Where a page has a dialog open, all that lies outside of it neither gets the pointer nor the keyboard. */
function holderOf(document: Document): Element {
  const modal = Array.from(selectAll(document, 'dialog:modal')).at(-1);
  return modal ?? (rootElementOf(document) as Element);
}

/** A page that is zoomed by style zooms this, too. */
function unzoom(sheet: HTMLElement): void {
  const zoom = boxOf(sheet).width / (sheet.ownerDocument.defaultView?.innerWidth ?? 1);
  if (zoom > 0 && Math.abs(zoom - 1) > 0.01) sheet.style.setProperty('zoom', String(1 / zoom), 'important');
}

/** Makes the frame's document a sheet of glass. */
function clear({ body, documentElement }: Document): void {
  const glass = { display: 'block', 'color-scheme': 'light', background: 'transparent', height: '100%' };
  setInlineStyle(documentElement, glass);
  setInlineStyle(body, { ...glass, margin: '0', overflow: 'hidden' });
}

function draw(holder: HTMLElement, words: PickerWords) {
  const document = holder.ownerDocument;
  const box = (style: Readonly<Record<string, string>>, text = '') => {
    const element = Document.prototype.createElementNS.call(document, xhtml, 'div') as HTMLElement;
    setInlineStyle(element, { display: 'block', 'box-sizing': 'border-box', font, ...style });
    element.textContent = text;
    return element;
  };
  holder.style.setProperty('cursor', 'crosshair', 'important');
  holder.style.setProperty('outline', 'none', 'important');
  holder.tabIndex = -1;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', words.title);
  holder.setAttribute('aria-description', words.instructions);

  const outline = box({
    position: 'fixed',
    visibility: 'hidden',
    'pointer-events': 'none',
    border: `2px solid ${accent}`,
    'border-radius': '3px',
    background: 'rgb(61 79 214 / 10%)',
    'box-shadow': '0 0 0 1px rgb(255 255 255 / 80%), inset 0 0 0 1px rgb(255 255 255 / 60%)',
  });
  const label = box({
    position: 'fixed',
    visibility: 'hidden',
    'pointer-events': 'none',
    padding: '3px 8px',
    'border-radius': '4px',
    background: accent,
    color: '#fff',
    'white-space': 'nowrap',
    'box-shadow': '0 1px 4px rgb(20 22 40 / 40%)',
  });
  const status = box({
    position: 'fixed',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
  });
  status.setAttribute('role', 'status');
  const bar = drawBar(words, box);
  const others = box({ position: 'fixed', left: '0', top: '0', width: '0', height: '0', 'pointer-events': 'none' });
  holder.append(others, outline, label, bar, status);

  return {
    focus: () => holder.focus({ preventScroll: true }),
    outline({ x, y, width, height }: Rectangle, name: string) {
      const window = document.defaultView as Window;
      put(outline, { left: x - 2, top: y - 2, width: width + 4, height: height + 4 });
      label.textContent = name;
      const own = boxOf(label);
      const above = y - own.height - 6;
      const top = above >= 4 ? above : Math.min(y + 4, window.innerHeight - own.height - 4);
      put(label, {
        left: Math.max(4, Math.min(x - 2, window.innerWidth - own.width - 4)),
        top: Math.max(4, top),
      });
      // What is pointed at must not lie under the hints.
      const middle = y + Math.min(height, window.innerHeight) / 2;
      const hintsBelow = middle < window.innerHeight * 0.7 || height > window.innerHeight * 0.8;
      bar.style.setProperty(hintsBelow ? 'bottom' : 'top', '16px', 'important');
      bar.style.setProperty(hintsBelow ? 'top' : 'bottom', 'auto', 'important');
    },
    outlineAll(boxes: readonly Rectangle[]) {
      while (others.childElementCount < boxes.length) {
        others.append(
          box({
            position: 'fixed',
            'pointer-events': 'none',
            border: `2px dashed ${accent}`,
            'border-radius': '3px',
            'box-shadow': '0 0 0 1px rgb(255 255 255 / 80%)',
          }),
        );
      }
      for (const [at, { x, y, width, height }] of boxes.entries()) {
        put(others.children[at] as HTMLElement, { left: x - 2, top: y - 2, width: width + 4, height: height + 4 });
      }
    },
    hide() {
      for (const each of [others, outline, label, bar]) each.style.setProperty('display', 'none', 'important');
    },
    say(text: string) {
      status.textContent = text;
    },
  };
}

function drawBar(words: PickerWords, box: (style: Readonly<Record<string, string>>, text?: string) => HTMLElement) {
  const bar = box({
    position: 'fixed',
    left: '0',
    right: '0',
    bottom: '16px',
    width: 'fit-content',
    margin: '0 auto',
    display: 'flex',
    'flex-wrap': 'wrap',
    'justify-content': 'center',
    'align-items': 'center',
    gap: '4px 14px',
    'max-width': 'calc(100vw - 24px)',
    padding: '9px 14px',
    'border-radius': '10px',
    'pointer-events': 'none',
    background: paper,
    color: ink,
    'box-shadow': '0 0 0 1px rgb(20 22 40 / 18%), 0 8px 28px rgb(20 22 40 / 30%)',
  });
  bar.append(box({}, words.title));
  for (const [keys, does] of words.keys) {
    const hint = box({ display: 'flex', 'align-items': 'center', gap: '5px' });
    hint.append(
      box(
        {
          padding: '0 5px',
          'border-radius': '4px',
          border: '1px solid rgb(20 22 40 / 25%)',
          'border-bottom-width': '2px',
          background: '#f1efe8',
          font: '600 12px/1.45 system-ui, sans-serif',
        },
        keys,
      ),
      box({ font: '400 13px/1.35 system-ui, sans-serif' }, does),
    );
    bar.append(hint);
  }
  return bar;
}

function put(element: HTMLElement, sides: Readonly<Record<string, number>>): void {
  for (const [side, value] of Object.entries(sides)) element.style.setProperty(side, `${value}px`, 'important');
  element.style.setProperty('visibility', 'visible', 'important');
}
