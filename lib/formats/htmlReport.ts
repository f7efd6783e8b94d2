import { journeyCountRows, studyCountRows } from './countRows';
import type { DeliverableOptions } from './deliverable';
import { documentInsights } from './documentInsights';
import { emptyJourneysText, hasChapter } from './emptyJourneys';
import type { Bytes } from './format';
import { cover, journeyList } from './htmlReport/cover';
import { evidenceSection } from './htmlReport/evidenceSection';
import { findings } from './htmlReport/findings';
import { h } from './htmlReport/html';
import { insightsOfAll } from './htmlReport/insightLists';
import { mapNodes } from './htmlReport/mapSection';
import { countTable, method } from './htmlReport/method';
import { reportPage, type Section } from './htmlReport/page';
import { facts, type Report, type ReportJourney, reportOf } from './htmlReport/report';
import { reportPictures } from './htmlReport/reportPictures';
import { answers, verbatimsByTheme } from './htmlReport/voices';
import type { MapDocument } from './mapDocument';
import { averageMeasure } from './mapSvg';
import type { ShrunkPicture } from './shrunkPicture';
import { studyVisits, type VisitChapter, visitChapters } from './visit/studyVisits';
import { tellingNodes } from './visit/tellingHtml';
import { evidenceOfAnswers } from './visit/visitWriting';

/**
 * A journey or a study as one page that needs nothing else: no network, no script; its pictures are in it. It prints on A4 and A3 in landscape. The
 * markup reads alike as HTML and as XML.
 */
export async function writeHtmlReport(document: MapDocument, options: DeliverableOptions): Promise<Bytes> {
  const { measure = averageMeasure, onNote, onProgress } = options;
  const visits = studyVisits(document);
  const report = reportOf(document, measure, visits ? evidenceOfAnswers(visits.told, true) : []);
  const { large, small } = await reportPictures(report, options);
  onNote?.(report.text.toPrint);

  const [only] = report.journeys;
  const isSingle = document.scope === 'journey' && only !== undefined;
  const { study } = document;
  const title = isSingle ? `${study.name} – ${only.inJourney.journey.title}` : study.name;
  const sections = [
    ...(isSingle ? journeySections(report, only, small) : studySections(report, small)),
    ...(visits ? visitChapters(visits).map((chapter) => visitSection(report, chapter, small)) : []),
    ...documentSections(report, large),
  ];
  const bytes = reportPage({ report, title, head: cover(report, small), sections });
  onProgress?.(1);
  return bytes;
}

function journeySections(report: Report, journey: ReportJourney, pictures: ReadonlyMap<string, string>): Section[] {
  const { text, writing } = report;
  const { id } = journey;
  const found = findings(report, journey);
  return [
    { id: `${id}-map`, title: text.map, isPage: true, nodes: mapNodes(report, journey, pictures, 'h3') },
    ...(found.length === 0
      ? []
      : [
          {
            id: `${id}-findings`,
            title: text.findings,
            isPage: true,
            nodes: found.map((part) => h('section', {}, h('h3', {}, part.title), part.nodes)),
          },
        ]),
    {
      id: `${id}-counts`,
      title: text.counts,
      nodes: [h('p', {}, text.countsText), countTable(report, journeyCountRows(writing, journey.inJourney))],
    },
  ];
}

function studySections(report: Report, pictures: ReadonlyMap<string, string>): Section[] {
  const { text, writing, journeys, insightWords } = report;
  const { document } = writing;
  const empty = emptyJourneysText(writing);
  // Of a single journey they would say what its own section says.
  const inAll = journeys.length > 1 ? insightsOfAll(report, documentInsights(writing, document.journeys)) : [];
  return [
    {
      id: 'journeys',
      title: text.journeys,
      isPage: true,
      nodes: [journeyList(report), empty === '' ? null : h('p', { dir: 'auto' }, empty)],
    },
    ...(inAll.length === 0
      ? []
      : [
          {
            id: 'insights',
            title: insightWords.insights,
            nodes: inAll.map((part) => h('section', {}, h('h3', {}, part.title), part.nodes)),
          },
        ]),
    ...journeys
      .filter(({ inJourney }) => hasChapter(document, inJourney))
      .map((journey) => ({
        id: journey.id,
        title: journey.inJourney.journey.title,
        isPage: true,
        nodes: [
          ...mapNodes(report, journey, pictures, 'h3'),
          ...findings(report, journey).map((part) => h('section', {}, h('h3', {}, part.title), part.nodes)),
          h('section', {}, h('h3', {}, text.counts), countTable(report, journeyCountRows(writing, journey.inJourney))),
        ],
      })),
    {
      id: 'counts',
      title: `${text.counts}: ${writing.words.allJourneys}`,
      nodes: [h('p', {}, text.countsText), countTable(report, studyCountRows(writing))],
    },
  ];
}

/** Walkthroughs begin on a page of their own, and follow each other on it. */
function visitSection(
  report: Report,
  { id, title, facts: known, tellings }: VisitChapter,
  pictures: ReadonlyMap<string, string>,
): Section {
  const [only] = tellings.length === 1 ? tellings : [];
  return {
    id,
    title,
    isPage: id === 'visits',
    nodes: [
      facts(known.map(({ name, text }) => [name, h('span', { dir: 'auto' }, text)])),
      // What is alone in its chapter needs no heading besides.
      ...(only
        ? tellingNodes(report, only, pictures)
        : tellings.map((each) => h('section', {}, h('h3', {}, each.title), tellingNodes(report, each, pictures)))),
    ],
  };
}

function documentSections(report: Report, pictures: ReadonlyMap<string, ShrunkPicture>): Section[] {
  const { text, writing } = report;
  const { shows } = writing;
  const said = shows('verbatims') ? verbatimsByTheme(report) : null;
  const answered = answers(report);
  return [
    ...(said ? [{ id: 'verbatims', title: text.verbatimsByTheme, nodes: [said] }] : []),
    ...(answered ? [{ id: 'answers', title: text.answers, nodes: [answered] }] : []),
    { id: 'method', title: text.method, nodes: [method(report)] },
    ...(shows('evidence')
      ? [{ id: 'evidence', title: text.evidenceTitle, isPage: true, nodes: [evidenceSection(report, pictures)] }]
      : []),
  ];
}
