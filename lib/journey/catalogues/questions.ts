import { type CatalogueEntry, idsOf } from './entry';

/** Whom a question is put to. */
export const questionAudiences = [
  { id: 'customer', labels: { en: 'Customers', fr: 'Clients' } },
  { id: 'team', labels: { en: 'Team', fr: 'Équipe' } },
] as const satisfies readonly CatalogueEntry[];

export type QuestionAudienceId = (typeof questionAudiences)[number]['id'];
export const questionAudienceIds = idsOf(questionAudiences);

/** A question that the literature asks; its labels are its wording. */
export interface Question extends CatalogueEntry {
  readonly audience: QuestionAudienceId;
}

/** The questions that the literature asks of customers, then of the team. In French the mark follows a narrow no-break space. */
export const questions = [
  {
    id: 'expectation',
    labels: {
      en: 'What do you expect at this touchpoint?',
      fr: 'Qu’attendez-vous de ce point de contact\u202f?',
    },
    audience: 'customer',
  },
  {
    id: 'idealExperience',
    labels: { en: 'What would the ideal experience be?', fr: 'Quelle serait pour vous l’expérience idéale\u202f?' },
    audience: 'customer',
  },
  {
    id: 'whyThisBrand',
    labels: {
      en: 'Why this brand rather than another?',
      fr: 'Pourquoi cette marque plutôt qu’une autre\u202f?',
    },
    audience: 'customer',
  },
  {
    id: 'howDiscovered',
    labels: { en: 'How did you discover the brand?', fr: 'Comment avez-vous découvert la marque\u202f?' },
    audience: 'customer',
  },
  {
    id: 'whatMakesStay',
    labels: { en: 'What makes you stay?', fr: 'Qu’est-ce qui vous fait rester\u202f?' },
    audience: 'customer',
  },
  {
    id: 'weightiestTouchpoints',
    labels: {
      en: 'Which touchpoints weigh most for you?',
      fr: 'Quels points de contact comptent le plus pour vous\u202f?',
    },
    audience: 'customer',
  },
  {
    id: 'whatToImprove',
    labels: { en: 'What should be improved?', fr: 'Que faudrait-il améliorer\u202f?' },
    audience: 'customer',
  },
  {
    id: 'teamInCharge',
    labels: {
      en: 'Which team is in charge of this touchpoint?',
      fr: 'Quelle équipe est chargée de ce point de contact\u202f?',
    },
    audience: 'team',
  },
  {
    id: 'howManaged',
    labels: { en: 'How is it managed?', fr: 'Comment est-il géré\u202f?' },
    audience: 'team',
  },
  {
    id: 'whoAnswersForSuccess',
    labels: { en: 'Who answers for its success?', fr: 'Qui répond de sa réussite\u202f?' },
    audience: 'team',
  },
  {
    id: 'isExperiencePositive',
    labels: { en: 'Is the experience positive?', fr: 'L’expérience y est-elle positive\u202f?' },
    audience: 'team',
  },
  {
    id: 'whatWouldImproveIt',
    labels: {
      en: 'Which methods or resources would improve it?',
      fr: 'Quelles méthodes ou ressources permettraient de l’améliorer\u202f?',
    },
    audience: 'team',
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];
export const questionIds = idsOf(questions);
