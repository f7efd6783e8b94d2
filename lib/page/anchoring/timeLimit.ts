/** Tells when so many milliseconds are over, counted from now. */
export function timeLimit(milliseconds: number, clock: () => number = () => performance.now()): () => boolean {
  const end = clock() + milliseconds;
  return () => clock() >= end;
}
