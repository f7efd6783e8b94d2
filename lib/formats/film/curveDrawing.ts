import { type DrawnNode, type DrawOptions, drawMark } from '@/lib/journey/map/drawScene';
import type { Mark } from '@/lib/journey/map/scene';
import { inkOfReport } from '../htmlReport/reportInks';
import { fileFont } from '../lightInks';
import type { Film } from './filmOf';

const options: DrawOptions = { colour: inkOfReport, pictureUrl: () => null };

/**
 * The curve of a film. What the player needs to find has a class: the parts of the line (`segment`), the markers (`point`), the stages as they
 * are gone through (`band`), what hides that which is still to come (`veil`), where the film is (`playhead`, and `ball` on the line itself).
 */
export function curveDrawing({ curve, words }: Film): DrawnNode {
  const { width, height, axis, bands, line, markers, plot } = curve;
  const pieces = line.flatMap(({ marks }) => marks);
  return node(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words.curve, 'font-family': fileFont },
    [
      ...bands.map(({ x, width: own, nameTop }) =>
        node('rect', {
          class: 'band',
          x,
          y: nameTop,
          width: own,
          height: plot.y - 2 - nameTop,
          rx: 4,
          fill: inkOfReport('accentSoft'),
        }),
      ),
      ...drawn(axis),
      ...drawn(pieces.filter(({ kind }) => kind !== 'path')),
      ...drawn(pieces.filter(({ kind }) => kind === 'path')).map((path) => classed(path, 'segment')),
      node('rect', { class: 'veil', x: plot.x, y: plot.y, width: 0, height: plot.height, fill: inkOfReport('ground') }),
      node('path', { class: 'playhead', d: `M0,6V${height}`, stroke: inkOfReport('accent'), 'stroke-width': 2 }),
      ...markers.map((marks) => node('g', { class: 'point' }, drawn(marks))),
      node('circle', {
        ...{ class: 'ball', cx: 0, cy: 0, r: 12 },
        ...{ fill: 'none', stroke: inkOfReport('accent'), 'stroke-width': 3 },
      }),
    ],
  );
}

function drawn(marks: readonly Mark[]): DrawnNode[] {
  return marks.flatMap((mark) => drawMark(mark, options) ?? []);
}

function classed(drawing: DrawnNode, name: string): DrawnNode {
  return { ...drawing, attributes: { ...drawing.attributes, class: name } };
}

function node(
  tag: DrawnNode['tag'],
  attributes: DrawnNode['attributes'],
  children: readonly DrawnNode[] = [],
): DrawnNode {
  return { tag, attributes, children };
}
