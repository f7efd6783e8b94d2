import { section } from './section';

const touchpoints = (count: number, shown: string) => `${shown} ${count === 1 ? 'touchpoint' : 'touchpoints'}`;
const pointsDeContact = (count: number, shown: string) =>
  `${shown} ${count <= 1 ? 'point de contact' : 'points de contact'}`;

/** The words of the study's journeys. */
export const journeyMessages = section({
  en: {
    count: (count: number, shown: string) => `${shown} ${count === 1 ? 'journey' : 'journeys'}`,
    text: 'One customer through one scenario, planned or lived.',
    add: 'Add a journey',
    allJourneys: 'All journeys',
    gone: 'This journey is not there',
    goneHint: 'It was deleted, or it belongs to another study.',
    touchpoints,
    follows: (title: string) => `follows “${title}”`,
    duplicateToBe: 'Duplicate as to-be',
    duplicateToBeOf: (title: string) => `Duplicate as to-be: “${title}”`,
    duplicateToBeText:
      'A copy with the same steps, to be changed into the journey that should become: all of it assumed.',
    duplicatePlan: 'Duplicate as plan',
    duplicatePlanText: 'A copy with the same steps as a script for others to walk: all of it assumed.',
    duplicatePlanOf: (title: string) => `Duplicate as plan: “${title}”`,
    toBeTitle: (title: string) => `${title} (to-be)`,
    planTitle: (title: string) => `${title} (plan)`,
    duplicated: (title: string) => `made “${title}”`,

    what: 'What it is',
    kind: 'Kind',
    kindPlannedText: 'A script of assumed touchpoints: what is added here is assumed.',
    kindActualText: 'A journey that somebody lives or has lived.',
    state: 'State',
    stateAsIsText: 'How it is today.',
    stateToBeText: 'How it should become.',
    scope: 'Scope',
    scopeText: 'All three are called “customer journey”: say which is meant.',
    scopeNone: 'Not said',
    scopeBuyer: 'From the need to the purchase.',
    scopeCustomer: 'What a customer lives with the brand, from the purchase on: use, service, loyalty.',
    scopeEndToEnd: 'From the first need to the end of the relationship.',
    status: 'Status',
    statusText: 'How far walking it has come.',

    story: 'What it is about',
    scenario: 'Scenario',
    scenarioPlaceholder: 'Camille needs a coat for a wedding in ten days',
    goal: 'Goal',
    goalPlaceholder: 'What the customer wants to have done in the end',
    expectations: 'Expectations',
    expectationsPlaceholder: 'What the customer expects before the first step',

    who: 'Who and when',
    persona: 'Persona',
    noPersona: 'No persona',
    brand: 'Brand',
    observer: 'Observer',
    noObserver: 'Nobody',
    deletedRecord: 'Deleted',
    startedAt: 'Started',
    endedAt: 'Ended',
    endsBeforeStart: 'It ends before it starts.',
    stageModel: 'Stage model',
    changeStageModel: 'Change it under Stages',

    plan: 'Plan',
    plannedJourney: 'Follows the plan',
    noPlan: 'No plan',
    noPlansHere: 'A journey of the kind “Planned journey” can be followed. There is none here yet.',
    followedBy: (count: number, shown: string) =>
      count === 0
        ? 'No journey follows this plan yet.'
        : `${shown} ${count === 1 ? 'journey follows' : 'journeys follow'} this plan:`,
    planEmpty: 'This plan has no touchpoints yet.',
    progress: (met: string, all: string) => `${met} of ${all} planned steps met`,
    stepMet: 'Met',
    stepOpen: 'Still assumed',
    stepUnmet: 'No touchpoint yet',
    takeOver: (count: number, shown: string) =>
      count === 1 ? 'Take over 1 step from the plan' : `Take over ${shown} steps from the plan`,
    takeOverText:
      'They are added as assumed touchpoints to be coded. Each counts as met once it rests on something else than an assumption.',
    takenOver: (count: number, shown: string) => `took over ${shown} ${count === 1 ? 'step' : 'steps'} from the plan`,
    lived: 'Lived',
    livedOf: (title: string) => `Lived: “${title}”`,
    markedLived: (title: string) => `marked “${title}” as lived`,
  },
  fr: {
    count: (_count, shown) => `${shown} parcours`,
    text: 'Un client dans un scénario, supposé ou vécu.',
    add: 'Ajouter un parcours',
    allJourneys: 'Tous les parcours',
    gone: 'Ce parcours n’est pas là',
    goneHint: 'Il a été supprimé, ou il appartient à une autre étude.',
    touchpoints: pointsDeContact,
    follows: (title) => `suit «\u00a0${title}\u00a0»`,
    duplicateToBe: 'Dupliquer en parcours cible',
    duplicateToBeOf: (title) => `Dupliquer en parcours cible\u00a0: «\u00a0${title}\u00a0»`,
    duplicateToBeText:
      'Une copie avec les mêmes étapes, à transformer en ce que le parcours doit devenir\u00a0: tout y est hypothèse.',
    duplicatePlan: 'Dupliquer en hypothèse',
    duplicatePlanText: 'Une copie avec les mêmes étapes, comme script à parcourir\u00a0: tout y est hypothèse.',
    duplicatePlanOf: (title) => `Dupliquer en hypothèse\u00a0: «\u00a0${title}\u00a0»`,
    toBeTitle: (title) => `${title} (cible)`,
    planTitle: (title) => `${title} (hypothèse)`,
    duplicated: (title) => `création de «\u00a0${title}\u00a0»`,

    what: 'Ce que c’est',
    kind: 'Nature',
    kindPlannedText: 'Un script de points de contact supposés\u00a0: ce qui s’y ajoute est une hypothèse.',
    kindActualText: 'Un parcours que quelqu’un vit ou a vécu.',
    state: 'État',
    stateAsIsText: 'Tel qu’il est aujourd’hui.',
    stateToBeText: 'Tel qu’il devrait devenir.',
    scope: 'Périmètre',
    scopeText: 'Les trois s’appellent «\u00a0parcours client\u00a0»\u00a0: précisez lequel.',
    scopeNone: 'Non précisé',
    scopeBuyer: 'Du besoin à l’achat.',
    scopeCustomer: 'Ce qu’un client vit avec la marque à partir de l’achat\u00a0: usage, service, fidélité.',
    scopeEndToEnd: 'Du premier besoin à la fin de la relation.',
    status: 'Statut',
    statusText: 'Où en est sa réalisation.',

    story: 'De quoi il s’agit',
    scenario: 'Scénario',
    scenarioPlaceholder: 'Camille a besoin d’un manteau pour un mariage dans dix jours',
    goal: 'Objectif',
    goalPlaceholder: 'Ce que le client veut avoir fait à la fin',
    expectations: 'Attentes',
    expectationsPlaceholder: 'Ce que le client attend avant la première étape',

    who: 'Qui et quand',
    persona: 'Persona',
    noPersona: 'Aucun persona',
    brand: 'Marque',
    observer: 'Observateur',
    noObserver: 'Personne',
    deletedRecord: 'Supprimé',
    startedAt: 'Début',
    endedAt: 'Fin',
    endsBeforeStart: 'La fin précède le début.',
    stageModel: 'Modèle d’étapes',
    changeStageModel: 'Le changer sous Étapes',

    plan: 'Parcours hypothétique',
    plannedJourney: 'Suit le parcours hypothétique',
    noPlan: 'Aucun',
    noPlansHere:
      'On peut suivre un parcours de nature «\u00a0Parcours hypothétique\u00a0». Il n’y en a pas encore ici.',
    followedBy: (count, shown) =>
      count === 0
        ? 'Aucun parcours ne suit encore cette hypothèse.'
        : count === 1
          ? `${shown} parcours suit cette hypothèse\u00a0:`
          : `${shown} parcours suivent cette hypothèse\u00a0:`,
    planEmpty: 'Cette hypothèse n’a pas encore de point de contact.',
    progress: (met, all) => `${met} points prévus rencontrés sur ${all}`,
    stepMet: 'Rencontré',
    stepOpen: 'Encore une hypothèse',
    stepUnmet: 'Pas encore de point de contact',
    takeOver: (count, shown) => (count <= 1 ? 'Reprendre 1 point prévu' : `Reprendre ${shown} points prévus`),
    takeOverText:
      'Ils sont ajoutés comme hypothèses à coder. Chacun compte comme rencontré dès qu’il repose sur autre chose qu’une hypothèse.',
    takenOver: (count, shown) => (count <= 1 ? `reprise de ${shown} point prévu` : `reprise de ${shown} points prévus`),
    lived: 'Vécu',
    livedOf: (title) => `Vécu\u00a0: «\u00a0${title}\u00a0»`,
    markedLived: (title) => `«\u00a0${title}\u00a0» marqué comme vécu`,
  },
});
