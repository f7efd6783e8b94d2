import { wordsOfLine } from '@/lib/journey/map/cellContent';
import { type DrawnNode, drawScene } from '@/lib/journey/map/drawScene';
import type { MapScene } from '@/lib/journey/map/scene';
import { sharedPictures } from '@/lib/journey/map/sharedPictures';
import { fileFont } from '../lightInks';
import { drawing, type HtmlNode, h, link } from './html';
import { anchorOf, emotionText, evidenceLinks, facts, type Report, type ReportJourney } from './report';
import { inkOfReport } from './reportInks';

/** The drawn map of a journey, in as many parts as pages need. */
export function mapFigures(
  { text, writing }: Report,
  { id, maps, inJourney }: ReportJourney,
  pictures: ReadonlyMap<string, string>,
): HtmlNode[] {
  const { labels } = writing;
  const { title } = inJourney.journey;
  const { overview, pages } = maps;
  const widest = Math.max(...scenesOf(maps).map(({ width }) => width));
  const figure = (scene: MapScene, caption: string, part: number) =>
    h(
      'figure',
      { class: 'map' },
      h('figcaption', {}, caption),
      drawing(
        sharedPictures(
          atScale(
            labelled(scene, `${text.mapOf(title)}. ${caption}. ${text.seeTable}`, pictures),
            scene.width / widest,
          ),
          `${id}-picture-${part}`,
        ),
      ),
    );
  return [
    ...(overview ? [figure(overview, text.overview, 0)] : []),
    ...pages.map(({ scene, stages }, index) =>
      figure(
        scene,
        pages.length === 1
          ? text.mapOf(title)
          : text.mapPart(labels.number(index + 1), labels.number(pages.length), stages.join(', ')),
        index + 1,
      ),
    ),
  ];
}

function labelled(scene: MapScene, name: string, pictures: ReadonlyMap<string, string>): DrawnNode {
  const drawn = drawScene(scene, {
    colour: inkOfReport,
    pictureUrl: (sha256) => pictures.get(sha256) ?? null,
    font: fileFont,
  });
  return { ...drawn, attributes: { ...drawn.attributes, role: 'img', 'aria-label': name } };
}

/** As wide as its share of the widest part: the page gives that all of its width, and the others are not drawn larger than it. */
function atScale(drawn: DrawnNode, share: number): DrawnNode {
  if (share >= 1) return drawn;
  return { ...drawn, attributes: { ...drawn.attributes, style: `max-width:${Math.round(share * 1000) / 10}%` } };
}

/** A journey as its map, drawn and in words. */
export function mapNodes(
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

function scenesOf({ overview, pages }: ReportJourney['maps']): MapScene[] {
  return [...(overview ? [overview] : []), ...pages.map(({ scene }) => scene)];
}

/** The hashes of the pictures that a map shows. */
export function picturesOnMap({ maps }: ReportJourney): string[] {
  return scenesOf(maps).flatMap(({ slots }) =>
    slots.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'image' ? [mark.sha256] : []))),
  );
}

/** Everything that the map shows, and what else is known of each touchpoint, in words. */
export function mapTable(report: Report, journey: ReportJourney): HtmlNode {
  const { text, writing } = report;
  const { words, labels, shows } = writing;
  const { model, touchpoints } = journey;
  const columns = [
    { name: text.number, look: 'number' },
    { name: words.touchpoint, look: 'wide' },
    ...(shows('emotion') ? [{ name: text.emotion, look: '' }] : []),
    { name: text.more, look: 'wide' },
    ...(shows('evidence') ? [{ name: text.evidence, look: 'narrow' }] : []),
  ];
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  return h(
    'table',
    { class: 'touchpoints' },
    h('caption', {}, text.mapTable),
    h('thead', {}, h('tr', {}, ...columns.map(({ name, look }) => h('th', { scope: 'col', class: look }, name)))),
    ...model.stages.map((stage) =>
      h(
        'tbody',
        {},
        h(
          'tr',
          { class: 'stage' },
          h(
            'th',
            { scope: 'rowgroup', colspan: columns.length },
            h('span', {}, stage.phase ? `${labels.of('phases', stage.phase)} · ${stage.name}` : stage.name),
            h(
              'span',
              { class: 'under' },
              stage.entries.length === 0
                ? words.nothingInStage
                : shows('emotion')
                  ? text.stageSum(
                      words.touchpointCount(stage.total, labels.number(stage.total)),
                      labels.number(stage.coded),
                    )
                  : words.touchpointCount(stage.total, labels.number(stage.total)),
            ),
          ),
        ),
        ...stage.entries.map((entry): HtmlNode => {
          const touchpoint = byId.get(entry.id);
          if (!touchpoint) return null;
          return h(
            'tr',
            { id: anchorOf(journey, entry.id) },
            h('td', { class: 'number' }, labels.number(entry.order)),
            h(
              'th',
              { scope: 'row' },
              h('span', { dir: 'auto' }, entry.title),
              h(
                'span',
                { class: 'under' },
                [
                  labels.of('categories', touchpoint.category),
                  labels.of('channels', touchpoint.channel),
                  labels.brand(touchpoint.brandId),
                  model.isPlanned ? '' : labels.touchpointTime(touchpoint),
                  labels.observer(touchpoint.observerId),
                ]
                  .filter(Boolean)
                  .join(' · '),
              ),
            ),
            shows('emotion')
              ? h('td', {}, emotionText(report, touchpoint) || (model.isPlanned ? '' : words.notCoded))
              : null,
            h('td', {}, details(report, journey, touchpoint, entry.cells)),
            shows('evidence') ? h('td', {}, evidenceLinks(report, touchpoint.evidenceIds)) : null,
          );
        }),
      ),
    ),
  );
}

/** What has a column of its own. */
const told = new Set(['touchpoints', 'emotion', 'evidence', 'channel']);

function details(
  { writing, text }: Report,
  { model }: ReportJourney,
  touchpoint: ReportJourney['touchpoints'][number],
  cells: ReportJourney['model']['entries'][number]['cells'],
): HtmlNode {
  const { fields, words, hasInternalNotes, labels, shows } = writing;
  const { page } = touchpoint;
  return facts(
    [
      ...model.lanes
        .filter(({ id }) => !told.has(id))
        .map(({ id, name }): readonly [string, HtmlNode] => {
          const lines = cells.get(id)?.lines ?? [];
          return [
            name,
            lines.length === 0
              ? null
              : lines.map((line) => h('span', { class: 'line', dir: 'auto' }, wordsOfLine(line))),
          ];
        }),
      [
        writing.fields.basis,
        // Said beside the emotion, where there is one.
        shows('emotion') && (touchpoint.emotion?.valence ?? null) !== null
          ? null
          : labels.of('bases', touchpoint.basis),
      ],
      [fields.tags, touchpoint.tags.join(', ')],
      [words.note, touchpoint.note],
      ...(hasInternalNotes ? [[fields.internalNote, touchpoint.internalNote] as const] : []),
      [text.address, page ? link(page.title || page.url, page.url) : null],
    ],
    'details',
  );
}
