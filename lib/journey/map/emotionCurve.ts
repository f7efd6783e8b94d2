import { curveMonotoneX, area as d3Area, line as d3Line } from 'd3-shape';
import type { BasisId } from '../catalogues/bases';
import { once } from './once';
import type { Box, Dash, Ink, Mark, Piece } from './scene';

/** On what a point rests; a mean may rest on several bases at once, which must not look like one of them. */
export type PointBasis = BasisId | 'several';

/** A coded emotion at its place on the map. */
export interface CurvePoint {
  /** Its place in the journey: only neighbours in time are joined. */
  readonly order: number;
  readonly x: number;
  /** -2 to 2, a mean where several are folded into one. */
  readonly valence: number;
  readonly basis: PointBasis;
  /** Whether it is the mean of a folded stage: means are joined from stage to stage, as no single touchpoint stands between them. */
  readonly isMean: boolean;
  /** How strong it was, 1 to 5; null or left out where nobody said. */
  readonly intensity?: number | null;
}

/** How the part of the curve that leads to a point is drawn: what was lived is solid, what is supposed is the thinnest. */
export const dashes: Readonly<Record<PointBasis, Dash>> = {
  experienced: 'solid',
  observed: 'longDashed',
  reported: 'dashDotted',
  expert: 'dashed',
  assumed: 'dotted',
  several: 'solid',
};

/** The y of a valence within the curve's band: half a marker is left free at either end. */
export function levelOf(valence: number, { y, height }: Box, margin = 26): number {
  return y + margin + ((2 - valence) / 4) * (height - 2 * margin);
}

/** The colour of a valence, or of a mean of several: what leans to neither side is neutral. */
export function inkOfValence(valence: number): Ink {
  const size = Math.abs(valence);
  const nearest = Math.sign(valence) * (size < 0.25 ? 0 : size < 1.5 ? 1 : 2);
  return (['emotionM2', 'emotionM1', 'emotion0', 'emotionP1', 'emotionP2'] as const)[nearest + 2] ?? 'emotion0';
}

/**
 * The emotion curve: monotone in x (so that it never rises above what was felt; Fritsch and Carlson 1980, as in d3-shape), broken wherever
 * two points are not neighbours in the journey. What is above neutral is tinted as good, what is below as bad.
 * `points` from left to right.
 */
export function curvePieces(points: readonly CurvePoint[], band: Box): Piece[] {
  const zero = levelOf(0, band);
  const above = { x: band.x, y: band.y, width: band.width, height: zero - band.y };
  const below = { x: band.x, y: zero, width: band.width, height: band.y + band.height - zero };
  return runsOf(points).flatMap((run): Piece[] => {
    const y = ({ valence }: CurvePoint) => levelOf(valence, band);
    const first = run[0]?.x ?? 0;
    const tints = once((): Mark[] => {
      const shape = d3Area<CurvePoint>()
        .x(({ x }) => x)
        .y0(zero)
        .y1(y)
        .curve(curveMonotoneX)([...run]);
      return shape
        ? [
            { kind: 'clippedPath', d: shape, clip: above, fill: 'emotionP1', opacity: 0.16 },
            { kind: 'clippedPath', d: shape, clip: below, fill: 'emotionM1', opacity: 0.18 },
          ]
        : [];
    });
    return [
      {
        x: first,
        width: (run.at(-1)?.x ?? first) - first,
        get marks() {
          return tints();
        },
      },
      ...segmentsOf(run, y).map(
        ({ d, from, to }): Piece => ({
          x: from.x,
          width: to.x - from.x,
          get marks(): Mark[] {
            return [{ kind: 'path', d: d(), dash: dashes[to.basis], ...(to.isMean ? meanStroke : pointStroke) }];
          },
        }),
      ),
    ];
  });
}

