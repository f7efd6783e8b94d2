import type { Deliverable } from './deliverable';

const both = ['journey', 'study'] as const;

/** Every form in which a journey is handed over, in the order in which they are offered. */
export const deliverables: readonly Deliverable[] = [
  {
    id: 'html',
    labels: {
      en: 'Report, to read, print or keep as PDF (HTML)',
      fr: 'Rapport à lire, imprimer ou garder en PDF (HTML)',
    },
    about: {
      en: 'Map, findings, counts and evidence in one file that opens anywhere, without network.',
      fr: 'Cartographie, constats, décomptes et preuves en un fichier qui s’ouvre partout, sans réseau.',
    },
    extension: '.html',
    mediaType: 'text/html;charset=utf-8',
    scopes: both,
    load: async () => (await import('./htmlReport')).writeHtmlReport,
  },
  {
    id: 'film',
    labels: { en: 'Journey film (HTML)', fr: 'Film du parcours (HTML)' },
    about: {
      en: 'The evidence, played along the emotion curve: one file that opens anywhere, without network.',
      fr: 'Les preuves, défilant le long de la courbe des ressentis\u00a0: un fichier qui s’ouvre partout, sans réseau.',
    },
    extension: '.film.html',
    mediaType: 'text/html;charset=utf-8',
    scopes: ['journey'],
    load: async () => (await import('./film')).writeFilm,
  },
  {
    id: 'pptx',
    labels: { en: 'Presentation (PowerPoint)', fr: 'Présentation (PowerPoint)' },
    about: {
      en: 'Persona, map, curve, pain points, opportunities and evidence as slides that can be edited.',
      fr: 'Persona, cartographie, courbe, irritants, pistes et preuves en diapositives modifiables.',
    },
    extension: '.pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    scopes: both,
    load: async () => (await import('./pptx')).writePptx,
  },
  {
    id: 'svg',
    labels: { en: 'Map, to enlarge (SVG)', fr: 'Cartographie à agrandir (SVG)' },
    about: {
      en: 'The whole map as a drawing that stays sharp at any size.',
      fr: 'Toute la cartographie en un dessin net à toute taille.',
    },
    extension: '.svg',
    mediaType: 'image/svg+xml',
    scopes: ['journey'],
    load: async () => (await import('./mapSvg')).writeMapSvg,
  },
  {
    id: 'png',
    labels: { en: 'Map, as a picture (PNG)', fr: 'Cartographie en image (PNG)' },
    about: {
      en: 'At double resolution: for slides and messages.',
      fr: 'En double résolution\u00a0: pour les diapositives et les messages.',
    },
    extension: '.png',
    mediaType: 'image/png',
    scopes: ['journey'],
    load: async () => (await import('./mapPng')).writeMapPng,
  },
  {
    id: 'xlsx',
    labels: { en: 'Excel workbook', fr: 'Classeur Excel' },
    about: {
      en: 'Touchpoints, pain points, verbatims, counts and more, each on a sheet with filters.',
      fr: 'Points de contact, irritants, verbatims, décomptes, chacun sur une feuille avec filtres.',
    },
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    scopes: both,
    load: async () => (await import('./xlsx')).writeXlsx,
  },
  {
    id: 'csv',
    labels: { en: 'Table (CSV)', fr: 'Tableau (CSV)' },
    about: {
      en: 'All touchpoints with all fields, and nothing else: for statistics. The workbook has the other tables.',
      fr: 'Tous les points de contact, tous les champs, et rien d’autre\u00a0: pour les statistiques. Le classeur a les autres tableaux.',
    },
    extension: '.csv',
    mediaType: 'text/csv;charset=utf-8',
    scopes: both,
    load: async () => (await import('./csv')).writeCsv,
  },
  {
    id: 'markdown',
    labels: { en: 'Written report (Markdown)', fr: 'Compte rendu (Markdown)' },
    about: {
      en: 'The journey in words, stage by stage: for wikis and notes.',
      fr: 'Le parcours en mots, étape par étape\u00a0: pour les wikis et les notes.',
    },
    extension: '.md',
    mediaType: 'text/markdown;charset=utf-8',
    scopes: both,
    load: async () => (await import('./markdown')).writeMarkdown,
  },
  {
    id: 'mermaid',
    labels: { en: 'Diagram (Mermaid)', fr: 'Diagramme (Mermaid)' },
    about: {
      en: 'The emotion of each touchpoint: for documentation.',
      fr: 'Le ressenti de chaque point de contact, pour la documentation.',
    },
    extension: '.mmd',
    mediaType: 'text/plain;charset=utf-8',
    scopes: ['journey'],
    load: async () => (await import('./mermaid')).writeMermaid,
  },
];
