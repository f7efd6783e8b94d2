/** What helps to read a number: the language of the page and how many decimals its currency has. Either may be unknown. */
export interface NumberContext {
  readonly language?: string | null;
  /** 2 for most currencies, 0 for yen, won and pesos chilenos, 3 for dinars. */
  readonly decimals?: number;
}

/** Zeros of the writing systems that number from them upwards. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0f20, 0x1040,
  0xff10,
];

/** Digits of other scripts as ASCII digits, one for one, and so no position moves; Arabic separators stay what they are. */
export function asciiDigits(text: string): string {
  // Between the two, and above, there are signs and writings that have none.
  if (!/[\u0660-\u1fff\ua600-\uffff]/.test(text)) return text;
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    if (digit.length > 1) return digit;
    const zero = zeros.find((each) => code >= each && code <= each + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

const spaces = /[\s\u00a0\u2007\u2009\u202f\u2063]/g;

/**
 * The number that a text writes in whichever custom: `1.299,00`, `1,299.00`, `1 299,00`, `1'299.-`, `24.990`, `1,29,999`, `١٬٢٩٩٫٥٠`.
 * A single separator before exactly three digits groups them, unless the currency has three decimals. Null for what is no number or
 * could be two different ones.
 */
export function parseNumber(written: string, context: NumberContext = {}): number | null {
  const text = asciiDigits(written)
    .replace(/[:.,]\s?[-–—]{1,2}$/, '')
    .replace(spaces, '')
    .replace(/[٬’'`´]/g, "'");
  if (!/^\d[\d.,'٫]*$/.test(text) || text.length > 20) return null;
  const explicit = text.split('٫');
  if (explicit.length > 1) {
    return explicit.length === 2 ? fromParts(explicit[0] ?? '', explicit[1] ?? '') : null;
  }
  const lastComma = text.lastIndexOf(',');
  const lastDot = text.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const [last, other] = lastComma > lastDot ? [',', '.'] : ['.', ','];
    const at = text.lastIndexOf(last);
    // "1,299.000.00": the last kind has to stand once, unless it groups as well.
    if (text.indexOf(last) !== at || text.lastIndexOf(other) > at) return null;
    return fromParts(text.slice(0, at), text.slice(at + 1));
  }
  const separator = lastComma >= 0 ? ',' : '.';
  const pieces = text.split(separator);
  if (pieces.length === 1) return fromParts(text, '');
  if (pieces.length > 2) return isGrouped(pieces) ? fromParts(pieces.join(''), '') : null;
  const [whole = '', rest = ''] = pieces;
  return isDecimalPart(whole, rest, separator, context) ? fromParts(whole, rest) : fromParts(whole + rest, '');
}

function isDecimalPart(
  whole: string,
  rest: string,
  separator: string,
  { language, decimals = 2 }: NumberContext,
): boolean {
  if (rest.length !== 3) return true;
  if (whole.includes("'")) return true;
  if (whole.replace(/^0+/, '') === '' || whole.length > 3) return true;
  return decimals === 3 && separator === decimalMark(language ?? null);
}

/** What a language writes between whole and part; a point where it is unknown. */
function decimalMark(language: string | null): string {
  try {
    const parts = new Intl.NumberFormat(language ?? 'en', { numberingSystem: 'latn' }).formatToParts(0.5);
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  } catch {
    return '.';
  }
}

/** Groups of three, or as in India of two before the last three. */
function isGrouped(pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  if (first.length < 1 || first.length > 3 || last.length !== 3) return false;
  return rest.every((piece) => piece.length === 3) || rest.every((piece) => piece.length === 2);
}

function fromParts(whole: string, rest: string): number | null {
  const groups = whole.split(/[.,']/);
  if (groups.length > 1 && !isGrouped(groups)) return null;
  if (/\D/.test(rest)) return null;
  const number = Number(`${groups.join('') || '0'}.${rest || '0'}`);
  return Number.isFinite(number) ? number : null;
}
