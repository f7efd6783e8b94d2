import { section } from './section';

/** The words of the quick form's optional fields, which are loaded with them. */
export const moreFieldsMessages = section({
  en: {
    plannedStep: 'Step of the plan',
    noPlannedStep: 'Not in the plan',
    metStep: (title: string) => `${title} (met)`,
    emotionLabel: 'Emotion in a word',
    emotionsNegative: 'Unpleasant',
    emotionsNeutral: 'Neither',
    emotionsPositive: 'Pleasant',
    emotionsAdded: 'Of this study',
    intensity: 'Intensity',
    intensityOf: (level: number) => `${level} of 5`,
    basis: 'Basis',
    customerAction: 'Customer action',
    thought: 'Thought',
    painPoint: 'Pain point',
    tags: 'Tags',
    tagsPlaceholder: 'Type, then Enter',
    removeTag: (tag: string) => `Remove tag ${tag}`,
    addTag: (tag: string) => `Add tag ${tag}`,
    knownTags: 'Tags in use',
  },
  fr: {
    plannedStep: 'Point prévu du parcours hypothétique',
    noPlannedStep: 'Hors du parcours hypothétique',
    metStep: (title) => `${title} (réalisée)`,
    emotionLabel: 'Ressenti en un mot',
    emotionsNegative: 'Désagréable',
    emotionsNeutral: 'Ni l’un ni l’autre',
    emotionsPositive: 'Agréable',
    emotionsAdded: 'De cette étude',
    intensity: 'Intensité',
    intensityOf: (level) => `${level} sur 5`,
    basis: 'Origine du ressenti',
    customerAction: 'Action du client',
    thought: 'Pensée',
    painPoint: 'Irritant',
    tags: 'Mots-clés',
    tagsPlaceholder: 'Saisir, puis Entrée',
    removeTag: (tag) => `Retirer le mot-clé ${tag}`,
    addTag: (tag) => `Ajouter le mot-clé ${tag}`,
    knownTags: 'Mots-clés utilisés',
  },
});

export type MoreFieldsMessages = (typeof moreFieldsMessages)['en'];
