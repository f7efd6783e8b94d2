/** An instant as a `datetime-local` box holds it: to the minute, in the reader's own time zone. */
export function localMoment(instant: string): string {
  const date = new Date(instant);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
