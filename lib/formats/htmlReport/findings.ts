import { basisIds } from '@/lib/journey/catalogues';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { quoteOf } from '../quoteOf';
import { type HtmlNode, h } from './html';
import {
  type Column,
  emotionText,
  evidenceLinks,
  type Report,
  type ReportJourney,
  table,
  touchpointCell,
} from './report';

/** How many points of one kind are named, lowest or highest first. */
const mostPoints = 10;

interface Part {
  readonly title: string;
  readonly nodes: readonly HtmlNode[];
}

/** What stands out in a journey: its emotion by stage, its ends, pain points, opportunities, and what was expected. */
export function findings(report: Report, journey: ReportJourney): Part[] {
  const { text, writing } = report;
  const { shows } = writing;
  return [
    ...(shows('emotion')
      ? [
          { title: text.stageMeans, nodes: [h('p', {}, text.stageMeansText), stageMeans(report, journey)] },
          { title: text.lowest, nodes: ends(report, journey, -1) },
          { title: text.highest, nodes: ends(report, journey, 1) },
        ]
      : []),
    ...(shows('painPoints') ? [{ title: text.painPoints, nodes: painPoints(report, journey) }] : []),
    ...(shows('opportunities') ? [{ title: text.opportunities, nodes: opportunities(report, journey) }] : []),
    ...(shows('opportunities') && shows('emotion') ? unanswered(report, journey) : []),
    ...(shows('expectation') ? [{ title: text.expectations, nodes: expectations(report, journey) }] : []),
  ];
}

function stageMeans({ text, writing }: Report, { model }: ReportJourney): HtmlNode {
  const { labels, words } = writing;
  const used = basisIds.filter((basis) =>
    model.entries.some((entry) => entry.basis === basis && entry.valence !== null),
  );
  type Row = (typeof model.stages)[number];
  return table<Row>(
    text.stageMeans,
    [
      { name: words.stage, cell: ({ name }) => name },
      { name: words.touchpoints, look: 'number', cell: ({ total }) => labels.number(total) },
      ...used.map(
        (basis): Column<Row> => ({
          name: labels.of('bases', basis),
          look: 'number',
          cell: ({ entries }) => {
            const valences = entries.flatMap((entry) => (entry.basis === basis ? (entry.valence ?? []) : []));
            const sum = valences.reduce<number>((total, valence) => total + valence, 0);
            return valences.length === 0
              ? '–'
              : text.meanOf(labels.mean(sum / valences.length), labels.number(valences.length));
          },
        }),
      ),
    ],
    model.stages,
  );
}

/** The touchpoints that share the lowest (-1) or highest (1) emotions, strongest first. */
function ends(report: Report, journey: ReportJourney, side: -1 | 1): HtmlNode[] {
  const { text, writing } = report;
  const { labels, words, fields, shows } = writing;
  const all = journey.touchpoints
    .filter(({ emotion }) => (emotion?.valence ?? 0) * side > 0)
    .toSorted((a, b) => ((b.emotion?.valence ?? 0) - (a.emotion?.valence ?? 0)) * side);
  if (all.length === 0) return [h('p', {}, side < 0 ? text.noneNegative : text.nonePositive)];
  return [
    table(
      side < 0 ? text.lowest : text.highest,
      [
        { name: words.touchpoint, look: 'wide', cell: (each) => touchpointCell(report, journey, each) },
        { name: text.emotion, cell: (each) => emotionText(report, each) },
        { name: fields.thought, look: 'wide', cell: ({ thought, note, anchor }) => thought || note || quoteOf(anchor) },
        ...evidenceColumn<Touchpoint>(report, shows('evidence'), ({ evidenceIds }) => evidenceIds),
      ],
      all.slice(0, mostPoints),
    ),
    all.length > mostPoints ? h('p', {}, text.tooMany(labels.number(mostPoints), labels.number(all.length))) : null,
  ];
}

