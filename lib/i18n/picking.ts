import { section } from './section';

/** The words over a page while a part of it is picked. */
export const pickingMessages = section({
  en: {
    title: 'Pick a part of the page',
    widen: 'wider',
    narrow: 'narrower',
    siblings: 'previous, next',
    take: 'take',
    leave: 'leave',
    /** Said aloud. */
    instructions: 'Point at a part, or use the arrow keys. Enter takes it, Escape leaves.',
    adTitle: 'Tag an advertisement',
    adInstructions: 'Point at an advertisement, or use the arrow keys. Enter takes it, Escape leaves.',
    ad: 'Advertisement',
    adFrame: 'frame of another site, taken as a whole',
  },
  fr: {
    title: 'Choisir une partie de la page',
    widen: 'élargir',
    narrow: 'resserrer',
    siblings: 'précédent, suivant',
    take: 'prendre',
    leave: 'quitter',
    instructions: 'Pointez une partie, ou utilisez les flèches. Entrée la prend, Échap quitte.',
    adTitle: 'Relever une publicité',
    adInstructions: 'Pointez une publicité, ou utilisez les flèches. Entrée la prend, Échap quitte.',
    ad: 'Publicité',
    adFrame: 'cadre d’un autre site, pris en entier',
  },
});

export type PickingMessages = (typeof pickingMessages)['en'];
