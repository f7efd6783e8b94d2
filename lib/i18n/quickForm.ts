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
    fullPage: 'Full page',
    masked: (count: number) => `${count} masked`,
    maskedInFull: (count: number) =>
      count === 1
        ? '1 area was painted over: a form field or frame'
        : `${count} areas were painted over: form fields or frames`,
    keepScreenshot: 'Keep the screenshot',
    retake: 'Retake the screenshot',

    unfinished: (count: number) => `${count} unfinished`,
    unfinishedHint: 'Forms begun on other pages',

    openDashboard: 'Open dashboard',
    tagSelection: 'Tag the selected words',
    pickPart: 'Pick a part of the page',
    pickAnother: 'Pick another part',

    save: 'Save touchpoint',
    saveKey: 'Enter',
    codeLater: 'Code later',
    saving: 'Saving…',
    saved: 'Saved',
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
    fullPage: 'Page entière',
    masked: (count) => (count <= 1 ? `${count} masqué` : `${count} masqués`),
    maskedInFull: (count) =>
      count <= 1
        ? `${count} zone a été recouverte\u00a0: champ de formulaire ou cadre`
        : `${count} zones ont été recouvertes\u00a0: champs de formulaire ou cadres`,
    keepScreenshot: 'Garder la capture',
    retake: 'Reprendre la capture',

    unfinished: (count) => (count <= 1 ? `${count} inachevé` : `${count} inachevés`),
    unfinishedHint: 'Formulaires commencés sur d’autres pages',

    openDashboard: 'Ouvrir le tableau de bord',
    tagSelection: 'Étiqueter les mots sélectionnés',
    pickPart: 'Choisir une partie de la page',
    pickAnother: 'Choisir une autre partie',

    save: 'Enregistrer',
    saveKey: 'Entrée',
    codeLater: 'Coder plus tard',
    saving: 'Enregistrement…',
    saved: 'Enregistré',
  },
});

export type QuickFormMessages = (typeof quickFormMessages)['en'];
