const shown = 5;

/** The first problems, and how many more there are: a file may have one on every line. */
export function problemList(problems: readonly string[]): string {
  const more = problems.length - shown;
  return problems.slice(0, shown).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
