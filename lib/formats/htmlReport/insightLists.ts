import { fewestToTell } from '@/lib/journey/compare/figure';
import type { Finding, ThemeFinding } from '@/lib/journey/insights/finding';
import type { DocumentInsights } from '../documentInsights';
import { type HtmlNode, h } from './html';
import { type Part, type Report, table, touchpointLink } from './report';

/** Findings in sentences, each with its n and the touchpoints that it was found in. `isEstimate`: it tells of more than was captured, so that a few say nothing. */
export function findingList(
  report: Report,
  insights: DocumentInsights,
  findings: readonly Finding[],
  isEstimate = false,
): HtmlNode {
  const { insightWords, writing } = report;
  return h(
    'ul',
    { class: 'points' },
    ...findings.map((finding) => {
      const ground = [
        insightWords.n(writing.labels.number(finding.n)),
        ...(isEstimate && finding.n < fewestToTell ? [insightWords.few] : []),
        ...(finding.kind === 'switch'
          ? [insightWords.falls(writing.labels.number(finding.falls), writing.labels.number(finding.n))]
          : []),
      ].join(' · ');
      const where = touchpointLinks(report, finding.touchpointIds);
      return h(
        'li',
        {},
        h('span', { class: 'line', dir: 'auto' }, insights.sentence(finding)),
        h('span', { class: 'under' }, ground, where === null ? null : [' · ', where]),
      );
    }),
  );
}

/** As many touchpoints as are named under one finding; the tables name the others. */
const mostNamed = 8;

/** Touchpoints of whatever journey by their titles, each a link to where it stands; null where there are none. */
export function touchpointLinks(report: Report, ids: readonly string[]): HtmlNode {
  const links = ids.flatMap((id): HtmlNode[] => {
    const journey = report.journeys.find(({ touchpoints }) => touchpoints.some((each) => each.id === id));
    const touchpoint = journey?.touchpoints.find((each) => each.id === id);
    return journey && touchpoint ? [touchpointLink(report, journey, touchpoint)] : [];
  });
  if (links.length === 0) return null;
  const rest = links.length - mostNamed;
  return [
    ...links.slice(0, mostNamed).map((link, index): HtmlNode => (index === 0 ? link : ['; ', link])),
    rest > 0 ? `; ${report.insightWords.more(report.writing.labels.number(rest))}` : null,
  ];
}

/** Where the feeling turns, and what is likely to stay in mind of it. */
export function highsAndLows(report: Report, insights: DocumentInsights): Part[] {
  const { insightWords } = report;
  const ends = insights.of('lowest', 'highest', 'steepestDrop');
  const remembered = insights.of('peakEnd');
  return [
    ...(ends.length === 0
      ? []
      : [{ title: insightWords.highsAndLows, nodes: [findingList(report, insights, ends, true)] }]),
    ...(remembered.length === 0
      ? []
      : [
          {
            title: insightWords.peakAndEnd,
            nodes: [
              findingList(report, insights, remembered, true),
              h('p', { class: 'note' }, insightWords.peakEndSource),
            ],
          },
        ]),
  ];
}

/** What pain points and customers' words are about, counted by theme. */
export function themes(report: Report, insights: DocumentInsights): Part[] {
  const { insightWords, writing } = report;
  const { labels } = writing;
  const found = insights.of('theme');
  if (found.length === 0) return [];
  return [
    {
      title: insightWords.themes,
      nodes: [
        table<ThemeFinding>(
          insightWords.themes,
          [
            { name: insightWords.theme, cell: insights.sentence },
            { name: insightWords.inPainPoints, look: 'number', cell: ({ painPoints }) => labels.number(painPoints) },
            {
              name: insightWords.inVerbatims,
              look: 'number',
              cell: ({ verbatimIds }) => labels.number(verbatimIds.length),
            },
            {
              name: insightWords.gravest,
              cell: ({ value }) => (value === null ? '–' : insightWords.severity(labels.number(value))),
            },
            {
              name: insightWords.touchpointsOfIt,
              look: 'wide',
              cell: ({ touchpointIds }) => touchpointLinks(report, touchpointIds),
            },
          ],
          found,
        ),
      ],
    },
  ];
}

/** What is left open, and the switches after which the feeling falls. */
export function openEnds(report: Report, insights: DocumentInsights): Part[] {
  const { insightWords } = report;
  const open = insights.of('negativeWithoutOpportunity', 'expectation', 'emptyStage');
  const switches = insights.of('switch');
  return [
    ...(open.length === 0 ? [] : [{ title: insightWords.open, nodes: [findingList(report, insights, open)] }]),
    ...(switches.length === 0
      ? []
      : [{ title: insightWords.switches, nodes: [findingList(report, insights, switches, true)] }]),
  ];
}

/** What stands out in several journeys together. */
export function insightsOfAll(report: Report, insights: DocumentInsights): Part[] {
  const { insightWords, text } = report;
  const listed = (title: string, findings: readonly Finding[]) =>
    findings.length === 0 ? [] : [{ title, nodes: [findingList(report, insights, findings)] }];
  return [
    ...highsAndLows(report, insights),
    ...listed(insightWords.painPoints, insights.of('painPoint')),
    ...themes(report, insights),
    ...listed(text.opportunities, insights.of('opportunity')),
    ...openEnds(report, insights),
  ];
}
