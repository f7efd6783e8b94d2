// @vitest-environment jsdom
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '@/lib/formats/xlsx';
import type { Snapshot } from '@/lib/journey/recordLists';
import { sampleDocument, sampleRecords } from './sampleDocument';

type ReadCell = string | number | boolean | Date;

interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ReadCell | null)[])[];
  readonly filter: string | null;
  readonly frozenRows: number;
  readonly widths: readonly number[];
  readonly formulas: number;
}

const parser = new DOMParser();

function parseXml(bytes: Uint8Array | undefined, path: string): Document {
  if (!bytes) throw new Error(`The workbook has no ${path}.`);
  const parsed = parser.parseFromString(strFromU8(bytes), 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? null, path).toBeNull();
  return parsed;
}

/** A workbook as ECMA-376 lets one read it: nothing of what wrote it is used. */
function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const all = new Map(Object.keys(parts).map((path) => [path, parseXml(parts[path], path)]));
  const part = (path: string) => all.get(path) ?? parseXml(undefined, path);
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').querySelectorAll('Relationship')].map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target')?.replace(/^\/?(xl\/)?/, 'xl/') ?? '',
    ]),
  );
  const texts = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map((each) => each.textContent);
  const styles = part('xl/styles.xml');
  const dateFormats = [...styles.querySelectorAll('numFmt')]
    .filter((each) => /yy/.test(each.getAttribute('formatCode') ?? ''))
    .map((each) => each.getAttribute('numFmtId'));
  const isMoment = [...styles.querySelectorAll('cellXfs > xf')].map((each) =>
    dateFormats.includes(each.getAttribute('numFmtId')),
  );
  const readCell = (cell: Element): ReadCell => {
    const text = cell.querySelector('v')?.textContent ?? '';
    const type = cell.getAttribute('t') ?? 'n';
    if (type === 's') return texts[Number(text)] ?? '';
    if (type === 'b') return text === '1';
    if (type === 'inlineStr' || type === 'str') return cell.textContent;
    // Days since the eve of 1900, as spreadsheets count them.
    if (isMoment[Number(cell.getAttribute('s') ?? 0)]) {
      return new Date(Math.round((Number(text) - 25_569) * 86_400) * 1000);
    }
    return Number(text);
  };
  return [...part('xl/workbook.xml').querySelectorAll('sheets > sheet')].map((sheet): ReadSheet => {
    const xml = part(targets.get(sheet.getAttribute('r:id')) ?? '');
    return {
      name: sheet.getAttribute('name') ?? '',
      rows: [...xml.querySelectorAll('sheetData > row')].map((row) => {
        const cells: (ReadCell | null)[] = [];
        for (const cell of row.querySelectorAll('c')) {
          const place = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0] ?? '';
          const at = [...place].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          while (cells.length < at) cells.push(null);
          cells.push(cell.querySelector('v, is') ? readCell(cell) : null);
        }
        return cells;
      }),
      filter: xml.querySelector('autoFilter')?.getAttribute('ref') ?? null,
      frozenRows: Number(xml.querySelector('pane[state="frozen"]')?.getAttribute('ySplit') ?? 0),
      widths: [...xml.querySelectorAll('cols > col')].map((each) => Number(each.getAttribute('width'))),
      formulas: xml.querySelectorAll('f').length,
    };
  });
}

/** The cell of a row under a heading. */
function under(sheet: ReadSheet | undefined, heading: string, row: number): ReadCell | null {
  const at = sheet?.rows[0]?.indexOf(heading) ?? -1;
  expect(at, heading).toBeGreaterThanOrEqual(0);
  return sheet?.rows[row]?.[at] ?? null;
}

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
      fc.constantFrom('=1+1', '@SUM(A1)', '<b>&amp;</b>', ']]>', '_x000D_', ' edges ', 'a\nb'),
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
        // What XML has no way to write is left out; it reads a carriage return as a line break.
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
