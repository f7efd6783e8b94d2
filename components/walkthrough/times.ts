/** `1:02:03`, or `2:03` below an hour. Never negative. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** How long a walkthrough has been going on, without its pauses: milliseconds. */
export function walkedMs(
  startedAt: string | null,
  pauses: readonly { readonly from: string; readonly to: string | null }[],
  until: number,
): number {
  if (startedAt === null) return 0;
  const paused = pauses.reduce(
    (sum, { from, to }) => sum + Math.max(0, (to === null ? until : Date.parse(to)) - Date.parse(from)),
    0,
  );
  return Math.max(0, until - Date.parse(startedAt) - paused);
}
