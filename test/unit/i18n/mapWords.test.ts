import { describe, expect, it } from 'vitest';
import { mapWords } from '@/lib/i18n/mapWords';
import { kpiIds, observableIds } from '@/lib/journey/catalogues/kpis';
import { labelOf } from '@/lib/journey/catalogues/label';

describe('the words of a map', () => {
  it.each(['en', 'fr'] as const)('name every KPI and every observable (%s)', (language) => {
    const { catalogues } = mapWords(language, language, { channels: [], emotions: [], kpis: [] });
    const unnamed = [...kpiIds, ...observableIds].filter((id) => labelOf(catalogues.kpis, id, language) === id);
    expect(unnamed).toEqual([]);
  });
});
