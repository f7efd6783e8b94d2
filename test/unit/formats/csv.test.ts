import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, writeCsv } from '@/lib/formats/csv';
import type { Cell } from '@/lib/formats/tables/table';
import { barest, sampleDocument, sampleRecords, textOf } from './sampleDocument';

/** A reader of RFC 4180 that knows nothing of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += character;
  }
  return rows;
}

const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ heading: `c${at}`, width: 1 }));

describe('the touchpoints as CSV', () => {
  it('begin with the signature of UTF-8 and have a field for each column in every row', async () => {
    const bytes = await writeCsv(sampleDocument());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = parseCsv(textOf(bytes).slice(1));
    expect(rows).toHaveLength(sampleRecords().touchpoints?.length ?? 0);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(new Set(head).size).toBe(head.length);
  });

  it('have ids beside labels, times of RFC 3339, numbers with a point, and nothing where nothing is known', async () => {
    const [head = [], ...rows] = parseCsv(textOf(await writeCsv(sampleDocument({ language: 'fr' }))).slice(1));
    const of = (row: readonly string[] | undefined, heading: string) => row?.[head.indexOf(heading)];
    const coat = rows.find((row) => row.includes('Reads the product page: Levant wool coat'));
    expect(of(coat, 'Canal')).toBe('Site web');
    expect(of(coat, 'Canal (id)')).toBe('website');
    expect(of(coat, 'Capturé (UTC)')).toBe('2026-11-20T09:20:00.000Z');
    expect(of(coat, 'Temps de réponse (secondes)')).toBe('0.8');
    expect(of(coat, 'Ressenti (−2 à 2)')).toBe('-1');
    expect(of(coat, 'L’achat se décide ici')).toBe('true');
    const story = rows.find((row) => row.includes('Sees a sponsored story'));
    expect(of(story, 'Ressenti (−2 à 2)')).toBe('');
    expect(of(story, 'Étape')).toBe('');
  });

  it('have no columns for what a client does not see', async () => {
    const [whole = []] = parseCsv(textOf(await writeCsv(sampleDocument())).slice(1));
    const [bare = []] = parseCsv(textOf(await writeCsv(sampleDocument({ client: barest }))).slice(1));
    expect(whole).toEqual(expect.arrayContaining(['Internal note', 'Observer', 'Thought']));
    expect(bare).toContain('Title');
    for (const gone of ['Internal note', 'Observer', 'Thought', 'Address of the page'])
      expect(bare).not.toContain(gone);
  });
});

describe('a CSV table', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a', "'", '＝', ';') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  it('is read back as it was, but for an apostrophe before what a spreadsheet would carry out', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
        const [, ...read] = parseCsv(csvOf({ columns: columns(2), rows }));
        const expected = rows.map((row) => row.map((each) => (each === null ? '' : String(each).toWellFormed())));
        expect(read.map((row) => row.map((field) => field.replace(/^'/, '')))).toEqual(
          expected.map((row) => row.map((field) => field.replace(/^'/, ''))),
        );
      }),
    );
  });

  it('has no text that begins like a formula, whatever spaces stand before it', () => {
    fc.assert(
      fc.property(fc.array(cell.filter((each) => typeof each === 'string')), (texts) => {
        const [, ...read] = parseCsv(csvOf({ columns: columns(1), rows: texts.map((text) => [text]) }));
        for (const [field = ''] of read) {
          expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
          expect(field).not.toMatch(/^[\t\r\n]/);
        }
      }),
    );
  });

  it('leaves numbers below zero numbers', () => {
    expect(csvOf({ columns: columns(2), rows: [[-2, '-2']] })).toBe("c0,c1\r\n-2,'-2\r\n");
  });
});
