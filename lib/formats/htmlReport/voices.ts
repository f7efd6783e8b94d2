import { questions } from '@/lib/journey/catalogues';
import { answerBases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { type HtmlNode, h, link } from './html';
import { evidenceLinks, type Report, table, touchpointLink } from './report';

/** What customers said, counted and told by theme. Null where nobody said anything. */
export function verbatimsByTheme(report: Report): HtmlNode {
  const { writing, text } = report;
  const { document, labels, words } = writing;
  const { verbatims, themes } = document;
  if (verbatims.length === 0) return null;
  const known = new Set(themes.map(({ id }) => id));
  const groups = [
    ...themes.map(({ id }) => ({
      name: labels.theme(id),
      own: verbatims.filter(({ themeIds }) => themeIds.includes(id)),
    })),
    { name: text.noTheme, own: verbatims.filter(({ themeIds }) => themeIds.every((id) => !known.has(id))) },
  ]
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => b.own.length - a.own.length);
  return [
    h('p', {}, text.verbatimsText),
    table(
      text.verbatimsByTheme,
      [
        { name: words.theme, cell: ({ name }) => name },
        { name: words.verbatims, look: 'number', cell: ({ own }) => labels.number(own.length) },
      ],
      groups,
    ),
    ...groups.map(({ name, own }) =>
      h(
        'section',
        { class: 'theme' },
        h('h3', {}, name, h('span', { class: 'under' }, words.verbatimCount(own.length, labels.number(own.length)))),
        ...own.map((verbatim) => quote(report, verbatim)),
      ),
    ),
  ];
}

function quote(report: Report, verbatim: Verbatim): HtmlNode {
  const { writing, journeys, text } = report;
  const { labels, shows } = writing;
  const { authorInitials, rating, emotion, publishedAt, page, language, touchpointId, stageId, evidenceIds } = verbatim;
  const journey = journeys.find(({ touchpoints }) => touchpoints.some(({ id }) => id === touchpointId));
  const touchpoint = journey?.touchpoints.find(({ id }) => id === touchpointId);
  const stages =
    journey?.inJourney.stages ??
    journeys.find(({ inJourney }) => inJourney.journey.id === verbatim.journeyId)?.inJourney.stages ??
    [];
  const said = [
    authorInitials,
    labels.brand(verbatim.brandId),
    rating ? `${labels.number(rating.value)}/${labels.number(rating.best ?? 5)}` : '',
    shows('emotion') ? labels.valence(emotion?.valence) : '',
    publishedAt ?? '',
    stages.some(({ id }) => id === stageId) ? labels.stage(stages, stageId) : '',
  ].filter(Boolean);
  const links = shows('evidence') ? evidenceLinks(report, evidenceIds) : null;
  return h(
    'figure',
    { class: 'quote' },
    h(
      'blockquote',
      { dir: 'auto', ...(language && /^[a-z]{2}(-|$)/i.test(language) ? { lang: language.slice(0, 2) } : {}) },
      verbatim.quote,
    ),
    h(
      'figcaption',
      {},
      said.join(' · '),
      page ? [' ', link(page.siteName || page.title || page.url, page.url)] : null,
      journey && touchpoint ? [' → ', touchpointLink(report, journey, touchpoint)] : null,
      Array.isArray(links) && links.length > 0 ? [` · ${text.evidence} `, links] : null,
    ),
  );
}

/** What customers, and the team about itself, answered to the questions of the literature. Null where nobody answered. */
export function answers({ writing, text }: Report): HtmlNode {
  const { document, labels } = writing;
  const { questionnaireAnswers, study, language } = document;
  if (questionnaireAnswers.length === 0) return null;
  const asked = [...questions, ...(study.catalogueAdditions?.questions ?? [])];
  return table(
    text.answers,
    [
      { name: writing.words.question, look: 'wide', cell: ({ questionId }) => labelOf(asked, questionId, language) },
      { name: text.answer, look: 'wide', cell: (answer) => h('span', { dir: 'auto' }, answer.text) },
      { name: writing.fields.basis, cell: ({ basis }) => labelOf(answerBases, basis, language) },
      ...(writing.hasObservers
        ? [
            {
              name: writing.words.observer,
              cell: ({ observerId }: (typeof questionnaireAnswers)[number]) => labels.observer(observerId),
            },
          ]
        : []),
    ],
    questionnaireAnswers,
  );
}
