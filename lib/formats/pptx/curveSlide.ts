import { bases } from '@/lib/journey/catalogues';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import { dashes, inkOfValence } from '@/lib/journey/map/emotionCurve';
import type { MapEntry } from '@/lib/journey/map/mapModel';
import type { JourneyPart } from '../documentParts';
import { marker } from './curveShapes';
import type { Slide } from './deck';
import { type ChartPoint, isFirstOfGroup, levelInChart, lineChart, type PointLook, plot } from './lineChart';
import { content } from './masters';
import { paragraph } from './shape';
import { type Show, titledSlide } from './show';
import { fitted, slideMeasure } from './textFit';

/** As many points as are named at either end of the scale. */
const mostNamed = 3;
const scale = { least: -2, most: 2 } as const;
const chartBox = { x: content.x, y: content.y, width: content.width, height: 456 } as const;
/** Of a name that stands beside a point, as a share of the chart. */
const nameShare = 0.2;

const looks: Readonly<Record<MapEntry['basis'], PointLook>> = {
  experienced: { symbol: 'circle', isFilled: true, dash: dashes.experienced },
  observed: { symbol: 'circle', isFilled: false, dash: dashes.observed },
  reported: { symbol: 'diamond', isFilled: true, dash: dashes.reported },
  expert: { symbol: 'square', isFilled: true, dash: dashes.expert },
  assumed: { symbol: 'triangle', isFilled: false, dash: dashes.assumed },
};

/** The emotion curve as a chart with figures behind it, and what it says. Nothing where nothing is coded. */
export async function curveSlide(show: Show, journey: JourneyPart): Promise<void> {
  const { deck, writing, words, report } = show;
  const { document, labels } = writing;
  const { model, insights } = journey;
  const coded = model.entries.filter(({ valence }) => valence !== null);
  if (coded.length === 0) return;
  const told = insights.of('lowest', 'highest', 'steepestDrop', 'peakEnd').map(insights.sentence);
  const ends = insights.of('lowest', 'highest');
  const slide = titledSlide(
    show,
    words.emotionCurve,
    ends.map(insights.sentence).join(' ') || words.curveText,
    journey,
  );
  const named = new Set(ends.flatMap(({ touchpointIds }) => apart(model.entries, touchpointIds)));
  const names = groupNames(show, journey);
  const points = model.entries.map(
    (entry, at): ChartPoint => ({
      group: names[at] ?? '',
      category: isNumbered(at, model.entries.length) ? labels.number(entry.order) : '',
      value: entry.valence,
      ink: entry.valence === null ? 'emotion0' : inkOfValence(entry.valence),
      look: looks[entry.basis],
      ...(named.has(entry.id)
        ? { label: fitted(entry.title, content.width * nameShare, 2, { size: 12, bold: false }) }
        : {}),
    }),
  );
  const sheet = words.emotionCurve;
  const workbook = await chartWorkbook(show, sheet, model.entries, points);
  const path = deck.chart(
    (relation) =>
      lineChart({
        name: writing.words.valence,
        points,
        sheet,
        ...scale,
        language: document.locale,
        workbook: relation,
      }),
    workbook,
  );
  const alt = words.curveAlt(
    journey.inJourney.journey.title,
    labels.number(coded.length),
    labels.number(model.entries.length),
  );
  slide.chart(chartBox, slide.chartRelation(path), words.emotionCurve, [alt, ...told].join(' '));
  for (const { value, labels: names } of valenceScale) {
    const name = names[document.language];
    const middle = chartBox.y + chartBox.height * levelInChart(value, scale);
    slide.text(
      { x: content.x, y: middle - 9, width: chartBox.width * plot.x - 10, height: 18 },
      [paragraph(name, { size: 12.5, ink: 'inkSoft', align: 'r' })],
      { anchor: 'ctr', name },
    );
  }
  basisLegend(show, slide, journey, content.y + 468);
  slide.text(
    { x: content.x, y: content.y + 496, width: content.width, height: 56 },
    [
      paragraph(words.curveText, { size: 12.5, ink: 'inkSoft' }),
      paragraph(writing.words.emotionScale, { size: 12.5, ink: 'inkSoft', above: 2 }),
    ],
    { name: writing.words.legend },
  );
  slide.notes([...told, report.nText, ...model.entries.map((entry) => pointInWords(show, entry))]);
}

