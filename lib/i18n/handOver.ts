import { section } from './section';

/** The words of what passes between who sends a brief and who walks it. */
export const handOverMessages = section({
  en: {
    // The brief, to a shopper.
    saveFor: (name: string) => `Save the file for ${name}`,
    saveBriefTitle: 'Save the brief as a file',
    saveBriefText: 'Whoever imports it walks the same brief. What is planned may go along.',
    forWhom: 'For whom',
    oneShopper: (visits: number, shown: string) =>
      `The brief, and ${shown} ${visits === 1 ? 'visit that waits' : 'visits that wait'} for this shopper.`,
    everyone: 'Everyone',
    everyoneText: (visits: number, shown: string, names: string) =>
      `The brief, and ${shown} planned ${visits === 1 ? 'visit' : 'visits'}: ${names}. Each sees who walks what.`,
    briefAlone: 'The brief alone',
    briefAloneText: 'No visits, and nobody’s name.',
    nobodysStay: (visits: number, shown: string) =>
      visits === 1
        ? `${shown} visit is planned for nobody yet, and stays here.`
        : `${shown} visits are planned for nobody yet, and stay here.`,
    plannedTitle: 'It is planned',
    plannedText: (name: string) =>
      `${name} walks it in a browser of their own: send them the file, and they import it. What they hand back comes into this very visit.`,
    planAnother: 'Plan another',

    // Who imports it.
    plannedVisits: (count: number, shown: string) => `${shown} planned ${count === 1 ? 'visit' : 'visits'}`,
    returnedVisits: (count: number, shown: string) =>
      count === 1 ? `${shown} visit to be done again` : `${shown} visits to be done again`,
    visitsToValidate: (count: number, shown: string) => `${shown} ${count === 1 ? 'visit' : 'visits'} to validate`,
    otherEvidence: (count: number, shown: string) => `${shown} other ${count === 1 ? 'piece' : 'pieces'} of evidence`,
    readBrief: 'Read the brief',
    readBriefs: 'Read the briefs',
    openPanel: 'Open the side panel',
    seeVisits: (count: number): string => (count === 1 ? 'See the visit' : 'See the visits'),
    areYou: (name: string) => `Are you ${name}?`,
    whichAreYou: 'Who are you?',
    areYouText:
      'The file was saved for whoever walks these visits. Say so, and what you record bears this name and comes back into the same visits.',
    yesIAm: (name: string) => `Yes, I am ${name}`,
    iAm: (name: string) => `I am ${name}`,
    notMe: 'No',
    noneOfThem: 'None of them',
    youAre: (name: string) => `You are ${name} from now on.`,

    // The walkthrough, back.
    saveForSender: 'Save the file for the person who sent the brief',
    handOverText:
      'The file holds this walkthrough alone: its pages, touchpoints, answers and evidence. The person who sent the brief imports it, then validates it or returns it.',
    whoValidates: 'The person who sent the brief validates it.',
    yourName: 'Your name',
    savedFile: (fileName: string) => `Given to the browser’s downloads: ${fileName}`,
    savingFile: 'Writing the file…',
  },
  fr: {
    saveFor: (name) => `Enregistrer le fichier pour ${name}`,
    saveBriefTitle: 'Enregistrer la consigne',
    saveBriefText: 'Qui l’importe suit la même consigne. Ce qui est planifié peut partir avec elle.',
    forWhom: 'Pour qui',
    oneShopper: (visits, shown) =>
      `La consigne et ${shown} ${visits <= 1 ? 'visite qui l’attend' : 'visites qui l’attendent'}.`,
    everyone: 'Tout le monde',
    everyoneText: (visits, shown, names) =>
      `La consigne et ${shown} ${visits <= 1 ? 'visite prévue' : 'visites prévues'}\u00a0: ${names}. Chacun voit qui visite quoi.`,
    briefAlone: 'La consigne seule',
    briefAloneText: 'Aucune visite, aucun nom.',
    nobodysStay: (visits, shown) =>
      visits <= 1
        ? `${shown} visite n’est encore prévue pour personne et reste ici.`
        : `${shown} visites ne sont encore prévues pour personne et restent ici.`,
    plannedTitle: 'La visite est prévue',
    plannedText: (name) =>
      `${name} la fait dans son propre navigateur\u00a0: envoyez-lui le fichier, à importer. Ce qui revient retrouve cette même visite.`,
    planAnother: 'En planifier une autre',

    plannedVisits: (count, shown) => `${shown} ${count <= 1 ? 'visite prévue' : 'visites prévues'}`,
    returnedVisits: (count, shown) => `${shown} ${count <= 1 ? 'visite à reprendre' : 'visites à reprendre'}`,
    visitsToValidate: (count, shown) => `${shown} ${count <= 1 ? 'visite à valider' : 'visites à valider'}`,
    otherEvidence: (count, shown) => `${shown} ${count <= 1 ? 'autre preuve' : 'autres preuves'}`,
    readBrief: 'Lire la consigne',
    readBriefs: 'Lire les consignes',
    openPanel: 'Ouvrir le panneau latéral',
    seeVisits: (count) => (count <= 1 ? 'Voir la visite' : 'Voir les visites'),
    areYou: (name) => `Êtes-vous ${name}\u202f?`,
    whichAreYou: 'Qui êtes-vous\u202f?',
    areYouText:
      'Le fichier est destiné à la personne qui fait ces visites. Si c’est vous, ce que vous notez portera ce nom et reviendra dans les mêmes visites.',
    yesIAm: (name) => `Oui, je suis ${name}`,
    iAm: (name) => `Je suis ${name}`,
    notMe: 'Non',
    noneOfThem: 'Aucun d’eux',
    youAre: (name) => `Vous êtes désormais ${name}.`,

    saveForSender: 'Enregistrer le fichier pour l’expéditeur de la consigne',
    handOverText:
      'Le fichier contient cette visite seule\u00a0: ses pages, points de contact, réponses et preuves. La personne qui a envoyé la consigne l’importe, puis la valide ou la renvoie.',
    whoValidates: 'La personne qui a envoyé la consigne la valide.',
    yourName: 'Votre nom',
    savedFile: (fileName) => `Remis aux téléchargements du navigateur\u00a0: ${fileName}`,
    savingFile: 'Écriture du fichier…',
  },
});
