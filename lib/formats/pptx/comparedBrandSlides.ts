import { compareMessages } from '@/lib/i18n/compare';
import { type FigureReading, figureGround, figureValue, measureName, valueText } from '@/lib/i18n/figureText';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import type { DifferenceRow } from '@/lib/journey/compare/differences';
import { layoutCurves } from '@/lib/journey/compare/layoutCurves';
import { sum } from '@/lib/journey/compare/statistics';
import type { Dash, Ink } from '@/lib/journey/map/scene';
import { type ComparedBrands, comparedBrands } from '../comparedBrands';
import type { Canvas, Geometry } from './canvas';
import type { Slide } from './deck';
import { content } from './masters';
import { paragraph } from './shape';
import { type Show, titledSlide } from './show';
import { type CellLine, tableSlides } from './tableSlides';
import { fitted, slideMeasure } from './textFit';

/** How the nth brand is drawn: told apart by colour, line and marker, each enough by itself. */
const series: readonly { readonly ink: Ink; readonly dash: Dash; readonly geometry: Geometry }[] = [
  { ink: 'accent', dash: 'solid', geometry: 'ellipse' },
  { ink: 'emotionM2', dash: 'dashed', geometry: 'rect' },
  { ink: 'success', dash: 'dotted', geometry: 'triangle' },
  { ink: 'ink', dash: 'longDashed', geometry: 'diamond' },
  { ink: 'warning', dash: 'dashDotted', geometry: 'hexagon' },
  { ink: 'inkFaint', dash: 'solid', geometry: 'roundRect' },
];
const seriesOf = (nth: number) => series[nth % series.length] ?? { ink: 'accent', dash: 'solid', geometry: 'ellipse' };

/** More would leave no room for curves and figures beside each other. */
const mostBeside = { brands: 3, columns: 6 } as const;
const gap = 32;
const besideWidth = 540;
const legendLine = 40;
/** Free on the left of the curves for the names of the levels. */
const left = 92;

/** The brands of a study on one slide, or two: their curves over each other, and how far their figures lie apart. Nothing for fewer than two. */
export function comparedBrandSlides(show: Show): void {
  const { writing, words } = show;
  const told = comparedBrands(writing);
  if (!told) return;
  const { comparison, names } = told;
  const { language } = writing.document;
  const own = compareMessages[language];
  const isPhases = comparison.kind === 'phases';
  const hasCurves =
    writing.shows('emotion') &&
    comparison.columns.some(
      ({ id }, column) => id !== null && comparison.subjects.some(({ cells }) => cells[column]?.figures.coded.value),
    );
  const isBeside = hasCurves && names.length <= mostBeside.brands && comparison.columns.length <= mostBeside.columns;
  const subtitle = [
    ...(hasCurves ? [isPhases ? own.curvesTextPhases : own.curvesText] : []),
    ...(comparison.haveSameStages ? [] : [own.differentStages]),
    own.differencesText,
    words.greyIsFew,
  ].join(' ');
  if (hasCurves && !isBeside) {
    const slide = titledSlide(show, words.comparedBrands, subtitle);
    curves(show, slide, told, content.width);
    slide.notes(pointsInWords(show, told));
  }
  tableSlides<DifferenceRow>(show, {
    title: words.comparedBrands,
    subtitle: isBeside || !hasCurves ? subtitle : `${own.differencesText} ${words.greyIsFew}`,
    rows: told.rows,
    columns: columnsOf(show, told),
    ...(isBeside
      ? {
          area: { x: content.x + besideWidth + gap, width: content.width - besideWidth - gap },
          beside: (slide: Slide) => curves(show, slide, told, besideWidth),
        }
      : {}),
    notes: (rows) => [
      ...rows.map((row) => rowInWords(show, told, row)),
      ...(isBeside ? pointsInWords(show, told) : []),
    ],
  });
}

function readingOf({ writing: { labels, document } }: Show): FigureReading {
  return {
    number: labels.number,
    valence: labels.mean,
    amount: (value, currency) =>
      currency === null
        ? labels.number(value)
        : new Intl.NumberFormat(document.locale, { style: 'currency', currency }).format(value),
  };
}

