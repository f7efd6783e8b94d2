import type { Language } from '@/lib/journey/catalogues/entry';
import { type QuestionAudienceId, questions } from '@/lib/journey/catalogues/questions';
import type { Labels, QuestionnaireAnswer, Study } from '@/lib/journey/schemas/study';

/** A question that is put in a study. */
export interface StudyQuestion {
  readonly id: string;
  readonly labels: Labels;
  readonly audience: QuestionAudienceId;
  /** Whether the study added it; then it can be changed. */
  readonly isAdded: boolean;
}

export type CatalogueAdditions = NonNullable<Study['catalogueAdditions']>;

/** What a study that has added nothing has added. */
export const noAdditions: CatalogueAdditions = {
  categories: [],
  channels: [],
  emotions: [],
  kpis: [],
  questions: [],
  classifications: [],
};

/** Those of the catalogue, then those that the study adds. */
export function studyQuestions({ catalogueAdditions }: Pick<Study, 'catalogueAdditions'>): StudyQuestion[] {
  const added = catalogueAdditions?.questions ?? [];
  return [
    ...questions.map((question) => ({ ...question, isAdded: false })),
    ...added.map(({ id, labels, audience }) => ({ id, labels, audience, isAdded: true })),
  ];
}

/** Questions that answers name and that no list has: a file brought them, or they were deleted. */
export function unlistedQuestions(
  listed: readonly StudyQuestion[],
  answers: readonly QuestionnaireAnswer[],
): StudyQuestion[] {
  const known = new Set(listed.map(({ id }) => id));
  const unlisted = new Map(
    answers.flatMap(({ questionId, basis }) => (known.has(questionId) ? [] : [[questionId, basis] as const])),
  );
  return [...unlisted].map(([id, basis]) => ({
    id,
    labels: { en: id, fr: id },
    audience: basis === 'internal' ? 'team' : 'customer',
    isAdded: false,
  }));
}

/** A question as it is asked in a language; in the other where it has none of it. */
export function wordingOf({ labels }: Pick<StudyQuestion, 'labels'>, language: Language): string {
  return labels[language] || labels.en || labels.fr;
}

/** What answers are about: a touchpoint of a journey, a journey, or (both null) the study as a whole. */
export interface AnswerSubject {
  readonly journeyId: string | null;
  readonly touchpointId: string | null;
}

/** Answers to a question count once something has been said. */
export function isAnswered(answers: readonly QuestionnaireAnswer[]): boolean {
  return answers.some(({ text }) => text.trim() !== '');
}
