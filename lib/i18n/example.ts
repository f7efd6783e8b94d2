import { section } from './section';

/** The words of the example that one can open. */
export const exampleMessages = section({
  en: {
    see: 'See an example',
    about: 'Three fashion brands on the way to a wedding, all of them invented.',
    opening: 'Opening the example…',
    opened: 'An example, with invented brands',
    /** What Undo takes back. */
    label: 'the example',
    noFile: 'No file at hand?',
  },
  fr: {
    see: 'Voir un exemple',
    about: 'Trois marques de mode avant un mariage, toutes inventées.',
    opening: 'Ouverture de l’exemple…',
    opened: 'Un exemple, aux marques inventées',
    label: 'l’exemple',
    noFile: 'Pas de fichier sous la main\u202f?',
  },
});
