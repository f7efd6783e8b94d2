import { inkOfValence, levelOf, round } from './emotionCurve';
import { faceMarks } from './faceMarks';
import type { LaneBand, Mark, Measure } from './scene';
import { wrapText } from './wrapText';
import { sideWidth } from './zoom';

/** Below this height there is room for one line of a lane's name and nothing else, in CSS pixels. */
export const thinLane = 24;

const nameFont = { size: 12, bold: true };

/** The height that a lane needs for its name, in CSS pixels. */
export function laneNameHeight(name: string, measure: Measure): number {
  return wrapText(name, sideWidth - 34, 3, nameFont, measure).length * 15 + 16;
}

/** The name of a lane at the side; the steps of the scale beside the emotion curve. */
export function laneSideMarks(lane: LaneBand, mean: (value: number) => string, measure: Measure): Mark[] {
  const isThin = lane.height <= thinLane;
  const isScale = lane.id === 'emotion' && !isThin;
  const font = isThin ? { size: 11, bold: false } : nameFont;
  const name = wrapText(lane.name, sideWidth - (isScale ? 62 : 34), isThin ? 1 : 3, font, measure);
  const y = isThin ? lane.y + 16 : lane.y + 19;
  const marks: Mark[] = [
    { kind: 'text', x: 12, y, lines: name, lineHeight: 15, font, fill: isThin ? 'inkFaint' : 'ink' },
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
