import { fieldSelector } from './filledFields';
import { betweenGroups, furtherPatterns, grouped, numberSpellings, numberStart } from './numberSpellings';
import { bodyOf, nodeTypeOf, parentElementOf, textContentOf } from './untampered';

/** Shorter values are in every other word; from here on they are looked for, first alone, then within a line, then in longer words. */
const shortest = 3;
const telling = 5;
const tellingInWords = 8;
/** Longer values are looked for piece by piece. */
const longestPiece = 100;
const mostPieces = 200;
/** Of a page, in UTF-16 units and texts. */
const mostText = 5_000_000;
const mostTexts = 200_000;
const mostFound = 300;
/** A word that a page says more often is one of its own. */
const mostSaid = 5;
/** Between two texts: of no writing. */
const seam = '\ue000';

const between = /[\s.()/-]+/g;
const oneWord = /^\p{L}+$/u;

/** The parts of values that are looked for. */
export function piecesOfValues(values: Iterable<string>): string[] {
  const lines = [...values].flatMap((value) => value.split(/[\r\n]+/));
  const pieces = lines.flatMap((line) => line.trim().match(new RegExp(`.{1,${longestPiece}}`, 'gsu')) ?? []);
  return [...new Set(pieces.map((piece) => piece.trim()))]
    .filter(({ length }) => length >= shortest)
    .slice(0, mostPieces);
}

/**
 * Where a document or shadow root says some values again, outside of fields: a drawn card, a line to be checked, a greeting. However it is spaced, in
 * capitals or not, in one element or several. What nearly all pages do not is told by one look at all of their text; only where it is there, its
 * texts are gone through.
 */
export function saidAgain(root: Document | ShadowRoot, pieces: readonly string[]): Range[] {
  const holder = nodeTypeOf(root) === Node.DOCUMENT_NODE ? bodyOf(root as Document) : root;
  const all = holder && textContentOf(holder);
  if (!holder || !all) return [];
  const lower = all.toLowerCase();
  const said = pieces.filter((piece) => {
    const spellings = numberSpellings(piece);
    const digits = spellings ? [grouped(spellings, `[\\s${betweenGroups}]*`)] : [];
    const patterns = [...digits, ...furtherPatterns(piece, { gap: '\\s' })];
    return (
      (patterns.length > 0 && new RegExp(patterns.join('|'), 'i').test(all)) ||
      (spellings === null && lower.includes(longestWord(piece.toLowerCase())))
    );
  });
  if (said.length === 0) return [];

  const walker = Document.prototype.createTreeWalker.call(holder.ownerDocument, holder, NodeFilter.SHOW_TEXT);
  const texts: { readonly text: Text; readonly from: number }[] = [];
  let joined = '';
  for (
    let node = walker.nextNode();
    node && texts.length < mostTexts && joined.length < mostText;
    node = walker.nextNode()
  ) {
    joined += seam;
    texts.push({ text: node as Text, from: joined.length });
    joined += (node as Text).data;
  }
  const pattern = new RegExp(
    said
      .sort((one, other) => other.length - one.length)
      .map(patternOf)
      .join('|'),
    'giu',
  );
  const matches = [...joined.matchAll(pattern)].slice(0, mostFound);
  const counts = new Map<string, number>();
  for (const [words] of matches) counts.set(plain(words), (counts.get(plain(words)) ?? 0) + 1);

  const found: Range[] = [];
  let at = 0;
  for (const { 0: words, index } of matches) {
    const end = index + words.length;
    if (oneWord.test(words) && (counts.get(plain(words)) ?? 0) > mostSaid && !isAlone(joined, index, end)) continue;
    while (at + 1 < texts.length && (texts[at + 1]?.from ?? end) <= index) at++;
    for (let part = at; part < texts.length; part++) {
      const { text, from } = texts[part] as (typeof texts)[number];
      if (from >= end) break;
      const [first, last] = [Math.max(0, index - from), Math.min(text.data.length, end - from)];
      const outer = parentElementOf(text);
      if (first >= last || !outer || Element.prototype.closest.call(outer, fieldSelector)) continue;
      const range = text.ownerDocument.createRange();
      range.setStart(text, first);
      range.setEnd(text, last);
      found.push(range);
    }
  }
  return found;
}

/** Quicker to look for in all of a page than the whole, as spaces may be written in any way. */
function longestWord(piece: string): string {
  return piece.split(/\s+/).reduce((one, other) => (other.length > one.length ? other : one));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(seam, '').replace(between, '');
}

/** Whether words are all that their text says. */
function isAlone(joined: string, start: number, end: number): boolean {
  const behind = joined.slice(end, end + 20).trimStart();
  return (
    joined
      .slice(Math.max(0, start - 20), start)
      .trimEnd()
      .endsWith(seam) &&
    (behind === '' || behind.startsWith(seam))
  );
}

function patternOf(piece: string): string {
  const gap = `${seam}?\\s${seam}?`;
  return [...furtherPatterns(piece, { gap, gapAtEnd: `[\\s${seam}]` }), wholePatternOf(piece)].join('|');
}

function wholePatternOf(piece: string): string {
  const spellings = numberSpellings(piece);
  if (spellings) return `${numberStart}(?:${grouped(spellings, `[\\s${seam}${betweenGroups}]*`)})(?!\\p{N})`;
  const letters = Array.from(piece.replace(/\s+/g, ' '), (letter) =>
    letter === ' ' ? `[\\s${seam}]*` : letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  ).join(`${seam}?`);
  if (piece.length < telling) return `(?<=${seam}\\s*)${letters}(?=\\s*(?:${seam}|$))`;
  return piece.length < tellingInWords ? `(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])` : letters;
}
