import type * as z from 'zod/mini';
import { evidence } from './evidence';
import { brand, comment, journey, observer, persona, questionnaireAnswer, stageModel, study, theme } from './study';
import { touchpoint } from './touchpoint';
import { verbatim } from './verbatim';
import { answer, brief, pageView, walkthrough } from './walkthrough';

/** Every kind of record, under the name of its list in the file and of its table in the store. */
export const recordSchemas = {
  studies: study,
  personas: persona,
  brands: brand,
  observers: observer,
  stageModels: stageModel,
  themes: theme,
  journeys: journey,
  touchpoints: touchpoint,
  verbatims: verbatim,
  briefs: brief,
  walkthroughs: walkthrough,
  answers: answer,
  questionnaireAnswers: questionnaireAnswer,
  pageViews: pageView,
  comments: comment,
  evidence,
} as const;

export type RecordType = keyof typeof recordSchemas;
export type RecordOf<Type extends RecordType> = z.infer<(typeof recordSchemas)[Type]>;
export type AnyRecord = RecordOf<RecordType>;

export const recordTypes = Object.keys(recordSchemas) as [RecordType, ...RecordType[]];
