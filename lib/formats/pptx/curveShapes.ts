import { valenceScale } from '@/lib/journey/catalogues/valences';
import {
  type CurvePoint,
  curvePieces,
  inkOfValence,
  levelOf,
  type PointBasis,
  radiusOf,
} from '@/lib/journey/map/emotionCurve';
import type { MapEntry } from '@/lib/journey/map/mapModel';
import type { Box } from '@/lib/journey/map/scene';
import type { Canvas, ShapeLook } from './canvas';
import { paragraph } from './shape';
import type { Show } from './show';
import { fitted } from './textFit';

/** A touchpoint of the curve, and where its middle is. */
export interface CurvePlace {
  readonly entry: MapEntry;
  readonly x: number;
  /** What room its label has. */
  readonly width: number;
}

export interface CurveLook {
  readonly radius: number;
  readonly hasLabels: boolean;
  /** Numbers of touchpoints that stand beside their points. */
  readonly numbered: ReadonlySet<string>;
}

/** The emotion curve of some touchpoints as shapes of the slide, the line in parts that tell its basis. `places` from left to right. */
export function curveShapes(
  show: Show,
  canvas: Canvas,
  band: Box,
  places: readonly CurvePlace[],
  look: CurveLook,
): void {
  const { writing, words } = show;
  const { labels, document } = writing;
  const zero = levelOf(0, band);
  const half = { x: band.x, width: band.width };
  canvas.shape({ ...half, y: band.y, height: zero - band.y }, { fill: 'successSoft', opacity: 0.45, name: 'Positive' });
  canvas.shape(
    { ...half, y: zero, height: band.y + band.height - zero },
    { fill: 'dangerSoft', opacity: 0.5, name: 'Negative' },
  );
  for (const { value, labels: names } of valenceScale) {
    const y = levelOf(value, band);
    canvas.path(`M${band.x},${y}L${band.x + band.width},${y}`, {
      stroke: value === 0 ? 'ruleStrong' : 'rule',
      strokeWidth: value === 0 ? 1.25 : 0.75,
      name: names[document.language],
    });
    canvas.text(
      { x: band.x - 100, y: y - 9, width: 92, height: 18 },
      [paragraph(names[document.language], { size: 10.5, ink: 'inkSoft', align: 'r' })],
      { anchor: 'ctr', name: names[document.language] },
    );
  }
  const values = places.map(
    ({ entry }) =>
      `${labels.number(entry.order)}: ${entry.valence === null ? words.notCodedYet : labels.valence(entry.valence)}`,
  );
  canvas.group(band, words.emotionCurve, words.curveGroup(values.join(', ')), (inside) => {
    const points = places.flatMap(({ entry, x }): CurvePoint[] =>
      entry.valence === null
        ? []
        : [{ order: entry.order, x, valence: entry.valence, basis: entry.basis, isMean: false }],
    );
    for (const { marks } of curvePieces(points, band)) {
      for (const mark of marks) {
        // What is tinted is a picture's, not a slide's: shapes are not cut along others.
        if (mark.kind === 'path') inside.path(mark.d, { stroke: 'ink', strokeWidth: 2.25, dash: mark.dash });
      }
    }
    for (const { entry, x, width } of places) {
      if (entry.valence === null) {
        // Below all of the scale: what nobody has felt is no neutral.
        const box = { x: x - 4, y: band.y + band.height - 11, width: 8, height: 8 };
        inside.shape(box, {
          geometry: 'ellipse',
          fill: 'surface',
          stroke: 'inkFaint',
          dash: 'dotted',
          name: words.notCodedYet,
        });
        continue;
      }
      const y = levelOf(entry.valence, band);
      const radius = radiusOf(look.radius, entry.intensity);
      marker(inside, entry.basis, entry.valence, x, y, radius, `${labels.number(entry.order)}. ${entry.title}`);
      const says = [
        look.numbered.has(entry.id) ? labels.number(entry.order) : '',
        look.hasLabels ? (entry.emotion ?? '') : '',
      ].filter(Boolean);
      if (says.length === 0) continue;
      const isAbove = entry.valence >= 0;
      inside.text(
        { x: x - width / 2, y: isAbove ? y - radius - 17 : y + radius + 2, width, height: 16 },
        [
          paragraph(fitted(says.join(' '), width, 1, { size: 10.5, bold: false }), {
            size: 10.5,
            ink: 'ink',
            align: 'ctr',
          }),
        ],
        { name: says.join(' '), anchor: isAbove ? 'b' : 't' },
      );
    }
  });
}

const geometries: Readonly<Record<PointBasis, ShapeLook['geometry'] & string>> = {
  experienced: 'ellipse',
  observed: 'ellipse',
  reported: 'diamond',
  expert: 'rect',
  assumed: 'triangle',
  several: 'hexagon',
};
/** Those are outlines: as on the map. */
const hollow: ReadonlySet<PointBasis> = new Set(['observed', 'assumed']);

/** A point whose shape tells the basis, and whose colour and place tell the valence. */
export function marker(
  canvas: Canvas,
  basis: PointBasis,
  valence: number,
  x: number,
  y: number,
  radius: number,
  name: string,
): void {
  const ink = inkOfValence(valence);
  const geometry = geometries[basis];
  // Of the same area to the eye.
  const size = radius * (geometry === 'diamond' || geometry === 'triangle' ? 1.2 : geometry === 'rect' ? 0.9 : 1);
  canvas.shape(
    { x: x - size, y: y - size, width: 2 * size, height: 2 * size },
    hollow.has(basis)
      ? { geometry, fill: 'surface', stroke: ink, strokeWidth: 2.5, name }
      : { geometry, fill: ink, stroke: 'surface', strokeWidth: 1.5, name },
  );
}
