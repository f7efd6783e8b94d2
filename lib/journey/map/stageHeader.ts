import { inkOfValence, round } from './emotionCurve';
import type { MapModel, MapStage } from './mapModel';
import type { Column, Head, Mark, Measure } from './scene';
import { wrapText } from './wrapText';

/** The height of phases and stages above the map, in CSS pixels. */
export const headerHeight = 84;

/** The heads of the stages, and above them the phases that they belong to. */
export function stageHeads(
  model: MapModel,
  columns: readonly Column[],
  measure: Measure,
): { readonly header: readonly Mark[]; readonly heads: readonly Head[] } {
  const phases = phaseMarks(model, columns, measure);
  const stages = columns.flatMap((column, index) => {
    const stage = model.stages[index];
    return stage ? headOf(`stage ${stage.id}`, column, stageMarks(column, stage, model, measure), measure) : [];
  });
  const heads = [...phases.heads, ...stages];
  return { header: [...phases.grounds, ...heads.flatMap(({ marks }) => marks)], heads };
}

/** Marks as a head that stays in the window as long as its column is there. */
function headOf(id: string, { x, width }: Pick<Column, 'x' | 'width'>, marks: readonly Mark[], measure: Measure): Head {
  const ends = marks.flatMap((mark) =>
    mark.kind === 'text' ? mark.lines.map((line) => mark.x + measure(line, mark.font)) : [],
  );
  return { id, x, width, taken: Math.ceil(Math.max(x, ...ends) - x), marks };
}

/** A stage's name, how many touchpoints it has, and how they feel on the mean. */
function stageMarks({ x, width }: Column, stage: MapStage, { words }: MapModel, measure: Measure): Mark[] {
  const font = { size: 13.5, bold: true };
  const lines = wrapText(stage.name, width - 16, 2, font, measure);
  const marks: Mark[] = [
    { kind: 'text', x: x + 8, y: 42, lines, lineHeight: 16, font, fill: stage.id === null ? 'warning' : 'ink' },
  ];
  const small = { size: 11, bold: false };
  const y = 76;
  const { total, meanValence, counted: shown } = stage;
  const count = shown === total ? words.touchpoints(total) : words.someTouchpoints(shown, total);
  const mean = meanValence === null ? '' : words.meanEmotion(meanValence);
  const long = [count, mean].filter((each) => each !== '').join(' · ');
  const short = [words.number(shown), meanValence === null ? '' : `ø ${words.mean(meanValence)}`]
    .filter((each) => each !== '')
    .join(' · ');
  const dot = meanValence === null ? 0 : 12;
  // The button that folds the stage stands at the end of this line, where it is never on the name.
  const room = width - 16 - dot - 20;
  if (meanValence !== null) {
    marks.push({ kind: 'circle', x: x + 12, y: y - 4, radius: 4, fill: inkOfValence(meanValence) });
  }
  marks.push({
    kind: 'text',
    x: x + 8 + dot,
    y,
    lines: [[long, short].find((text) => measure(text, small) <= room) ?? words.number(shown)],
    lineHeight: 14,
    font: small,
    fill: 'inkSoft',
  });
  return marks;
}

function phaseMarks(model: MapModel, columns: readonly Column[], measure: Measure) {
  const grounds: Mark[] = [];
  const heads: Head[] = [];
  const { language, catalogues } = model.words;
  const font = { size: 11, bold: true };
  model.stages.forEach(({ phase }, index) => {
    if (phase === null || model.stages[index - 1]?.phase === phase) return;
    let last = index;
    while (model.stages[last + 1]?.phase === phase) last += 1;
    const [first, end] = [columns[index], columns[last]];
    if (!first || !end) return;
    const name = catalogues.phases.find(({ id }) => id === phase)?.labels[language] ?? phase;
    const { x } = first;
    const width = end.x + end.width - x;
    const lines = wrapText(name, width - 20, 1, font, measure);
    grounds.push({ kind: 'rect', x: round(x), y: 5, width: round(width), height: 18, radius: 9, fill: 'accentSoft' });
    const text: Mark = { kind: 'text', x: x + 10, y: 18, lines, lineHeight: 14, font, fill: 'accent' };
    heads.push(headOf(`phase ${index}`, { x, width }, [text], measure));
  });
  return { grounds, heads };
}
