import { section } from './section';

/** The words of the report that a journey or a study is handed over as, beside those of all deliverables. */
export const reportMessages = section({
  en: {
    report: 'Journey report',
    studyReport: 'Study report',
    contents: 'Contents',
    toPrint:
      'To get a PDF, open the file in a browser, print it (Ctrl+P, or ⌘P) and choose “Save as PDF”, on A4 or A3 in landscape.',
    logo: 'Logo',
    journeys: 'Journeys',

    // What it rests on
    restsOn: 'What this rests on',
    restsOnText:
      'Each touchpoint, and each emotion, says how it is known. The tables give means for each of these apart; the mean at the head of a stage on the map is over all that is coded there.',
    basisMeaning: 'What it means',
    experienced: 'Lived by the observer, as a customer.',
    observed: 'Seen while watching somebody.',
    reported: 'Told by customers, in their own words.',
    expert: 'Judged by the analyst.',
    assumed: 'Supposed, in a planned journey.',
    emotionsCoded: 'Emotions coded',
    allTogether: 'Together',

    // Map
    map: 'Map',
    mapOf: (title: string) => `Map of “${title}”`,
    overview: 'The whole journey at a glance',
    mapPart: (part: string, parts: string, stages: string) => `Part ${part} of ${parts}: ${stages}`,
    seeTable: 'The table below says the same in words.',
    stagePart: (name: string, part: string, parts: string) => `${name} (${part}/${parts})`,
    mapTable: 'The map as a table',
    number: 'No.',
    emotion: 'Emotion',
    more: 'What happened',
    evidence: 'Evidence',
    stageSum: (touchpoints: string, coded: string) => `${touchpoints}, ${coded} with an emotion`,
    inWords: (value: string, basis: string) => `${value} – ${basis}`,

    // Findings
    findings: 'Highs, lows and pain points',
    stageMeans: 'Emotion by stage',
    stageMeansText: 'Mean of the coded emotions by what they rest on; n is how many there are.',
    meanOf: (mean: string, n: string) => `${mean} (n = ${n})`,
    lowest: 'Lowest points',
    highest: 'Highest points',
    tooMany: (shown: string, all: string) => `The first ${shown} of ${all}; the others stand in the table of the map.`,
    noneNegative: 'No touchpoint is coded as negative.',
    nonePositive: 'No touchpoint is coded as positive.',
    painPoints: 'Pain points, gravest first',
    noPainPoints: 'No pain point was written down.',
    opportunities: 'Opportunities, most valuable first',
    noOpportunities: 'No opportunity was written down.',
    valueAndCost: 'Value and cost from 1 (low) to 5 (high).',
    expectations: 'Expectations against reality',
    noExpectations: 'No expectation was written down.',
    notSaid: 'not said',

    // Verbatims
    verbatimsByTheme: 'Verbatims by theme',
    verbatimsText: 'The customers’ own words. A verbatim with several themes stands under each of them.',
    noTheme: 'No theme yet',
    answers: 'Answers to the questions of the literature',
    answer: 'Answer',
    counts: 'Counts and their sources',
    countsText:
      'What the literature says stands beside what was counted. Rules of thumb are sayings of the trade, no measurements.',

    // Method
    method: 'Method and legend',
    methodText:
      'Touchpoints were captured one by one, with their evidence, and coded by hand. A touchpoint is one interaction at one time, not a channel. They stand in the order in which they happened, under the stages of the model; a dashed arc shows a return to an earlier stage.',
    nText:
      'n is the number of touchpoints that a figure rests on. With fewer than five, it is an example and no tendency.',
    severityText: 'The severity of a pain point runs from 1 (a trifle) to 5 (the customer gives up).',
    scales: 'Ease runs from 1 (very hard) to 7 (very easy), satisfaction from 1 to 5.',
    gapSign: 'To code: the line breaks there. It is no zero.',
    returnSign: 'Back to an earlier stage.',
    hashText:
      'A piece of evidence is known by the SHA-256 of its bytes as captured: whoever has the file can check that it is the same. Pictures in this report are smaller copies.',

    // Evidence
    evidenceTitle: 'Evidence',
    evidenceNo: (number: string) => `E${number}`,
    noEvidence: 'There is no evidence.',
    kind: 'Kind',
    seenAt: 'Captured',
    address: 'Address',
    hash: 'SHA-256 of the original',
    size: 'Size',
    usedBy: 'Belongs to',
    pictureOf: (number: string, kind: string, of: string) => `E${number}, ${kind}: ${of}`,
    masked: (count: number, shown: string) => `${shown} ${count === 1 ? 'area' : 'areas'} painted over`,
    personaPicture: (name: string) => `Picture of ${name}`,
  },
  fr: {
    report: 'Rapport de parcours',
    studyReport: 'Rapport d’étude',
    contents: 'Sommaire',
    toPrint:
      'Pour obtenir un PDF, ouvrez le fichier dans un navigateur, imprimez-le (Ctrl+P, ou ⌘P) et choisissez «\u00a0Enregistrer au format PDF\u00a0», en A4 ou A3 paysage.',
    logo: 'Logo',
    journeys: 'Parcours',

    restsOn: 'Sur quoi cela repose',
    restsOnText:
      'Chaque point de contact, et chaque ressenti, dit d’où il est connu. Les tableaux donnent les moyennes origine par origine\u202f; celle en tête d’une étape de la cartographie porte sur tout ce qui y est codé.',
    basisMeaning: 'Ce que cela veut dire',
    experienced: 'Vécu par l’observateur, en tant que client.',
    observed: 'Vu en observant quelqu’un.',
    reported: 'Raconté par des clients, dans leurs propres mots.',
    expert: 'Jugé par l’analyste.',
    assumed: 'Supposé, dans un parcours hypothétique.',
    emotionsCoded: 'Ressentis codés',
    allTogether: 'Ensemble',

    map: 'Cartographie',
    mapOf: (title) => `Cartographie de «\u00a0${title}\u00a0»`,
    overview: 'Tout le parcours d’un coup d’œil',
    mapPart: (part, parts, stages) => `Partie ${part} sur ${parts}\u00a0: ${stages}`,
    seeTable: 'Le tableau ci-dessous dit la même chose en mots.',
    stagePart: (name, part, parts) => `${name} (${part}/${parts})`,
    mapTable: 'La cartographie en tableau',
    number: 'N°',
    emotion: 'Ressenti',
    more: 'Ce qui s’est passé',
    evidence: 'Preuves',
    stageSum: (touchpoints, coded) => `${touchpoints}, dont ${coded} avec un ressenti`,
    inWords: (value, basis) => `${value} – ${basis}`,

    findings: 'Hauts, bas et irritants',
    stageMeans: 'Ressenti par étape',
    stageMeansText: 'Moyenne des ressentis codés, selon leur origine\u202f; n en est le nombre.',
    meanOf: (mean, n) => `${mean} (n = ${n})`,
    lowest: 'Points les plus bas',
    highest: 'Points les plus hauts',
    tooMany: (shown, all) =>
      `Les ${shown} premiers sur ${all}\u202f; les autres sont dans le tableau de la cartographie.`,
    noneNegative: 'Aucun point de contact n’est codé négatif.',
    nonePositive: 'Aucun point de contact n’est codé positif.',
    painPoints: 'Irritants, du plus grave au moins grave',
    noPainPoints: 'Aucun irritant n’a été noté.',
    opportunities: 'Pistes d’amélioration, par valeur décroissante',
    noOpportunities: 'Aucune piste n’a été notée.',
    valueAndCost: 'Valeur et coût de 1 (faible) à 5 (fort).',
    expectations: 'Attentes et vécu',
    noExpectations: 'Aucune attente n’a été notée.',
    notSaid: 'non précisé',

    verbatimsByTheme: 'Verbatims par thème',
    verbatimsText: 'Les mots des clients. Un verbatim qui a plusieurs thèmes figure sous chacun d’eux.',
    noTheme: 'Pas encore de thème',
    answers: 'Réponses aux questions de la littérature',
    answer: 'Réponse',
    counts: 'Décomptes et sources',
    countsText:
      'Ce que dit la littérature figure à côté de ce qui a été compté. Les règles empiriques sont des dictons du métier, pas des mesures.',

    method: 'Méthode et légende',
    methodText:
      'Les points de contact ont été capturés un à un, avec leurs preuves, et codés à la main. Un point de contact est une interaction à un moment, pas un canal. Ils se suivent dans l’ordre où ils ont eu lieu, sous les étapes du modèle\u202f; un arc en tirets montre un retour à une étape antérieure.',
    nText:
      'n est le nombre de points de contact sur lequel repose un chiffre. À moins de cinq, c’est un exemple et non une tendance.',
    severityText: 'La gravité d’un irritant va de 1 (un détail) à 5 (le client renonce).',
    scales: 'La facilité va de 1 (très difficile) à 7 (très facile), la satisfaction de 1 à 5.',
    gapSign: 'À coder\u00a0: la ligne s’y interrompt. Ce n’est pas un zéro.',
    returnSign: 'Retour à une étape antérieure.',
    hashText:
      'Une preuve se reconnaît au SHA-256 de ses octets tels que capturés\u00a0: qui a le fichier peut vérifier que c’est le même. Les images de ce rapport sont des copies réduites.',

    evidenceTitle: 'Preuves',
    evidenceNo: (number) => `E${number}`,
    noEvidence: 'Il n’y a pas de preuve.',
    kind: 'Type',
    seenAt: 'Capturé',
    address: 'Adresse',
    hash: 'SHA-256 de l’original',
    size: 'Taille',
    usedBy: 'Se rapporte à',
    pictureOf: (number, kind, of) => `E${number}, ${kind}\u00a0: ${of}`,
    masked: (count, shown) => `${shown} ${count <= 1 ? 'zone masquée' : 'zones masquées'}`,
    personaPicture: (name) => `Image de ${name}`,
  },
});
