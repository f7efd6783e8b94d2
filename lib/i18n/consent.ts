import { section } from './section';

/** The words of the popup in a private window that the person has not let it record in yet. */
export const consentMessages = section({
  en: {
    title: 'Private window',
    what: 'Parcours records nothing in private windows unless you say so. It has not read this page.',
    whatIf:
      'If you agree, what you tag here is kept on this computer like everything else: address, title, screenshot and your notes stay after the window is closed.',
    undo: 'You can take this back in the settings.',
    agree: 'Record in private windows',
    decline: 'Not now',
  },
  fr: {
    title: 'Fenêtre privée',
    what: 'Parcours n’enregistre rien en navigation privée sans votre accord. Cette page n’a pas été lue.',
    whatIf:
      'Si vous acceptez, ce que vous notez ici est gardé sur cet ordinateur comme le reste\u00a0: adresse, titre, capture et notes y restent après la fermeture de la fenêtre.',
    undo: 'Vous pourrez revenir sur ce choix dans les réglages.',
    agree: 'Enregistrer en navigation privée',
    decline: 'Pas maintenant',
  },
});
