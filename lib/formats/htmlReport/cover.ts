import { personaMessages } from '@/lib/i18n/personas';
import { basisIds } from '@/lib/journey/catalogues';
import type { Persona } from '@/lib/journey/schemas/study';
import { dataUrl } from '../dataUrl';
import { hasChapter } from '../emptyJourneys';
import { type Fact, journeyFacts } from '../journeyFacts';
import { studyFacts } from '../studyFacts';
import { type HtmlNode, h, jump } from './html';
import { facts, type Report, table } from './report';

/** The first page: what and who it is of, how much there is, and what it rests on. */
export function cover(report: Report, pictures: ReadonlyMap<string, string>): HtmlNode {
  const { writing, text, journeys } = report;
  const { document } = writing;
  const { study, scope } = document;
  const [only] = journeys;
  const title = scope === 'journey' && only ? only.inJourney.journey.title : study.name;
  const told =
    scope === 'journey' && only
      ? journeyFacts(writing, only.inJourney)
      : studyFacts(writing, journeys, report.evidence.size);
  return h(
    'header',
    { class: 'cover' },
    masthead(report, scope === 'journey' ? text.report : text.studyReport, title, study.question),
    facts(told.map(({ name, text: value }) => [name, h('span', { dir: 'auto' }, value)])),
    ...personasOf(report).map((persona) => personaCard(report, persona, pictures)),
    basisTable(report),
    written(report),
  );
}

/** What it is, of what, and the client's logo. */
export function masthead({ writing, text }: Report, kicker: string, title: string, below: string): HtmlNode {
  const { client } = writing.document;
  return h(
    'div',
    { class: 'masthead' },
    h(
      'div',
      {},
      h('p', { class: 'kicker' }, kicker),
      h('h1', { dir: 'auto' }, title),
      below === '' ? null : h('p', { class: 'question', dir: 'auto' }, below),
    ),
    client?.logo
      ? h('img', { class: 'logo', src: dataUrl(client.logo.mediaType, client.logo.bytes), alt: text.logo })
      : null,
  );
}

/** When and by what it was written, and for whom. */
export function written({ writing }: Report): HtmlNode {
  const { words, labels, document } = writing;
  const { client, exportedAt, generator } = document;
  return [
    h(
      'p',
      { class: 'written' },
      [
        words.exportedBy(labels.day(exportedAt), `${generator.name} ${generator.version}`.trim()),
        ...(client ? [words.clientVersion] : []),
      ].join(' '),
    ),
    client && client.footer !== '' ? h('p', { class: 'footline', dir: 'auto' }, client.footer) : null,
  ];
}

/** The journeys of a study, each with who walked it and how much there is of it. */
export function journeyList(report: Report): HtmlNode {
  const { text, journeys, writing } = report;
  const { words, labels } = writing;
  const fact = (told: readonly Fact[], name: string) => told.find((each) => each.name === name)?.text ?? '';
  const rows = journeys.map((journey) => ({ journey, told: journeyFacts(writing, journey.inJourney) }));
  return table(
    text.journeys,
    [
      {
        name: words.journey,
        cell: ({ journey: { id, inJourney } }) =>
          hasChapter(writing.document, inJourney) ? jump(inJourney.journey.title, id) : inJourney.journey.title,
      },
      { name: words.what, cell: ({ told }) => fact(told, words.what) },
      { name: words.persona, cell: ({ journey }) => journey.inJourney.persona?.name ?? '' },
      { name: words.brands, cell: ({ journey }) => journey.inJourney.brand?.name ?? '' },
      ...(writing.hasObservers
        ? [{ name: words.observer, cell: ({ told }: (typeof rows)[number]) => fact(told, words.observer) }]
        : []),
      { name: words.when, cell: ({ told }) => fact(told, words.when) },
      {
        name: words.touchpoints,
        look: 'number',
        cell: ({ journey }) => labels.number(journey.inJourney.counts.journeyLength),
      },
      { name: writing.fields.basis, cell: ({ told }) => fact(told, writing.fields.basis) },
    ],
    rows,
  );
}

/** Those through whose eyes a journey of the report is seen, each once. */
export function personasOf({ journeys }: Report): Persona[] {
  const all = journeys.flatMap(({ inJourney }) => inJourney.persona ?? []);
  return [...new Map(all.map((persona) => [persona.id, persona])).values()];
}

function personaCard({ writing, text }: Report, persona: Persona, pictures: ReadonlyMap<string, string>): HtmlNode {
  const { document, labels, words } = writing;
  const names = personaMessages[document.language];
  const picture = pictures.get(document.evidence[persona.pictureEvidenceId ?? '']?.sha256 ?? '');
  const list = (items: readonly string[]) =>
    items.length === 0 ? null : h('ul', {}, ...items.map((item) => h('li', { dir: 'auto' }, item)));
  return h(
    'section',
    { class: 'persona' },
    picture ? h('img', { src: picture, alt: text.personaPicture(persona.name) }) : null,
    h(
      'div',
      {},
      h('h2', { dir: 'auto' }, `${words.persona} · ${persona.name}`),
      h('p', { class: 'job', dir: 'auto' }, [persona.ageRange, persona.jobTitle].filter(Boolean).join(', ')),
      persona.story === '' ? null : h('p', { class: 'story', dir: 'auto' }, persona.story),
      facts([
        [names.relationship, labels.of('brandRelationships', persona.relationship)],
        [names.education, persona.education],
        [names.income, persona.income],
        [names.goals, list(persona.goals)],
        [names.motivations, list(persona.motivations)],
        [names.challenges, list(persona.challenges)],
      ]),
    ),
  );
}

/** How much was lived, seen, told, judged and supposed. */
function basisTable(report: Report): HtmlNode {
  const { journeys, text, writing } = report;
  const { labels, words, shows } = writing;
  const all = journeys.flatMap(({ touchpoints }) => touchpoints);
  const coded = all.filter(({ emotion }) => (emotion?.valence ?? null) !== null);
  const rows = basisIds.map((id) => ({
    id,
    touchpoints: all.filter(({ basis }) => basis === id).length,
    emotions: coded.filter(({ emotion, basis }) => (emotion?.basis ?? basis) === id).length,
  }));
  const sum = { id: null, touchpoints: all.length, emotions: coded.length };
  return h(
    'section',
    { class: 'rests' },
    h('h2', {}, text.restsOn),
    h('p', {}, text.restsOnText),
    table(
      text.restsOn,
      [
        { name: writing.fields.basis, cell: ({ id }) => (id === null ? text.allTogether : labels.of('bases', id)) },
        { name: text.basisMeaning, cell: ({ id }) => (id === null ? '' : text[id]) },
        { name: words.touchpoints, look: 'number', cell: ({ touchpoints }) => labels.number(touchpoints) },
        ...(shows('emotion')
          ? [
              {
                name: text.emotionsCoded,
                look: 'number' as const,
                cell: ({ emotions }: { readonly emotions: number }) => labels.number(emotions),
              },
            ]
          : []),
      ],
      [...rows, sum],
    ),
  );
}
