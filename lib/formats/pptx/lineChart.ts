import type { Dash, Ink } from '@/lib/journey/map/scene';
import { colour, dashNames, emu, fontSize } from './shape';
import { slideFont } from './textFit';
import { all, type Markup, said, xml } from './xml';

/** How the points of a basis look in a chart. */
export interface PointLook {
  readonly symbol: 'circle' | 'diamond' | 'square' | 'triangle';
  readonly isFilled: boolean;
  /** Of the line that leads to it. */
  readonly dash: Dash;
}

export interface ChartPoint {
  /** Of the group of neighbours that it stands in. */
  readonly group: string;
  readonly category: string;
  /** Null for a gap. */
  readonly value: number | null;
  readonly ink: Ink;
  readonly look: PointLook;
  /** Stands beside the point, where it is one to look at. */
  readonly label?: string;
}

export interface LineChart {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Of the sheet in its workbook: groups in column A, categories in B, values in C, from the second row on. */
  readonly sheet: string;
  readonly least: number;
  readonly most: number;
  readonly language: string;
  /** Relation to the workbook. */
  readonly workbook: string;
}

const axis = { category: 111_111_111, value: 222_222_222 } as const;

/** A line chart whose line ends where a value is missing (ECMA-376, part 1, 21.2). */
export function lineChart({ name, points, sheet, least, most, language, workbook }: LineChart): Markup {
  const cells = (columns: string) => `'${sheet.replaceAll("'", "''")}'!${columns}`;
  const last = points.length + 1;
  const series = xml(
    'c:ser',
    {},
    value('c:idx', 0),
    value('c:order', 0),
    xml(
      'c:tx',
      {},
      xml(
        'c:strRef',
        {},
        xml('c:f', {}, said(cells('$C$1'))),
        xml('c:strCache', {}, value('c:ptCount', 1), cached(0, name)),
      ),
    ),
    xml('c:spPr', {}, stroke('ink', 2.25)),
    marker(points[0]),
    all(points.flatMap((point, at) => (point.value === null ? [] : [dataPoint(point, at)]))),
    labelsOf(points, language),
    xml(
      'c:cat',
      {},
      xml(
        'c:multiLvlStrRef',
        {},
        xml('c:f', {}, said(cells(`$A$2:$B$${last}`))),
        xml(
          'c:multiLvlStrCache',
          {},
          value('c:ptCount', points.length),
          xml('c:lvl', {}, all(points.map(({ category }, at) => cached(at, category)))),
          xml(
            'c:lvl',
            {},
            all(points.flatMap(({ group }, at) => (isFirstOfGroup(points, at) ? [cached(at, group)] : []))),
          ),
        ),
      ),
    ),
    xml(
      'c:val',
      {},
      xml(
        'c:numRef',
        {},
        xml('c:f', {}, said(cells(`$C$2:$C$${last}`))),
        xml(
          'c:numCache',
          {},
          xml('c:formatCode', {}, said('General')),
          value('c:ptCount', points.length),
          // What is not coded has no point: a gap, never a zero.
          all(points.flatMap((point, at) => (point.value === null ? [] : [cached(at, String(point.value))]))),
        ),
      ),
    ),
    value('c:smooth', 0),
  );
  return xml(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    value('c:date1904', 0),
    value('c:lang', language),
    value('c:roundedCorners', 0),
    xml(
      'c:chart',
      {},
      value('c:autoTitleDeleted', 1),
      xml(
        'c:plotArea',
        {},
        plotLayout(),
        xml(
          'c:lineChart',
          {},
          value('c:grouping', 'standard'),
          value('c:varyColors', 0),
          series,
          value('c:marker', 1),
          value('c:axId', axis.category),
          value('c:axId', axis.value),
        ),
        categoryAxis(language),
        valueAxis(least, most, language),
      ),
      value('c:plotVisOnly', 1),
      value('c:dispBlanksAs', 'gap'),
    ),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    textLook(13, 'inkSoft', language),
    xml('c:externalData', { 'r:id': workbook }, value('c:autoUpdate', 0)),
  );
}

/** Where the lines are drawn within a chart, in shares of it: so that the levels can be named beside them. */
export const plot = { x: 0.092, y: 0.01, width: 0.9, height: 0.87 } as const;

/** How far below the top of a chart a value lies, as a share of its height. */
export function levelInChart(of: number, { least, most }: Pick<LineChart, 'least' | 'most'>): number {
  return plot.y + (plot.height * (most + 1 - of)) / (most - least + 2);
}

function plotLayout(): Markup {
  return xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      value('c:layoutTarget', 'inner'),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      value('c:x', plot.x),
      value('c:y', plot.y),
      value('c:w', plot.width),
      value('c:h', plot.height),
    ),
  );
}

