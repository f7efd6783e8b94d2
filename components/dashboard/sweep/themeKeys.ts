import type { Theme } from '@/lib/journey/schemas/study';

/** Letters that are no emotion's on QWERTY, QWERTZ or AZERTY, and no other key's of the sweep. */
const letters = 'TREWYIOPJKLZCVBNM';

/** The letter that sets or takes off each theme; the ones beyond the letters have none. */
export function themeKeys(themes: readonly Pick<Theme, 'id'>[]): ReadonlyMap<string, string> {
  return new Map(themes.slice(0, letters.length).map(({ id }, at) => [id, letters.charAt(at)]));
}

export const sweepKeys = { keep: '↵', skip: 'X', undo: 'U', back: '←', next: '→' } as const;
