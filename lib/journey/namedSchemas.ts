import { anchor, cssSelector, textPositionSelector, textQuoteSelector } from './schemas/anchor';
import { emotion } from './schemas/emotion';
import { maskCount } from './schemas/evidence';
import { catalogueId, instant, sha256, uuid } from './schemas/open';
import { factSource, page, pageFacts } from './schemas/page';
import { competingValue, edit, fieldVersion, versionVector } from './schemas/record';
import { recordSchemas } from './schemas/recordTypes';
import { catalogueAdditions, labels, stage } from './schemas/study';
import { tombstone } from './schemas/tombstone';
import { metric, momentOfTruth, opportunity, painPoint } from './schemas/touchpoint';
import { criterion, friction, pause, stageRun, stretch, task, taskRun, wait } from './schemas/walkthrough';

/** The schemas that stand under a name of their own in the JSON Schema. */
export const namedSchemas = {
  Study: recordSchemas.studies,
  Persona: recordSchemas.personas,
  Brand: recordSchemas.brands,
  Observer: recordSchemas.observers,
  StageModel: recordSchemas.stageModels,
  Theme: recordSchemas.themes,
  Journey: recordSchemas.journeys,
  Touchpoint: recordSchemas.touchpoints,
  Verbatim: recordSchemas.verbatims,
  Brief: recordSchemas.briefs,
  Walkthrough: recordSchemas.walkthroughs,
  Answer: recordSchemas.answers,
  QuestionnaireAnswer: recordSchemas.questionnaireAnswers,
  PageView: recordSchemas.pageViews,
  Comment: recordSchemas.comments,
  Evidence: recordSchemas.evidence,
  Tombstone: tombstone,
  Anchor: anchor,
  CatalogueAdditions: catalogueAdditions,
  CatalogueId: catalogueId,
  CompetingValue: competingValue,
  Criterion: criterion,
  CssSelector: cssSelector,
  Edit: edit,
  Emotion: emotion,
  FactSource: factSource,
  FieldVersion: fieldVersion,
  Friction: friction,
  Instant: instant,
  Labels: labels,
  MaskCount: maskCount,
  Metric: metric,
  MomentOfTruth: momentOfTruth,
  Opportunity: opportunity,
  Page: page,
  PageFacts: pageFacts,
  PainPoint: painPoint,
  Pause: pause,
  Sha256: sha256,
  Stage: stage,
  StageRun: stageRun,
  Stretch: stretch,
  Task: task,
  TaskRun: taskRun,
  TextPositionSelector: textPositionSelector,
  TextQuoteSelector: textQuoteSelector,
  Uuid: uuid,
  VersionVector: versionVector,
  Wait: wait,
} as const;
export type SchemaName = keyof typeof namedSchemas;
