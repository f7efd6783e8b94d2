import { section } from './section';

/**
 * What went wrong and what to do about it, by the code of a `StoreError`; `unreachable` is the background not answering.
 * `detail` of the error is shown beside these words where it names a place in a file.
 */
export const errorMessages = section({
  en: {
    full: 'The disk is full',
    fullAction: 'Nothing was saved. Free some space, or delete journeys that you have exported, then save again.',
    blocked: 'Another window holds the data',
    blockedAction: 'Nothing was saved. Close the other Parcours pages, which run another version, then save again.',
    unavailable: 'The browser does not open the data store',
    unavailableAction: 'Nothing was saved. Save again; if that does not help, restart the browser.',
    notFound: 'It is not there any more',
    notFoundAction: 'It was deleted in another window. Reload to see what there is now.',
    invalid: 'This cannot be saved as it is',
    invalidAction: 'Nothing was changed. What is wrong:',
    newerFormat: 'This file comes from a newer version of Parcours',
    newerFormatAction: 'Nothing was changed. Update Parcours, then open the file again.',
    unreachable: 'The extension does not answer',
    unreachableAction: 'Nothing was saved. Save again; if that does not help, close this form and open it again.',
    draftKept: 'What you filled in is kept as a draft.',
    draftNotKept: 'The draft cannot be kept here either: leave this form open until it is saved.',
    retry: 'Try again',
  },
  fr: {
    full: 'Le disque est plein',
    fullAction:
      'Rien n’a été enregistré. Libérez de la place, ou supprimez des parcours déjà exportés, puis enregistrez à nouveau.',
    blocked: 'Une autre fenêtre retient les données',
    blockedAction:
      'Rien n’a été enregistré. Fermez les autres pages de Parcours, d’une autre version, puis enregistrez à nouveau.',
    unavailable: 'Le navigateur n’ouvre pas les données',
    unavailableAction:
      'Rien n’a été enregistré. Enregistrez à nouveau\u00a0; si rien n’y fait, redémarrez le navigateur.',
    notFound: 'L’élément n’existe plus',
    notFoundAction: 'Il a été supprimé dans une autre fenêtre. Rechargez pour voir l’état actuel.',
    invalid: 'Ceci ne peut pas être enregistré tel quel',
    invalidAction: 'Rien n’a été modifié. Ce qui ne va pas\u00a0:',
    newerFormat: 'Ce fichier vient d’une version plus récente de Parcours',
    newerFormatAction: 'Rien n’a été modifié. Mettez Parcours à jour, puis ouvrez à nouveau le fichier.',
    unreachable: 'L’extension ne répond pas',
    unreachableAction:
      'Rien n’a été enregistré. Enregistrez à nouveau\u00a0; si rien n’y fait, fermez ce formulaire et rouvrez-le.',
    draftKept: 'Ce que vous avez rempli est gardé en brouillon.',
    draftNotKept:
      'Le brouillon ne peut pas être gardé non plus\u00a0: laissez ce formulaire ouvert jusqu’à l’enregistrement.',
    retry: 'Réessayer',
  },
});
