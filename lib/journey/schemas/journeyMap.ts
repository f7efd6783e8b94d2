import * as z from 'zod/mini';
import { catalogueId, instant, languageTag, list, open, text, uuid } from './open';
import { recordSchemas } from './recordTypes';
import { tombstone } from './tombstone';

/** The version of the format that this code writes (semantic versioning: a reader of 1.x reads every 1.y). */
export const formatVersion = '1.0.0';

/**
 * The `$schema` of each file and the `$id` of its JSON Schema: a name, not an address. The schema lies in the repository, and a file must
 * stay readable wherever that moves.
 */
export const schemaUrl = 'urn:parcours:journey-map:1.0.0';

/** Labels by language. */
const usedLabels = z.record(z.string(), z.string());
const usedEntry = open({ id: catalogueId, labels: usedLabels });
/** Catalogue entries by id, each with its label by language. */
const usedEntries = list(usedEntry);
/** The same of the lists that records choose from and nobody adds to: left out where no record chooses from it. */
const usedChoices = z.optional(z.array(usedEntry));
/** A scale by the name of its field: its ends, and what its values mean. */
const usedScale = open({
  id: catalogueId,
  labels: usedLabels,
  min: z.number(),
  max: z.number(),
  steps: list(open({ value: z.number(), labels: usedLabels })),
});

const semver = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));

/** The file `journey-map.json`: whole records under one list a type. */
export const journeyMap = open({
  $schema: z._default(z.string(), schemaUrl),
  format: z.literal('journey-map'),
  formatVersion: semver,
  /** For who opens the file and knows nothing of it. */
  documentation: z.optional(z.string()),
  exportId: uuid,
  exportedAt: instant,
  generator: open({ name: z.string(), version: text }),
  language: languageTag,
  studies: list(recordSchemas.studies),
  personas: list(recordSchemas.personas),
  brands: list(recordSchemas.brands),
  observers: list(recordSchemas.observers),
  stageModels: list(recordSchemas.stageModels),
  /** Labels of the catalogue entries that the records use, so that the file can be read without Parcours. */
  catalogues: z.optional(
    open({
      channels: usedEntries,
      categories: usedEntries,
      devices: usedEntries,
      emotions: usedEntries,
      kpis: usedEntries,
      pageKinds: usedEntries,
      brandRelationships: usedEntries,
      questions: usedEntries,
      bases: usedChoices,
      answerBases: usedChoices,
      brandRoles: usedChoices,
      phases: usedChoices,
      journeyKinds: usedChoices,
      journeyStates: usedChoices,
      journeyScopes: usedChoices,
      journeyStatuses: usedChoices,
      touchpointStatuses: usedChoices,
      timePrecisions: usedChoices,
      contacts: usedChoices,
      initiators: usedChoices,
      engagements: usedChoices,
      mediaTypes: usedChoices,
      modes: usedChoices,
      objectives: usedChoices,
      painPointEffects: usedChoices,
      opportunityStatuses: usedChoices,
      momentOfTruthKinds: usedChoices,
      momentOfTruthLevers: usedChoices,
      evidenceKinds: usedChoices,
      maskReasons: usedChoices,
      walkthroughStates: usedChoices,
      criterionAnswerTypes: usedChoices,
      waysToReach: usedChoices,
      pauseReasons: usedChoices,
      excludedKinds: usedChoices,
      scales: z.optional(z.array(usedScale)),
    }),
  ),
  themes: list(recordSchemas.themes),
  journeys: list(recordSchemas.journeys),
  touchpoints: list(recordSchemas.touchpoints),
  verbatims: list(recordSchemas.verbatims),
  briefs: list(recordSchemas.briefs),
  walkthroughs: list(recordSchemas.walkthroughs),
  answers: list(recordSchemas.answers),
  questionnaireAnswers: list(recordSchemas.questionnaireAnswers),
  pageViews: list(recordSchemas.pageViews),
  comments: list(recordSchemas.comments),
  evidence: list(recordSchemas.evidence),
  tombstones: list(tombstone),
  extensions: z._default(z.record(z.string(), z.unknown()), () => ({})),
});
export type JourneyMap = z.infer<typeof journeyMap>;
