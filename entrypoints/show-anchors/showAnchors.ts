import { shownAnchorsMessages } from '@/lib/i18n/shownAnchors';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import { labelIn } from '@/lib/journey/labelIn';
import { pageKey } from '@/lib/journey/pageKey';
import type { ShownAnchor, ShownAnchorsRequest } from '@/lib/messaging/shownAnchors';
import type { FoundAnchor } from '@/lib/page/anchoring/foundAnchor';
import { activeElementOf, type Rectangle } from '@/lib/page/untampered';
import { boxesOf, type ShownPlace } from './boxesOf';
import { coveredByBar } from './coveredByBar';
import { createView, type Picture, type ViewEntry } from './createView';
import { findAll } from './findAll';

export interface ShowAnchorsDeps {
  readonly document: Document;
  readonly window: Window;
  readonly extensionIsAlive: () => boolean;
  /** Called once, when nothing of it is left on the page. */
  readonly onClosed: () => void;
}

/** How long a page must be quiet before what changed is looked through again. */
const quietMs = 300;

/** Why something was not looked for, or not to the end: nothing says that it is gone. */
const neverSought: ReadonlySet<Extract<FoundAnchor, { found: false }>['why']> = new Set(['nothingToFind', 'timedOut']);

/**
 * Shows on the page what was tagged on it, until the person closes it (Escape too), the page becomes another one, or `close` is called:
 * nothing of it is left then. Boxes over the page and not the browser's own highlights: a page can read `CSS.highlights`, and would learn
 * which of its words somebody tagged.
 */
