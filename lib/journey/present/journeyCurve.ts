import { type CurvePoint, curvePieces, inkOfValence, levelOf, markerOf, radiusOf, round } from '../map/emotionCurve';
import { faceMarks } from '../map/faceMarks';
import type { Box, Mark, Measure, Piece } from '../map/scene';
import { type NamedBand, placeNames } from './bandNames';
import type { ToldPoint } from './toldPoints';

/** Touchpoints that follow each other in one stage: where the journey goes back, the stage has another band. */
export interface CurveBand extends NamedBand {
  readonly stageId: string | null;
  /** Where it begins among the touchpoints. */
  readonly from: number;
  /** How far up what stands for it begins: at its name, or under one that reaches over it. */
  readonly nameTop: number;
}

/** The emotion of a whole journey in the order in which it was lived: from left to right always goes on. Places in CSS pixels. */
export interface JourneyCurve {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly CurveBand[];
  /** One for each touchpoint, in their order; `y` is null where nothing is coded. */
  readonly places: readonly { readonly id: string; readonly x: number; readonly y: number | null }[];
  /** The scale, and the names of the stages. */
  readonly axis: readonly Mark[];
  /** Tints and line. */
  readonly line: readonly Piece[];
  /** One list for each touchpoint. */
  readonly markers: readonly (readonly Mark[])[];
  /** Where it stands; the names of the stages are above. */
  readonly plot: Box;
}

export interface CurveOptions {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** Touchpoints beside which their place in the journey stands, as far as there is room: the first of them first. */
  readonly numbered?: ReadonlySet<string>;
}

const left = 34;
const right = 14;
const nameHeight = 16;
const leastTop = 26;
/** The names of stages may take more rows where the curve is left so high. */
const leastPlot = 66;
const nameFont = { size: 12.5, bold: true } as const;
/** Where points have less room than this, outlines and dashes would hide the line that they are drawn on. */
const dense = 6;

/** As wide as slides and films draw it, in CSS pixels of its own: it is shown as large as there is room. */
export const curveWidth = 1200;

/** Whether the sizes of its points say something there: how strong a feeling was. */
export function sizesTell(points: readonly ToldPoint[]): boolean {
  const isDense = (curveWidth - left - right) / points.length < dense;
  return !isDense && points.some(({ valence, intensity }) => valence !== null && intensity !== null);
}

