import type { DrawnNode } from '@/lib/journey/map/drawScene';
import type { DeliverableOptions } from '../deliverable';
import type { Bytes } from '../format';
import { masthead, written } from '../htmlReport/cover';
import { evidenceSection } from '../htmlReport/evidenceSection';
import { drawing, type HtmlNode, h } from '../htmlReport/html';
import { mapFigures, mapNodes } from '../htmlReport/mapSection';
import { method } from '../htmlReport/method';
import { reportPage, type Section } from '../htmlReport/page';
import { evidenceLinks, facts, type Report, reportOf } from '../htmlReport/report';
import { inkOfReport } from '../htmlReport/reportInks';
import { reportPictures } from '../htmlReport/reportPictures';
import { averageMeasure } from '../mapSvg';
import { cellText, hasEvidence, type Telling, type TellingCell, type TellingRow } from './telling';
import { visitContents } from './visitContents';
import type { VisitDocument } from './visitDocument';
import { type VisitWriting, visitWriting } from './visitWriting';

/**
 * A walkthrough, or several by one brief, as one page that needs nothing else: no network, no script; map and pictures are in it. It prints on A4 and
 * A3 in landscape.
 */
export async function writeVisitHtml(document: VisitDocument, options: DeliverableOptions): Promise<Bytes> {
  const { measure = averageMeasure, onNote, onProgress } = options;
  const told = visitWriting(document);
  const { own, writing } = told;
  const report = reportOf(document.map, measure, told.besides);
  const { large, small } = await reportPictures(report, options);
  onNote?.(report.text.toPrint);
  const { kicker, title, fullTitle, facts: known, tellings } = visitContents(told);
  const [visit] = told.visits;
  const isOne = document.scope === 'walkthrough';
  const head = h(
    'header',
    { class: 'cover' },
    masthead(report, kicker, title, document.brief.scenario),
    facts(known.map(({ name, text }) => [name, h('span', { dir: 'auto' }, text)])),
    isOne && visit ? null : h('p', { class: 'note' }, told.words.comparisonText),
    written(report),
  );
  const sections: Section[] = [
    ...tellings.flatMap((telling, index) => {
      // On paper what is told begins behind the cover.
      const section = { ...tellingSection(report, telling), isPage: index === 0 };
      // What it amounts to stands before the map, what happened after it.
      return isOne && telling.id === 'facts' ? [...maps(told, report, small), { ...section, isPage: true }] : [section];
    }),
    ...(isOne ? [] : maps(told, report, small)),
    { id: 'method', title: report.text.method, nodes: [method(report)] },
    ...(writing.shows('evidence')
      ? [{ id: 'evidence', title: own.evidence, isPage: true, nodes: [evidenceSection(report, large)] }]
      : []),
  ];
  const bytes = reportPage({ report, title: fullTitle, head, sections });
  onProgress?.(1);
  return bytes;
}

/** The map of the one journey, drawn and in words; of several those that are compared, drawn. */
function maps(
  { own, document, visits }: VisitWriting,
  report: Report,
  pictures: ReadonlyMap<string, string>,
): Section[] {
  const [only] = report.journeys;
  if (document.scope === 'walkthrough') {
    return only ? [{ id: 'map', title: own.map, isPage: true, nodes: mapNodes(report, only, pictures, 'h3') }] : [];
  }
  const drawn = report.journeys.flatMap((journey, index): HtmlNode[] => {
    const { overview, pages } = journey.maps;
    // At a glance: where it takes several pages, what sums them up.
    const glance = { ...journey, maps: overview ? { overview, pages: [] } : { overview, pages: pages.slice(0, 1) } };
    return journey.touchpoints.length === 0
      ? []
      : [h('h3', { dir: 'auto' }, visits[index]?.name ?? ''), ...mapFigures(report, glance, pictures)];
  });
  return drawn.length === 0
    ? []
    : [{ id: 'maps', title: own.maps, isPage: true, nodes: [h('p', {}, own.mapsText), ...drawn] }];
}

function tellingSection(report: Report, telling: Telling): Section {
  const { id, title, text, rows } = telling;
  return {
    id,
    title,
    nodes: [
      ...text.split('\n').flatMap((line) => (line === '' ? [] : [h('p', { dir: 'auto' }, line)])),
      ...(rows.length === 0 ? [] : [tellingTable(report, telling)]),
    ],
  };
}

function tellingTable(report: Report, telling: Telling): HtmlNode {
  const { title, columns, rows, headColumn = 0 } = telling;
  const showsEvidence = report.writing.shows('evidence') && hasEvidence(telling);
  const look = (index: number) => (columns[index]?.isNumber ? { class: 'number' } : {});
  const rowOf = ({ cells, evidenceIds = [], look: kind }: TellingRow): HtmlNode => {
    if (kind === 'group') {
      const across = columns.length + (showsEvidence ? 1 : 0);
      return h('tr', { class: 'stage' }, h('th', { colspan: across, dir: 'auto' }, cells.map(cellNode)));
    }
    return h(
      'tr',
      kind === 'total' ? { class: 'sum' } : {},
      ...cells.map((cell, index) =>
        index === headColumn
          ? h('th', { scope: 'row', dir: 'auto' }, cellNode(cell))
          : h('td', { ...look(index), dir: 'auto' }, cellNode(cell)),
      ),
      showsEvidence ? h('td', { class: 'narrow' }, evidenceLinks(report, evidenceIds)) : null,
    );
  };
  return h(
    'table',
    {},
    h('caption', {}, title),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...columns.map(({ name }, index) => h('th', { scope: 'col', ...look(index) }, name)),
        showsEvidence ? h('th', { scope: 'col', class: 'narrow' }, report.text.evidence) : null,
      ),
    ),
    h('tbody', {}, ...rows.map(rowOf)),
  );
}

const bar = { width: 90, height: 8 } as const;

/** A share stands beside a bar of its length. */
function cellNode(cell: TellingCell): HtmlNode {
  if (typeof cell === 'string') return cell;
  const { width, height } = bar;
  const rect = (length: number, ink: 'rule' | 'accent'): DrawnNode => ({
    tag: 'rect',
    attributes: { width: Math.round(length * 10) / 10, height, rx: 4, fill: inkOfReport(ink) },
    children: [],
  });
  return h(
    'span',
    { class: 'shared' },
    drawing({
      tag: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'share',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'aria-hidden': 'true',
      },
      children: [rect(width, 'rule'), rect(width * cell.share, 'accent')],
    }),
    cellText(cell),
  );
}
