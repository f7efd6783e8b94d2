import type { ShownBlock } from '../facts/outline/pageOutline';
import { attributeOf, localNameOf, parentElementOf } from '../untampered';

const mostOfLabel = 40;
const mostOfValue = 120;
/** Cells of a row that names a datum and tells it; tables of more compare things. */
const mostCells = 3;

/** "Size: 90 m²". */
const labelled = /^[^:：\d]{2,30}[:：]\s?\S/;

/** "4 beds", "1,496 sq ft", "128 400 km": what homes and vehicles are told by, in chips without labels. */
const measured =
  /^\d[\d.,\s]*(?:beds?|bedrooms?|baths?|bathrooms?|sq\.?\s?ft\.?|sqm|m²|m2|zimmer|schlafzimmer|pièces?|chambres?|habitaciones|dormitorios?|baños?|locali|camere|bagni|kamers|slaapkamers|quartos|banheiros?|pokoje|pokoi|rum|værelser|soverom|makuuhuonetta|м²|комн\.?|km|км|miles|kw|hp|bhp|ps|cv|ch|л\.с\.)$/i;

/**
 * Counts the data that a page tells of its thing: rows of a table of two or three cells, terms with what they mean, or boxes made alike that have
 * a label and a value each, or lines of both.
 */
export function createDataCount() {
  let [rows, terms, cells, lines]: [number, number, number, number] = [0, 0, 0, 0];
  let row: Element | null = null;
  let last: { readonly key: string; readonly text: string } | null = null;
  const labels = new Map<string, Set<string>>();
  const endRow = () => {
    if (cells > 1 && cells <= mostCells) rows += 1;
    cells = 0;
  };
  return {
    add({ element, text, heading, isLink, runs }: ShownBlock): void {
      const { length } = text;
      const name = length <= mostOfValue ? localNameOf(element) : '';
      if (name === 'td' || name === 'th') {
        const own = parentElementOf(element);
        if (own !== row) endRow();
        row = own;
        cells += 1;
      } else if (name === 'dd') terms += 1;
      else if (heading === null && !isLink && length <= mostOfLabel) {
        const isPair = runs.length === 2 && runs.every(({ link }) => link === null);
        if (isPair || labelled.test(text)) lines += 1;
        // Nobody else tells such: one says as much as two others.
        else if (measured.test(text)) lines += 2;
        const key = attributeOf(element, 'class') ?? '';
        if (last && key !== '' && last.key !== '' && last.key !== key) {
          const pair = `${last.key}|${key}`;
          const told = labels.get(pair) ?? new Set();
          labels.set(pair, told.add(last.text));
        }
        last = { key, text };
        return;
      }
      last = null;
    },
    total(): number {
      endRow();
      return rows + terms + lines + Math.max(0, ...[...labels.values()].map(({ size }) => size));
    },
  };
}
