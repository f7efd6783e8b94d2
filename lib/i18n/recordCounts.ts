import type { RecordType } from '../journey/schemas/recordTypes';
import { section } from './section';

type Names = Record<RecordType, (count: number, shown: string) => string>;

const english =
  (one: string, several = `${one}s`) =>
  (count: number, shown: string) =>
    `${shown} ${count === 1 ? one : several}`;
const french =
  (one: string, several = `${one}s`) =>
  (count: number, shown: string) =>
    `${shown} ${count <= 1 ? one : several}`;

/** Records by their type, counted: "2 brands". `shown` is the number as the locale writes it. */
export const recordCounts = section<Names>({
  en: {
    studies: english('study', 'studies'),
    personas: english('persona'),
    brands: english('brand'),
    observers: english('observer'),
    stageModels: english('stage model'),
    themes: english('theme'),
    journeys: english('journey'),
    touchpoints: english('touchpoint'),
    verbatims: english('verbatim'),
    briefs: english('brief'),
    walkthroughs: english('walkthrough'),
    answers: english('answer to a criterion', 'answers to criteria'),
    questionnaireAnswers: english('answer to a question', 'answers to questions'),
    pageViews: english('page view'),
    comments: english('comment'),
    evidence: english('piece of evidence', 'pieces of evidence'),
  },
  fr: {
    studies: french('étude'),
    personas: french('persona'),
    brands: french('marque'),
    observers: french('observateur'),
    stageModels: french('modèle d’étapes', 'modèles d’étapes'),
    themes: french('thème'),
    journeys: french('parcours', 'parcours'),
    touchpoints: french('point de contact', 'points de contact'),
    verbatims: french('verbatim'),
    briefs: french('consigne'),
    walkthroughs: french('visite'),
    answers: french('réponse à un critère', 'réponses aux critères'),
    questionnaireAnswers: french('réponse à une question', 'réponses aux questions'),
    pageViews: french('page vue', 'pages vues'),
    comments: french('commentaire'),
    evidence: french('preuve'),
  },
});
