import { headlineText } from '@/lib/i18n/present';
import { type DrawOptions, drawMark } from '@/lib/journey/map/drawScene';
import { faceMarks } from '@/lib/journey/map/faceMarks';
import type { Mark } from '@/lib/journey/map/scene';
import { sizesTell } from '@/lib/journey/present/journeyCurve';
import type { BasisCounts, StageSlide } from '@/lib/journey/present/slides';
import { strengthMarkers } from '@/lib/journey/present/strengthMarkers';
import type { Said, ToldPoint } from '@/lib/journey/present/toldPoints';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { dataUrl } from '../dataUrl';
import { drawing, type HtmlNode, h } from '../htmlReport/html';
import { inkOfReport } from '../htmlReport/reportInks';
import { journeyFacts } from '../journeyFacts';
import type { ShrunkPicture } from '../shrunkPicture';
import type { Film, FilmScene } from './filmOf';

type Pictures = ReadonlyMap<string, ShrunkPicture>;

/** A scene as a part of the page: it can be read by itself, one after the other, and the player shows one at a time. */
export function sceneMarkup(film: Film, scene: FilmScene, pictures: Pictures): HtmlNode {
  const at = {
    'data-seconds': scene.seconds,
    'data-x': scene.x,
    ...(scene.kind === 'moment' && scene.y !== null ? { 'data-y': scene.y } : {}),
  };
  switch (scene.kind) {
    case 'title':
      return h('header', { class: 'scene title', ...at }, titleScene(film, pictures));
    case 'chapter':
      return h('section', { class: 'scene chapter', ...at }, chapter(film, scene.stage, scene.isReturn));
    case 'moment':
      return h('article', { class: 'scene moment', ...at }, moment(film, scene.point, pictures));
    case 'end':
      return h('section', { class: 'scene end', ...at }, end(film));
  }
}

function titleScene({ writing, inJourney, words, text, presentation }: Film, pictures: Pictures): HtmlNode {
  const { document, labels } = writing;
  const { study, client } = document;
  const { journey, persona, brand, verbatims } = inJourney;
  const { points, bases } = presentation;
  const portrait = pictures.get(document.evidence[persona?.pictureEvidenceId ?? '']?.sha256 ?? '');
  const when = journeyFacts(writing, inJourney).find(({ name }) => name === writing.words.when)?.text ?? '';
  const evidence = new Set(points.flatMap((point) => [...point.pictures, ...point.otherEvidence]));
  const count = (number: number, name: (count: number) => string) =>
    number === 0 ? null : h('p', { class: 'count' }, h('strong', {}, labels.number(number)), ` ${name(number)}`);
  return [
    client?.logo
      ? h('img', { class: 'logo', src: dataUrl(client.logo.mediaType, client.logo.bytes), alt: text.logo })
      : null,
    h('p', { class: 'kicker', dir: 'auto' }, `${text.film} · ${study.name}`),
    h('h2', { dir: 'auto', class: 'name' }, journey.title),
    study.question === '' ? null : h('p', { class: 'question', dir: 'auto' }, study.question),
    h(
      'div',
      { class: 'who' },
      portrait ? h('img', { class: 'portrait', src: portrait.url, alt: '' }) : null,
      h(
        'div',
        {},
        persona || brand
          ? h(
              'p',
              { class: 'eyes', dir: 'auto' },
              [persona ? words.eyesOf(persona.name) : '', brand ? words.at(brand.name) : ''].filter(Boolean).join(' '),
            )
          : null,
        h(
          'p',
          { class: 'soft', dir: 'auto' },
          [
            ...[persona?.ageRange, persona?.jobTitle].filter(Boolean),
            labels.of('journeyKinds', journey.kind),
            labels.of('journeyStates', journey.state),
            when,
          ]
            .filter(Boolean)
            .join(' · '),
        ),
        journey.scenario === '' ? null : h('p', { class: 'scenario', dir: 'auto' }, journey.scenario),
      ),
    ),
    h(
      'div',
      { class: 'counts' },
      count(points.length, words.touchpoints),
      count(evidence.size, words.pictures),
      document.lanes.some(({ id }) => id === 'verbatims') ? count(verbatims.length, words.verbatims) : null,
    ),
    h(
      'div',
      { class: 'soft legend' },
      h('p', {}, text.restsOn(basesText(writing, words, bases))),
      sizesTell(points) ? h('p', { class: 'strength' }, strengthDrawing(), words.sizes) : null,
    ),
    h('p', { class: 'hint' }, text.keys),
  ];
}