function painPoints(report: Report, journey: ReportJourney): HtmlNode[] {
  const { text, writing } = report;
  const { labels, words, shows } = writing;
  const rows = journey.touchpoints
    .flatMap((touchpoint) => touchpoint.painPoints.map((point) => ({ touchpoint, point })))
    .toSorted((a, b) => (b.point.severity ?? 0) - (a.point.severity ?? 0));
  if (rows.length === 0) return [h('p', {}, text.noPainPoints)];
  type Row = (typeof rows)[number];
  return [
    table<Row>(
      text.painPoints,
      [
        { name: words.painPoint, look: 'wide', cell: ({ point }) => h('span', { dir: 'auto' }, point.text) },
        {
          name: words.severity,
          look: 'number',
          cell: ({ point }) => (point.severity === null ? text.notSaid : `${labels.number(point.severity)}/5`),
        },
        { name: words.touchpoint, look: 'wide', cell: ({ touchpoint }) => touchpointCell(report, journey, touchpoint) },
        { name: words.theme, cell: ({ point }) => labels.theme(point.themeId) },
        { name: words.effect, cell: ({ point }) => labels.of('painPointEffects', point.effect) },
        { name: words.solution, look: 'wide', cell: ({ point }) => point.solution },
        { name: writing.fields.basis, cell: ({ touchpoint }) => labels.of('bases', touchpoint.basis) },
        ...evidenceColumn<Row>(report, shows('evidence'), ({ touchpoint }) => touchpoint.evidenceIds),
      ],
      rows,
    ),
    h('p', { class: 'note' }, text.severityText),
  ];
}

function opportunities(report: Report, journey: ReportJourney): HtmlNode[] {
  const { text, writing } = report;
  const { labels, words } = writing;
  const rows = journey.touchpoints
    .flatMap((touchpoint) => touchpoint.opportunities.map((opportunity) => ({ touchpoint, opportunity })))
    .toSorted(
      (a, b) =>
        (b.opportunity.customerValue ?? 0) - (a.opportunity.customerValue ?? 0) ||
        (a.opportunity.implementationCost ?? 6) - (b.opportunity.implementationCost ?? 6),
    );
  if (rows.length === 0) return [h('p', {}, text.noOpportunities)];
  const rated = (value: number | null) => (value === null ? text.notSaid : `${labels.number(value)}/5`);
  return [
    table(
      text.opportunities,
      [
        {
          name: words.opportunity,
          look: 'wide',
          cell: ({ opportunity }) => h('span', { dir: 'auto' }, opportunity.text),
        },
        { name: words.customerValue, look: 'number', cell: ({ opportunity }) => rated(opportunity.customerValue) },
        {
          name: words.implementationCost,
          look: 'number',
          cell: ({ opportunity }) => rated(opportunity.implementationCost),
        },
        { name: words.touchpoint, look: 'wide', cell: ({ touchpoint }) => touchpointCell(report, journey, touchpoint) },
        { name: words.owner, cell: ({ opportunity }) => opportunity.owner },
        { name: words.progress, cell: ({ opportunity }) => labels.of('opportunityStatuses', opportunity.status) },
      ],
      rows,
    ),
    h('p', { class: 'note' }, text.valueAndCost),
  ];
}

function unanswered(report: Report, journey: ReportJourney): Part[] {
  const ids = new Set(journey.inJourney.counts.negativePointsWithoutOpportunity);
  const open = journey.touchpoints.filter(({ id }) => ids.has(id));
  if (open.length === 0) return [];
  return [
    {
      title: report.text.unanswered,
      nodes: [h('ul', { class: 'points' }, ...open.map((each) => h('li', {}, touchpointCell(report, journey, each))))],
    },
  ];
}

function expectations(report: Report, journey: ReportJourney): HtmlNode[] {
  const { text, writing, map } = report;
  const { words, fields, shows } = writing;
  const rows = journey.touchpoints
    .filter(({ expectation, reality, gap }) => expectation !== '' || reality !== '' || gap !== null)
    .toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  if (rows.length === 0) return [h('p', {}, text.noExpectations)];
  return [
    table(
      text.expectations,
      [
        { name: words.touchpoint, look: 'wide', cell: (each) => touchpointCell(report, journey, each) },
        { name: words.expected, look: 'wide', cell: ({ expectation }) => h('span', { dir: 'auto' }, expectation) },
        { name: words.got, look: 'wide', cell: ({ reality }) => h('span', { dir: 'auto' }, reality) },
        { name: fields.gap, cell: ({ gap }) => (gap === null ? text.notSaid : map.gap(gap)) },
        ...evidenceColumn<Touchpoint>(report, shows('evidence'), ({ evidenceIds }) => evidenceIds),
      ],
      rows,
    ),
  ];
}

function evidenceColumn<Row>(report: Report, isShown: boolean, idsOf: (row: Row) => readonly string[]): Column<Row>[] {
  if (!isShown) return [];
  return [{ name: report.text.evidence, look: 'narrow', cell: (row) => evidenceLinks(report, idsOf(row)) }];
}
