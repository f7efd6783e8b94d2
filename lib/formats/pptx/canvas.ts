import type { Box } from '@/lib/journey/map/scene';
import {
  colour,
  emu,
  fillOf,
  identity,
  lineOf,
  type Painted,
  type Paragraph,
  paragraph,
  paragraphsOf,
  transform,
} from './shape';
import { all, type Markup, xml } from './xml';

/** The ready shapes of presentation programs that are used here. */
export type Geometry = 'rect' | 'roundRect' | 'ellipse' | 'diamond' | 'triangle' | 'hexagon';

export interface ShapeLook extends Painted {
  readonly geometry?: Geometry;
  /** Of round corners, in CSS pixels. */
  readonly radius?: number;
  /** In the list of what is on the slide. */
  readonly name?: string;
  /** What a shape without words is said to be; decoration where it says nothing. */
  readonly alt?: string;
}

export interface TextLook extends ShapeLook {
  /** Room between the text and the edges, in CSS pixels: at the sides, above and below. */
  readonly inset?: readonly [sides: number, ends: number];
  readonly anchor?: 't' | 'ctr' | 'b';
}

/** A cell of a table; several paragraphs stand below each other. */
export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Painted['fill'];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** CSS pixels; it grows where its words need more. */
  readonly height: number;
}

/** What shapes are drawn on: a slide, or a group on it. */
export interface Canvas {
  text(box: Box, paragraphs: readonly Paragraph[], look?: TextLook): void;
  shape(box: Box, look: ShapeLook): void;
  /** Along the absolute moves, lines and cubic curves (M, L, C) of an SVG path, in CSS pixels of the slide. */
  path(d: string, look: Painted & { readonly name?: string; readonly alt?: string }): void;
  /** `crop`: how much of each side is cut off, 0 to 1. */
  picture(box: Box, relation: string, alt: string, crop?: Crop): void;
  table(box: Pick<Box, 'x' | 'y'>, name: string, columnWidths: readonly number[], rows: readonly TableRow[]): void;
  chart(box: Box, relation: string, name: string, alt: string): void;
  /** Shapes that are moved together. */
  group(box: Box, name: string, alt: string, draw: (canvas: Canvas) => void): void;
}

