/** The time of day, to the second. */
export function clockText(instant: string, locale: string): string {
  return new Date(instant).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}
