import { section } from './section';

/** The words of the export dialog, beside those that it shares with others. */
export const exportMessages = section({
  en: {
    everything: 'Everything here',
    everythingText: 'All studies, to back up or to move to another browser.',
    toWorkOn: 'To work on with Parcours',
    toHandOver: 'To hand over',
    oneJourneyOnly: (about: string) => `For one journey at a time. ${about}`,
    recordsOnly: (about: string) => `For a journey or a study. ${about}`,
    fileLanguage: 'Language of the file',
    english: 'English',
    french: 'French',
    clientVersion: 'Client version',
    clientVersionText:
      'A frozen copy without what is not for the client’s eyes. Comments and excluded touchpoints are never in it.',
    clientLanes: 'Rows of the map to show',
    clientNotes: 'Leave out internal notes',
    clientNotesText:
      'And notes on brands, the team’s own answers, and what the team says of walkthroughs among itself; records are without walkthroughs.',
    clientVisitNotesText: 'And the brief’s ethics note, and what was said as the walkthrough was returned.',
    clientObservers: 'Leave out the observers’ names',
    clientLogo: 'Logo',
    clientLogoText: 'PNG, JPEG or WebP, for the head of maps and reports.',
    chooseLogo: 'Choose a picture…',
    removeLogo: 'Remove the logo',
    clientFooter: 'Line at the foot',
    clientFooterPlaceholder: 'Confidential',
    stop: 'Cancel the export',
    stopped: 'The export was cancelled. No file was written.',
    noLogo: (name: string) => `“${name}” is no picture that this browser can show.`,
    forClient: 'client version',
    another: 'Export another',
  },
  fr: {
    everything: 'Tout ce qui est ici',
    everythingText: 'Toutes les études, pour une sauvegarde ou un autre navigateur.',
    toWorkOn: 'Pour travailler avec Parcours',
    toHandOver: 'À remettre',
    oneJourneyOnly: (about) => `Un seul parcours à la fois. ${about}`,
    recordsOnly: (about) => `Pour un parcours ou une étude. ${about}`,
    fileLanguage: 'Langue du fichier',
    english: 'Anglais',
    french: 'Français',
    clientVersion: 'Version client',
    clientVersionText:
      'Une copie figée, sans ce que le client n’a pas à voir. Les commentaires et les points de contact exclus n’y sont jamais.',
    clientLanes: 'Lignes de la cartographie à montrer',
    clientNotes: 'Retirer les notes internes',
    clientNotesText:
      'Et les notes sur les marques, les réponses de l’équipe et ce qu’elle se dit des visites\u00a0; les données sont sans visites.',
    clientVisitNotesText: 'Et la note d’éthique de la consigne, et ce qui a été dit au renvoi de la visite.',
    clientObservers: 'Retirer les noms des observateurs',
    clientLogo: 'Logo',
    clientLogoText: 'PNG, JPEG ou WebP, en tête des cartographies et des rapports.',
    chooseLogo: 'Choisir une image…',
    removeLogo: 'Retirer le logo',
    clientFooter: 'Ligne de pied de page',
    clientFooterPlaceholder: 'Confidentiel',
    stop: 'Annuler l’export',
    stopped: 'L’export a été annulé. Aucun fichier n’a été écrit.',
    noLogo: (name) => `«\u00a0${name}\u00a0» n’est pas une image que ce navigateur sait afficher.`,
    forClient: 'version client',
    another: 'Exporter autre chose',
  },
});

export type ExportMessages = (typeof exportMessages)['en'];
