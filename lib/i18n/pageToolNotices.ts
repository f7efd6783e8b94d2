import { section } from './section';

/** Why a page tool did nothing, and what can be done. */
export const pageToolNotices = section({
  en: {
    noFullPage: 'There is no picture of the full page',
    fullPageCutOff: 'The full page is longer than a picture can be',
    fullPageCutOffText: 'Its first part is kept.',
    noBanner: 'No cookie banner was found',
    noBannerText: 'Nothing was hidden: the picture shows the page as it is.',

    noArchive: 'The page is not kept as a file',
    archive_private: 'Nothing is recorded in private windows unless you say so in the settings.',
    archive_unsupported: 'This browser cannot do that. The full page can be taken as a picture: beside the screenshot.',
    archive_notAllowed:
      'You have not allowed it. Choose it again to be asked once more, or take the full page as a picture.',
    archive_elsewhere: 'The tab shows another page by now; open this form again.',
    archive_failed: 'The browser did not make the file. Try again, or take the full page as a picture.',

    frames_allowed: 'Parcours may now look inside these frames',
    frames_allowedText: 'Take the picture again to see them in it. In the settings you can take the permission back.',
    frames_refused: 'The frames stay closed',
    frames_refusedText: 'You have not allowed it: each is kept as a whole, painted over.',

    pageGone: 'The tab shows another page by now',
    pageGoneText:
      'This form is about the page that was there when it opened, and saves that one. Close it and open it again for the new one.',

    notShown: 'Your touchpoints are not shown',
    anchors_nothing: 'Nothing was tagged on this page in the current study.',
    anchors_restricted: 'The browser lets nothing be drawn on this page. They are listed below.',
    anchors_failed: 'The page did not answer. Reload it, and try again.',
  },
  fr: {
    noFullPage: 'La page entière n’a pas été capturée',
    fullPageCutOff: 'La page est plus longue que ne peut l’être une image',
    fullPageCutOffText: 'Sa première partie est gardée.',
    noBanner: 'Aucune bannière de cookies n’a été trouvée',
    noBannerText: 'Rien n’a été caché\u00a0: l’image montre la page telle quelle.',

    noArchive: 'La page n’est pas gardée en fichier',
    archive_private: 'Rien n’est enregistré en navigation privée, sauf si vous l’autorisez dans les réglages.',
    archive_unsupported:
      'Ce navigateur ne sait pas le faire. La page entière peut être capturée en image\u00a0: à côté de la capture.',
    archive_notAllowed:
      'Vous ne l’avez pas autorisé. Choisissez-le de nouveau pour décider encore, ou capturez la page entière en image.',
    archive_elsewhere: 'L’onglet montre désormais une autre page\u00a0; rouvrez ce formulaire.',
    archive_failed: 'Le navigateur n’a pas fait le fichier. Réessayez, ou capturez la page entière en image.',

    frames_allowed: 'Parcours peut maintenant regarder dans ces cadres',
    frames_allowedText:
      'Reprenez la capture pour les y voir. Dans les réglages, vous pouvez retirer cette autorisation.',
    frames_refused: 'Les cadres restent fermés',
    frames_refusedText: 'Vous ne l’avez pas autorisé\u00a0: chacun est gardé en entier, recouvert.',

    pageGone: 'L’onglet montre maintenant une autre page',
    pageGoneText:
      'Ce formulaire porte sur la page qui s’y trouvait à son ouverture, et c’est elle qu’il enregistre. Fermez-le et ouvrez-le à nouveau pour la nouvelle.',

    notShown: 'Vos points de contact ne sont pas montrés',
    anchors_nothing: 'Rien n’a été étiqueté sur cette page dans l’étude en cours.',
    anchors_restricted: 'Le navigateur ne laisse rien dessiner sur cette page. Ils sont listés plus bas.',
    anchors_failed: 'La page n’a pas répondu. Rechargez-la, puis réessayez.',
  },
});
