import { mapMessages } from '@/lib/i18n/map';
import { personaMessages } from '@/lib/i18n/personas';
import { boardOf } from '@/lib/journey/board';
import { laneText } from '@/lib/journey/map/laneTexts';
import { quoteOf } from '@/lib/journey/quoteOf';
import type { Persona } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { type CountRow, journeyCountRows, studyCountRows } from './countRows';
import { emptyJourneysText, hasChapter } from './emptyJourneys';
import type { Bytes } from './format';
import { intensityText } from './intensityText';
import { journeyFacts } from './journeyFacts';
import type { DocumentJourney, MapDocument } from './mapDocument';
import { atStart, escaped, field, link, list, table } from './markdownText';
import { studyVisits, visitChapters } from './visit/studyVisits';
import { tellingMarkdown } from './visit/tellingMarkdown';
import { type Writing, writingOf } from './writing';

/**
 * The journeys in words, as CommonMark with tables: who, what and when, each stage with its touchpoints, the counts, and how to read it all. Texts of
 * people and pages are escaped: they stay text.
 */
export async function writeMarkdown(document: MapDocument): Promise<Bytes> {
  const writing = writingOf(document);
  const { words, labels } = writing;
  const { study, journeys, exportedAt, generator, client, scope } = document;
  const told = new Set(journeys.flatMap(verbatimsToldIn));
  const untold = document.verbatims.filter((verbatim) => !told.has(verbatim));
  const blocks = [
    `# ${escaped(study.name)}`,
    ...(study.question === '' ? [] : [`**${words.question}**: ${escaped(study.question)}`]),
    ...(scope === 'study' && journeys.length > 1
      ? [
          words.journeyCount(journeys.length, labels.number(journeys.length)),
          `## ${words.counts}: ${words.allJourneys}`,
          countsOf(writing, studyCountRows(writing)),
        ]
      : []),
    ...emptyJourneysOf(writing),
    ...journeys.flatMap((inJourney) => (hasChapter(document, inJourney) ? journeyOf(writing, inJourney) : [])),
    ...visitsOf(writing),
    ...(untold.length === 0
      ? []
      : [`## ${words.verbatims}`, ...untold.map((verbatim) => verbatimOf(writing, verbatim))]),
    `## ${words.legend}`,
    [...(writing.shows('emotion') ? [words.emotionScale] : []), words.basesExplained]
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(client ? [words.clientVersion] : []),
    `---\n\n${words.exportedBy(labels.day(exportedAt), escaped(`${generator.name} ${generator.version}`))}`,
    ...(client && client.footer !== '' ? [atStart(escaped(client.footer))] : []),
  ];
  return new TextEncoder().encode(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

function emptyJourneysOf(writing: Writing): string[] {
  const text = emptyJourneysText(writing);
  return text === '' ? [] : [atStart(escaped(text))];
}

/** Of a study, what was walked by a brief, in short. */
function visitsOf(writing: Writing): string[] {
  const visits = studyVisits(writing.document);
  if (!visits) return [];
  return visitChapters(visits).flatMap(({ title, facts, tellings }) => [
    `## ${escaped(title)}`,
    list(facts.map(({ name, text }) => field(name, text))),
    // What is alone in its chapter needs no heading besides.
    ...tellings.flatMap((telling) =>
      tellingMarkdown(writing, telling, '###', null).slice(tellings.length === 1 ? 1 : 0),
    ),
  ]);
}

function journeyOf(writing: Writing, inJourney: DocumentJourney): string[] {
  const { words, labels } = writing;
  const { journey, persona, stages, touchpoints, verbatims } = inJourney;
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  const { columns, toCode } = boardOf(stages, kept);
  const order = new Map(touchpoints.map(({ id }, index) => [id, index + 1]));
  const ofStages = (toCode ? [toCode, ...columns] : columns).flatMap(({ stage, touchpoints: own, meanValence }) => {
    const coded = own.filter(({ emotion }) => (emotion?.valence ?? null) !== null).length;
    const sums = [
      words.touchpointCount(own.length, labels.number(own.length)),
      ...(meanValence === null ? [] : [words.meanOf(labels.mean(meanValence), labels.number(coded))]),
    ];
    const name = stage ? `${labels.stage(stages, stage.id)} (${labels.of('phases', stage.phase)})` : words.noStage;
    const told = verbatims.filter(
      ({ touchpointId, stageId }) => touchpointId === null && stageId === (stage?.id ?? null),
    );
    return [
      `### ${escaped(name)}`,
      own.length === 0 ? words.nothingInStage : sums.join(', '),
      ...own.flatMap((touchpoint) => touchpointOf(writing, inJourney, touchpoint, order.get(touchpoint.id) ?? 0)),
      ...told.map((verbatim) => verbatimOf(writing, verbatim)),
    ];
  });
  return [
    `## ${escaped(journey.title)}`,
    list(journeyFacts(writing, inJourney).map(({ name, text }) => field(name, text))),
    ...(persona ? [`### ${words.persona}: ${escaped(persona.name)}`, list(personaOf(writing, persona))] : []),
    ...(kept.length === 0 ? [words.emptyJourney] : ofStages),
    `### ${words.counts}`,
    countsOf(writing, journeyCountRows(writing, inJourney)),
  ].filter((block) => block !== '');
}

/** The verbatims that stand in the stages of a journey, or under its touchpoints. */
function verbatimsToldIn({ stages, touchpoints, verbatims }: DocumentJourney): Verbatim[] {
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  if (kept.length === 0) return [];
  const { columns, toCode } = boardOf(stages, kept);
  const shown = new Set(kept.map(({ id }) => id));
  const stageIds = new Set((toCode ? [toCode, ...columns] : columns).map(({ stage }) => stage?.id ?? null));
  return verbatims.filter(({ touchpointId, stageId }) =>
    touchpointId === null ? stageIds.has(stageId) : shown.has(touchpointId),
  );
}

function personaOf({ document: { language }, labels }: Writing, persona: Persona): string[] {
  const words = personaMessages[language];
  return [
    field(words.education, persona.education),
    field(words.income, persona.income),
    field(words.relationship, labels.of('brandRelationships', persona.relationship)),
    field(words.goals, persona.goals.join('; ')),
    field(words.motivations, persona.motivations.join('; ')),
    field(words.challenges, persona.challenges.join('; ')),
    field(words.story, persona.story),
  ];
}

function touchpointOf(
  writing: Writing,
  { journey, verbatims }: DocumentJourney,
  touchpoint: Touchpoint,
  order: number,
): string[] {
  const { words, fields, labels, document, shows, ownLanes, hasInternalNotes } = writing;
  const map = mapMessages[document.language];
  const { emotion, gap, momentOfTruth } = touchpoint;
  const valence = emotion?.valence ?? null;
  const feeling = [
    valence === null ? words.notCoded : `${labels.mean(valence).replace(/[.,]0$/, '')} ${labels.valence(valence)}`,
    labels.of('emotions', emotion?.label),
    intensityText(writing, emotion),
  ];
  const evidence = touchpoint.evidenceIds.flatMap((id) => document.evidence[id] ?? []);
  const moment = [
    labels.of('momentOfTruthKinds', momentOfTruth?.kind),
    (momentOfTruth?.levers ?? []).map((lever) => labels.of('momentOfTruthLevers', lever)).join(', '),
    touchpoint.decision ? map.decision : '',
    touchpoint.abandoned ? map.abandoned : '',
  ];
  const owner = [touchpoint.ownerTeam, touchpoint.accountable && map.answersFor(touchpoint.accountable)];
  const lines = [
    ...(shows('emotion') ? [field(words.valence, feeling.filter(Boolean).join(', '))] : []),
    field(fields.basis, labels.of('bases', emotion?.basis ?? touchpoint.basis)),
    field(
      words.what,
      [
        labels.of('categories', touchpoint.category),
        labels.of('channels', touchpoint.channel),
        labels.brand(touchpoint.brandId),
        // A plan has been written down some day, which says nothing of it.
        journey.kind === 'planned' ? '' : labels.touchpointTime(touchpoint),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    field(fields.customerAction, touchpoint.customerAction),
    field(fields.brandResponse, touchpoint.brandResponse),
    field(fields.thought, touchpoint.thought),
    field(words.expected, touchpoint.expectation),
    field(words.got, touchpoint.reality),
    field(fields.gap, gap === null ? '' : map.gap(gap)),
    field(fields.effort, touchpoint.effort === null ? '' : `${touchpoint.effort}/7`),
    field(fields.satisfaction, touchpoint.satisfaction === null ? '' : `${touchpoint.satisfaction}/5`),
    ...touchpoint.painPoints.map(({ text, severity, solution, themeId }) =>
      field(
        words.painPoint,
        [
          text,
          severity === null ? '' : `(${map.severity(String(severity))})`,
          labels.theme(themeId) && `[${labels.theme(themeId)}]`,
          solution && map.solution(solution),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...touchpoint.opportunities.map(({ text, customerValue, implementationCost, status }) =>
      field(
        words.opportunity,
        [
          text,
          customerValue === null && implementationCost === null
            ? ''
            : `(${map.valueAndCost(String(customerValue ?? '–'), String(implementationCost ?? '–'))})`,
          labels.of('opportunityStatuses', status),
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    field(fields.momentOfTruth, moment.filter(Boolean).join(', ')),
    ...touchpoint.metrics.map(({ kpiId, value, unit, source, period }) =>
      field(labels.of('kpis', kpiId), [labels.measure(value, unit), source, period].filter(Boolean).join(', ')),
    ),
    field(fields.ownerTeam, owner.filter(Boolean).join(', ')),
    ...ownLanes.map(({ id, name }) => field(name, laneText(touchpoint, id))),
    field(fields.tags, touchpoint.tags.join(', ')),
    field(words.note, touchpoint.note),
    ...(hasInternalNotes ? [field(fields.internalNote, touchpoint.internalNote)] : []),
    field(words.quotedPart, quoteOf(touchpoint.anchor)),
    touchpoint.page
      ? `**${words.openedAt}**: ${link(touchpoint.page.title || touchpoint.page.url, touchpoint.page.url)}`
      : '',
    field(fields.evidenceIds, evidence.map(({ kind }) => labels.of('evidenceKinds', kind)).join(', ')),
  ];
  const under = verbatims.filter(({ touchpointId }) => touchpointId === touchpoint.id);
  return [
    `#### ${order}\\. ${escaped(touchpoint.title)}`.trimEnd(),
    list(lines),
    ...under.map((verbatim) => verbatimOf(writing, verbatim)),
  ];
}

function verbatimOf({ labels, shows }: Writing, verbatim: Verbatim): string {
  const { quote, authorInitials, rating, publishedAt, emotion, themeIds, page } = verbatim;
  const said = [
    authorInitials,
    rating ? `${labels.number(rating.value)}/${labels.number(rating.best ?? 5)}` : '',
    shows('emotion') ? labels.valence(emotion?.valence) : '',
    themeIds
      .map((id) => labels.theme(id))
      .filter(Boolean)
      .join(', '),
    publishedAt ?? '',
  ].filter(Boolean);
  const source = page ? ` ${link(page.siteName || page.title || page.url, page.url)}` : '';
  const lines = quote.split(/\r\n|\r|\n/).map((line) => `> ${atStart(escaped(line))}`);
  return said.length === 0 && source === ''
    ? lines.join('\n')
    : `${lines.join('\n')}\n>\n> — ${escaped(said.join(' · '))}${source}`;
}

function countsOf({ words }: Writing, rows: readonly CountRow[]): string {
  return table(
    [words.count, words.result, words.reference, words.source],
    rows.map(({ label, result, reference, source, isRuleOfThumb }) => [
      label,
      String(result),
      reference !== '' && isRuleOfThumb ? `${reference} (${words.ruleOfThumb})` : reference,
      source,
    ]),
  );
}
