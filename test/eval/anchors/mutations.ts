import { isText, textPieces } from '@/lib/page/documentText';
import type { Random } from './seededRandom';
import { cloneUnmarked, markersIn } from './truth';

/** Changes a marked page as its owner may have, between one visit and the next. */
export type Mutation = (document: Document, random: Random) => void;

const blocks = 'p,li,h1,h2,h3,h4,blockquote,td,dd,button,figcaption';
const entries = 'article,.card,.review,section,li,tr';

/** The block around the tagged words, or what else is nearest around them. */
function taggedBlock(document: Document): Element | null {
  const [first] = markersIn(document);
  return first ? (first.closest(blocks) ?? first.parentElement) : null;
}

function taggedEntry(document: Document): Element | null {
  return taggedBlock(document)?.closest(entries) ?? taggedBlock(document);
}

function otherBlocks(document: Document, than: Element | null): Element[] {
  return Array.from(document.body.querySelectorAll(blocks)).filter(
    (each) => each.textContent?.trim() && each !== than && !than?.contains(each) && !each.contains(than),
  );
}

function textsIn(root: Node): Text[] {
  return textPieces(root)
    .filter(isText)
    .filter(({ data }) => data.trim().length > 1);
}

const spare = ['quite', 'meanwhile', 'enfin', 'новый', '新しい', 'indeed', 'NEW', '2026'];

/** Rewords a text a little: a word more, a word less, a letter wrong. */
function editText(text: Text, random: Random): void {
  const words = text.data.split(/(\s+)/);
  const at = random.below(words.length);
  const word = words[at] ?? '';
  const kind = random.below(4);
  if (kind === 0) words.splice(at, 0, ` ${random.pick(spare)} `);
  else if (kind === 1 && word.length > 1)
    words[at] = word.slice(0, word.length >> 1) + word.slice((word.length >> 1) + 1);
  else if (kind === 2 && words.length > 3) words.splice(at, 2);
  else words[at] = `${word.slice(0, 1)}e${word.slice(1)}`;
  text.data = words.join('');
}

function editQuote(document: Document, random: Random): void {
  const texts = markersIn(document).flatMap((marker) => textsIn(marker));
  if (texts.length === 0) return;
  for (let times = 1 + random.below(3); times > 0; times--) editText(random.pick(texts), random);
}

/** Edits what stands next to the tagged words, in front or behind. */
function editAround(document: Document, random: Random): void {
  const texts = textsIn(document.body);
  const tagged = new Set(markersIn(document).flatMap((marker) => textsIn(marker)));
  const indexes = texts.flatMap((text, index) => (tagged.has(text) ? [index] : []));
  const before = texts[(indexes[0] ?? 0) - 1];
  const after = texts[(indexes.at(-1) ?? 0) + 1];
  const near = [before, after].filter((text) => text !== undefined);
  if (near.length > 0) for (const text of random.happens(0.4) ? near : [random.pick(near)]) editText(text, random);
}

function moveBlock(document: Document, random: Random): void {
  const block = random.happens(0.5) ? taggedBlock(document) : taggedEntry(document);
  const places = otherBlocks(document, block);
  if (block && places.length > 0) random.pick(places).before(block);
}

/** Copies of the words stand in other surroundings. */
function duplicateElsewhere(document: Document, random: Random): void {
  const block = taggedBlock(document);
  if (!block) return;
  const places = otherBlocks(document, block);
  if (places.length === 0) return;
  for (let times = 1 + random.below(2); times > 0; times--) random.pick(places).after(cloneUnmarked(block));
}

/** Copies of the words stand in the same surroundings: nothing but their number tells which is which. */
function duplicateWithContext(document: Document, random: Random): void {
  const entry = taggedEntry(document);
  if (!entry?.parentElement) return;
  // Also what stands around it, so that the context of the first and of the last is the same.
  const before = entry.previousElementSibling;
  const after = entry.nextElementSibling;
  const copies = [before, entry, after].flatMap((each) => (each ? [cloneUnmarked(each)] : []));
  if (random.happens(0.5)) (after ?? entry).after(...copies);
  else (before ?? entry).before(...copies);
}

function wrapWords(document: Document, random: Random): void {
  for (const text of textsIn(taggedBlock(document) ?? document.body).slice(0, 20)) {
    const middle = text.data.length >> 1;
    const rest = random.happens(0.5) && middle > 0 ? text.splitText(middle) : text;
    const wrapper = document.createElement(random.pick(['span', 'em', 'a', 'font']));
    rest.replaceWith(wrapper);
    wrapper.append(rest);
  }
}

