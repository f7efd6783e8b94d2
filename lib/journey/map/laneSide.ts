import { inkOfValence, levelOf, round } from './emotionCurve';
import { faceMarks } from './faceMarks';
import type { LaneBand, Mark, Measure } from './scene';
import { wrapText } from './wrapText';
import { sideWidth } from './zoom';

/** Below this height there is room for one line of a lane's name and nothing else, in CSS pixels. */
export const thinLane = 24;

const nameFont = { size: 12, bold: true };
const thinFont = { size: 11, bold: false };
/** Of a longer name two lines stand in a thin lane. */
const thinnestFont = { size: 10, bold: false };

/** The height that a lane needs for its name, in CSS pixels. */
export function laneNameHeight(name: string, measure: Measure): number {
  return wrapText(name, sideWidth - 34, 3, nameFont, measure).length * 15 + 16;
}

/** The name of a lane at the side; the steps of the scale beside the emotion curve. */
export function laneSideMarks(lane: LaneBand, mean: (value: number) => string, measure: Measure): Mark[] {
  if (lane.height <= thinLane) return [thinName(lane, measure)];
  const isScale = lane.id === 'emotion';
  const marks: Mark[] = [
    {
      ...{ kind: 'text' as const, x: 12, y: lane.y + 19, lineHeight: 15, font: nameFont, fill: 'ink' as const },
      lines: wrapText(lane.name, sideWidth - (isScale ? 62 : 34), 3, nameFont, measure),
    },
  ];
  if (!isScale) return marks;
  for (const valence of [-2, -1, 0, 1, 2]) {
    const level = round(levelOf(valence, lane));
    marks.push(...faceMarks(valence, sideWidth - 14, level, 8), {
      kind: 'text',
      x: sideWidth - 26,
      y: level + 4,
      lines: [mean(valence)],
      lineHeight: 14,
      font: { size: 11, bold: false },
      fill: inkOfValence(valence),
      anchor: 'end',
    });
  }
  return marks;
}

function thinName({ name, y }: LaneBand, measure: Measure): Mark {
  const width = sideWidth - 34;
  const look = { kind: 'text' as const, x: 12, fill: 'inkFaint' as const };
  const lines = wrapText(name, width, 2, thinFont, measure);
  if (lines.length <= 1) return { ...look, y: y + 16, lines, lineHeight: 15, font: thinFont };
  const two = wrapText(name, width, 2, thinnestFont, measure);
  return { ...look, y: y + 10.5, lines: two, lineHeight: 10, font: thinnestFont };
}
