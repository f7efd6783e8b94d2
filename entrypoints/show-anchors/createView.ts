import type { Rectangle } from '@/lib/page/untampered';
import { rootElementOf } from '@/lib/page/untampered';
import { button, colourOf, colours, createMaker, type Make, restyle } from './look';

/** One touchpoint or verbatim, in the words of the person's language. */
export interface ViewEntry {
  readonly id: string;
  readonly title: string;
  /** Stage and emotion. */
  readonly about: string;
  readonly valence: number | null;
  /** Why it is not found; '' where nothing is to be said, as where it is. */
  readonly missing: string;
  /** 1 for the first of those that are found, in the page's order. */
  readonly number: number | null;
  readonly picture: Picture | null;
}

/** Entries that have no place on the page, under what is said of all of them. */
export interface ViewGroup {
  readonly heading: string;
  readonly entries: readonly ViewEntry[];
}

export interface Picture {
  readonly bitmap: ImageBitmap;
  readonly name: string;
}

export interface ViewWords {
  readonly title: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly keys: string;
}

export interface ViewDeps {
  readonly document: Document;
  readonly words: ViewWords;
  readonly theme: 'system' | 'light' | 'dark';
  readonly onChoose: (id: string) => void;
  readonly onStep: (step: -1 | 1) => void;
  readonly onClose: () => void;
}

/** What is shown over the page. All of it but its host lies in a closed shadow root, out of the reach of the page's scripts. */
export interface View {
  readonly host: HTMLElement;
  show(): void;
  focus(): void;
  /** `summary` is said in the head of the list. Groups without entries are left out. */
  list(summary: string, found: readonly ViewEntry[], groups: readonly ViewGroup[]): void;
  /** Draws the places, in CSS pixels of the viewport; those that are not in it are left out. */
  draw(
    places: readonly { readonly entry: ViewEntry; readonly boxes: readonly Rectangle[] }[],
    chosen: string | null,
  ): void;
  choose(id: string | null, said: string): void;
  /** Shows the small card of the place under the pointer, or none. */
  hover(id: string | null): void;
  remove(): void;
}

const font = '13px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const shadow = '0 0 0 1px rgb(20 22 40 / 18%), 0 10px 32px rgb(20 22 40 / 28%)';
const panelWidth = 320;
const margin = 12;