export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `nextId` mints ids that are unique on the slide. */
export function createCanvas(out: Markup[], nextId: () => number, language: string): Canvas {
  const properties = (box: Box, look: ShapeLook) =>
    xml('p:spPr', {}, transform('a:xfrm', box), preset(look, box), fillOf(look), lineOf(look));
  return {
    text(box, paragraphs, look = {}) {
      const { inset: [sides, ends] = [0, 0], anchor = 't', name = 'Text' } = look;
      const isBox = look.fill === undefined && look.stroke === undefined;
      const margins = { lIns: emu(sides), tIns: emu(ends), rIns: emu(sides), bIns: emu(ends) };
      out.push(
        xml(
          'p:sp',
          {},
          xml(
            'p:nvSpPr',
            {},
            identity(nextId(), name, look.alt ?? null),
            xml('p:cNvSpPr', isBox ? { txBox: 1 } : {}),
            xml('p:nvPr'),
          ),
          properties(box, look),
          xml(
            'p:txBody',
            {},
            xml('a:bodyPr', { wrap: 'square', ...margins, rtlCol: 0, anchor }, xml('a:noAutofit')),
            xml('a:lstStyle'),
            paragraphsOf(paragraphs, language),
          ),
        ),
      );
    },
    shape(box, look) {
      out.push(
        xml(
          'p:sp',
          {},
          xml(
            'p:nvSpPr',
            {},
            identity(nextId(), look.name ?? 'Shape', look.alt ?? ''),
            xml('p:cNvSpPr'),
            xml('p:nvPr'),
          ),
          properties(box, look),
          xml('p:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), paragraphsOf([paragraph('')], language)),
        ),
      );
    },
    path(d, look) {
      const steps = stepsOf(d);
      const box = boundsOf(steps);
      out.push(
        xml(
          'p:sp',
          {},
          xml('p:nvSpPr', {}, identity(nextId(), look.name ?? 'Line', look.alt ?? ''), xml('p:cNvSpPr'), xml('p:nvPr')),
          xml('p:spPr', {}, transform('a:xfrm', box), drawnGeometry(steps, box), fillOf(look), lineOf(look)),
        ),
      );
    },
    picture(box, relation, alt, crop) {
      const share = (part: number) => Math.round(part * 100_000) || undefined;
      out.push(
        xml(
          'p:pic',
          {},
          xml(
            'p:nvPicPr',
            {},
            identity(nextId(), 'Picture', alt),
            xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
            xml('p:nvPr'),
          ),
          xml(
            'p:blipFill',
            {},
            xml('a:blip', { 'r:embed': relation }),
            crop
              ? xml('a:srcRect', {
                  l: share(crop.left),
                  t: share(crop.top),
                  r: share(crop.right),
                  b: share(crop.bottom),
                })
              : null,
            xml('a:stretch', {}, xml('a:fillRect')),
          ),
          xml(
            'p:spPr',
            {},
            transform('a:xfrm', box),
            xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
            lineOf({ stroke: 'rule' }),
          ),
        ),
      );
    },
    table({ x, y }, name, columnWidths, rows) {
      const width = columnWidths.reduce((sum, each) => sum + each, 0);
      const height = rows.reduce((sum, row) => sum + row.height, 0);
      out.push(
        frame(
          nextId(),
          { x, y, width, height },
          name,
          null,
          'http://schemas.openxmlformats.org/drawingml/2006/table',
          xml(
            'a:tbl',
            {},
            xml('a:tblPr', { firstRow: 1 }),
            xml('a:tblGrid', {}, all(columnWidths.map((each) => xml('a:gridCol', { w: emu(each) })))),
            all(
              rows.map((row) =>
                xml('a:tr', { h: emu(row.height) }, all(row.cells.map((cell) => cellOf(cell, language)))),
              ),
            ),
          ),
        ),
      );
    },
    chart(box, relation, name, alt) {
      const chart = xml('c:chart', {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'r:id': relation,
      });
      out.push(frame(nextId(), box, name, alt, 'http://schemas.openxmlformats.org/drawingml/2006/chart', chart));
    },
    group(box, name, alt, draw) {
      const id = nextId();
      const inside: Markup[] = [];
      draw(createCanvas(inside, nextId, language));
      const inner = all([
        xml('a:chOff', { x: emu(box.x), y: emu(box.y) }),
        xml('a:chExt', { cx: emu(box.width), cy: emu(box.height) }),
      ]);
      out.push(
        xml(
          'p:grpSp',
          {},
          xml('p:nvGrpSpPr', {}, identity(id, name, alt), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
          xml('p:grpSpPr', {}, transform('a:xfrm', box, inner)),
          all(inside),
        ),
      );
    },
  };
}

function frame(id: number, box: Box, name: string, alt: string | null, uri: string, data: Markup): Markup {
  return xml(
    'p:graphicFrame',
    {},
    xml(
      'p:nvGraphicFramePr',
      {},
      identity(id, name, alt),
      xml('p:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noGrp: 1 })),
      xml('p:nvPr'),
    ),
    transform('p:xfrm', box),
    xml('a:graphic', {}, xml('a:graphicData', { uri }, data)),
  );
}

function cellOf({ paragraphs, fill }: TableCell, language: string): Markup {
  const rule = (name: string, stroke?: Painted['stroke']) =>
    stroke
      ? xml(name, { w: emu(1), cap: 'flat', cmpd: 'sng', algn: 'ctr' }, colour(stroke))
      : xml(name, { w: 0 }, xml('a:noFill'));
  return xml(
    'a:tc',
    {},
    xml('a:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), paragraphsOf(paragraphs, language)),
    xml(
      'a:tcPr',
      {
        marL: emu(cellMargin.sides),
        marR: emu(cellMargin.sides),
        marT: emu(cellMargin.ends),
        marB: emu(cellMargin.ends),
      },
      rule('a:lnL'),
      rule('a:lnR'),
      rule('a:lnT'),
      rule('a:lnB', 'rule'),
      fill ? colour(fill) : xml('a:noFill'),
    ),
  );
}

/** Between the words of a cell and its edges, in CSS pixels. */
export const cellMargin = { sides: 8, ends: 5 } as const;

function preset({ geometry = 'rect', radius }: ShapeLook, { width, height }: Box): Markup {
  const roundness = Math.round(Math.min(0.5, (radius ?? 0) / Math.max(1, Math.min(width, height))) * 100_000);
  return xml(
    'a:prstGeom',
    { prst: geometry },
    geometry === 'roundRect'
      ? xml('a:avLst', {}, xml('a:gd', { name: 'adj', fmla: `val ${roundness}` }))
      : xml('a:avLst'),
  );
}

interface Step {
  readonly kind: 'M' | 'L' | 'C';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

function stepsOf(d: string): Step[] {
  return [...d.matchAll(/([MLC])([^MLC]*)/g)].map(([, kind, written = '']) => {
    const numbers = (written.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const points = numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : []));
    return { kind: kind === 'C' ? 'C' : kind === 'L' ? 'L' : 'M', points };
  });
}

function boundsOf(steps: readonly Step[]): Box {
  const points = steps.flatMap((step) => step.points);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function drawnGeometry(steps: readonly Step[], box: Box): Markup {
  const names = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo' } as const;
  return xml(
    'a:custGeom',
    {},
    xml('a:avLst'),
    xml('a:gdLst'),
    xml('a:ahLst'),
    xml('a:cxnLst'),
    xml('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    xml(
      'a:pathLst',
      {},
      xml(
        'a:path',
        // A path without width or height would be stretched by nothing.
        { w: emu(box.width) || 1, h: emu(box.height) || 1, fill: 'none' },
        all(
          steps.map(({ kind, points }) =>
            xml(names[kind], {}, all(points.map(({ x, y }) => xml('a:pt', { x: emu(x - box.x), y: emu(y - box.y) })))),
          ),
        ),
      ),
    ),
  );
}
