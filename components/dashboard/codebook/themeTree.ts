import type { ThemeUse } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Theme } from '@/lib/journey/schemas/study';

/** A theme where it stands among the others. */
export interface ThemeNode {
  readonly theme: Theme;
  /** 0 at the top. */
  readonly depth: number;
}

/** How much is coded by a theme. */
export interface ThemeCount {
  readonly painPoints: number;
  readonly verbatims: number;
}

/**
 * Themes in the order that they are shown: by name, each followed by those under it. Every theme is there once, also where
 * a file brought themes that lie under each other or under one that is gone.
 */
export function themeTree(themes: readonly Theme[], language: 'en' | 'fr'): ThemeNode[] {
  const sorted = themes.toSorted((a, b) =>
    labelIn(a.name, language).localeCompare(labelIn(b.name, language), language, { numeric: true }),
  );
  const ids = new Set(themes.map(({ id }) => id));
  const placed = new Set<string>();
  const nodes: ThemeNode[] = [];
  const place = (theme: Theme, depth: number) => {
    if (placed.has(theme.id)) return;
    placed.add(theme.id);
    nodes.push({ theme, depth });
    for (const child of sorted) if (child.parentId === theme.id) place(child, depth + 1);
  };
  for (const theme of sorted) if (theme.parentId === null || !ids.has(theme.parentId)) place(theme, 0);
  // What is left lies in a circle.
  for (const theme of sorted) place(theme, 0);
  return nodes;
}

/** The ids of all themes under one, however deep. */
export function themesUnder(id: string, themes: readonly Theme[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (parentId: string) => {
    for (const theme of themes) {
      if (theme.parentId !== parentId || found.has(theme.id)) continue;
      found.add(theme.id);
      visit(theme.id);
    }
  };
  visit(id);
  return found;
}

export function countOf(use: ThemeUse | undefined): ThemeCount {
  return { painPoints: use?.painPoints.length ?? 0, verbatims: use?.verbatimIds.length ?? 0 };
}

/** What is coded by any of the themes, each pain point and verbatim once. */
export function countOfAll(ids: Iterable<string>, uses: Readonly<Record<string, ThemeUse>>): ThemeCount {
  const painPoints = new Set<string>();
  const verbatims = new Set<string>();
  for (const id of ids) {
    for (const { touchpointId, painPointId } of uses[id]?.painPoints ?? [])
      painPoints.add(`${touchpointId} ${painPointId}`);
    for (const verbatimId of uses[id]?.verbatimIds ?? []) verbatims.add(verbatimId);
  }
  return { painPoints: painPoints.size, verbatims: verbatims.size };
}
