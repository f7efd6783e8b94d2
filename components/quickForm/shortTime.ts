/** The hour for today, the day for this year, else the date, as the locale writes them. `instant` is RFC 3339. */
export function shortTime(instant: string, locale: string, now: Date = new Date()): string {
  const time = new Date(instant);
  const isThisYear = time.getFullYear() === now.getFullYear();
  if (isThisYear && time.toDateString() === now.toDateString()) {
    return time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  }
  return time.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}
