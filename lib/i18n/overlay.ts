import { section } from './section';

/** The words around the overlay: in the context menu, on the toolbar button and in the frame beside the quick form. */
export const overlayMessages = section({
  en: {
    tagSelection: 'Tag this selection',
    tagImage: 'Tag this image',
    tagLink: 'Tag this link',
    pickPart: 'Pick a part of this page',
    showAnchors: 'Show my touchpoints on this page',
    openWalkthrough: 'Walk a journey by a brief',
    /** For assistive technology: the dialog and its frame. */
    overlayName: 'Parcours: tag this part of the page',

    privateWindow: 'Nothing is recorded in private windows. You can allow it in the settings.',
    restrictedPage: 'This page lets no extension in: no part of it can be tagged.',
    sandboxedPage: 'This page lets no form stand in it. Click here instead: the selected words come along.',
    nothingTagged: 'Nothing was tagged on this page in the current study.',
    showingRestricted: 'This page lets no extension in: nothing can be shown on it.',
    showingFailed: 'What was tagged could not be shown on this page. Try again.',
    openFailed: 'The form could not be opened on this page. Try again.',
    pageInterfered: 'This page interfered with the form, so it was closed. What you filled in is kept as a draft.',

    loading: 'Opening…',
    notHere: 'This form is a part of the Parcours extension. It works only where you have opened it yourself.',
    cannotOpen: 'The form could not be opened.',
    coveredTitle: 'Nothing was saved',
    covered: 'Something covers this form. It saves nothing until all of it can be seen.',
    lacksKeys: 'Click here to use the keys',
    partCutOff: 'The picture does not show all of this part',
    partCutOffText:
      'It is larger than a picture can be, it went on growing, or not all of it could be brought into view.',
    partMissing: 'There is no picture of this part',
    partMissingText: 'It could not be taken. What the window showed is kept, where that could be.',
  },
  fr: {
    tagSelection: 'Étiqueter cette sélection',
    tagImage: 'Étiqueter cette image',
    tagLink: 'Étiqueter ce lien',
    pickPart: 'Choisir une partie de cette page',
    showAnchors: 'Montrer mes points de contact sur cette page',
    openWalkthrough: 'Suivre un parcours d’après une consigne',
    overlayName: 'Parcours\u00a0: étiqueter cette partie de la page',

    privateWindow: 'Rien n’est enregistré en navigation privée. Vous pouvez l’autoriser dans les réglages.',
    restrictedPage: 'Cette page n’admet aucune extension\u00a0: aucune de ses parties ne peut être étiquetée.',
    sandboxedPage:
      'Cette page ne laisse aucun formulaire s’y poser. Cliquez plutôt ici\u00a0: les mots sélectionnés suivent.',
    nothingTagged: 'Rien n’a été étiqueté sur cette page dans l’étude en cours.',
    showingRestricted: 'Cette page n’admet aucune extension\u00a0: rien ne peut y être montré.',
    showingFailed: 'Ce qui a été étiqueté n’a pas pu être montré sur cette page. Réessayez.',
    openFailed: 'Le formulaire n’a pas pu s’ouvrir sur cette page. Réessayez.',
    pageInterfered:
      'Cette page a perturbé le formulaire, qui a été fermé. Ce que vous avez rempli est gardé en brouillon.',

    loading: 'Ouverture…',
    notHere:
      'Ce formulaire fait partie de l’extension Parcours. Il ne fonctionne que là où vous l’avez ouvert vous-même.',
    cannotOpen: 'Le formulaire n’a pas pu s’ouvrir.',
    coveredTitle: 'Rien n’a été enregistré',
    covered: 'Quelque chose recouvre ce formulaire. Il n’enregistre rien tant qu’il n’est pas entièrement visible.',
    lacksKeys: 'Cliquez ici pour utiliser les touches',
    partCutOff: 'L’image ne montre pas toute cette partie',
    partCutOffText:
      'Elle est plus grande que ne peut l’être une image, elle s’allongeait sans cesse, ou elle n’a pas pu être affichée en entier.',
    partMissing: 'Cette partie n’a pas été capturée',
    partMissingText: 'L’image n’a pas pu être prise. Ce que montrait la fenêtre est gardé, si possible.',
  },
});
