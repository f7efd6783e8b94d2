/** What the background tells the watchers in pages when the recording ends. */
export const walkEnd = { type: 'walk.end' } as const;

export function isWalkEnd(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === walkEnd.type;
}
