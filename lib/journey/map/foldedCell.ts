import type { CellLine } from './cellContent';
import { type LaidCell, layCell } from './cellMarks';
import type { MapEntry } from './mapModel';
import type { MapWords } from './mapWords';
import type { Measure } from './scene';

const style = { fontSize: 11.5, lineHeight: 15, maxLines: 6, padding: 8, pictureRatio: 0 } as const;

/** What a lane shows of a whole stage: how many there are, the mean and the lowest; of the other lanes, how many and the first ones. */
export function foldedCell(
  laneId: string,
  all: readonly MapEntry[],
  width: number,
  words: MapWords,
  measure: Measure,
): LaidCell {
  const entries = all.filter(({ isExcluded }) => !isExcluded);
  if (laneId === 'touchpoints') {
    const coded = entries.flatMap(({ valence }) => valence ?? []);
    const mean = coded.length === 0 ? null : coded.reduce((sum, each) => sum + each, 0) / coded.length;
    const lowest = coded.length === 0 ? null : Math.min(...coded);
    return layCell(
      { lines: [line('strong', words.summary(entries.length, mean, lowest))], picture: null },
      width,
      style,
      measure,
    );
  }
  const said = entries.flatMap(({ cells }) => cells.get(laneId)?.lines ?? []).filter(({ tone }) => tone !== 'soft');
  const counted = new Map<string, { readonly tone: CellLine['tone']; count: number }>();
  for (const { text, tone } of said) {
    const known = counted.get(text);
    if (known) known.count += 1;
    else counted.set(text, { tone, count: 1 });
  }
  const most = [...counted].toSorted(([, a], [, b]) => b.count - a.count);
  const lines = most.slice(0, 3).map(([text, { tone, count }]) => {
    return line(tone === 'quote' ? 'soft' : tone, count > 1 ? `${text} ×${words.number(count)}` : text);
  });
  if (most.length > 3) lines.push(line('soft', words.more(most.length - 3)));
  return layCell({ lines, picture: null }, width, style, measure);
}

function line(tone: CellLine['tone'], text: string): CellLine {
  return { tone, text };
}
