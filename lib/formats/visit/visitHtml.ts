import type { DeliverableOptions } from '../deliverable';
import type { Bytes } from '../format';
import { masthead, written } from '../htmlReport/cover';
import { evidenceSection } from '../htmlReport/evidenceSection';
import { type HtmlNode, h } from '../htmlReport/html';
import { mapFigures, mapNodes } from '../htmlReport/mapSection';
import { method } from '../htmlReport/method';
import { reportPage, type Section } from '../htmlReport/page';
import { facts, type Report, reportOf } from '../htmlReport/report';
import { reportPictures } from '../htmlReport/reportPictures';
import { averageMeasure } from '../mapSvg';
import { tellingNodes } from './tellingHtml';
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
  const { kicker, title, fullTitle, result, facts: known, tellings } = visitContents(told);
  const [visit] = told.visits;
  const isOne = document.scope === 'walkthrough';
  const head = h(
    'header',
    { class: 'cover' },
    masthead(report, kicker, title, document.brief.scenario),
    result ? h('p', { class: 'result', dir: 'auto' }, h('strong', {}, result.name), ' ', result.text) : null,
    facts(known.map(({ name, text }) => [name, h('span', { dir: 'auto' }, text)])),
    isOne && visit ? null : h('p', { class: 'note' }, told.words.comparisonText),
    written(report),
  );
  const sections: Section[] = [
    ...tellings.flatMap((telling, index) => {
      // On paper what is told begins behind the cover.
      const { id, title: name } = telling;
      const section = { id, title: name, nodes: tellingNodes(report, telling, small), isPage: index === 0 };
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
