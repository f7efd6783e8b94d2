/** Types of `<input>` whose value the page itself has written, or that show none. */
export const typesWithoutWords: ReadonlySet<string> = new Set([
  'checkbox',
  'radio',
  'range',
  'color',
  'file',
  'hidden',
]);
