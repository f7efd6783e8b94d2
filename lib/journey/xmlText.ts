// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text without what XML has no way to write: control characters, and halves of characters. */
export function xmlText(text: string): string {
  // Most texts need nothing, and pictures are long ones: `search` asks without making another.
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.search(forbidden) === -1 ? whole : whole.replaceAll(forbidden, '');
}
