import type { Verbatim } from './schemas/verbatim';

/** By touchpoint, the themes of the verbatims that stand under it, each once; those at which nothing is said of a theme are left out. */
export function verbatimThemes(
  verbatims: readonly Pick<Verbatim, 'touchpointId' | 'themeIds'>[],
): Readonly<Record<string, readonly string[]>> {
  const themes = new Map<string, Set<string>>();
  for (const { touchpointId, themeIds } of verbatims) {
    if (touchpointId === null || themeIds.length === 0) continue;
    const known = themes.get(touchpointId) ?? new Set();
    for (const id of themeIds) known.add(id);
    themes.set(touchpointId, known);
  }
  return Object.fromEntries([...themes].map(([id, own]) => [id, [...own]]));
}
