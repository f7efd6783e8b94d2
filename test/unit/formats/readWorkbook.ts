import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

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
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const all = new Map(Object.keys(parts).map((path) => [path, parseXml(parts[path], path)]));
  const part = (path: string) => all.get(path) ?? parseXml(undefined, path);
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').querySelectorAll('Relationship')].map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target')?.replace(/^\/?(xl\/)?/, 'xl/') ?? '',
    ]),
  );
  // What XML has no way to write, or would read as something else, is written by its number (ST_Xstring).
  const texts = [...part('xl/sharedStrings.xml').querySelectorAll('si')].map((each) =>
    each.textContent.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );
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
export function under(sheet: ReadSheet | undefined, heading: string, row: number): ReadCell | null {
  const at = sheet?.rows[0]?.indexOf(heading) ?? -1;
  expect(at, heading).toBeGreaterThanOrEqual(0);
  return sheet?.rows[row]?.[at] ?? null;
}