export function journeyCurve(points: readonly ToldPoint[], options: CurveOptions): JourneyCurve {
  const { width, height, measure, numbered = new Set<string>() } = options;
  const inside = width - left - right;
  const step = points.length === 0 ? inside : inside / points.length;
  const unnamed = bandsOf(points, left, step);
  const mostRows = Math.max(1, Math.floor((height - leastPlot - leastTop) / nameHeight) + 1);
  const { names, rows } = placeNames(unnamed, { end: left + inside, mostRows, font: nameFont, measure });
  const top = leastTop + (rows - 1) * nameHeight;
  const plot = { x: left, y: top, width: inside, height: height - top };
  const bands = unnamed.map((band, nth) => ({
    ...band,
    nameTop: top - leastTop + 4 - (names[nth]?.row ?? 0) * nameHeight,
  }));
  const isDense = step < dense;
  const radius = Math.max(1.6, Math.min(7, step * 0.34));
  const places = points.map(({ id, valence }, index) => ({
    id,
    x: round(plot.x + step * (index + 0.5)),
    y: valence === null ? null : round(levelOf(valence, plot)),
  }));
  const curvePoints = points.flatMap(({ order, valence, basis }, index): CurvePoint[] => {
    const x = places[index]?.x ?? 0;
    return valence === null ? [] : [{ order, x, valence, basis, isMean: false }];
  });
  const indexOf = new Map(points.map(({ id }, index) => [id, index]));
  const numbers = new Map<number, NumberMark>();
  for (const id of numbered) {
    const index = indexOf.get(id) ?? -1;
    const [point, place] = [points[index], places[index]];
    if (!point || point.valence === null || !place || place.y === null) continue;
    const own = isDense ? radius : radiusOf(radius, point.intensity);
    const y = round(point.valence >= 0 ? place.y - own - 6 : place.y + own + 15);
    const number = numberAt(point.order, place.x, y);
    if ([...numbers.values()].every((other) => standApart(number, other, measure))) numbers.set(index, number);
  }
  const markers = points.map(({ order, valence, basis, intensity }, index): Mark[] => {
    const { x, y } = places[index] ?? { x: 0, y: null };
    if (valence === null || y === null) {
      // A gap, never a zero: where the point would stand is open.
      const open = { x, y: round(plot.y + plot.height - (isDense ? 3 : 10)) };
      return isDense
        ? [{ kind: 'circle', ...open, radius: 1, stroke: 'inkFaint', strokeWidth: 0.7 }]
        : [
            {
              ...{ kind: 'circle', ...open, radius: Math.min(4, radius) },
              ...{ stroke: 'inkFaint', strokeWidth: 1.2, dash: 'dotted' },
            },
          ];
    }
    const number = numbers.get(index);
    return [
      // Of specks nobody compares sizes.
      ...(isDense
        ? [{ kind: 'circle' as const, x, y, radius, fill: inkOfValence(valence) }]
        : markerOf({ order, x, valence, basis, intensity, isMean: false }, plot, radius)),
      ...(number ? [number] : []),
    ];
  });
  const pieces = curvePieces(curvePoints, plot);
  const reach = levelOf(-2, plot) - levelOf(2, plot);
  const faceRadius = round(Math.max(5, Math.min(10, reach / 4 - 1)));
  return {
    ...{ width, height, plot, bands, places, markers },
    axis: [
      ...[2, 0, -2].flatMap((valence): Mark[] => {
        const y = round(levelOf(valence, plot));
        return [
          ...faceMarks(valence, 14, y, faceRadius),
          {
            kind: 'path',
            d: `M${plot.x},${y}h${plot.width}`,
            stroke: valence === 0 ? 'ruleStrong' : 'rule',
            ...(valence === 0 ? {} : { dash: 'dotted' as const }),
          },
        ];
      }),
      ...bands.flatMap(({ x, nameTop }, nth): Mark[] => {
        const name = names[nth];
        // At the right end a name may stand over where its band begins.
        const crossed = names.filter((each) => each && each.x < x && x < each.x + measure(each.text, nameFont));
        const from = Math.max(nameTop + 2, ...crossed.map((each) => top - (each?.row ?? 0) * nameHeight));
        return [
          ...(nth === 0
            ? []
            : [{ kind: 'path' as const, d: `M${round(x)},${from}V${height}`, stroke: 'rule' as const }]),
          ...(name
            ? [
                {
                  kind: 'text' as const,
                  ...{ x: round(name.x), y: nameTop + 13, lines: [name.text], lineHeight: nameHeight },
                  ...{ font: nameFont, fill: 'inkSoft' as const },
                },
              ]
            : []),
        ];
      }),
    ],
    line: isDense ? pieces.map((piece) => ({ ...piece, marks: piece.marks.map(fine) })) : pieces,
  };
}

type NumberMark = Extract<Mark, { readonly kind: 'text' }>;

function numberAt(order: number, x: number, y: number): NumberMark {
  return {
    ...{ kind: 'text', x, y, lines: [String(order)], lineHeight: 14, font: nameFont },
    ...{ fill: 'ink', anchor: 'middle', halo: 'ground' },
  };
}

function standApart(one: NumberMark, other: NumberMark, measure: Measure): boolean {
  const [own, its] = [one, other].map(({ lines: [text = ''] }) => measure(text, nameFont));
  return Math.abs(one.y - other.y) >= 13 || Math.abs(one.x - other.x) >= ((own ?? 0) + (its ?? 0)) / 2 + 4;
}

/** A part of the line that is as fine as the points on it. */
const fine = (mark: Mark): Mark => (mark.kind === 'path' ? { ...mark, strokeWidth: 1.1, dash: 'solid' } : mark);

type UnnamedBand = Omit<CurveBand, 'nameTop'>;

function bandsOf(points: readonly ToldPoint[], start: number, step: number): UnnamedBand[] {
  const bands: { -readonly [Key in keyof UnnamedBand]: UnnamedBand[Key] }[] = [];
  for (const [index, { stageId, stageName }] of points.entries()) {
    const last = bands.at(-1);
    if (last?.stageId === stageId) last.width += step;
    else {
      const isReturn = bands.some((band) => band.stageId === stageId);
      bands.push({ stageId, name: stageName, x: round(start + step * index), width: step, isReturn, from: index });
    }
  }
  return bands;
}