function chapter({ writing, words, text }: Film, stage: StageSlide, isReturn: boolean): HtmlNode {
  const { labels } = writing;
  const name = stage.stageId === null ? words.toPlace : stage.name;
  const { total, coded, mean } = stage;
  const figures = [
    ...(mean === null
      ? [words.n(labels.number(total))]
      : [words.mean(labels.mean(mean)), words.codedOf(labels.number(coded), labels.number(total))]),
    basesText(writing, words, stage.bases),
  ];
  return [
    h('p', { class: 'kicker' }, labels.of('phases', stage.phase)),
    h('h2', { dir: 'auto' }, isReturn ? text.back(name) : name),
    isReturn ? null : h('p', { class: 'headline', dir: 'auto' }, headlineText(stage.headline, words, labels.number)),
    isReturn ? null : h('p', { class: 'soft' }, figures.filter(Boolean).join(' · ')),
  ];
}

function moment(film: Film, point: ToldPoint, pictures: Pictures): HtmlNode {
  const { writing, words, text } = film;
  const { labels, document } = writing;
  const shown = point.pictures.flatMap((evidence) => {
    const picture = pictures.get(evidence.sha256);
    return picture ? [{ evidence, picture }] : [];
  });
  const showsEmotion = document.lanes.some(({ id }) => id === 'emotion');
  // Where there is no picture, words take its place.
  const [first, ...others] = point.said;
  const told = shown.length > 0 ? point.said : others;
  return [
    shown.length > 0
      ? h('div', { class: 'pictures' }, ...shown.map(({ evidence, picture }) => frame(film, point, evidence, picture)))
      : h('div', { class: 'instead' }, face(point.valence), first ? quote(film, first) : null),
    h(
      'div',
      { class: 'told' },
      h(
        'p',
        { class: 'kicker' },
        [
          words.number(labels.number(point.order)),
          point.stageId === null ? words.toPlace : point.stageName,
          labels.of('channels', point.channel),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      h('h2', { dir: 'auto', class: point.title.length > longTitle ? 'long' : 'short' }, point.title),
      feeling(film, point, showsEmotion),
      ...told.map((said) => quote(film, said)),
      ...point.painPoints.map((pain) =>
        h('p', { class: 'pain', dir: 'auto' }, h('strong', {}, text.painPoint), ` ${pain.text.trim()}`),
      ),
      ...point.otherEvidence.map((evidence) =>
        h(
          'p',
          { class: 'soft', dir: 'auto' },
          text.otherEvidence(labels.of('evidenceKinds', evidence.kind), evidence.fileName ?? ''),
        ),
      ),
    ),
  ];
}

/** Letters of a title that is set smaller. */
const longTitle = 70;

/** A picture that is so much higher than wide is shown from its top to its foot. */
const tall = 1.1;

function frame({ writing, text }: Film, { title }: ToldPoint, evidence: Evidence, picture: ShrunkPicture): HtmlNode {
  const { labels } = writing;
  const { url, width, height } = picture;
  const kind = labels.of('evidenceKinds', evidence.kind);
  const isTall = width !== null && height !== null && height > width * tall;
  const host = evidence.url && URL.canParse(evidence.url) ? new URL(evidence.url).hostname : '';
  return h(
    'figure',
    { class: isTall ? 'frame tall' : 'frame' },
    h('img', {
      src: url,
      alt: text.pictureOf(kind, title),
      ...(width && height ? { width, height } : {}),
    }),
    h('figcaption', {}, [kind, host, labels.day(evidence.capturedAt)].filter(Boolean).join(' · ')),
  );
}

const drawOptions: DrawOptions = { colour: inkOfReport, pictureUrl: () => null };

/** For eyes only: the words stand beside it. What is not coded is a dotted round. */
function face(valence: number | null): HtmlNode {
  const marks: readonly Mark[] =
    valence === null
      ? [{ kind: 'circle', x: 12, y: 12, radius: 10.5, stroke: 'inkFaint', strokeWidth: 0.8, dash: 'dotted' }]
      : faceMarks(valence, 12, 12, 11);
  return unspoken('0 0 24 24', marks);
}

const strengthDrawing = () => unspoken('0 0 58 24', strengthMarkers);

function unspoken(viewBox: string, marks: readonly Mark[]): HtmlNode {
  const children = marks.flatMap((mark) => drawMark(mark, drawOptions) ?? []);
  return drawing({ tag: 'svg', attributes: { viewBox, 'aria-hidden': 'true' }, children });
}

function feeling(
  { writing, words, inJourney }: Film,
  { valence, emotion, basis }: ToldPoint,
  isShown: boolean,
): HtmlNode {
  const { labels } = writing;
  const known = labels.of('bases', basis);
  if (!isShown) return h('p', { class: 'feeling' }, known);
  // Nobody has felt a plan: it is not asked what was.
  if (valence === null && inJourney.journey.kind === 'planned') return h('p', { class: 'feeling' }, known);
  if (valence === null) return h('p', { class: 'feeling' }, words.notCoded);
  return h(
    'p',
    { class: 'feeling' },
    face(valence),
    h('strong', {}, [labels.valence(valence), emotion ?? ''].filter(Boolean).join(', ')),
    ` · ${known}`,
  );
}

function quote({ words }: Film, { kind, text, by }: Said): HtmlNode {
  const whose =
    kind === 'thought'
      ? words.thought
      : kind === 'quoted'
        ? words.quotedOnPage
        : by === ''
          ? words.verbatim
          : words.verbatimBy(by);
  return h('blockquote', { class: kind }, h('p', { dir: 'auto' }, text), h('p', { class: 'whose' }, whose));
}

function end({ writing, inJourney, words, text, presentation }: Film): HtmlNode {
  const { document, labels } = writing;
  const extremes = presentation.slides.find((slide) => slide.kind === 'extremes');
  const painPoints = presentation.slides.find((slide) => slide.kind === 'painPoints');
  const opportunities = presentation.slides.find((slide) => slide.kind === 'opportunities');
  const list = (title: string, items: readonly string[], look: string) =>
    items.length === 0
      ? null
      : h(
          'div',
          { class: look },
          h('h3', {}, title),
          h('ul', {}, ...items.slice(0, 4).map((item) => h('li', { dir: 'auto' }, item))),
        );
  const titles = (points: readonly ToldPoint[]) =>
    points.map(({ order, title }) => `${words.number(labels.number(order))} ${title}`);
  return [
    h('p', { class: 'kicker', dir: 'auto' }, inJourney.journey.title),
    h('h2', {}, text.end),
    h(
      'div',
      { class: 'sum' },
      extremes ? list(words.highestPoints(extremes.highest.length), titles(extremes.highest), 'good') : null,
      extremes ? list(words.lowestPoints(extremes.lowest.length), titles(extremes.lowest), 'bad') : null,
      painPoints
        ? list(
            words.painPoints,
            painPoints.findings.map((finding) => finding.text),
            'bad',
          )
        : null,
      opportunities
        ? list(
            words.opportunities,
            opportunities.findings.map((finding) => finding.text),
            'good',
          )
        : null,
    ),
    h(
      'p',
      { class: 'soft' },
      [
        writing.words.exportedBy(
          labels.day(document.exportedAt),
          `${document.generator.name} ${document.generator.version}`.trim(),
        ),
        ...(document.client ? [writing.words.clientVersion] : []),
      ].join(' '),
    ),
    h('p', { class: 'soft' }, writing.words.basesExplained),
  ];
}

/** "Experienced 4, Reported 1". */
function basesText({ labels }: Film['writing'], words: Film['words'], bases: BasisCounts): string {
  return bases.map(({ basis, count }) => words.basis(labels.of('bases', basis), labels.number(count))).join(', ');
}
