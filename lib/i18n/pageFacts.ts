import { section } from './section';

/** What the form says of the page that it was opened on. */
export const pageFactsMessages = section({
  en: {
    pageSays: 'What this page seems to be',
    suggested: 'Suggested',
    noBrand: 'No brand',
    step: (title: string) => `Step “${title}”`,
    rating: (value: string, best: number, count: number | null) =>
      count === null ? `${value}/${best}` : `${value}/${best} (${count})`,
  },
  fr: {
    pageSays: 'Ce que cette page semble être',
    suggested: 'Suggestion',
    noBrand: 'Aucune marque',
    step: (title) => `Étape «\u00a0${title}\u00a0»`,
    rating: (value, best, count) => (count === null ? `${value}/${best}` : `${value}/${best} (${count})`),
  },
});

export type PageFactsMessages = (typeof pageFactsMessages)['en'];
