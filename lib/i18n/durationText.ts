/** Hours and minutes; below a minute, seconds. */
export function durationText(milliseconds: number, { number }: { readonly number: (value: number) => string }): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${number(seconds)}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${number(rest)}\u00a0min`;
  return rest === 0 ? `${number(hours)}\u00a0h` : `${number(hours)}\u00a0h ${number(rest)}\u00a0min`;
}