function nameOf({ writing: { document, words } }: Show, { columnNames }: ComparedBrands, row: DifferenceRow): string {
  const name = measureName(row.measure, document.language);
  return row.column === null ? name : words.pair(columnNames[row.column] ?? '', name);
}

function columnsOf(show: Show, told: ComparedBrands) {
  const { words, writing } = show;
  const { language } = writing.document;
  const own = compareMessages[language];
  const reading = readingOf(show);
  return [
    {
      name: own.what,
      share: 30,
      cell: (row: DifferenceRow): CellLine[] => [{ text: nameOf(show, told, row), bold: true }],
    },
    ...told.names.map((name, nth) => ({
      name,
      share: 22,
      cell: ({ figures, measure }: DifferenceRow): CellLine[] => {
        const figure = figures[nth];
        if (!figure) return [];
        const value = figureValue(measure, figure, language, reading);
        return figure.value === null
          ? [{ text: value, ink: 'inkFaint' }]
          : [
              {
                text: `${value} (${own.n(reading.number(figure.n))})`,
                ...(figure.few ? { ink: 'inkFaint' as const } : {}),
              },
            ];
      },
    })),
    {
      name: words.differenceAndHighest,
      share: 24,
      cell: (row: DifferenceRow): CellLine[] => {
        const text = differenceText(show, row);
        if (text === null || !row.difference) return [{ text: '–', ink: 'inkFaint' }];
        const { value, highest, few } = row.difference;
        const whole = value === 0 ? own.equal : `${text} · ${told.names[highest] ?? ''}`;
        return [{ text: whole, bold: true, ...(few ? { ink: 'inkFaint' as const } : {}) }];
      },
    },
  ];
}

/** How far the brands lie apart; null where that cannot be told. */
function differenceText(show: Show, { difference, measure, figures }: DifferenceRow): string | null {
  if (!difference) return null;
  const unit = figures[difference.highest]?.unit ?? null;
  return valueText(measure, difference.value, unit, readingOf(show)).replace(/^\+/, '');
}

function rowInWords(show: Show, told: ComparedBrands, row: DifferenceRow): string {
  const { language } = show.writing.document;
  const reading = readingOf(show);
  const { pair } = show.writing.words;
  const figures = row.figures.map((figure, nth) =>
    pair(
      told.names[nth] ?? '',
      `${figureValue(row.measure, figure, language, reading)} (${figureGround(row.measure, figure, language, reading)})`,
    ),
  );
  return [nameOf(show, told, row), ...figures].join(' | ');
}

/** Each point of the curves, with how many it rests on. */
function pointsInWords(show: Show, { comparison, names, columnNames }: ComparedBrands): string[] {
  const { writing } = show;
  const own = compareMessages[writing.document.language];
  return comparison.subjects.flatMap(({ cells }, nth) =>
    cells.flatMap(({ figures: { meanValence } }, column) =>
      meanValence.value === null
        ? []
        : own.valenceAt(
            names[nth] ?? '',
            columnNames[column] ?? '',
            writing.labels.mean(meanValence.value),
            writing.labels.number(meanValence.n),
          ),
    ),
  );
}

const headSizes = [12, 11, 10, 9];

