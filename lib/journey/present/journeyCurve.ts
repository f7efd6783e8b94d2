import { type CurvePoint, curvePieces, levelOf, markerOf, round } from '../map/emotionCurve';
import { faceMarks } from '../map/faceMarks';
import type { Box, Mark, Measure, Piece } from '../map/scene';
import { wrapText } from '../map/wrapText';
import type { ToldPoint } from './toldPoints';

/** Touchpoints that follow each other in one stage: where the journey goes back, the stage has another band. */
export interface CurveBand {
  readonly stageId: string | null;
  readonly name: string;
  readonly x: number;
  readonly width: number;
  /** Whether the journey was in this stage before. */
  readonly isReturn: boolean;
  /** Where it begins among the touchpoints. */
  readonly from: number;
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
  /** Touchpoints beside which their place in the journey stands. */
  readonly numbered?: ReadonlySet<string>;
}

const left = 34;
const right = 14;
const top = 26;
const nameFont = { size: 12.5, bold: true } as const;

export function journeyCurve(points: readonly ToldPoint[], options: CurveOptions): JourneyCurve {
  const { width, height, measure, numbered } = options;
  const plot = { x: left, y: top, width: width - left - right, height: height - top };
  const step = points.length === 0 ? plot.width : plot.width / points.length;
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
  const bands = bandsOf(points, plot.x, step);
  const markers = points.map((point, index): Mark[] => {
    const { x, y } = places[index] ?? { x: 0, y: null };
    if (point.valence === null || y === null) {
      // A gap, never a zero: where the point would stand is open.
      const open = { x, y: round(plot.y + plot.height - 10), radius: Math.min(4, radius) };
      return [{ kind: 'circle', ...open, stroke: 'inkFaint', strokeWidth: 1.2, dash: 'dotted' }];
    }
    const { order, valence, basis } = point;
    const isAbove = valence >= 0;
    return [
      ...markerOf({ order, x, valence, basis, isMean: false }, plot, radius),
      ...(numbered?.has(point.id)
        ? [
            {
              kind: 'text' as const,
              x,
              y: round(isAbove ? y - radius - 6 : y + radius + 15),
              lines: [String(order)],
              lineHeight: 14,
              font: nameFont,
              fill: 'ink' as const,
              anchor: 'middle' as const,
              halo: 'ground' as const,
            },
          ]
        : []),
    ];
  });
  return {
    ...{ width, height, plot, bands, places, markers },
    axis: [
      ...[2, 0, -2].flatMap((valence): Mark[] => {
        const y = round(levelOf(valence, plot));
        return [
          ...faceMarks(valence, 14, y, 10),
          {
            kind: 'path',
            d: `M${plot.x},${y}h${plot.width}`,
            stroke: valence === 0 ? 'ruleStrong' : 'rule',
            ...(valence === 0 ? {} : { dash: 'dotted' as const }),
          },
        ];
      }),
      ...bands.flatMap(({ name, x, width: own, isReturn }, nth): Mark[] => {
        const said = wrapText(isReturn ? `↩ ${name}` : name, own - 10, 1, nameFont, measure);
        // A sign and nothing but an ellipsis says no more than the sign.
        const lines = said[0] === '↩…' ? ['↩'] : said;
        return [
          ...(nth === 0 ? [] : [{ kind: 'path' as const, d: `M${round(x)},6V${height}`, stroke: 'rule' as const }]),
          // Where there is no room for a few letters, none are better.
          ...(own < 26
            ? []
            : [
                {
                  kind: 'text' as const,
                  ...{ x: round(x + 6), y: 17, lines, lineHeight: 16 },
                  ...{ font: nameFont, fill: 'inkSoft' as const },
                },
              ]),
        ];
      }),
    ],
    line: curvePieces(curvePoints, plot),
  };
}

function bandsOf(points: readonly ToldPoint[], start: number, step: number): CurveBand[] {
  const bands: { -readonly [Key in keyof CurveBand]: CurveBand[Key] }[] = [];
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
