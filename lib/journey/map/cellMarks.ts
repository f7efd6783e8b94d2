import type { CellContent, CellLine } from './cellContent';
import type { Box, Font, Ink, Mark, Measure } from './scene';
import { type LongWords, wrapText } from './wrapText';

type Tone = CellLine['tone'];

const inkOfTone: Readonly<Record<Tone, Ink>> = {
  plain: 'ink',
  strong: 'ink',
  soft: 'inkSoft',
  quote: 'inkSoft',
  bad: 'danger',
  good: 'success',
  attention: 'accent',
};

/** What weighs stands on a ground of its own. */
const groundOfTone: Readonly<Partial<Record<Tone, Ink>>> = {
  bad: 'dangerSoft',
  good: 'successSoft',
  attention: 'accentSoft',
};

export interface CellStyle {
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Lines in all: what does not fit is told by an ellipsis. */
  readonly maxLines: number;
  /** Lines that each text on a ground of its own has in any case, however many the ones before it took. */
  readonly groundLines?: number;
  readonly padding: number;
  readonly longWords?: LongWords;
  /** Height over width of the picture in it; 0 where none is shown. */
  readonly pictureRatio: number;
}

/** A cell's texts and picture, and the height that they need. */
export interface LaidCell {
  readonly height: number;
  /** At a place. */
  readonly marks: (x: number, y: number) => Mark[];
}

/** How far a text on a ground of its own stands in from it. */
const inset = { x: 6, y: 3 };
const between = 4;
const levelHeight = 10;

interface LaidLine {
  readonly line: CellLine;
  readonly lines: readonly string[];
  readonly font: Font;
  readonly top: number;
  readonly height: number;
}

/** Lays out what a lane shows of a touchpoint, `width` CSS pixels wide. Nothing is 0 high. */
export function layCell(content: CellContent, width: number, style: CellStyle, measure: Measure): LaidCell {
  const { fontSize, lineHeight, padding } = style;
  const inner = width - 2 * padding;
  const picture = content.picture === null || style.pictureRatio === 0 ? 0 : Math.round(inner * style.pictureRatio);
  const laid: LaidLine[] = [];
  let left = style.maxLines;
  let top = padding + (picture > 0 ? picture + between : 0);
  for (const line of content.lines) {
    const { tone } = line;
    const hasGround = groundOfTone[tone] !== undefined;
    const font = { size: fontSize, bold: tone === 'strong' };
    const most = hasGround ? Math.max(left, style.groundLines ?? 0) : left;
    const lines = wrapText(line.text, inner - (hasGround ? 2 * inset.x : 0), most, font, measure, style.longWords);
    if (lines.length === 0) continue;
    const height = lines.length * lineHeight + (hasGround ? 2 * inset.y : 0) + (line.level ? levelHeight : 0);
    laid.push({ line, lines, font, top, height });
    left -= lines.length;
    top += height + between;
  }
  const isEmpty = laid.length === 0 && picture === 0;
  return {
    height: isEmpty ? 0 : Math.ceil(top + padding - between),
    marks(x, y) {
      const marks: Mark[] = [];
      if (picture > 0 && content.picture !== null) {
        const box: Box = { x: x + padding, y: y + padding, width: inner, height: picture };
        marks.push({ kind: 'rect', ...box, fill: 'sunken', radius: 4 });
        marks.push({ kind: 'image', ...box, sha256: content.picture, alt: '' });
        marks.push({ kind: 'rect', ...box, stroke: 'rule', radius: 4 });
      }
      for (const each of laid) marks.push(...lineMarks(each, x + padding, y + each.top, inner, style));
      return marks;
    },
  };
}

function lineMarks({ line, lines, font, height }: LaidLine, x: number, y: number, width: number, style: CellStyle) {
  const { tone, level } = line;
  const ground = groundOfTone[tone];
  const ink = inkOfTone[tone];
  const [dx, dy] = ground ? [inset.x, inset.y] : [0, 0];
  const marks: Mark[] = ground ? [{ kind: 'rect', x, y, width, height, radius: 4, fill: ground }] : [];
  marks.push({
    kind: 'text',
    x: x + dx,
    y: y + dy + style.fontSize,
    lines,
    lineHeight: style.lineHeight,
    font,
    fill: ink,
    ...(tone === 'quote' ? { italic: true } : {}),
  });
  if (level) {
    const at = y + dy + lines.length * style.lineHeight + 2;
    marks.push(...levelMarks(level, x + dx, at, width - 2 * dx, ground ? ink : null));
  }
  return marks;
}

/** How much of how much: a row of small bars, filled from the left. */
function levelMarks(
  { value, of }: NonNullable<CellLine['level']>,
  x: number,
  y: number,
  width: number,
  ink: Ink | null,
): Mark[] {
  const step = Math.min(14, width / of);
  const share = (value - 1) / (of - 1);
  const fill = ink ?? (share < 0.34 ? 'emotionM1' : share < 0.67 ? 'emotion0' : 'emotionP1');
  return Array.from({ length: of }, (_, nth): Mark => {
    const box = { x: Math.round((x + nth * step) * 10) / 10, y, width: Math.max(1, step - 2), height: 5, radius: 1.5 };
    return nth < value ? { kind: 'rect', ...box, fill } : { kind: 'rect', ...box, stroke: 'ruleStrong', opacity: 0.6 };
  });
}
