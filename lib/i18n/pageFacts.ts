import { section } from './section';

/** What the form says of the page that it was opened on. */
export const pageFactsMessages = section({
  en: {
    pageSays: 'What this page seems to be',
    fillIn: 'Fill in',
    filledIn: 'Filled in',
    stage: 'Stage',
    category: 'Category',
    channel: 'Channel',
    brand: 'Brand',
    noBrand: 'No brand',
    contact: 'Contact',
    initiator: 'Started by',
    engagement: 'Engagement',
    field: (name: string) => `${name}:`,
    step: (title: string) => `Step “${title}”`,
    rating: (value: string, best: number, count: number | null) =>
      count === null ? `${value}/${best}` : `${value}/${best} (${count})`,
  },
  fr: {
    pageSays: 'Ce que cette page semble être',
    fillIn: 'Remplir',
    filledIn: 'Rempli',
    stage: 'Étape',
    category: 'Catégorie',
    channel: 'Canal',
    brand: 'Marque',
    noBrand: 'Aucune marque',
    contact: 'Contact',
    initiator: 'À l’initiative de',
    engagement: 'Engagement',
    field: (name) => `${name}\u00a0:`,
    step: (title) => `Étape «\u00a0${title}\u00a0»`,
    rating: (value, best, count) => (count === null ? `${value}/${best}` : `${value}/${best} (${count})`),
  },
});

export type PageFactsMessages = (typeof pageFactsMessages)['en'];
