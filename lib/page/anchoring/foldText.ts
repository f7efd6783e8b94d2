/** A text without what changes from one delivery of a page to the next, and where each of its characters came from. */
export interface FoldedText {
  readonly text: string;
  /** Of each UTF-16 unit of `text`, and of its end: the index in the original text. */
  readonly origins: Uint32Array;
}

/**
 * Folds a text for comparison: no white space (what stands between two blocks is none in one delivery and some in the next), no case,
 * no accents, no invisible characters, and plain quotation marks and hyphens for typographic ones.
 */
export function foldText(original: string): FoldedText {
  let units = new Uint16Array(original.length + 32);
  let origins = new Uint32Array(original.length + 33);
  let length = 0;
  for (let index = 0; index < original.length; index++) {
    const unit = original.charCodeAt(index);
    if (unit < 128) {
      const folded = ascii[unit] as number;
      if (folded === 0) continue;
      units[length] = folded;
      origins[length++] = index;
      continue;
    }
    const point = original.codePointAt(index) as number;
    const folded = foldedCharacter(point);
    if (length + folded.length + (original.length - index) >= units.length) {
      units = enlarged(units, new Uint16Array(units.length * 2 + 32));
      origins = enlarged(origins, new Uint32Array(origins.length * 2 + 32));
    }
    for (let at = 0; at < folded.length; at++) {
      units[length] = folded.charCodeAt(at);
      origins[length++] = index;
    }
    if (point > 0xffff) index++;
  }
  origins[length] = original.length;
  return { text: textOf(units.subarray(0, length)), origins: origins.subarray(0, length + 1) };
}

/** Only the text, where nobody asks for the origins. */
export function folded(text: string): string {
  return foldText(text).text;
}

/** Of each ASCII character what it folds to, 0 for nothing. */
const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit <= 32 || unit === 127) return 0;
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 96 ? 39 : unit;
});

/** Pages use few different characters, many times each. */
const known = new Map<number, string>();
const mostKnown = 4096;

function foldedCharacter(point: number): string {
  const before = known.get(point);
  if (before !== undefined) return before;
  const plain = String.fromCodePoint(point)
    .normalize('NFKD')
    .replace(/[\s\p{M}\p{C}\ufffd]/gu, '')
    .toLowerCase()
    .replace(/[‘’‚‛′ʼ´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
  if (known.size >= mostKnown) known.clear();
  known.set(point, plain);
  return plain;
}

function enlarged<Numbers extends Uint16Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** As many units as a call may have arguments in every browser. */
const chunk = 8192;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += chunk) {
    text += String.fromCharCode(...units.subarray(from, from + chunk));
  }
  return text;
}

/**
 * How much a folded text tells, in Latin letters: a sign of Chinese or Japanese stands for two or three.
 */
export function weightOf(text: string): number {
  return text.length + 1.5 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g)?.length ?? 0);
}