/** New boxes, names and classes around everything. */
function redesign(document: Document, random: Random): void {
  for (const element of Array.from(document.body.querySelectorAll('p,article,section,div,li')).slice(0, 400)) {
    element.className = `c${random.below(1e6)}`;
    element.removeAttribute('id');
    if (!random.happens(0.3) || element.localName === 'li') continue;
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  }
}

function reorder(document: Document, random: Random): void {
  const parent = taggedEntry(document)?.parentElement;
  if (parent) parent.append(...random.shuffled(Array.from(parent.children)));
}

function reorderSections(document: Document, random: Random): void {
  const main = document.body.querySelector('main') ?? document.body;
  main.append(...random.shuffled(Array.from(main.children)));
}

function removeBlock(document: Document): void {
  for (const element of markersIn(document)) (element.closest(blocks) ?? element).remove();
}

function removeEntry(document: Document): void {
  for (const element of markersIn(document)) (element.closest(entries) ?? element.closest(blocks) ?? element).remove();
}

/** The entry gives way to its neighbour, as lists do, and the neighbours of that move up. */
function removeEntries(document: Document, random: Random): void {
  const entry = taggedEntry(document);
  if (!entry) return;
  const rest = Array.from(entry.parentElement?.children ?? []).filter((each) => each !== entry);
  for (const each of rest) if (random.happens(0.3)) each.remove();
  removeEntry(document);
}

/** The shop has taken the words back, and kept the box. */
function emptyQuote(document: Document, random: Random): void {
  const filler = random.happens(0.5) ? '' : 'This comment was removed at the request of its author.';
  for (const [index, element] of markersIn(document).entries()) {
    element.replaceWith(document.createTextNode(index === 0 ? filler : ''));
  }
}

/** Other white space, entities and typography: the page was written by another program. */
function retypeset(document: Document, random: Random): void {
  const style = random.below(4);
  for (const text of textsIn(document.body)) {
    if (style === 0) text.data = text.data.replace(/ /g, '\u00a0');
    else if (style === 1) text.data = text.data.replace(/ /g, '\n   ').replace(/'/g, '’').replace(/-/g, '‑');
    else if (style === 2) text.data = text.data.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2').replace(/’/g, "'");
    else text.data = ` ${text.data.normalize('NFD')} `;
  }
}

function insertBlocks(document: Document, random: Random): void {
  const places = otherBlocks(document, null);
  if (places.length === 0) return;
  for (let times = 3 + random.below(20); times > 0; times--) {
    const box = document.createElement('div');
    box.innerHTML = `<p>Advertisement ${random.below(1e9)}</p><button>Add to cart</button>`;
    random.pick(places).before(box);
  }
}

function removeOthers(document: Document, random: Random): void {
  for (const block of otherBlocks(document, taggedEntry(document))) if (random.happens(0.15)) block.remove();
}

/** What may happen to a page, by name. Each case does one of these and, at times, some of the harmless ones as well. */
export const mutations: Readonly<Record<string, Mutation>> = {
  unchanged: () => undefined,
  'edited inside': editQuote,
  'edited around': editAround,
  'edited inside and around': (document, random) => {
    editQuote(document, random);
    editAround(document, random);
  },
  moved: moveBlock,
  'moved and edited': (document, random) => {
    moveBlock(document, random);
    editQuote(document, random);
  },
  'copied elsewhere': duplicateElsewhere,
  'copied elsewhere, original edited': (document, random) => {
    duplicateElsewhere(document, random);
    editQuote(document, random);
  },
  'copied elsewhere, surroundings edited': (document, random) => {
    duplicateElsewhere(document, random);
    editAround(document, random);
  },
  'copied with its context': duplicateWithContext,
  'wrapped in elements': wrapWords,
  redesigned: redesign,
  'list reordered': reorder,
  'sections reordered': reorderSections,
  deleted: removeBlock,
  'entry deleted': removeEntry,
  'entries deleted': removeEntries,
  'words taken out': emptyQuote,
  'typeset anew': retypeset,
  'blocks inserted': insertBlocks,
  'blocks removed': removeOthers,
};

/** Those that change nothing about the tagged words and their neighbours, or only what any page changes. */
export const harmless: readonly Mutation[] = [
  wrapWords,
  redesign,
  retypeset,
  insertBlocks,
  editAround,
  reorderSections,
];
