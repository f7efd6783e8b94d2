// Lists of words, parted by spaces; one that ends with "*" stands for all that begin so. Patterns of so many words take browsers two milliseconds to prepare, on every page
// anew, for the few parts that an address has.

/** Whether a part of an address is one of the words. */
export function isOneOf(words: string, part: string): boolean {
  if (part === '' || part.includes(' ')) return false;
  if (` ${words} `.includes(` ${part} `)) return true;
  return (
    words.includes('*') && words.split(' ').some((word) => word.endsWith('*') && part.startsWith(word.slice(0, -1)))
  );
}

/** Whether one of the words stands in a part of an address, alone or between hyphens. */
export function hasOneOf(words: string, part: string): boolean {
  const text = `-${part}-`;
  return words.split(' ').some((word) => text.includes(word.endsWith('*') ? `-${word.slice(0, -1)}` : `-${word}-`));
}
