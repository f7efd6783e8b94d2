import type { Labels } from '@/lib/journey/catalogues';
import type { Deliverable, DeliverableOptions } from './deliverable';
import type { Bytes } from './format';
import type { VisitDocument } from './visit/visitDocument';

/** Writes one file of walkthroughs. @throws the signal's reason once it is aborted. */
type WriteVisits = (document: VisitDocument, options: DeliverableOptions) => Promise<Bytes>;

/** A form in which one walkthrough, or the comparison of several, is handed over. */
export interface VisitDeliverable extends Omit<Deliverable, 'scopes' | 'load'> {
  /** Which part it holds, where it holds but one: for the name of the file. */
  readonly part?: Labels;
  readonly load: () => Promise<WriteVisits>;
}

/** What files of walkthroughs are called besides, as there are others of the same journey. */
export const visitFileParts = {
  walkthrough: { en: 'walkthrough', fr: 'visite mystère' },
  brief: { en: 'comparison', fr: 'comparaison' },
} as const satisfies Readonly<Record<VisitDocument['scope'], Labels>>;

/** Every form in which walkthroughs are handed over, in the order in which they are offered. */
export const visitDeliverables: readonly VisitDeliverable[] = [
  {
    id: 'html',
    labels: {
      en: 'Report, to read, print or keep as PDF (HTML)',
      fr: 'Rapport à lire, imprimer ou garder en PDF (HTML)',
    },
    about: {
      en: 'Map, facts, opinions, scores and evidence in one file that opens anywhere, without network.',
      fr: 'Cartographie, faits, avis, scores et preuves en un fichier qui s’ouvre partout, sans réseau.',
    },
    extension: '.html',
    mediaType: 'text/html;charset=utf-8',
    load: async () => (await import('./visit/visitHtml')).writeVisitHtml,
  },
  {
    id: 'pptx',
    labels: { en: 'Presentation (PowerPoint)', fr: 'Présentation (PowerPoint)' },
    about: {
      en: 'The same as slides that can be edited.',
      fr: 'La même chose en diapositives modifiables.',
    },
    extension: '.pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    load: async () => (await import('./visit/visitPptx')).writeVisitPptx,
  },
  {
    id: 'xlsx',
    labels: { en: 'Excel workbook', fr: 'Classeur Excel' },
    about: {
      en: 'Scores, criteria and answers, tasks, friction and trail, each on a sheet with filters.',
      fr: 'Scores, critères et réponses, tâches, effort et fil, chacun sur une feuille avec filtres.',
    },
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./visit/visitXlsx')).writeVisitXlsx,
  },
  {
    id: 'answersCsv',
    labels: { en: 'Criteria and answers (CSV)', fr: 'Critères et réponses (CSV)' },
    about: {
      en: 'One row for each criterion: for statistics and other programs.',
      fr: 'Une ligne par critère\u00a0: pour les statistiques et d’autres logiciels.',
    },
    part: { en: 'answers', fr: 'réponses' },
    extension: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./visit/visitCsv')).writeAnswersCsv,
  },
  {
    id: 'trailCsv',
    labels: { en: 'Trail (CSV)', fr: 'Fil de la visite (CSV)' },
    about: {
      en: 'One row for each page seen, with its times and counts.',
      fr: 'Une ligne par page vue, avec ses durées et décomptes.',
    },
    part: { en: 'trail', fr: 'fil' },
    extension: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./visit/visitCsv')).writeTrailCsv,
  },
  {
    id: 'markdown',
    labels: { en: 'Written report (Markdown)', fr: 'Compte rendu (Markdown)' },
    about: {
      en: 'All of it in words and tables: for wikis and notes.',
      fr: 'Le tout en mots et tableaux\u00a0: pour les wikis et les notes.',
    },
    extension: '.md',
    mediaType: 'text/markdown;charset=utf-8',
    load: async () => (await import('./visit/visitMarkdown')).writeVisitMarkdown,
  },
];
