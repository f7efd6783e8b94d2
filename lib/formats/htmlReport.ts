import { journeyCountRows, studyCountRows } from './countRows';
import type { DeliverableOptions } from './deliverable';
import { documentInsights } from './documentInsights';
import type { Bytes } from './format';
import { cover, journeyList, personasOf } from './htmlReport/cover';
import { evidenceSection } from './htmlReport/evidenceSection';
import { findings } from './htmlReport/findings';
import { type HtmlNode, h, htmlOf, jump } from './htmlReport/html';
import { insightsOfAll } from './htmlReport/insightLists';
import { mapFigures, mapTable, picturesOnMap } from './htmlReport/mapSection';
import { countTable, method } from './htmlReport/method';
import { type Report, type ReportJourney, reportOf } from './htmlReport/report';
import { styleSheet } from './htmlReport/styleSheet';
import { answers, verbatimsByTheme } from './htmlReport/voices';
import type { MapDocument } from './mapDocument';
import { averageMeasure } from './mapSvg';
import { readablePictures, type ShrunkPicture, smallPictures } from './shrunkPicture';

/** A part of the page that the contents name. */
interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether it begins on a page of its own. */
  readonly isPage?: boolean;
  readonly nodes: readonly HtmlNode[];
}

/** What a page may load: nothing, except what it holds itself. No script runs in it, whatever it holds. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A journey or a study as one page that needs nothing else: no network, no script; its pictures are in it. It prints on A4 and A3 in landscape. The
 * markup reads alike as HTML and as XML.
 */
export async function writeHtmlReport(document: MapDocument, options: DeliverableOptions): Promise<Bytes> {
  const { measure = averageMeasure, onNote, onProgress } = options;
  const report = reportOf(document, measure);
  const { text, writing } = report;
  const { words, labels, shows } = writing;
  const hashes = pictureHashes(report);
  const large = shows('evidence')
    ? await readablePictures(hashes, document, { ...options, onProgress: (share) => onProgress?.(share * 0.75) })
    : new Map<string, ShrunkPicture>();
  const forCells = { ...options, onProgress: (share: number) => onProgress?.(0.75 + share * 0.2) };
  const small = await smallPictures(smallHashes(report), document, forCells, large);
  const missing = hashes.filter((sha256) => !large.has(sha256)).length;
  if (missing > 0) onNote?.(words.picturesLeftOut(missing, labels.number(missing)));
  onNote?.(text.toPrint);

  const [only] = report.journeys;
  const isSingle = document.scope === 'journey' && only !== undefined;
  const { study, language, client } = document;
  const title = isSingle ? `${study.name} – ${only.inJourney.journey.title}` : study.name;
  const sections = [
    ...(isSingle ? journeySections(report, only, small) : studySections(report, small)),
    ...documentSections(report, large),
  ];
  const body = [
    cover(report, small),
    h(
      'nav',
      { 'aria-label': text.contents, class: 'contents' },
      h('h2', {}, text.contents),
      h('ol', {}, ...sections.map((section) => h('li', {}, jump(section.title, section.id)))),
    ),
    h(
      'main',
      {},
      ...sections.map(({ id, title: name, isPage, nodes }) =>
        h(
          'section',
          { id, 'aria-labelledby': `${id}-title`, ...(isPage ? { class: 'page' } : {}) },
          h('h2', { id: `${id}-title`, dir: 'auto' }, name),
          nodes,
        ),
      ),
    ),
    h('footer', {}, h('p', { dir: 'auto' }, [title, client?.footer ?? ''].filter(Boolean).join(' · '))),
  ];
  const page = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${htmlOf(title)}</title>
<style>${styleSheet(title, client?.footer ?? '')}</style>
</head>
<body>
${htmlOf(body)}
</body>
</html>
`;
  const bytes = new TextEncoder().encode(page);
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

function mapNodes(
  report: Report,
  journey: ReportJourney,
  pictures: ReadonlyMap<string, string>,
  heading: 'h3' | 'h4',
): HtmlNode[] {
  const { text, writing } = report;
  if (journey.touchpoints.length === 0) return [h('p', {}, writing.words.emptyJourney)];
  return [
    ...mapFigures(report, journey, pictures),
    h('section', { class: 'inWords' }, h(heading, {}, text.mapTable), mapTable(report, journey)),
  ];
}

function studySections(report: Report, pictures: ReadonlyMap<string, string>): Section[] {
  const { text, writing, journeys, insightWords } = report;
  const { document } = writing;
  // Of a single journey they would say what its own section says.
  const inAll = journeys.length > 1 ? insightsOfAll(report, documentInsights(writing, document.journeys)) : [];
  return [
    { id: 'journeys', title: text.journeys, isPage: true, nodes: [journeyList(report)] },
    ...(inAll.length === 0
      ? []
      : [
          {
            id: 'insights',
            title: insightWords.insights,
            nodes: inAll.map((part) => h('section', {}, h('h3', {}, part.title), part.nodes)),
          },
        ]),
    ...journeys.map((journey) => ({
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

/** Of the pictures on the maps and of the personas. */
function smallHashes(report: Report): string[] {
  const { evidence } = report.writing.document;
  return [
    ...report.journeys.flatMap(picturesOnMap),
    ...personasOf(report).flatMap(({ pictureEvidenceId }) => evidence[pictureEvidenceId ?? '']?.sha256 ?? []),
  ];
}

function pictureHashes({ evidence }: Report): string[] {
  const pictures = [...evidence.values()].filter(({ evidence: each }) => each.mediaType.startsWith('image/'));
  return [...new Set(pictures.map(({ evidence: { sha256 } }) => sha256))];
}
