import type { Dash, Ink, MapScene, Mark } from './scene';

/** An element of an SVG drawing, from which the screen makes elements and a file makes markup. */
export interface DrawnNode {
  readonly tag:
    | 'svg'
    | 'g'
    | 'rect'
    | 'text'
    | 'tspan'
    | 'path'
    | 'circle'
    | 'image'
    | 'use'
    | 'defs'
    | 'title'
    | 'desc';
  /** As SVG spells them. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (DrawnNode | string)[];
}

export interface DrawOptions {
  /** The colour of an ink: a variable of the theme, or a value. */
  readonly colour: (ink: Ink) => string;
  /** The address of a picture; null where there is none (yet). */
  readonly pictureUrl: (sha256: string) => string | null;
}

const dashArrays: Readonly<Record<Dash, string | null>> = {
  solid: null,
  dashed: '7 4',
  dotted: '1.5 4',
  longDashed: '12 4',
  dashDotted: '8 4 2 4',
};

/** Draws one mark; null where nothing is to be seen of it. */
export function drawMark(mark: Mark, options: DrawOptions): DrawnNode | null {
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = mark;
      return node('rect', {
        x,
        y,
        width: Math.max(0, width),
        height: Math.max(0, height),
        rx: radius,
        ...paint(mark, options),
      });
    }
    case 'circle':
      return node('circle', { cx: mark.x, cy: mark.y, r: mark.radius, ...paint(mark, options) });
    case 'path':
      return node('path', { d: mark.d, ...paint(mark, options) });
    case 'clippedPath': {
      const { x, y, width, height } = mark.clip;
      // An inner drawing shows nothing beyond its own edges: no clip path with an id of its own is needed.
      return node('svg', { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'hidden' }, [
        node('path', { d: mark.d, ...paint(mark, options) }),
      ]);
    }
    case 'text': {
      const { x, y, lines, lineHeight, font, fill, anchor = 'start', italic = false, halo } = mark;
      return node(
        'text',
        {
          x,
          y,
          fill: options.colour(fill),
          'font-size': font.size,
          ...(font.bold ? { 'font-weight': 600 } : {}),
          ...(italic ? { 'font-style': 'italic' } : {}),
          ...(halo === undefined
            ? {}
            : {
                stroke: options.colour(halo),
                'stroke-width': 3,
                'stroke-linejoin': 'round',
                'paint-order': 'stroke',
              }),
          ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
        },
        lines.map((line, index) => node('tspan', { x, y: y + index * lineHeight }, [line])),
      );
    }
    case 'image': {
      const href = options.pictureUrl(mark.sha256);
      if (href === null) return null;
      const { x, y, width, height } = mark;
      return node('image', { x, y, width, height, href, preserveAspectRatio: 'xMidYMin slice' });
    }
  }
}

/** The whole scene as one drawing, as a file holds it. */
export function drawScene(scene: MapScene, options: DrawOptions & { readonly font: string }): DrawnNode {
  const { width, height, backdrop, slots, overlay, header, side } = scene;
  const draw = (marks: readonly Mark[]) =>
    node(
      'g',
      {},
      marks.flatMap((mark) => drawMark(mark, options) ?? []),
    );
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': options.font,
    },
    [
      node('rect', { x: 0, y: 0, width, height, fill: options.colour('ground') }),
      draw(backdrop),
      ...slots.map(({ marks }) => draw(marks)),
      draw(overlay.flatMap(({ marks }) => marks)),
      draw(header),
      draw(side),
    ],
  );
}

type Painted = Extract<Mark, { readonly kind: 'path' }>;

function paint(
  {
    fill,
    stroke,
    strokeWidth = 1,
    dash = 'solid',
    opacity = 1,
  }: Pick<Painted, 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'opacity'>,
  { colour }: DrawOptions,
): Record<string, string | number> {
  const dashArray = dashArrays[dash];
  return {
    fill: fill === undefined ? 'none' : colour(fill),
    ...(stroke === undefined
      ? {}
      : { stroke: colour(stroke), 'stroke-width': strokeWidth, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...(stroke === undefined || dashArray === null ? {} : { 'stroke-dasharray': dashArray }),
    ...(opacity === 1 ? {} : { opacity }),
  };
}

function node(
  tag: DrawnNode['tag'],
  attributes: DrawnNode['attributes'],
  children: DrawnNode['children'] = [],
): DrawnNode {
  return { tag, attributes, children };
}
