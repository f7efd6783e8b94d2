// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '@/lib/formats/xlsx';
import type { Snapshot } from '@/lib/journey/recordLists';
import { readWorkbook, under } from './readWorkbook';
import { sampleDocument, sampleRecords } from './sampleDocument';

describe('a workbook', () => {
  it('has a sheet for each table, in the reader’s language, each with its head in place, filters and widths', async () => {
    const sheets = readWorkbook(await writeXlsx(sampleDocument({ language: 'fr' })));
    expect(sheets.map(({ name }) => name)).toEqual([
      'À propos',
      'Points de contact',
      'Irritants',
      'Pistes d’amélioration',
      'Verbatims',
      'Indicateurs',
      'Personas',
      'Marques',
      'Décomptes',
      'Visites',
      'Scores',
      'Critères et réponses',
    ]);
    for (const { name, rows, filter, frozenRows, widths } of sheets.slice(1)) {
      expect(rows.length, name).toBeGreaterThan(1);
      expect(frozenRows, name).toBe(1);
      expect(widths, name).toHaveLength(rows[0]?.length ?? 0);
      expect(filter, name).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
    }
  });

  it('has numbers, moments and yes or no as what they are, and nothing where nothing is known', async () => {
    const sheets = readWorkbook(await writeXlsx(sampleDocument()));
    const touchpoints = sheets.find(({ name }) => name === 'Touchpoints');
    const titles = touchpoints?.rows.map((row) => row[4]) ?? [];
    const coat = titles.indexOf('Reads the product page: Levant wool coat');
    expect(under(touchpoints, 'Emotion (−2 to 2)', coat)).toBe(-1);
    expect(under(touchpoints, 'Captured (UTC)', coat)).toEqual(new Date('2026-11-20T09:20:00.000Z'));
    expect(under(touchpoints, 'The purchase is decided here', coat)).toBe(true);
    expect(under(touchpoints, 'Duration (seconds)', coat)).toBe(95);
    const story = titles.indexOf('Sees a sponsored story');
    expect(under(touchpoints, 'Emotion (−2 to 2)', story)).toBeNull();
    const metrics = sheets.find(({ name }) => name === 'Metrics');
    expect(under(metrics, 'Value', 1)).toBe(189);
  });

  it('says of itself what it holds', async () => {
    const [about] = readWorkbook(await writeXlsx(sampleDocument()));
    const said = about?.rows.map((row) => row.join(': ')).join('\n');
    expect(said).toContain('Study: Winter coats');
    expect(said).toContain('Journey: A coat before the frost');
    expect(said).toContain('Basis: Experienced: 2');
  });

  it('takes any text as it is, and none for a formula', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '@SUM(A1)', '<b>&amp;</b>', ']]>', '_x000D_', ' edges ', 'a\nb', 'a\rb', 'a\r\nb'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (thought) => {
        const records = sampleRecords();
        const changed: Snapshot = {
          ...records,
          touchpoints: (records.touchpoints ?? []).map((each) => ({ ...each, thought })),
        };
        const sheets = readWorkbook(await writeXlsx(sampleDocument({ records: changed })));
        expect(sheets.map(({ formulas }) => formulas).every((count) => count === 0)).toBe(true);
        // What XML has no way to write is left out; a cell knows one kind of line break.
        const shown = thought
          .toWellFormed()
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
          .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
          .replaceAll(/\r\n?/g, '\n');
        expect(under(sheets[1], 'Thought', 1) ?? '').toBe(shown);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