export function showAnchors(deps: ShowAnchorsDeps, { url, language, theme, entries }: ShownAnchorsRequest['data']) {
  const { document, window } = deps;
  const ended = new AbortController();
  const { signal } = ended;
  const messages = shownAnchorsMessages[language];
  const focusedBefore = activeElementOf(document);
  const placed = entries.filter(hasPlace);
  const pictures = new Map<string, Picture>();
  let found: ReadonlyMap<string, FoundAnchor> = new Map();
  let foundWords: ReadonlyMap<string, string> = new Map();
  /** Of those found, the ones that the page does not show just now. */
  let hiddenIds: ReadonlySet<string> = new Set();
  /** Those found, in the page's order. */
  let listed: readonly ViewEntry[] = [];
  let chosen: string | null = null;
  let search = new AbortController();
  let drawing = 0;
  let waiting = 0;
  let boxesNow: readonly { readonly entry: ViewEntry; readonly boxes: readonly Rectangle[] }[] = [];

  const view = createView({ document, words: messages, theme, onChoose: goTo, onStep: step, onClose: close });
  view.show();
  view.list(messages.searching, [], []);
  view.focus();

  const changes = new MutationObserver(() => {
    drawSoon();
    window.clearTimeout(waiting);
    waiting = window.setTimeout(lookAgain, quietMs);
  });
  const sizes = new ResizeObserver(drawSoon);
  changes.observe(document, { subtree: true, childList: true, characterData: true });
  sizes.observe(document.documentElement);

  function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, (event) => event.isTrusted && listener(event), {
      capture: true,
      passive: type !== 'keydown',
      signal,
    });
  }
  for (const type of ['scroll', 'resize', 'load', 'transitionend', 'toggle']) listen(window, type, drawSoon);
  for (const type of ['popstate', 'hashchange']) listen(window, type, lookAgain);
  listen(window, 'pagehide', close);
  listen(window, 'pointermove', (event) => view.hover(placeAt(event as PointerEvent)));
  listen(window, 'keydown', (event) => onKey(event as KeyboardEvent));

  void readPictures().then(lookAgain);

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isOurs = activeElementOf(document) === view.host;
    if (event.key === 'Escape') close();
    else if (isOurs && event.key === 'ArrowDown') step(1);
    else if (isOurs && event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Finds everything anew where what was found is not there any more, or something is still missing. */
  async function lookAgain(): Promise<void> {
    if (signal.aborted) return;
    // Another page under the same document: what was tagged on the first one is not lost there.
    if (!deps.extensionIsAlive() || pageKey(window.location.href) !== pageKey(url)) {
      close();
      return;
    }
    if (placed.length > 0 && placed.every(({ id }) => isIntact(id))) {
      draw();
      return;
    }
    search.abort();
    search = new AbortController();
    const now = await findAll(document, placed, search.signal);
    if (now === null || signal.aborted) return;
    found = now;
    foundWords = new Map([...now].map(([id, place]) => [id, wordsAt(place)]));
    hiddenIds = new Set(placed.filter(({ id }) => isHidden(now.get(id))).map(({ id }) => id));
    sizes.disconnect();
    sizes.observe(document.documentElement);
    // What a page hides or opens without moving anything else.
    for (const place of now.values()) if (place.found) sizes.observe(place.element);
    list();
    draw();
  }

  /** Whether it is still where it was found. */
  function isIntact(id: string): boolean {
    const place = found.get(id);
    return place?.found === true && place.element.isConnected && wordsAt(place) === foundWords.get(id);
  }

  function list(): void {
    const inOrder = placed
      .filter(({ id }) => found.get(id)?.found)
      .sort((one, other) => orderOf(found.get(one.id), found.get(other.id)));
    const hidden = inOrder.filter(({ id }) => hiddenIds.has(id)).length;
    listed = inOrder.map((entry, index) => entryOf(entry, index + 1));
    const missing = placed.filter(({ id }) => !found.get(id)?.found).map((entry) => entryOf(entry, null));
    const isSought = ({ id }: ViewEntry) => {
      const place = found.get(id);
      return place?.found !== false || !neverSought.has(place.why);
    };
    const summary = [messages.count(inOrder.length, placed.length), ...(hidden > 0 ? [messages.hiddenOf(hidden)] : [])];
    view.list(summary.join(' · '), listed, [
      { heading: messages.lost, entries: missing.filter(isSought) },
      { heading: messages.unsought, entries: missing.filter((entry) => !isSought(entry)) },
      {
        heading: messages.wholePage,
        entries: entries.filter((entry) => !hasPlace(entry)).map((entry) => entryOf(entry, null)),
      },
    ]);
    if (!inOrder.some(({ id }) => id === chosen)) chosen = null;
    view.choose(chosen, '');
  }

  function entryOf(entry: ShownAnchor, number: number | null): ViewEntry {
    const { id, kind, stage, valence, title } = entry;
    const result = found.get(id);
    const emotion = valenceScale.find(({ value }) => value === valence)?.labels[language];
    const about = [
      ...(kind === 'verbatim' ? [messages.verbatim] : []),
      stage ? labelIn(stage, language) : messages.uncodedStage,
      emotion ?? messages.uncodedEmotion,
      ...(result?.found && result.how === 'editedQuote' ? [messages.edited] : []),
      ...(result?.found && result.how === 'changedImage' ? [messages.changedImage] : []),
      ...(hiddenIds.has(id) ? [messages.hidden] : []),
    ].join(' · ');
    return { id, title, about, valence, missing: missingOf(result), number, picture: pictures.get(id) ?? null };
  }

  function missingOf(result: FoundAnchor | undefined): string {
    return !result || result.found ? '' : messages[result.why];
  }

  function drawSoon(): void {
    window.cancelAnimationFrame(drawing);
    drawing = window.requestAnimationFrame(draw);
  }

  function draw(): void {
    if (signal.aborted) return;
    const hiddenNow = placed.filter(({ id }) => isHidden(found.get(id))).map(({ id }) => id);
    if (String(hiddenNow) !== String([...hiddenIds])) {
      hiddenIds = new Set(hiddenNow);
      list();
    }
    boxesNow = listed.flatMap((entry) => {
      const place = found.get(entry.id);
      if (!place?.found) return [];
      const boxes = shownBoxes(place);
      return boxes.length > 0 ? [{ entry, boxes }] : [];
    });
    view.draw(boxesNow, chosen);
  }

  function shownBoxes(place: ShownPlace): Rectangle[] {
    const boxes = boxesOf(place).filter(
      ({ x, y, width, height }) => x + width > 0 && y + height > 0 && x < window.innerWidth && y < window.innerHeight,
    );
    return place.frames.length > 0 ? boxes : boxes.filter((box) => !coveredByBar(document, box, place.element));
  }

  function placeAt({ clientX, clientY }: PointerEvent): string | null {
    const under = boxesNow.find(({ boxes }) =>
      boxes.some(
        ({ x, y, width, height }) => clientX >= x && clientX <= x + width && clientY >= y && clientY <= y + height,
      ),
    );
    return under?.entry.id ?? null;
  }

  function step(by: -1 | 1): void {
    const at = listed.findIndex(({ id }) => id === chosen);
    const next = listed[at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length];
    if (next) goTo(next.id);
  }

  function goTo(id: string): void {
    const place = found.get(id);
    const entry = listed.find((each) => each.id === id);
    if (!place?.found || !entry) return;
    chosen = id;
    place.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const [first] = boxesOf(place);
    // An element may be longer than the window, and the words anywhere in it.
    if (first && (first.y < 60 || first.y + first.height > window.innerHeight - 60)) {
      window.scrollBy({ top: first.y - window.innerHeight / 3, behavior: 'instant' });
    }
    const position = messages.position(entry.number ?? 0, listed.length, entry.title);
    view.choose(id, hiddenIds.has(id) ? `${position} · ${messages.hidden}` : position);
    draw();
  }

  async function readPictures(): Promise<void> {
    await Promise.all(
      entries.map(async ({ id, title, picture }) => {
        if (!picture) return;
        // Bytes that came from a file may be no picture.
        const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.mediaType })).catch(
          () => null,
        );
        if (bitmap) pictures.set(id, { bitmap, name: messages.pictured(title) });
      }),
    );
  }

  function close(): void {
    if (signal.aborted) return;
    ended.abort();
    search.abort();
    changes.disconnect();
    sizes.disconnect();
    window.cancelAnimationFrame(drawing);
    window.clearTimeout(waiting);
    view.remove();
    if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus({ preventScroll: true });
    deps.onClosed();
  }

  return { close };
}

function wordsAt(place: FoundAnchor): string {
  return place.found ? (place.range?.toString() ?? '') : '';
}

/** Whether it is on the page and yet not to be seen, wherever one scrolls. */
function isHidden(place: FoundAnchor | undefined): boolean {
  if (!place?.found) return false;
  return !place.element.checkVisibility({ visibilityProperty: true }) || boxesOf(place).length === 0;
}

/** Whether it is a part of the page, and not all of it. */
function hasPlace({ anchor, target }: ShownAnchor): boolean {
  return anchor !== null || (target !== null && target.url !== '');
}

/** As a reader comes upon them. */
function orderOf(one: FoundAnchor | undefined, other: FoundAnchor | undefined): number {
  if (!one?.found || !other?.found) return 0;
  const [first] = boxesOf(one);
  const [second] = boxesOf(other);
  if (!first || !second) return Number(!first) - Number(!second);
  return first.y - second.y || first.x - second.x;
}
