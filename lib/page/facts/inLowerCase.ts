/**
 * A text in lower case with every position kept. Patterns over it need no flag `i`: with that and `u`, long ones take browsers milliseconds to
 * prepare, on every page anew.
 */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, lowerOfSameLength);
}

function lowerOfSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