/** Numbers stand under all points, or under every fifth. */
function isNumbered(at: number, count: number): boolean {
  return count <= 32 || at === 0 || (at + 1) % 5 === 0;
}

/** The stage of each touchpoint, as much of its name as there is room for below its neighbours of the same stage. */
function groupNames({ writing }: Show, { model }: JourneyPart): string[] {
  const { entries, stages } = model;
  const spacing = content.width / entries.length;
  const names: string[] = [];
  for (let from = 0; from < entries.length; ) {
    const { stageId } = entries[from] ?? { stageId: null };
    const next = entries.findIndex((entry, at) => at > from && entry.stageId !== stageId);
    const to = next === -1 ? entries.length : next;
    const name = stages.find(({ id }) => id === stageId)?.name ?? writing.words.noStage;
    const shown = fitted(name, (to - from) * spacing * 0.9, 1, { size: 12, bold: false });
    names.push(...Array.from({ length: to - from }, () => shown));
    from = to;
  }
  return names;
}

/** Those of the touchpoints whose names do not stand on each other's. */
function apart(entries: readonly MapEntry[], ids: readonly string[]): string[] {
  const chosen: string[] = [];
  let last = -1;
  for (const [at, { id }] of entries.entries()) {
    if (!ids.includes(id) || (last >= 0 && at - last < entries.length * nameShare)) continue;
    chosen.push(id);
    last = at;
  }
  return chosen.slice(0, mostNamed);
}

function pointInWords({ writing, words }: Show, { order, title, valence, emotion, basis }: MapEntry): string {
  const { labels } = writing;
  const feeling =
    valence === null ? words.notCodedYet : [labels.valence(valence), emotion ?? ''].filter(Boolean).join(', ');
  return `${labels.number(order)}. ${title}: ${feeling} (${labels.of('bases', basis)})`;
}

/** What the shapes of the points stand for, with how many there are of each. */
export function basisLegend({ writing }: Show, slide: Slide, { model }: JourneyPart, y: number): void {
  const { document, labels } = writing;
  let x: number = content.x;
  for (const { id, labels: names } of bases) {
    const count = model.entries.filter(({ basis, valence }) => basis === id && valence !== null).length;
    if (count === 0) continue;
    const text = `${names[document.language]} (n\u00a0=\u00a0${labels.number(count)})`;
    slide.path(`M${x},${y + 9}L${x + 40},${y + 9}`, {
      stroke: 'ink',
      strokeWidth: 2.25,
      dash: dashes[id],
      name: names[document.language],
    });
    marker(slide, id, 0, x + 20, y + 9, 6, names[document.language]);
    const width = slideMeasure(text, { size: 13, bold: false }) + 16;
    slide.text({ x: x + 48, y, width, height: 18 }, [paragraph(text, { size: 13 })], { anchor: 'ctr', name: text });
    x += 48 + width + 16;
  }
}

/** The figures of the chart, and what they are of, for who edits them. */
async function chartWorkbook(
  { writing }: Show,
  sheet: string,
  entries: readonly MapEntry[],
  points: readonly ChartPoint[],
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { words, fields, labels, document } = writing;
  const writtenAt = new Date(document.exportedAt);
  const head = [words.stage, fields.position, words.valence, words.touchpoint, fields.basis];
  const rows = entries.map(({ order, title, basis, valence }, at) => [
    isFirstOfGroup(points, at) ? (points[at]?.group ?? '') : null,
    points[at]?.category ?? '',
    valence,
    `${labels.number(order)}. ${title}`,
    labels.of('bases', basis),
  ]);
  const bytes = await writeXlsx({
    sheets: [{ name: sheet, columns: [18, 8, 10, 48, 18].map((width) => ({ width })), rows: [head, ...rows] }],
    properties: { created: writtenAt, modified: writtenAt },
  });
  return new Uint8Array(bytes);
}