function curves(show: Show, slide: Slide, told: ComparedBrands, width: number): void {
  const { comparison, names, columnNames } = told;
  const { document } = show.writing;
  const own = compareMessages[document.language];
  const legend = names.length * legendLine + 26;
  const heads = 34;
  const height = Math.min(380, content.height - legend - heads);
  const laid = layoutCurves(comparison, { width, height, left, top: 14, right: 4, bottom: 14 });
  const [x, y] = [content.x, content.y + heads];
  const box = { x, y: content.y, width, height: height + heads };
  // Of one size, and small enough for their longest word.
  const narrowest = Math.min(...laid.columns.map((column) => column.width)) - 6;
  const words = columnNames.flatMap((name) => name.split(' '));
  const fits = (size: number) => words.every((word) => slideMeasure(word, { size, bold: true }) <= narrowest);
  const size = headSizes.find(fits) ?? headSizes.at(-1) ?? 12;
  slide.group(box, own.curves, own.curvesName(names.join(', ')), (canvas) => {
    for (const { column, x: at, width: own } of laid.columns) {
      const name = columnNames[column] ?? '';
      const text = fitted(name, own - 6, 2, { size, bold: true });
      canvas.text(
        { x: x + at, y: content.y, width: own, height: heads },
        [paragraph(text, { size, bold: true, ink: 'inkSoft', align: 'ctr' })],
        { name, anchor: 'b' },
      );
    }
    for (const { valence, y: level } of laid.levels) {
      const name = valenceScale.find(({ value }) => value === valence)?.labels[document.language] ?? '';
      canvas.text(
        { x, y: y + level - 9, width: left - 8, height: 18 },
        [paragraph(name, { size: 12, ink: 'inkSoft', align: 'r' })],
        { name, anchor: 'ctr' },
      );
      canvas.path(`M${x + left},${y + level}L${x + width},${y + level}`, {
        stroke: valence === 0 ? 'ruleStrong' : 'rule',
        name,
      });
    }
    laid.curves.forEach(({ subject, line, band, points }) => {
      const name = names[subject] ?? '';
      const { ink, dash } = seriesOf(subject);
      // That of a single journey would have no height.
      const hasSpread = (comparison.subjects[subject]?.measured ?? 0) > 1;
      if (hasSpread && band !== '') canvas.path(moved(band, x, y), { fill: ink, opacity: 0.13, name });
      if (line !== '') canvas.path(moved(line, x, y), { stroke: ink, strokeWidth: 2.5, dash, name });
      for (const point of points) seriesMarker(canvas, subject, x + point.x, y + point.y, 6, point.figure.few, name);
    });
  });
  legendOf(show, slide, told, { x, y: content.y + heads + height + 14, width });
}

/** A path of absolute coordinates, somewhere else. */
function moved(d: string, x: number, y: number): string {
  return d.replaceAll(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, one: string, other: string) => `${Number(one) + x},${Number(other) + y}`,
  );
}

function seriesMarker(
  canvas: Canvas,
  nth: number,
  x: number,
  y: number,
  radius: number,
  isHollow: boolean,
  name: string,
): void {
  const { ink, geometry } = seriesOf(nth);
  canvas.shape(
    { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    isHollow
      ? { geometry, fill: 'surface', stroke: ink, strokeWidth: 2, name }
      : { geometry, fill: ink, stroke: 'surface', strokeWidth: 1, name },
  );
}

/** Which line is whose, and on how much it rests. */
function legendOf(
  { writing: { labels, document } }: Show,
  slide: Slide,
  { comparison, names }: ComparedBrands,
  place: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const own = compareMessages[document.language];
  comparison.subjects.forEach(({ total, measured }, nth) => {
    const y = place.y + nth * legendLine;
    const name = names[nth] ?? '';
    const { ink, dash } = seriesOf(nth);
    slide.path(`M${place.x},${y + 11}L${place.x + 44},${y + 11}`, { stroke: ink, strokeWidth: 2.5, dash, name });
    seriesMarker(slide, nth, place.x + 22, y + 11, 6, false, name);
    const ground = [
      own.groupHint(measured, labels.number(measured)),
      own.coded(
        labels.number(sum(Object.values(total.emotionsByBasis))),
        own.pointCount(total.touchpoints.length, labels.number(total.touchpoints.length)),
      ),
    ].join(' · ');
    slide.text(
      { x: place.x + 56, y, width: place.width - 56, height: legendLine - 2 },
      [
        paragraph(fitted(name, place.width - 60, 1, { size: 14, bold: true }), { size: 14, bold: true }),
        paragraph(fitted(ground, place.width - 60, 1, { size: 12, bold: false }), { size: 12, ink: 'inkSoft' }),
      ],
      { name },
    );
  });
  slide.text(
    { x: place.x, y: place.y + names.length * legendLine + 4, width: place.width, height: 20 },
    [paragraph(own.hollow, { size: 12, ink: 'inkSoft' })],
    { name: own.hollow },
  );
}
