import type { Font, Measure } from '@/lib/journey/map/scene';

const longestWord = 24;
const mostWords = 20_000;

/**
 * Measures texts as the page's font draws them: by the width of each character, which a map asks for a hundred thousand times, so that each is
 * drawn once. Where there is nothing to draw on (a test's window) characters are as wide as they are on average.
 */
export function createTextMeasure(fontFamily: string): Measure {
  const context = drawingContext();
  const tables = new Map<string, Map<string, number>>();
  // One font is asked for a thousand times before the next one is.
  let last: { readonly font: Font; readonly key: string; readonly table: Map<string, number> } | null = null;
  const tableOf = ({ size, bold }: Font) => {
    if (last?.font.size === size && last.font.bold === bold) return last;
    const key = `${bold ? 600 : 400} ${size}px ${fontFamily}`;
    const table = tables.get(key) ?? new Map<string, number>();
    tables.set(key, table);
    last = { font: { size, bold }, key, table };
    return last;
  };
  return (text, font) => {
    const { key, table } = tableOf(font);
    // Words come again and again.
    const known = table.get(text);
    if (known !== undefined) return known;
    let width = 0;
    for (const character of text) {
      let own = table.get(character);
      if (own === undefined) {
        if (context) context.font = key;
        own = context ? context.measureText(character).width : font.size * 0.55;
        table.set(character, own);
      }
      width += own;
    }
    if (text.length <= longestWord && table.size < mostWords) table.set(text, width);
    return width;
  };
}

function drawingContext(): { font: string; measureText(text: string): { readonly width: number } } | null {
  return typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
}