const pointStroke = { stroke: 'ink', strokeWidth: 2.25 } as const;
/** Between means nobody has felt anything: the line is thinner and paler. */
const meanStroke = { stroke: 'inkSoft', strokeWidth: 1.5 } as const;

/** Points that follow each other both on the map and in the journey, two at least. */
function runsOf(points: readonly CurvePoint[]): CurvePoint[][] {
  const runs: CurvePoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && (point.order === last.order + 1 || (point.isMean && last.isMean))) run.push(point);
    else runs.push([point]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** The curve of a run in its parts between neighbours, which have dashes of their own; each is written when it is drawn. */
function segmentsOf(run: readonly CurvePoint[], y: (point: CurvePoint) => number) {
  const parts: (() => string)[] = [];
  let at: readonly [number, number] = [0, 0];
  const move = (toX: number, toY: number) => {
    at = [toX, toY];
  };
  const add = (command: string, from: readonly number[], to: readonly number[]) => {
    parts.push(() => `M${from.map(round).join(',')}${command}${to.map(round).join(',')}`);
  };
  const recorder = {
    beginPath() {},
    closePath() {},
    arc() {},
    moveTo: move,
    lineTo(toX: number, toY: number) {
      add('L', at, [toX, toY]);
      move(toX, toY);
    },
    bezierCurveTo(x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) {
      add('C', at, [x1, y1, x2, y2, toX, toY]);
      move(toX, toY);
    },
  };
  d3Line<CurvePoint>()
    .x(({ x }) => x)
    .y(y)
    .curve(curveMonotoneX)
    .context(recorder as unknown as CanvasRenderingContext2D)([...run]);
  return parts.flatMap((d, index) => {
    const [from, to] = [run[index], run[index + 1]];
    return from && to ? [{ d, from, to }] : [];
  });
}

/** The radius of a point's marker: the stronger the feeling, the larger. As it is where nobody said how strong. */
export function radiusOf(radius: number, intensity: number | null | undefined): number {
  return intensity ? round(radius * (0.55 + 0.15 * intensity)) : radius;
}

/** A marker whose shape tells the basis, and whose colour and place tell the valence. */
export function markerOf({ x, valence, basis, intensity }: CurvePoint, band: Box, usual: number): Mark[] {
  const radius = radiusOf(usual, intensity);
  const y = levelOf(valence, band);
  const ink = inkOfValence(valence);
  const outline = { stroke: 'surface', strokeWidth: 2 } as const;
  switch (basis) {
    case 'experienced':
      return [{ kind: 'circle', x, y, radius, fill: ink, ...outline }];
    case 'observed':
      return [{ kind: 'circle', x, y, radius: radius - 1, fill: 'surface', stroke: ink, strokeWidth: 3 }];
    case 'reported':
      return [{ kind: 'path', d: polygon(x, y, radius * 1.2, 4, 0), fill: ink, ...outline }];
    case 'expert':
      return [
        {
          kind: 'rect',
          x: round(x - radius * 0.9),
          y: round(y - radius * 0.9),
          width: round(radius * 1.8),
          height: round(radius * 1.8),
          radius: 2,
          fill: ink,
          ...outline,
        },
      ];
    case 'assumed':
      return [{ kind: 'path', d: polygon(x, y, radius * 1.2, 3, 0), fill: 'surface', stroke: ink, strokeWidth: 2.5 }];
    case 'several':
      return [{ kind: 'path', d: polygon(x, y, radius * 1.15, 6, 0), fill: ink, ...outline }];
  }
}

/** A regular polygon that stands on a corner's opposite side, the first corner at the top. */
function polygon(x: number, y: number, radius: number, corners: number, turn: number): string {
  const places = Array.from({ length: corners }, (_, nth) => {
    const angle = -Math.PI / 2 + turn + (nth * 2 * Math.PI) / corners;
    return `${round(x + radius * Math.cos(angle))},${round(y + radius * Math.sin(angle))}`;
  });
  return `M${places.join('L')}Z`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
