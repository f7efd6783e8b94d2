import { basisIds } from '@/lib/journey/catalogues';
import type { OpportunityFinding, PainPointFinding } from '@/lib/journey/insights/finding';
import { quoteOf } from '@/lib/journey/quoteOf';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { fold } from '@/lib/journey/search';
import { type HtmlNode, h } from './html';
import { highsAndLows, openEnds, themes, touchpointLinks } from './insightLists';
import {
  type Column,
  emotionText,
  evidenceLinks,
  type Part,
  type Report,
  type ReportJourney,
  table,
  touchpointCell,
} from './report';

/** How many points of one kind are named, lowest or highest first. */
const mostPoints = 10;

/** What stands out in a journey: its emotion by stage, its ends, pain points, opportunities, and what was expected. */
export function findings(report: Report, journey: ReportJourney): Part[] {
  const { text, writing } = report;
  const { shows } = writing;
  const { insights } = journey;
  return [
    ...(shows('emotion')
      ? [
          { title: text.stageMeans, nodes: [h('p', {}, text.stageMeansText), stageMeans(report, journey)] },
          ...highsAndLows(report, insights),
          { title: text.lowest, nodes: ends(report, journey, -1) },
          { title: text.highest, nodes: ends(report, journey, 1) },
        ]
      : []),
    ...(shows('painPoints') ? [{ title: text.painPoints, nodes: painPoints(report, journey) }] : []),
    ...themes(report, insights),
    ...(shows('opportunities') ? [{ title: text.opportunities, nodes: opportunities(report, journey) }] : []),
    ...openEnds(report, insights),
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

/** As the insights have them: the gravest and most frequent first, those with the same words together. */
function painPoints(report: Report, journey: ReportJourney): HtmlNode[] {
  const { text, writing, insightWords } = report;
  const { labels, words, shows } = writing;
  const rows = journey.insights.of('painPoint');
  if (rows.length === 0) return [h('p', {}, text.noPainPoints)];
  const touchpointsOf = ({ touchpointIds }: PainPointFinding) =>
    journey.touchpoints.filter(({ id }) => touchpointIds.includes(id));
  const sameOf = (finding: PainPointFinding) =>
    touchpointsOf(finding)
      .flatMap((touchpoint) => touchpoint.painPoints)
      .filter((each) => fold(each.text) === fold(finding.text));
  const once = (said: readonly string[]) => [...new Set(said.filter(Boolean))];
  return [
    table<PainPointFinding>(
      text.painPoints,
      [
        { name: words.painPoint, look: 'wide', cell: (finding) => h('span', { dir: 'auto' }, finding.text) },
        {
          name: words.severity,
          look: 'number',
          cell: ({ value }) => (value === null ? text.notSaid : `${labels.number(value)}/5`),
        },
        {
          name: words.touchpoint,
          look: 'wide',
          cell: (finding) => [
            h('span', { class: 'line' }, touchpointLinks(report, finding.touchpointIds)),
            h('span', { class: 'under' }, insightWords.n(labels.number(finding.n))),
          ],
        },
        { name: words.theme, look: 'word', cell: ({ themeId }) => labels.theme(themeId) },
        {
          name: words.effect,
          cell: (finding) =>
            once(sameOf(finding).map(({ effect }) => labels.of('painPointEffects', effect))).join(', '),
        },
        {
          name: words.solution,
          look: 'wide',
          cell: (finding) =>
            once(sameOf(finding).map(({ solution }) => solution)).map((solution) =>
              h('span', { class: 'line', dir: 'auto' }, solution),
            ),
        },
        {
          name: writing.fields.basis,
          look: 'word',
          cell: (finding) => once(touchpointsOf(finding).map(({ basis }) => labels.of('bases', basis))).join(', '),
        },
        ...evidenceColumn<PainPointFinding>(report, shows('evidence'), (finding) =>
          touchpointsOf(finding).flatMap(({ evidenceIds }) => evidenceIds),
        ),
      ],
      rows,
    ),
    h('p', { class: 'note' }, text.severityText),
  ];
}

/** As the insights have them: a small change with a big effect first; what is done or turned down is no longer one. */
function opportunities(report: Report, journey: ReportJourney): HtmlNode[] {
  const { text, writing, insightWords } = report;
  const { labels, words } = writing;
  const rows = journey.insights.of('opportunity');
  if (rows.length === 0) return [h('p', {}, text.noOpportunities)];
  const rated = (value: number | null) => (value === null ? text.notSaid : `${labels.number(value)}/5`);
  const touchpointsOf = ({ touchpointIds }: OpportunityFinding) =>
    journey.touchpoints.filter(({ id }) => touchpointIds.includes(id));
  const once = (finding: OpportunityFinding, say: (each: Touchpoint['opportunities'][number]) => string) => {
    const same = touchpointsOf(finding)
      .flatMap((touchpoint) => touchpoint.opportunities)
      .filter((each) => fold(each.text) === fold(finding.text));
    return [...new Set(same.map(say).filter(Boolean))].join(', ');
  };
  return [
    table<OpportunityFinding>(
      text.opportunities,
      [
        {
          name: words.opportunity,
          look: 'wide',
          cell: (finding) => [
            h('span', { dir: 'auto' }, finding.text),
            finding.isQuickWin ? h('span', { class: 'under' }, insightWords.quickWin) : null,
          ],
        },
        { name: words.customerValue, look: 'number', cell: ({ customerValue }) => rated(customerValue) },
        { name: words.implementationCost, look: 'number', cell: ({ implementationCost }) => rated(implementationCost) },
        {
          name: words.touchpoint,
          look: 'wide',
          cell: ({ touchpointIds }) => touchpointLinks(report, touchpointIds),
        },
        { name: words.owner, cell: (finding) => once(finding, ({ owner }) => owner) },
        {
          name: words.progress,
          cell: (finding) => once(finding, ({ status }) => labels.of('opportunityStatuses', status)),
        },
      ],
      rows,
    ),
    h('p', { class: 'note' }, text.valueAndCost),
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
