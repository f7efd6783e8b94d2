/** Whether a text fragment needs no words around the quote: it was made so only where the quote is the only one. */
export function namesItAlone(link: string | null): boolean {
  const directive = link === null ? undefined : /:~:text=([^&]*)/.exec(link)?.[1];
  if (!directive) return false;
  const parts = directive.split(',');
  return !parts[0]?.endsWith('-') && !parts.at(-1)?.startsWith('-');
}