/** Whether a point begins a group of neighbours, as the cells of its column say it. */
export function isFirstOfGroup(points: readonly Pick<ChartPoint, 'group'>[], at: number): boolean {
  return at === 0 || points[at]?.group !== points[at - 1]?.group;
}

function value(element: string, val: string | number): Markup {
  return xml(element, { val });
}

function cached(at: number, text: string): Markup {
  return xml('c:pt', { idx: at }, xml('c:v', {}, said(text)));
}

function stroke(ink: Ink, width: number, dash: Dash = 'solid'): Markup {
  return xml(
    'a:ln',
    { w: emu(width), cap: 'rnd' },
    colour(ink),
    xml('a:prstDash', { val: dashNames[dash] }),
    xml('a:round'),
  );
}

function marker(point: ChartPoint | undefined): Markup {
  const { symbol, isFilled } = point?.look ?? { symbol: 'circle', isFilled: true };
  const ink = point?.ink ?? 'ink';
  return xml(
    'c:marker',
    {},
    value('c:symbol', symbol),
    value('c:size', 10),
    xml('c:spPr', {}, colour(isFilled ? ink : 'surface'), stroke(isFilled ? 'surface' : ink, isFilled ? 1 : 2.25)),
  );
}

function dataPoint(point: ChartPoint, at: number): Markup {
  return xml(
    'c:dPt',
    {},
    value('c:idx', at),
    marker(point),
    value('c:bubble3D', 0),
    xml('c:spPr', {}, stroke('ink', 2.25, point.look.dash)),
  );
}

const shownParts = (showsValue: 0 | 1) =>
  all([
    value('c:showLegendKey', 0),
    value('c:showVal', showsValue),
    value('c:showCatName', 0),
    value('c:showSerName', 0),
    value('c:showPercent', 0),
    value('c:showBubbleSize', 0),
  ]);

function labelsOf(points: readonly ChartPoint[], language: string): Markup {
  return xml(
    'c:dLbls',
    {},
    all(
      points.flatMap(({ label, value: number }, at) => {
        if (label === undefined || number === null) return [];
        const words = xml(
          'a:p',
          {},
          xml('a:pPr', {}, xml('a:defRPr', { sz: fontSize(12), b: 0 })),
          xml('a:r', {}, xml('a:rPr', { lang: language, sz: fontSize(12), b: 0 }), xml('a:t', {}, said(label))),
        );
        return [
          xml(
            'c:dLbl',
            {},
            value('c:idx', at),
            xml('c:layout'),
            xml('c:tx', {}, xml('c:rich', {}, xml('a:bodyPr'), xml('a:lstStyle'), words)),
            value('c:dLblPos', number < 0 ? 'b' : 't'),
            shownParts(1),
          ),
        ];
      }),
    ),
    shownParts(0),
  );
}

function textLook(size: number, ink: Ink, language: string): Markup {
  return xml(
    'c:txPr',
    {},
    // Never turned, however close they stand.
    xml('a:bodyPr', { rot: 0, vert: 'horz' }),
    xml('a:lstStyle'),
    xml(
      'a:p',
      {},
      xml('a:pPr', {}, xml('a:defRPr', { sz: fontSize(size) }, colour(ink), xml('a:latin', { typeface: slideFont }))),
      xml('a:endParaRPr', { lang: language }),
    ),
  );
}

function categoryAxis(language: string): Markup {
  return xml(
    'c:catAx',
    {},
    value('c:axId', axis.category),
    xml('c:scaling', {}, value('c:orientation', 'minMax')),
    value('c:delete', 0),
    value('c:axPos', 'b'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    // Below the chart, not along the neutral line in its middle.
    value('c:tickLblPos', 'low'),
    xml('c:spPr', {}, stroke('ruleStrong', 1.25)),
    textLook(12, 'inkSoft', language),
    value('c:crossAx', axis.value),
    value('c:crosses', 'autoZero'),
    value('c:auto', 1),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 0),
  );
}

function valueAxis(least: number, most: number, language: string): Markup {
  return xml(
    'c:valAx',
    {},
    value('c:axId', axis.value),
    // A step more on either side, for the names of points.
    xml('c:scaling', {}, value('c:orientation', 'minMax'), value('c:max', most + 1), value('c:min', least - 1)),
    value('c:delete', 0),
    value('c:axPos', 'l'),
    xml('c:majorGridlines', {}, xml('c:spPr', {}, stroke('rule', 0.75))),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    // The slide names the levels in words.
    value('c:tickLblPos', 'none'),
    xml('c:spPr', {}, xml('a:ln', {}, xml('a:noFill'))),
    textLook(13, 'inkSoft', language),
    value('c:crossAx', axis.category),
    value('c:crosses', 'autoZero'),
    value('c:crossBetween', 'between'),
    value('c:majorUnit', 1),
  );
}