export function createView(deps: ViewDeps): View {
  const { document, words } = deps;
  const make = createMaker(document);
  const host = make('div', { position: 'fixed', left: '0', top: '0', width: '0', height: '0' });
  const root = Element.prototype.attachShadow.call(host, { mode: 'closed' });
  const scheme = deps.theme === 'system' ? 'light dark' : deps.theme;
  const layer = make('div', {
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    border: '0',
    padding: '0',
    overflow: 'hidden',
    background: 'transparent',
    color: colours.ink,
    font,
    'color-scheme': scheme,
    'pointer-events': 'none',
  });
  layer.popover = 'manual';
  const marks = make('div', { position: 'absolute', inset: '0' });
  const card = cardOf(make);
  const summary = make('div', { 'font-size': '12px', color: colours.soft });
  const said = make('div', {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
  });
  said.setAttribute('role', 'status');
  const list = make('div', { overflow: 'auto', padding: '4px 8px 10px', 'overscroll-behavior': 'contain' });
  const small = {
    padding: '4px 8px',
    border: `1px solid ${colours.rule}`,
    background: colours.paper,
    'font-size': '12px',
  };
  const panel = make(
    'section',
    {
      position: 'absolute',
      top: `${margin}px`,
      right: `${margin}px`,
      width: `${panelWidth}px`,
      'max-width': 'calc(100vw - 24px)',
      'max-height': 'calc(100vh - 24px)',
      display: 'flex',
      'flex-direction': 'column',
      background: colours.sunken,
      'border-radius': '12px',
      'box-shadow': shadow,
      'pointer-events': 'auto',
      outline: 'none',
    },
    make(
      'header',
      { padding: '12px 12px 8px', 'border-bottom': `1px solid ${colours.rule}` },
      make(
        'div',
        { display: 'flex', gap: '8px', 'align-items': 'start' },
        make('h2', { flex: '1', margin: '0', 'font-size': '14px', 'font-weight': '650' }, words.title),
        button(
          make,
          words.close,
          { ...small, border: '0', background: 'transparent', 'font-size': '14px' },
          deps.onClose,
          '✕',
        ),
      ),
      summary,
      make(
        'div',
        { display: 'flex', gap: '6px', 'margin-top': '8px', 'align-items': 'center' },
        button(make, words.previous, small, () => deps.onStep(-1), `↑ ${words.previous}`),
        button(make, words.next, small, () => deps.onStep(1), `↓ ${words.next}`),
      ),
      make('div', { 'margin-top': '6px', 'font-size': '11px', color: colours.soft }, words.keys),
    ),
    list,
    said,
  );
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words.title);
  panel.tabIndex = -1;
  layer.append(marks, card.element, panel);
  root.append(layer);

  const rows = new Map<string, HTMLElement>();
  let drawn: readonly { readonly entry: ViewEntry; readonly boxes: readonly Rectangle[] }[] = [];
  let chosenId: string | null = null;
  let hoveredId: string | null = null;

  function showCard(): void {
    const id = hoveredId ?? chosenId;
    const place = drawn.find(({ entry }) => entry.id === id);
    const last = place?.boxes.at(-1);
    card.show(place && last ? { entry: place.entry, at: last } : null, document);
  }

  return {
    host,
    show() {
      (rootElementOf(document) as Element).append(host);
      layer.showPopover();
    },
    focus: () => panel.focus({ preventScroll: true }),
    list(text, found, groups) {
      summary.textContent = text;
      rows.clear();
      const line = (entry: ViewEntry) => {
        const element = row(make, entry, () => deps.onChoose(entry.id));
        rows.set(entry.id, element);
        return element;
      };
      const lists = groups.filter(({ entries }) => entries.length > 0);
      list.replaceChildren(
        group(make, words.title, found.map(line), true),
        ...lists.map(({ heading, entries }) => {
          const lines = entries.map((entry) => placelessRow(make, entry));
          return group(make, heading, lines);
        }),
      );
    },
    draw(places, chosen) {
      drawn = places;
      marks.replaceChildren(
        ...places.flatMap(({ entry, boxes }) => markOf(make, entry, boxes, entry.id === chosen, deps)),
      );
      showCard();
    },
    choose(id, text) {
      chosenId = id;
      for (const [each, element] of rows) {
        restyle(element, { background: each === id ? colours.chosen : 'transparent' });
        element.setAttribute('aria-current', String(each === id));
      }
      const element = id === null ? undefined : rows.get(id);
      element?.scrollIntoView({ block: 'nearest' });
      said.textContent = text;
      showCard();
    },
    hover(id) {
      if (hoveredId === id) return;
      hoveredId = id;
      showCard();
    },
    remove: () => host.remove(),
  };
}

function group(make: Make, name: string, rows: readonly HTMLElement[], isNamedByPanel = false): HTMLElement {
  const items = rows.map((each) => make('li', { margin: '0', 'list-style': 'none' }, each));
  const list = make('ul', { margin: '0', padding: '0', 'list-style': 'none' }, ...items);
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', name);
  const head = make(
    'h3',
    { margin: '10px 4px 4px', 'font-size': '12px', 'font-weight': '650', color: colours.soft },
    name,
  );
  return make('div', {}, ...(isNamedByPanel ? [list] : [head, list]));
}

function row(make: Make, entry: ViewEntry, onChoose: () => void): HTMLElement {
  const look = {
    display: 'flex',
    gap: '8px',
    width: '100%',
    padding: '6px',
    'text-align': 'start',
    'align-items': 'start',
  };
  return button(
    make,
    `${entry.number}: ${entry.title}, ${entry.about}`,
    look,
    onChoose,
    chip(make, entry),
    wordsOf(make, entry),
  );
}

