import { section } from './section';

/** What the form offers to do with the page beside tagging it, and how else its picture can be taken. */
export const pageToolsMessages = section({
  en: {
    pageTools: 'Page tools',
    showTouchpoints: (count: number) => `Show my touchpoints on this page (${count})`,
    sweep: (count: number | null) => `Review sweep${count === null ? '' : ` (${count})`}`,
    showAds: (count: number | null) => `Show advertisements on this page${count === null ? '' : ` (${count})`}`,
    keepArchive: 'Keep a page archive',
    keepArchiveHint: 'The page as a file, without what its fields hold',
    allowFrames: 'Allow looking inside these frames',
    allowFramesHint: (hosts: string) =>
      `Advertisements here lie in frames of other sites (${hosts}), which Parcours may not read or show. You can take it back in the settings.`,

    pictureTools: 'Take another picture',
    visiblePart: 'Visible part',
    fullPage: 'Full page',
    visibleWithoutBanner: 'Visible part, without the cookie banner',
    fullWithoutBanner: 'Full page, without the cookie banner',
    fullPageTaking: 'Taking the full page',
    cancel: 'Cancel',

    archivePending: 'Page archive: being made…',
    archiveKept: (size: string) => `Page archive kept (${size})`,
    leaveArchiveOut: 'Leave out',

    stillComing: 'Still being taken, and added by itself:',
    comingFullPage: 'full page',
    comingArchive: 'page archive',
  },
  fr: {
    pageTools: 'Outils de la page',
    showTouchpoints: (count) => `Montrer mes points de contact sur cette page (${count})`,
    sweep: (count) => `Revue des avis${count === null ? '' : ` (${count})`}`,
    showAds: (count) => `Montrer les publicités de cette page${count === null ? '' : ` (${count})`}`,
    keepArchive: 'Garder une archive de la page',
    keepArchiveHint: 'La page en un fichier, sans le contenu de ses champs',
    allowFrames: 'Autoriser à regarder dans ces cadres',
    allowFramesHint: (hosts) =>
      `Des publicités sont ici dans des cadres d’autres sites (${hosts}), que Parcours ne peut ni lire ni montrer. Vous pourrez revenir dessus dans les réglages.`,

    pictureTools: 'Faire une autre capture',
    visiblePart: 'Partie visible',
    fullPage: 'Page entière',
    visibleWithoutBanner: 'Partie visible, sans le bandeau de cookies',
    fullWithoutBanner: 'Page entière, sans le bandeau de cookies',
    fullPageTaking: 'Capture de la page entière',
    cancel: 'Annuler',

    archivePending: 'Archive de la page\u00a0: en cours…',
    archiveKept: (size) => `Archive de la page gardée (${size})`,
    leaveArchiveOut: 'Ne pas garder',

    stillComing: 'Encore en cours, et ajouté de lui-même\u00a0:',
    comingFullPage: 'page entière',
    comingArchive: 'archive de la page',
  },
});
