import { section } from './section';

/** The words of the toolbar popup around its form, of those that are needed at once. */
export const popupMessages = section({
  en: {
    elsewhere: 'Another page',
    untitled: (time: string) => `Touchpoint of ${time}`,
  },
  fr: {
    elsewhere: 'Une autre page',
    untitled: (time) => `Point de contact du ${time}`,
  },
});
