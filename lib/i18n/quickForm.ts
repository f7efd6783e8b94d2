import { section } from './section';

/** The words of the quick form, wherever it is shown. */
export const quickFormMessages = section({
  en: {
    formName: 'Tag this page',
    title: 'Title',
    titlePlaceholder: 'What does the customer do here?',
    imageTagged: 'Image',
    linkTagged: 'Link',

    stage: 'Stage',
    emotion: 'Emotion',
    open: 'to code later',
    clear: 'Clear',

    journey: 'Journey',
    brand: 'Brand',
    noBrand: 'No brand',
    newBrand: (name: string) => `${name} (new)`,
    addBrand: (name: string, domain: string | null) => `Add ${name} (${domain})`,
    otherBrand: 'Another brand…',
    newBrandName: 'Name of the new brand',
    newBrandRole: 'Its role',
    channel: 'Channel',
    category: 'Category',
    notSet: 'Not set',
    addedCategories: 'Of this study',
    note: 'Note',

    more: 'More',

    screenshot: 'Screenshot',
    screenshotPending: 'Taking…',
    screenshotNone: 'No screenshot',
    screenshotFailed: 'No screenshot',
    screenshotLeftOut: 'Left out',
    masked: (count: number) => `${count} masked`,
    maskedInFull: (count: number) =>
      count === 1
        ? '1 area was painted over: a form field or frame'
        : `${count} areas were painted over: form fields or frames`,
    keepScreenshot: 'Keep the screenshot',
    retake: 'Retake the screenshot',

    alreadyHere: (count: number) => (count === 1 ? 'Captured on this page' : `Captured on this page: ${count}`),
    seeAgain: 'Seen again',
    andMore: (count: number) => `and ${count} more`,
    unfinished: (count: number) => `${count} unfinished`,
    unfinishedHint: 'Forms begun on other pages',
    untitled: 'No title yet',
    toCode: 'To code',

    openDashboard: 'Open dashboard',
    tagPart: 'Tag a part of the page',

    save: 'Save touchpoint',
    saveKey: 'Enter',
    codeLater: 'Code later',
    saving: 'Saving…',
    saved: 'Saved',
    savedToCode: (missing: string) => `To code: ${missing}`,
    missingStage: 'stage',
    missingEmotion: 'emotion',
    missingBoth: 'stage and emotion',
    undo: 'Undo',
    openMap: 'Open the map',
    done: 'Done',
  },
  fr: {
    formName: 'Étiqueter cette page',
    title: 'Titre',
    titlePlaceholder: 'Que fait le client ici\u00a0?',
    imageTagged: 'Image',
    linkTagged: 'Lien',

    stage: 'Étape',
    emotion: 'Ressenti',
    open: 'à coder plus tard',
    clear: 'Effacer',

    journey: 'Parcours',
    brand: 'Marque',
    noBrand: 'Aucune marque',
    newBrand: (name) => `${name} (nouvelle)`,
    addBrand: (name, domain) => `Ajouter ${name} (${domain})`,
    otherBrand: 'Une autre marque…',
    newBrandName: 'Nom de la nouvelle marque',
    newBrandRole: 'Son rôle',
    channel: 'Canal',
    category: 'Catégorie',
    notSet: 'Non précisé',
    addedCategories: 'De cette étude',
    note: 'Note',

    more: 'Plus',

    screenshot: 'Capture d’écran',
    screenshotPending: 'En cours…',
    screenshotNone: 'Pas de capture',
    screenshotFailed: 'Pas de capture',
    screenshotLeftOut: 'Écartée',
    masked: (count) => (count <= 1 ? `${count} masqué` : `${count} masqués`),
    maskedInFull: (count) =>
      count <= 1
        ? `${count} zone a été recouverte\u00a0: champ de formulaire ou cadre`
        : `${count} zones ont été recouvertes\u00a0: champs de formulaire ou cadres`,
    keepScreenshot: 'Garder la capture',
    retake: 'Reprendre la capture',

    alreadyHere: (count) => (count <= 1 ? 'Déjà noté sur cette page' : `Déjà notés sur cette page\u00a0: ${count}`),
    seeAgain: 'Revu',
    andMore: (count) => (count <= 1 ? `et ${count} autre` : `et ${count} autres`),
    unfinished: (count) => (count <= 1 ? `${count} inachevé` : `${count} inachevés`),
    unfinishedHint: 'Formulaires commencés sur d’autres pages',
    untitled: 'Pas encore de titre',
    toCode: 'À coder',

    openDashboard: 'Ouvrir le tableau de bord',
    tagPart: 'Étiqueter une partie de la page',

    save: 'Enregistrer',
    saveKey: 'Entrée',
    codeLater: 'Coder plus tard',
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    savedToCode: (missing) => `À coder\u00a0: ${missing}`,
    missingStage: 'étape',
    missingEmotion: 'ressenti',
    missingBoth: 'étape et ressenti',
    undo: 'Annuler',
    openMap: 'Cartographie',
    done: 'Terminé',
  },
});

export type QuickFormMessages = (typeof quickFormMessages)['en'];
