import { insightsMessages } from '@/lib/i18n/insights';
import { mapMessages } from '@/lib/i18n/map';
import { reportMessages } from '@/lib/i18n/report';
import type { Measure } from '@/lib/journey/map/scene';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import {
  documentParts,
  type EvidenceBesides,
  type JourneyPart,
  type NumberedEvidence,
  numberedEvidence,
} from '../documentParts';
import { intensityText } from '../intensityText';
import type { MapDocument } from '../mapDocument';
import type { Writing } from '../writing';
import { type HtmlNode, h, jump } from './html';
import { type MapPages, mapPages } from './mapPages';

/** One journey of a report, laid out. */
export interface ReportJourney extends JourneyPart {
  readonly maps: MapPages;
}

export type ReportEvidence = NumberedEvidence<ReportJourney>;

/** Everything that the parts of a report are written from. */
export interface Report {
  readonly writing: Writing;
  readonly text: (typeof reportMessages)['en'];
  readonly map: (typeof mapMessages)['en'];
  readonly insightWords: (typeof insightsMessages)['en'];
  readonly journeys: readonly ReportJourney[];
  /** By id, in the order in which the journeys come upon it. */
  readonly evidence: ReadonlyMap<string, ReportEvidence>;
}

/** `besides`: evidence of what is no touchpoint. */
export function reportOf(document: MapDocument, measure: Measure, besides: readonly EvidenceBesides[] = []): Report {
  const { writing, journeys: parts } = documentParts(document);
  const text = reportMessages[document.language];
  const { number } = writing.labels;
  const partName = (name: string, part: number, of: number) => text.stagePart(name, number(part), number(of));
  const journeys = parts.map((part): ReportJourney => ({ ...part, maps: mapPages(part.model, measure, partName) }));
  const map = mapMessages[document.language];
  const insightWords = insightsMessages[document.language];
  return { writing, text, map, insightWords, journeys, evidence: numberedEvidence(document, journeys, besides) };
}

/** A part of a section, under a heading of its own. */
export interface Part {
  readonly title: string;
  readonly nodes: readonly HtmlNode[];
}

/** Where a touchpoint stands in the page. */
export function anchorOf(journey: ReportJourney, touchpointId: string): string {
  const order = journey.touchpoints.findIndex(({ id }) => id === touchpointId) + 1;
  return `${journey.id}-touchpoint-${order}`;
}

/** A touchpoint by its number and title, as a link to where it stands. */
export function touchpointLink(report: Report, journey: ReportJourney, touchpoint: Touchpoint): HtmlNode {
  const order = journey.touchpoints.indexOf(touchpoint) + 1;
  return jump(
    `${report.writing.labels.number(order)}. ${touchpoint.title || report.map.untitled}`,
    anchorOf(journey, touchpoint.id),
  );
}

/** A touchpoint with its stage below it. */
export function touchpointCell(report: Report, journey: ReportJourney, touchpoint: Touchpoint): HtmlNode {
  const { labels, words } = report.writing;
  const { stages } = journey.inJourney;
  const stage = stages.some(({ id }) => id === touchpoint.stageId)
    ? labels.stage(stages, touchpoint.stageId)
    : words.noStage;
  return [touchpointLink(report, journey, touchpoint), h('span', { class: 'under' }, stage)];
}

/** "E1, E4", each a link to the evidence. */
export function evidenceLinks({ evidence, text, writing }: Report, ids: readonly string[]): HtmlNode {
  return ids
    .flatMap((id) => evidence.get(id) ?? [])
    .map(({ number }, index): HtmlNode => {
      const name = jump(text.evidenceNo(writing.labels.number(number)), `evidence-${number}`);
      return index === 0 ? name : [', ', name];
    });
}

/** The emotion in words, with what it rests on; empty where it is not coded. */
export function emotionText({ writing, text }: Report, { emotion, basis }: Touchpoint): string {
  const { labels } = writing;
  const valence = emotion?.valence ?? null;
  if (valence === null) return '';
  const value = [labels.valence(valence), labels.of('emotions', emotion?.label), intensityText(writing, emotion)]
    .filter(Boolean)
    .join(', ');
  return text.inWords(value, labels.of('bases', emotion?.basis ?? basis));
}

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => HtmlNode;
  readonly look?: 'number' | 'wide' | 'narrow' | 'word';
}

/** A table with its caption; the first column heads the rows. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): HtmlNode {
  const look = (column: Column<Row>) => (column.look ? { class: column.look } : {});
  return h(
    'table',
    {},
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, ...columns.map((column) => h('th', { scope: 'col', ...look(column) }, column.name)))),
    h(
      'tbody',
      {},
      ...rows.map((row) =>
        h(
          'tr',
          {},
          ...columns.map((column, index) =>
            index === 0
              ? h('th', { scope: 'row', ...look(column) }, column.cell(row))
              : h('td', look(column), column.cell(row)),
          ),
        ),
      ),
    ),
  );
}

/** A list of names and what stands under them. Pairs without anything to say are left out. */
export function facts(pairs: readonly (readonly [string, HtmlNode])[], look = 'facts'): HtmlNode {
  const told = pairs.filter(([, value]) => value !== null && value !== '');
  if (told.length === 0) return null;
  return h('dl', { class: look }, ...told.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))));
}
