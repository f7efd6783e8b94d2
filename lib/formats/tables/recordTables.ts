import { personaMessages } from '@/lib/i18n/personas';
import type { Brand, Persona } from '@/lib/journey/schemas/study';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { journeyCountRows, studyCountRows } from '../countRows';
import type { Writing } from '../writing';
import { column, type Table, tableOf, textOrNull } from './table';

export function verbatimsTable({ document, words, fields, labels, shows, hasObservers }: Writing): Table {
  const journeyOf = (verbatim: Verbatim) => document.journeys.find(({ verbatims }) => verbatims.includes(verbatim));
  const under = (verbatim: Verbatim) =>
    journeyOf(verbatim)?.touchpoints.find(({ id }) => id === verbatim.touchpointId)?.title;
  const stages = (verbatim: Verbatim) =>
    journeyOf(verbatim)?.stages ?? document.journeys.flatMap(({ stages: each }) => each);
  const evidence = shows('evidence');
  const feels = shows('emotion');
  return tableOf<Verbatim>(
    'verbatims',
    words.verbatims,
    [
      column(words.quote, 60, ({ quote }) => quote),
      column(words.author, 10, ({ authorInitials }) => textOrNull(authorInitials)),
      column(words.rating, 10, ({ rating }) => rating?.value ?? null),
      column(words.ratingBest, 10, ({ rating }) => rating?.best ?? null),
      column(words.from(words.valence, '−2', '2'), 12, ({ emotion }) => emotion?.valence ?? null, feels),
      column(fields.emotionLabel, 14, ({ emotion }) => textOrNull(labels.of('emotions', emotion?.label)), feels),
      column(words.themes, 24, ({ themeIds }) => textOrNull(themeIds.map((id) => labels.theme(id)).join('; '))),
      column(words.stage, 16, (verbatim) => textOrNull(labels.stage(stages(verbatim), verbatim.stageId))),
      column(words.journey, 24, (verbatim) => textOrNull(journeyOf(verbatim)?.journey.title)),
      column(words.touchpoint, 36, (verbatim) => textOrNull(under(verbatim))),
      column(fields.brandId, 18, ({ brandId }) => textOrNull(labels.brand(brandId))),
      // Pages declare it in all sorts of ways: no date can be made of every one.
      column(words.published, 14, ({ publishedAt }) => textOrNull(publishedAt)),
      column(words.language, 10, ({ language }) => language),
      column(words.pageAddress, 36, ({ page }) => page?.url ?? null, evidence),
      column(fields.observerId, 18, ({ observerId }) => textOrNull(labels.observer(observerId)), hasObservers),
      column(words.withId(words.quote), 18, ({ id }) => id),
    ],
    document.verbatims,
  );
}

export function personasTable({ document, words, labels }: Writing): Table {
  const of = personaMessages[document.language];
  const lines = (values: readonly string[]) => textOrNull(values.join('; '));
  return tableOf<Persona>(
    'personas',
    words.personas,
    [
      column(words.name, 28, ({ name }) => name),
      column(of.ageRange, 14, ({ ageRange }) => textOrNull(ageRange)),
      column(of.education, 20, ({ education }) => textOrNull(education)),
      column(of.jobTitle, 20, ({ jobTitle }) => textOrNull(jobTitle)),
      column(of.income, 14, ({ income }) => textOrNull(income)),
      column(of.relationship, 20, ({ relationship }) => textOrNull(labels.of('brandRelationships', relationship))),
      column(of.goals, 32, ({ goals }) => lines(goals)),
      column(of.motivations, 32, ({ motivations }) => lines(motivations)),
      column(of.challenges, 32, ({ challenges }) => lines(challenges)),
      column(of.sociodemographic, 20, ({ segment }) => textOrNull(segment?.sociodemographic)),
      column(of.geographic, 20, ({ segment }) => textOrNull(segment?.geographic)),
      column(of.attitude, 20, ({ segment }) => textOrNull(segment?.attitude)),
      column(of.behaviour, 20, ({ segment }) => textOrNull(segment?.behaviour)),
      column(of.story, 48, ({ story }) => textOrNull(story)),
      column(words.withId(words.persona), 18, ({ id }) => id),
    ],
    document.personas,
  );
}

export function brandsTable({ document, words, labels, hasInternalNotes }: Writing): Table {
  return tableOf<Brand>(
    'brands',
    words.brands,
    [
      column(words.name, 28, ({ name }) => name),
      column(words.role, 16, ({ role }) => labels.of('brandRoles', role)),
      column(words.domains, 28, ({ domains }) => textOrNull(domains.join('; '))),
      column(words.outlets, 28, ({ outlets }) => textOrNull(outlets.map(({ name }) => name).join('; '))),
      column(words.note, 32, ({ note }) => textOrNull(note), hasInternalNotes),
      column(words.withId(words.name), 18, ({ id }) => id),
    ],
    document.brands,
  );
}

/** The counts of each journey; of a study with several, over all actual ones too. */
export function countsTable(writing: Writing): Table {
  const { document, words } = writing;
  const rows = [
    ...(document.scope === 'study' ? studyCountRows(writing).map((row) => ({ of: words.allJourneys, ...row })) : []),
    ...document.journeys.flatMap((inJourney) =>
      journeyCountRows(writing, inJourney).map((row) => ({ of: inJourney.journey.title, ...row })),
    ),
  ];
  return tableOf<(typeof rows)[number]>(
    'counts',
    words.counts,
    [
      column(words.journey, 28, ({ of }) => of),
      column(words.count, 40, ({ label }) => label),
      column(words.result, 36, ({ result }) => result),
      column(words.reference, 14, ({ reference }) => textOrNull(reference)),
      column(words.ruleOfThumb, 14, ({ reference, isRuleOfThumb }) => (reference === '' ? null : isRuleOfThumb)),
      column(words.explanation, 60, ({ explanation }) => explanation),
      column(words.source, 40, ({ source }) => source),
    ],
    rows,
  );
}
