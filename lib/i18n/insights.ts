import { section } from './section';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const pluriel = (count: number, un: string, plusieurs: string) => (count <= 1 ? un : plusieurs);

/** What was found in journeys, in sentences. Numbers come as the locale writes them, beside their count where a plural hangs on it. */
export const insightsMessages = section({
  en: {
    insights: 'Insights',
    insightsText: 'What stands out, each with the touchpoints that it was found in.',
    of: 'Found in',
    all: 'All compared, actual journeys',
    nothing:
      'Nothing stands out yet. Code emotions, pain points and opportunities: they are what insights are made of.',
    touchpointsOfIt: 'Touchpoints',
    more: (count: string) => `${count} more`,
    less: 'Fewer',
    moreFindings: (count: string) => `Show ${count} more findings`,
    fewerFindings: 'Show fewer findings',
    n: (n: string) => `n\u00a0=\u00a0${n}`,
    few: 'too few to tell',
    gone: 'Gone',

    // Highs and lows
    highsAndLows: 'Highs and lows',
    lowest: (valence: string, count: number, shown: string) =>
      `Lowest point: ${valence}, at ${shown} ${plural(count, 'touchpoint', 'touchpoints')}.`,
    highest: (valence: string, count: number, shown: string) =>
      `Highest point: ${valence}, at ${shown} ${plural(count, 'touchpoint', 'touchpoints')}.`,
    peakEnd: (journey: string, value: string, peak: string, end: string, mean: string) =>
      `${journey} is likely to be remembered as ${value} (peak ${peak}, end ${end}), with a mean of ${mean}.`,
    peakAndEnd: 'Peak and end: what is likely to stay in mind',
    peakEndSource:
      'Peak–end rule: Kahneman, Fredrickson, Schreiber and Redelmeier, When More Pain Is Preferred to Less, Psychological Science, 1993. A tendency, not a law.',
    steepestDrop: (journey: string, value: string) =>
      `Steepest drop in ${journey}: ${value} from one touchpoint to the next.`,

    // Pain points
    painPoints: 'Pain points, the gravest and most frequent first',
    painPoint: (text: string, count: number, shown: string) =>
      `${text}: at ${shown} ${plural(count, 'touchpoint', 'touchpoints')}`,
    severity: (value: string) => `severity ${value} of 5`,
    noSeverity: 'severity not given',
    themes: 'By theme',
    theme: 'Theme',
    inPainPoints: 'In pain points',
    inVerbatims: 'In verbatims',
    noTheme: 'No theme',
    gravest: 'Gravest',
    negativeWithoutOpportunity: (value: string, all: string) =>
      `${value} of ${all} negative touchpoints have no opportunity yet.`,

    // Opportunities
    opportunities: 'Opportunities: value against cost',
    quickWin: 'Quick win',
    quickWins: 'Quick wins',
    valueAndCost: (value: string, cost: string) => `value ${value}, cost ${cost}`,
    notJudged: 'value or cost still open',
    customerValue: 'Value for customers',
    implementationCost: 'Cost',
    matrixName: 'Opportunities by value and cost; the numbers are those of the list',

    // Left open
    open: 'Expectations and gaps',
    missed: (value: string, all: string) => `${value} of ${all} judged touchpoints fell short of what was expected.`,
    unanswered: (value: string, all: string) =>
      `Of ${value} of ${all} written expectations, nobody has noted what came of them.`,
    emptyStage: (stage: string, count: number, shown: string) =>
      `Nothing in the stage “${stage}” of ${plural(count, 'this journey', `any of the ${shown} journeys`)}.`,

    // Switches
    switches: 'Switches that hurt',
    switch: (what: string, from: string, to: string, value: string) =>
      `${what}: ${from} → ${to}, feeling ${value} on average.`,
    falls: (falls: string, all: string) => `fell in ${falls} of ${all}`,
    channel: 'Channel',
    device: 'Device',
    brandId: 'Brand',

    // Counts
    counts: 'Counts that the literature asks for',
    count: 'Count',
    value: 'Here',
    reference: 'To compare with',
    medianOf: (shown: string) => `median of ${shown} journeys`,
    range: (least: string, most: string) => `${least} to ${most}`,
    about: (value: string) => `about ${value}`,
    ruleOfThumb: 'rule of thumb',
    noReference: 'no figure',
    source: (name: string, year: string | null) => (year === null ? name : `${name}, ${year}`),

    // Coverage
    coverage: 'Coverage',
    coverageText: 'Touchpoints of actual journeys captured per brand and stage, in the whole study.',
    coverageTextPhases: 'Touchpoints of actual journeys captured per brand and phase, in the whole study.',
    target: 'Target per field',
    targetChanged: 'target of the coverage',
    reached: (reached: string, all: string) => `${reached} of ${all} fields have reached the target.`,
    missing: (count: string) => `${count} to go`,
    enough: 'reached',
    noBrand: 'No brand',
    brand: 'Brand',
  },
  fr: {
    insights: 'Enseignements',
    insightsText: 'Ce qui ressort, avec chaque fois les points de contact d’où cela vient.',
    of: 'Relevés dans',
    all: 'Tous les parcours réels comparés',
    nothing:
      'Rien ne ressort pour le moment. Codez ressentis, irritants et pistes d’amélioration\u00a0: les enseignements en sont faits.',
    touchpointsOfIt: 'Points de contact',
    more: (count) => `${count} de plus`,
    less: 'Moins',
    moreFindings: (count) => `Montrer ${count} constats de plus`,
    fewerFindings: 'Montrer moins de constats',
    n: (n) => `n\u00a0=\u00a0${n}`,
    few: 'trop peu pour conclure',
    gone: 'Disparu',

    highsAndLows: 'Hauts et bas',
    lowest: (valence, count, shown) =>
      `Point le plus bas\u00a0: ${valence}, à ${shown} ${pluriel(count, 'point de contact', 'points de contact')}.`,
    highest: (valence, count, shown) =>
      `Point le plus haut\u00a0: ${valence}, à ${shown} ${pluriel(count, 'point de contact', 'points de contact')}.`,
    peakEnd: (journey, value, peak, end, mean) =>
      `${journey} laissera sans doute le souvenir de ${value} (pic ${peak}, fin ${end}), pour une moyenne de ${mean}.`,
    peakAndEnd: 'Pic et fin\u00a0: ce qui restera sans doute en mémoire',
    peakEndSource:
      'Règle du pic et de la fin\u00a0: Kahneman, Fredrickson, Schreiber et Redelmeier, When More Pain Is Preferred to Less, Psychological Science, 1993. Une tendance, pas une loi.',
    steepestDrop: (journey, value) =>
      `Plus forte chute dans ${journey}\u00a0: ${value} d’un point de contact au suivant.`,

    painPoints: 'Irritants, les plus graves et les plus fréquents d’abord',
    painPoint: (text, count, shown) =>
      `${text}\u00a0: à ${shown} ${pluriel(count, 'point de contact', 'points de contact')}`,
    severity: (value) => `gravité ${value} sur 5`,
    noSeverity: 'gravité non indiquée',
    themes: 'Par thème',
    theme: 'Thème',
    inPainPoints: 'Dans les irritants',
    inVerbatims: 'Dans les verbatims',
    noTheme: 'Sans thème',
    gravest: 'Le plus grave',
    negativeWithoutOpportunity: (value, all) =>
      `${value} points de contact négatifs sur ${all} n’ont pas encore de piste d’amélioration.`,

    opportunities: 'Pistes d’amélioration\u00a0: valeur et coût',
    quickWin: 'Gain rapide',
    quickWins: 'Gains rapides',
    valueAndCost: (value, cost) => `valeur ${value}, coût ${cost}`,
    notJudged: 'valeur ou coût encore ouverts',
    customerValue: 'Valeur pour les clients',
    implementationCost: 'Coût',
    matrixName: 'Pistes d’amélioration par valeur et coût\u202f; les numéros sont ceux de la liste',

    open: 'Attentes et vides',
    missed: (value, all) => `${value} points de contact évalués sur ${all} restent en dessous des attentes.`,
    unanswered: (value, all) => `Pour ${value} attentes écrites sur ${all}, personne n’a noté ce qu’il en fut.`,
    emptyStage: (stage, count, shown) =>
      `Rien à l’étape «\u00a0${stage}\u00a0» ${pluriel(count, 'de ce parcours', `d’aucun des ${shown} parcours`)}.`,

    switches: 'Changements qui font mal',
    switch: (what, from, to, value) => `${what}\u00a0: ${from} → ${to}, ressenti ${value} en moyenne.`,
    falls: (falls, all) => `en baisse ${falls} fois sur ${all}`,
    channel: 'Canal',
    device: 'Appareil',
    brandId: 'Marque',

    counts: 'Les comptes que la littérature demande',
    count: 'Compte',
    value: 'Ici',
    reference: 'À comparer avec',
    medianOf: (shown) => `médiane de ${shown} parcours`,
    range: (least, most) => `de ${least} à ${most}`,
    about: (value) => `environ ${value}`,
    ruleOfThumb: 'règle empirique',
    noReference: 'aucun chiffre',
    source: (name, year) => (year === null ? name : `${name}, ${year}`),

    coverage: 'Couverture',
    coverageText: 'Points de contact des parcours réels relevés par marque et par étape, dans toute l’étude.',
    coverageTextPhases: 'Points de contact des parcours réels relevés par marque et par phase, dans toute l’étude.',
    target: 'Objectif par case',
    targetChanged: 'objectif de couverture',
    reached: (reached, all) => `${reached} cases sur ${all} ont atteint l’objectif.`,
    missing: (count) => `encore ${count}`,
    enough: 'atteint',
    noBrand: 'Sans marque',
    brand: 'Marque',
  },
});