function placelessRow(make: Make, entry: ViewEntry): HTMLElement {
  const picture = entry.picture && canvasOf(make, entry.picture);
  const text = wordsOf(make, entry);
  if (entry.missing)
    text.append(make('div', { 'font-size': '11px', color: colours.soft, 'margin-top': '2px' }, entry.missing));
  return make(
    'div',
    { display: 'flex', gap: '8px', padding: '6px', 'align-items': 'start' },
    ...(picture ? [picture] : []),
    text,
  );
}

/** Drawn, not loaded: a page's policy may forbid it to load pictures. */
function canvasOf(make: Make, { bitmap, name }: Picture): HTMLElement {
  const width = 96;
  const canvas = make('canvas', {
    width: `${width}px`,
    height: `${Math.min(96, Math.round((width * bitmap.height) / bitmap.width))}px`,
    'object-fit': 'cover',
    'object-position': 'top',
    flex: 'none',
    'border-radius': '6px',
    border: `1px solid ${colours.rule}`,
  });
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', name);
  return canvas;
}

function wordsOf(make: Make, { title, about }: ViewEntry): HTMLElement {
  const cut = {
    overflow: 'hidden',
    'overflow-wrap': 'anywhere',
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '3',
  };
  return make(
    'div',
    { flex: '1', 'min-width': '0' },
    make('div', cut, title),
    make('div', { 'font-size': '12px', color: colours.soft }, about),
  );
}

function chip(make: Make, { number, valence }: ViewEntry): HTMLElement {
  return make('span', { ...chipLook(valence), flex: 'none' }, String(number ?? ''));
}

function chipLook(valence: number | null) {
  return {
    display: 'inline-block',
    'min-width': '20px',
    height: '20px',
    padding: '0 5px',
    'border-radius': '10px',
    background: colourOf(valence),
    color: '#ffffff',
    font: '600 12px/20px system-ui, sans-serif',
    'text-align': 'center',
  };
}

function markOf(
  make: Make,
  entry: ViewEntry,
  boxes: readonly Rectangle[],
  isChosen: boolean,
  { onChoose }: ViewDeps,
): HTMLElement[] {
  const colour = colourOf(entry.valence);
  const [first] = boxes;
  if (!first) return [];
  const at = ({ x, y, width, height }: Rectangle) => ({
    position: 'absolute',
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  const lines = boxes.map((box) =>
    make('div', {
      ...at(box),
      background: `color-mix(in srgb, ${colour} ${isChosen ? 32 : 18}%, transparent)`,
      'border-bottom': `2px solid ${colour}`,
      'border-radius': '2px',
      ...(isChosen ? { outline: `2px solid ${colour}` } : {}),
    }),
  );
  const badge = button(
    make,
    `${entry.number}: ${entry.title}`,
    {
      ...chipLook(entry.valence),
      position: 'absolute',
      left: `${Math.max(0, first.x - 12)}px`,
      top: `${Math.max(0, first.y - 14)}px`,
      border: '0',
      'box-shadow': '0 0 0 2px #ffffff',
      'pointer-events': 'auto',
    },
    () => onChoose(entry.id),
    String(entry.number),
  );
  // The list is the way of the keyboard: its order does not change while the page scrolls.
  badge.tabIndex = -1;
  return [...lines, badge];
}

function cardOf(make: Make) {
  const element = make('div', {
    position: 'absolute',
    width: '260px',
    padding: '8px 10px',
    background: colours.paper,
    'border-radius': '8px',
    'box-shadow': shadow,
    visibility: 'hidden',
  });
  return {
    element,
    show(place: { readonly entry: ViewEntry; readonly at: Rectangle } | null, document: Document): void {
      restyle(element, { visibility: place ? 'visible' : 'hidden' });
      if (!place) return;
      const { entry, at } = place;
      element.replaceChildren(make('div', { display: 'flex', gap: '8px' }, chip(make, entry), wordsOf(make, entry)));
      const window = document.defaultView as Window;
      const height = element.offsetHeight;
      const under = at.y + at.height + 8;
      const left = Math.max(margin, Math.min(at.x, window.innerWidth - 260 - margin));
      restyle(element, {
        left: `${left}px`,
        top: `${under + height < window.innerHeight ? under : Math.max(margin, at.y - height - 8)}px`,
      });
    },
  };
}
