import * as z from 'zod/mini';
import { textLimits } from '../textLimits';
import { brandRole } from './brandRole';
import { catalogueId, flag, instant, languageTag, list, maybe, open, scale, text, uuid, visibleText } from './open';
import { recordShape } from './record';

export { type BrandRole, brandRole } from './brandRole';

/** A label in each language that a catalogue speaks. */
export const labels = open(() => ({ en: text, fr: text }));
export type Labels = z.infer<typeof labels>;

const addedEntry = open(() => ({ id: catalogueId, labels, phase: maybe(z.enum(['before', 'during', 'after'])) }));

/** What users add to a catalogue travels with the study. */
export const catalogueAdditions = open(() => ({
  categories: list(addedEntry),
  channels: list(addedEntry),
  emotions: list(addedEntry),
  kpis: list(addedEntry),
  questions: list(open({ id: catalogueId, labels, audience: z.enum(['customer', 'team']) })),
  /** Other classifications a team groups categories by: its name, and its groups of category ids. */
  classifications: list(
    open({ id: catalogueId, labels, groups: list(open({ id: catalogueId, labels, categoryIds: list(catalogueId) })) }),
  ),
}));

/** One research project; the unit that a team shares. */
export const study = open(() => ({
  ...recordShape,
  id: uuid,
  name: z.string().check(z.minLength(1)),
  question: text,
  language: maybe(languageTag),
  stageModelId: catalogueId,
  /** Whether passive exposures count as touchpoints: the literature disagrees, so the study says. */
  countExposures: z._default(z.boolean(), true),
  observerIds: list(uuid),
  catalogueAdditions: maybe(catalogueAdditions),
  /** Rows of the map: which, in what order, shown or not. */
  lanes: list(open({ id: catalogueId, labels: maybe(labels), visible: z._default(z.boolean(), true) })),
  defaults: maybe(open({ brandId: maybe(uuid), personaId: maybe(uuid), basis: maybe(z.string()) })),
}));
export type Study = z.infer<typeof study>;

/** The customer whose eyes we use. */
export const persona = open(() => ({
  ...recordShape,
  id: uuid,
  studyId: uuid,
  name: z.string().check(z.minLength(1)),
  ageRange: text,
  education: text,
  jobTitle: text,
  income: text,
  challenges: list(z.string()),
  motivations: list(z.string()),
  goals: list(z.string()),
  segment: maybe(open({ sociodemographic: text, geographic: text, attitude: text, behaviour: text })),
  relationship: maybe(catalogueId),
  story: text,
  pictureEvidenceId: maybe(uuid),
}));
export type Persona = z.infer<typeof persona>;

/** A brand: `domains` are registrable domains ("example.co.uk") or hosts below them, lower case, without "www.". */
export const brand = open(() => ({
  ...recordShape,
  id: uuid,
  studyId: uuid,
  name: visibleText(textLimits.brandName),
  role: brandRole,
  domains: list(z.string().check(z.minLength(1), z.maxLength(textLimits.domain))),
  outlets: list(open({ id: uuid, name: z.string(), kind: text, address: text })),
  note: text,
}));
export type Brand = z.infer<typeof brand>;

export const observer = open(() => ({ ...recordShape, id: uuid, name: text, initials: text, role: text }));
export type Observer = z.infer<typeof observer>;

export const phase = z.enum(['before', 'during', 'after']);
export type Phase = z.infer<typeof phase>;

export const stage = open(() => ({ id: catalogueId, labels, phase }));
export type Stage = z.infer<typeof stage>;

/** An ordered list of stages. Shipped models have fixed ids and are written to files as the journeys used them. */
export const stageModel = open(() => ({
  ...recordShape,
  id: catalogueId,
  studyId: maybe(uuid),
  name: labels,
  stages: z.array(stage).check(z.minLength(1)),
}));
export type StageModel = z.infer<typeof stageModel>;

/** One persona (and usually one brand) through one scenario. */
export const journey = open(() => ({
  ...recordShape,
  id: uuid,
  studyId: uuid,
  title: visibleText(textLimits.journeyTitle),
  kind: z._default(z.enum(['planned', 'actual']), 'actual'),
  state: z._default(z.enum(['asIs', 'toBe']), 'asIs'),
  scope: maybe(z.enum(['buyer', 'customer', 'endToEnd'])),
  scenario: text,
  goal: text,
  expectations: text,
  personaId: maybe(uuid),
  brandId: maybe(uuid),
  stageModelId: catalogueId,
  /** The model as it was when the journey was captured under it: its version vector's total. */
  stageModelVersion: scale(0, 1_000_000_000),
  observerId: maybe(uuid),
  plannedJourneyId: maybe(uuid),
  status: z._default(z.enum(['planned', 'inProgress', 'completed', 'abandoned']), 'inProgress'),
  startedAt: maybe(instant),
  endedAt: maybe(instant),
}));
export type Journey = z.infer<typeof journey>;

/** One code of the study's codebook. */
export const theme = open(() => ({
  ...recordShape,
  id: catalogueId,
  studyId: uuid,
  name: labels,
  definition: text,
  parentId: maybe(catalogueId),
  archived: flag,
}));
export type Theme = z.infer<typeof theme>;

/** A remark by a team member on any record. */
export const comment = open(() => ({
  ...recordShape,
  id: uuid,
  authorId: maybe(uuid),
  recordType: z.string(),
  recordId: z.string(),
  text,
  resolved: flag,
}));
export type Comment = z.infer<typeof comment>;

/** An answer to one of the questions that the literature asks. */
export const questionnaireAnswer = open(() => ({
  ...recordShape,
  id: uuid,
  studyId: uuid,
  questionId: catalogueId,
  journeyId: maybe(uuid),
  touchpointId: maybe(uuid),
  text,
  /** By customers, or by the team. */
  basis: z.enum(['reported', 'internal']),
  observerId: maybe(uuid),
}));
export type QuestionnaireAnswer = z.infer<typeof questionnaireAnswer>;
