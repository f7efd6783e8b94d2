import { section } from './section';

/** The words of the toolbar popup around its form. Each restriction has a title and what can be done all the same. */
export const popupMessages = section({
  en: {
    browserPage: 'This is a page of the browser',
    browserPageText: 'Extensions may not see it. Address, title, note and your coding can be saved.',
    addonStore: 'The browser protects this site',
    addonStoreText: 'Extensions may not see it. Address, title, note and your coding can be saved.',
    extensionPage: 'This page belongs to an extension',
    extensionPageText: 'It cannot be captured. Address, title, note and your coding can be saved.',
    file: 'This is a file on your computer',
    fileText:
      'It is not captured unless you allow access to files in the browser’s extension settings. Address, title and note can be saved.',
    blank: 'This page is empty',
    blankText: 'There is nothing to capture. You can still note a touchpoint: a call, a visit, a parcel.',
    pdf: 'This is a PDF',
    pdfText: 'Browsers do not let its contents be read. Address, title, note and your coding can be saved.',
    errorPage: 'This page did not load',
    errorPageText: 'There is nothing to capture but the failure itself: say in the note what happened.',
    noAccess: 'This page cannot be captured',
    noAccessText: 'The browser does not let extensions see it. What you write down here can be saved.',

    shotRestricted: 'The browser allows no picture here',
    shotHidden: 'The tab is no longer in front',
    shotElsewhere: 'The tab shows another page by now; open this form again',
    shotMoving: 'The form fields did not stand still long enough to be masked; take it again',
    shotFailed: 'The browser took no picture; take it again',

    elsewhere: 'Another page',
    draftRestored: 'Your unfinished form is back',
    untitled: (time: string) => `Touchpoint of ${time}`,

    cannotOpen: 'The form cannot open',
    overlayFailed: 'Parts of this page cannot be tagged',
    overlayFailedText: 'The page as a whole can: here.',
    overlaySandboxed: 'It lets no form stand in it. Words selected before this form opens come along with it.',
    noDraft: 'This form is not kept as a draft',
    noDraftText: 'Leave it open until it is saved.',
  },
  fr: {
    browserPage: 'Ceci est une page du navigateur',
    browserPageText: 'Les extensions n’y ont pas accès. Adresse, titre, note et codage peuvent être enregistrés.',
    addonStore: 'Le navigateur protège ce site',
    addonStoreText: 'Les extensions n’y ont pas accès. Adresse, titre, note et codage peuvent être enregistrés.',
    extensionPage: 'Cette page appartient à une extension',
    extensionPageText: 'Elle ne peut pas être capturée. Adresse, titre, note et codage peuvent être enregistrés.',
    file: 'Ceci est un fichier de votre ordinateur',
    fileText:
      'Il n’est pas capturé sans l’accès aux fichiers, à autoriser dans les réglages du navigateur. Adresse, titre et note peuvent être enregistrés.',
    blank: 'Cette page est vide',
    blankText:
      'Il n’y a rien à capturer. Vous pouvez tout de même noter un point de contact\u00a0: un appel, une visite, un colis.',
    pdf: 'Ceci est un PDF',
    pdfText: 'Son contenu ne peut pas être lu. Adresse, titre, note et codage peuvent être enregistrés.',
    errorPage: 'Cette page ne s’est pas chargée',
    errorPageText: 'Il n’y a que l’échec à retenir\u00a0: dites dans la note ce qui s’est passé.',
    noAccess: 'Cette page ne peut pas être capturée',
    noAccessText: 'Le navigateur n’y donne pas accès. Ce que vous notez ici peut être enregistré.',

    shotRestricted: 'Le navigateur n’autorise pas de capture ici',
    shotHidden: 'L’onglet n’est plus au premier plan',
    shotElsewhere: 'L’onglet montre désormais une autre page\u00a0; rouvrez ce formulaire',
    shotMoving: 'Les champs ont bougé\u00a0: impossible de les masquer à coup sûr. Reprenez la capture',
    shotFailed: 'Le navigateur n’a pas fait la capture\u00a0; reprenez-la',

    elsewhere: 'Une autre page',
    draftRestored: 'Votre formulaire inachevé est de retour',
    untitled: (time) => `Point de contact du ${time}`,

    cannotOpen: 'Le formulaire ne peut pas s’ouvrir',
    overlayFailed: 'Les parties de cette page ne peuvent pas être étiquetées',
    overlayFailedText: 'La page entière peut l’être\u00a0: ici.',
    overlaySandboxed:
      'Elle ne laisse aucun formulaire s’y poser. Les mots sélectionnés avant l’ouverture du formulaire le suivent.',
    noDraft: 'Ce formulaire n’est pas gardé en brouillon',
    noDraftText: 'Laissez-le ouvert jusqu’à l’enregistrement.',
  },
});
