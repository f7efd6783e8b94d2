import type { Headline } from '@/lib/journey/present/stageHeadline';
import { section } from './section';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const pluriel = (count: number, un: string, plusieurs: string) => (count <= 1 ? un : plusieurs);

/** The words of a journey that is presented: on the screen, slide by slide, and as a film. */
export const presentMessages = section({
  en: {
    present: 'Present',
    presentHint: 'Full screen, slide by slide (P)',
    presentation: (journey: string) => `Presentation: ${journey}`,
    slideOf: (slide: string, all: string) => `${slide} / ${all}`,
    slideSpoken: (slide: string, all: string, name: string) => `Slide ${slide} of ${all}: ${name}`,
    slides: 'Slides',
    previous: 'Previous slide',
    next: 'Next slide',
    fullScreen: 'Full screen',
    leave: 'Back to the map',

    // Title
    title: 'Title',
    study: 'Study',
    eyesOf: (persona: string) => `Through the eyes of ${persona}`,
    at: (brand: string) => `at ${brand}`,
    touchpoints: (count: number) => plural(count, 'touchpoint', 'touchpoints'),
    stages: (count: number) => plural(count, 'stage', 'stages'),
    pictures: (count: number) => plural(count, 'piece of evidence', 'pieces of evidence'),
    verbatims: (count: number) => plural(count, 'customer quote', 'customer quotes'),
    restsOn: 'What it rests on',
    sizes: 'The larger a point, the stronger the feeling',

    // Headlines
    empty: 'Nothing was captured here',
    uncoded: (count: number, shown: string) =>
      count === 1
        ? 'One touchpoint, whose emotion is still open'
        : `${shown} touchpoints, whose emotions are still open`,
    lowestAndHighest: 'The best and the worst moment of the journey',
    amongLowestAndHighest: 'Among the best and the worst moments of the journey',
    lowest: (title: string) => `The lowest point of the journey: ${title}`,
    oneOfLowest: (title: string) => `One of the lowest points: ${title}`,
    highest: (title: string) => `The highest point of the journey: ${title}`,
    oneOfHighest: (title: string) => `One of the highest points: ${title}`,
    drop: (title: string) => `Here the feeling falls most steeply: ${title}`,
    painPoint: (text: string) => `What weighs most: ${text}`,
    allPositive: (count: number, shown: string) => `${count === 2 ? 'Both' : `All ${shown}`} moments feel good`,
    allNegative: (count: number, shown: string) => `${count === 2 ? 'Both' : `All ${shown}`} moments feel bad`,
    positive: 'On the whole, it feels good',
    negative: 'On the whole, it feels bad',
    mixed: 'Good and bad moments side by side',
    neutral: 'It leaves customers neither warm nor cold',

    writeHeadline: 'Write your own headline',
    ownHeadline: 'Headline',
    headlineHint: 'Enter keeps it; empty, it follows from the data again',
    changedHeadline: (stage: string) => `headline of ${stage}`,

    // Below a headline
    mean: (mean: string) => `mean ${mean}`,
    codedOf: (coded: string, all: string) => `n = ${coded} of ${all}`,
    n: (n: string) => `n = ${n}`,
    basis: (name: string, count: string) => `${name} ${count}`,
    notCoded: 'Emotion still open',
    more: (count: number, shown: string) => (count === 1 ? 'and one more' : `and ${shown} more`),
    alsoHere: 'Also in this stage',
    quotedOnPage: 'On the page',
    thought: 'Thought',
    verbatim: 'A customer',
    verbatimBy: (initials: string) => `Customer ${initials}`,
    picture: (title: string) => `Picture: ${title}`,
    pictureMissing: 'The picture is not here',
    toPlace: 'Still to be placed in a stage',
    curve: 'Emotion along the journey',
    curveAt: (stage: string) => `Emotion along the journey; lit: ${stage}`,
    number: (order: string) => `No. ${order}`,

    // Ends
    extremes: 'Highest and lowest points',
    lowestPoints: (count: number) => plural(count, 'Lowest point', 'Lowest points'),
    highestPoints: (count: number) => plural(count, 'Highest point', 'Highest points'),
    bestAndWorst: (best: string, worst: string) => `Best in ${best}, worst in ${worst}`,
    fallsFrom: (from: string, to: string) => `Steepest fall: from “${from}” to “${to}”`,

    // Pain points, opportunities
    painPoints: 'Pain points',
    painPointsTitle: (all: number, shownAll: string, grave: number, shownGrave: string) =>
      grave === 0
        ? `${shownAll} ${plural(all, 'pain point', 'pain points')}, none of them grave`
        : `${shownGrave} of ${shownAll} ${plural(all, 'pain point weighs', 'pain points weigh')} heavily`,
    severity: (value: string) => `severity ${value} of 5`,
    noSeverity: 'severity not given',
    opportunities: 'Opportunities',
    opportunitiesTitle: (all: number, shownAll: string, quick: number, shownQuick: string) =>
      quick === 0
        ? `${shownAll} ${plural(all, 'way', 'ways')} to do better`
        : `${shownQuick} ${plural(quick, 'quick win', 'quick wins')} among ${shownAll} ${plural(all, 'opportunity', 'opportunities')}`,
    quickWin: 'Quick win',
    value: 'Value',
    cost: 'Cost',
    notJudged: 'value or cost still open',
    unanswered: (count: number, shown: string) =>
      count === 1
        ? 'One negative touchpoint has no opportunity yet.'
        : `${shown} negative touchpoints have no opportunity yet.`,
  },
  fr: {
    present: 'Présenter',
    presentHint: 'En plein écran, diapositive par diapositive (P)',
    presentation: (journey) => `Présentation\u00a0: ${journey}`,
    slideOf: (slide, all) => `${slide} / ${all}`,
    slideSpoken: (slide, all, name) => `Diapositive ${slide} sur ${all}\u00a0: ${name}`,
    slides: 'Diapositives',
    previous: 'Diapositive précédente',
    next: 'Diapositive suivante',
    fullScreen: 'Plein écran',
    leave: 'Retour à la carte',

    title: 'Titre',
    study: 'Étude',
    eyesOf: (persona) => `Avec les yeux de ${persona}`,
    at: (brand) => `chez ${brand}`,
    touchpoints: (count) => pluriel(count, 'point de contact', 'points de contact'),
    stages: (count) => pluriel(count, 'étape', 'étapes'),
    pictures: (count) => pluriel(count, 'preuve', 'preuves'),
    verbatims: (count) => pluriel(count, 'verbatim', 'verbatims'),
    restsOn: 'Sur quoi cela repose',
    sizes: 'Plus un point est grand, plus le ressenti est intense',

    empty: 'Rien n’a été relevé ici',
    uncoded: (count, shown) =>
      count <= 1
        ? 'Un point de contact, au ressenti encore ouvert'
        : `${shown} points de contact, aux ressentis encore ouverts`,
    lowestAndHighest: 'Le meilleur et le pire moment du parcours',
    amongLowestAndHighest: 'Parmi les meilleurs et les pires moments du parcours',
    lowest: (title) => `Le point le plus bas du parcours\u00a0: ${title}`,
    oneOfLowest: (title) => `L’un des points les plus bas\u00a0: ${title}`,
    highest: (title) => `Le point le plus haut du parcours\u00a0: ${title}`,
    oneOfHighest: (title) => `L’un des points les plus hauts\u00a0: ${title}`,
    drop: (title) => `C’est ici que le ressenti chute le plus\u00a0: ${title}`,
    painPoint: (text) => `Ce qui pèse le plus\u00a0: ${text}`,
    allPositive: (_count, shown) => `Les ${shown} moments sont bien vécus`,
    allNegative: (_count, shown) => `Les ${shown} moments sont mal vécus`,
    positive: 'Dans l’ensemble, c’est bien vécu',
    negative: 'Dans l’ensemble, c’est mal vécu',
    mixed: 'De bons et de mauvais moments côte à côte',
    neutral: 'Ni chaud ni froid',

    writeHeadline: 'Écrire votre propre titre',
    ownHeadline: 'Titre',
    headlineHint: 'Entrée le garde\u202f; vide, il suit de nouveau les données',
    changedHeadline: (stage) => `titre de ${stage}`,

    mean: (mean) => `moyenne ${mean}`,
    codedOf: (coded, all) => `n\u00a0=\u00a0${coded} sur ${all}`,
    n: (n) => `n\u00a0=\u00a0${n}`,
    basis: (name, count) => `${name} ${count}`,
    notCoded: 'Ressenti encore ouvert',
    more: (count, shown) => (count <= 1 ? 'et un de plus' : `et ${shown} de plus`),
    alsoHere: 'Aussi à cette étape',
    quotedOnPage: 'Sur la page',
    thought: 'Pensée',
    verbatim: 'Un client',
    verbatimBy: (initials) => `Client ${initials}`,
    picture: (title) => `Image\u00a0: ${title}`,
    pictureMissing: 'L’image n’est pas ici',
    toPlace: 'Encore à placer dans une étape',
    curve: 'Ressenti au fil du parcours',
    curveAt: (stage) => `Ressenti au fil du parcours\u202f; en lumière\u00a0: ${stage}`,
    number: (order) => `Nº\u00a0${order}`,

    extremes: 'Points les plus hauts et les plus bas',
    lowestPoints: (count) => pluriel(count, 'Point le plus bas', 'Points les plus bas'),
    highestPoints: (count) => pluriel(count, 'Point le plus haut', 'Points les plus hauts'),
    bestAndWorst: (best, worst) => `Au plus haut\u00a0: ${best}\u202f; au plus bas\u00a0: ${worst}`,
    fallsFrom: (from, to) => `Plus forte chute\u00a0: de «\u00a0${from}\u00a0» à «\u00a0${to}\u00a0»`,

    painPoints: 'Irritants',
    painPointsTitle: (all, shownAll, grave, shownGrave) =>
      grave === 0
        ? `${shownAll} ${pluriel(all, 'irritant, sans gravité', 'irritants, aucun n’est grave')}`
        : `${shownGrave} ${pluriel(grave, 'irritant grave', 'irritants graves')} sur ${shownAll}`,
    severity: (value) => `gravité ${value} sur 5`,
    noSeverity: 'gravité non indiquée',
    opportunities: 'Pistes d’amélioration',
    opportunitiesTitle: (all, shownAll, quick, shownQuick) =>
      quick === 0
        ? `${shownAll} ${pluriel(all, 'piste', 'pistes')} pour faire mieux`
        : `${shownQuick} ${pluriel(quick, 'gain rapide', 'gains rapides')} parmi ${shownAll} ${pluriel(all, 'piste', 'pistes')}`,
    quickWin: 'Gain rapide',
    value: 'Valeur',
    cost: 'Coût',
    notJudged: 'valeur ou coût encore ouverts',
    unanswered: (count, shown) =>
      count <= 1
        ? 'Un point de contact négatif n’a pas encore de piste d’amélioration.'
        : `${shown} points de contact négatifs n’ont pas encore de piste d’amélioration.`,
  },
});
export type PresentMessages = (typeof presentMessages)['en'];

/** What stands out in a stage, in words. `number` writes counts as the reader does. */
export function headlineText(headline: Headline, words: PresentMessages, number: (value: number) => string): string {
  switch (headline.kind) {
    case 'own':
      return headline.text;
    case 'uncoded':
      return words.uncoded(headline.count, number(headline.count));
    case 'lowestAndHighest':
      return headline.isOnly ? words.lowestAndHighest : words.amongLowestAndHighest;
    case 'lowest':
      return headline.isOnly ? words.lowest(headline.title) : words.oneOfLowest(headline.title);
    case 'highest':
      return headline.isOnly ? words.highest(headline.title) : words.oneOfHighest(headline.title);
    case 'drop':
      return words.drop(headline.title);
    case 'painPoint':
      return words.painPoint(headline.text);
    case 'allPositive':
    case 'allNegative':
      return words[headline.kind](headline.coded, number(headline.coded));
    default:
      return words[headline.kind];
  }
}
