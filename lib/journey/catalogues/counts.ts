import { type CatalogueEntry, idsOf, type Labels } from './entry';

/** Where a count, or the idea behind it, comes from. */
export interface CountSource {
  readonly name: Labels;
  /** A year or a span of years; null where what is passed on names no work that can be dated. */
  readonly year: string | null;
}

/** The figure to show beside a count, both ends included; `max` is null where it is only a floor. */
export interface CountReference {
  readonly min: number;
  readonly max: number | null;
}

/** A count that the literature asks of a journey. */
export interface Count extends CatalogueEntry {
  /** What is counted, and how far its reference may be trusted. */
  readonly explanation: Labels;
  readonly source: CountSource;
  /** Null where the literature asks for the count and gives no figure. */
  readonly reference: CountReference | null;
  /** Whether the reference is a saying of the trade and no measurement: it must then be shown as such. */
  readonly ruleOfThumb: boolean;
}

const fieldTeaching = {
  name: { en: 'As quoted in the field’s teaching', fr: 'Tel que cité dans l’enseignement de la discipline' },
  year: null,
} as const satisfies CountSource;

/** The counts, each with its source. What could not be traced to a published work says so instead of naming one. */
export const counts = [
  {
    id: 'interactionsBeforeDecision',
    labels: {
      en: 'Interactions with the brand before the decision',
      fr: 'Interactions avec la marque avant la décision',
    },
    explanation: {
      en: 'Touchpoints of the brand up to the one where the purchase is decided. The rule of seven says that about seven are needed; no study is known to have established it.',
      fr: 'Points de contact avec la marque jusqu’à celui où l’achat se décide. La règle des sept veut qu’il en faille environ sept\u202f; aucune étude connue ne l’établit.',
    },
    source: {
      name: {
        en: 'Rule of seven, as quoted in the field’s teaching',
        fr: 'Règle des sept, telle que citée dans l’enseignement de la discipline',
      },
      year: null,
    },
    reference: { min: 7, max: null },
    ruleOfThumb: true,
  },
  {
    id: 'journeyLength',
    labels: { en: 'Journey length', fr: 'Longueur du parcours' },
    explanation: {
      en: 'Touchpoints of the whole journey. The study showed online purchase journeys of 20 (a sweet) to 500 and more (a flight): examples out of a panel, not a norm.',
      fr: 'Points de contact du parcours entier. L’étude a montré des parcours d’achat en ligne de 20 (une friandise) à plus de 500 (un vol)\u00a0: des exemples tirés d’un panel, pas une norme.',
    },
    source: {
      name: { en: 'Google / Ipsos / Verto (Think with Google)', fr: 'Google / Ipsos / Verto (Think with Google)' },
      year: '2018–2019',
    },
    reference: { min: 20, max: 500 },
    ruleOfThumb: false,
  },
  {
    id: 'channelsUsed',
    labels: { en: 'Channels used', fr: 'Canaux utilisés' },
    explanation: {
      en: 'Different channels of the journey. Customers are said to use ten on average with companies in general, not within one journey; the figure changes between editions of the survey it is quoted from.',
      fr: 'Canaux différents du parcours. Les clients en utiliseraient dix en moyenne avec les entreprises en général, et non au cours d’un seul parcours\u202f; le chiffre varie selon les éditions de l’enquête citée.',
    },
    source: {
      name: {
        en: 'Salesforce, State of the Connected Customer, as quoted in the field’s teaching',
        fr: 'Salesforce, State of the Connected Customer, tel que cité dans l’enseignement de la discipline',
      },
      year: null,
    },
    reference: { min: 10, max: 10 },
    ruleOfThumb: true,
  },
  {
    id: 'directAndIndirectShares',
    labels: { en: 'Direct and indirect shares', fr: 'Parts directe et indirecte' },
    explanation: {
      en: 'Share of touchpoints where the customer meets the brand itself, against those where others speak of it: experience is made of both.',
      fr: 'Part des points de contact où le client rencontre la marque elle-même, face à ceux où d’autres en parlent\u00a0: l’expérience est faite des deux.',
    },
    source: {
      name: {
        en: 'Meyer and Schwager, Understanding Customer Experience, Harvard Business Review',
        fr: 'Meyer et Schwager, Understanding Customer Experience, Harvard Business Review',
      },
      year: '2007',
    },
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'activeAndPassiveShares',
    labels: { en: 'Active and passive shares', fr: 'Parts active et passive' },
    explanation: {
      en: 'Share of touchpoints where the customer acts, against mere exposures. The study says whether exposures count.',
      fr: 'Part des points de contact où le client agit, face aux simples expositions. L’étude précise si les expositions comptent.',
    },
    source: fieldTeaching,
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'sharesByBasis',
    labels: { en: 'Shares by basis', fr: 'Parts selon l’origine du ressenti' },
    explanation: {
      en: 'Share of touchpoints experienced, observed, reported, judged by an expert and assumed: how much of the map is known and how much supposed.',
      fr: 'Part des points de contact vécus, observés, déclarés, à dire d’expert et hypothétiques\u00a0: ce que la cartographie sait et ce qu’elle suppose.',
    },
    source: fieldTeaching,
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'channelHandOvers',
    labels: { en: 'Hand-overs between channels', fr: 'Changements de canal' },
    explanation: {
      en: 'How often the journey goes on in another channel than the touchpoint before: each is a place where it may break.',
      fr: 'Nombre de fois où le parcours se poursuit sur un autre canal qu’au point de contact précédent\u00a0: chacun est une rupture possible.',
    },
    source: {
      name: {
        en: 'Verhoef, Kannan and Inman, From Multi-Channel Retailing to Omni-Channel Retailing, Journal of Retailing',
        fr: 'Verhoef, Kannan et Inman, From Multi-Channel Retailing to Omni-Channel Retailing, Journal of Retailing',
      },
      year: '2015',
    },
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'deviceSwitches',
    labels: { en: 'Switches of device', fr: 'Changements d’appareil' },
    explanation: {
      en: 'How often the journey goes on with another device: a search begun on a phone is finished on a computer.',
      fr: 'Nombre de fois où le parcours se poursuit sur un autre appareil\u00a0: une recherche commencée au téléphone se termine sur un ordinateur.',
    },
    source: {
      name: { en: 'Google, The New Multi-Screen World', fr: 'Google, The New Multi-Screen World' },
      year: '2012',
    },
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'brandSwitches',
    labels: { en: 'Switches of brand', fr: 'Changements de marque' },
    explanation: {
      en: 'How often the journey goes on with another brand: those considered grow in number on the way as well as shrink.',
      fr: 'Nombre de fois où le parcours se poursuit avec une autre marque\u00a0: chemin faisant, les marques envisagées se multiplient autant qu’elles s’éliminent.',
    },
    source: {
      name: {
        en: 'Court et al., The Consumer Decision Journey, McKinsey Quarterly',
        fr: 'Court et al., The Consumer Decision Journey, McKinsey Quarterly',
      },
      year: '2009',
    },
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'emptyStages',
    labels: { en: 'Stages with nothing in them', fr: 'Étapes vides' },
    explanation: {
      en: 'Stages of the model without a touchpoint: the brand is absent there, or nobody has looked.',
      fr: 'Étapes du modèle sans point de contact\u00a0: la marque y est absente, ou personne n’y a regardé.',
    },
    source: fieldTeaching,
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'revisitedStages',
    labels: { en: 'Stages revisited', fr: 'Étapes revisitées' },
    explanation: {
      en: 'How often the journey comes back to a stage that it had left: journeys loop between exploring and evaluating, they are not linear.',
      fr: 'Nombre de retours à une étape déjà quittée\u00a0: les parcours bouclent entre exploration et évaluation, ils ne sont pas linéaires.',
    },
    source: {
      name: {
        en: 'Google, Decoding Decisions: Making Sense of the Messy Middle',
        fr: 'Google, Decoding Decisions: Making Sense of the Messy Middle',
      },
      year: '2020',
    },
    reference: null,
    ruleOfThumb: false,
  },
  {
    id: 'negativePointsWithoutOpportunity',
    labels: { en: 'Negative points with no opportunity', fr: 'Points négatifs sans piste d’amélioration' },
    explanation: {
      en: 'Touchpoints felt as negative for which nobody has proposed an improvement: the work that the map still asks for.',
      fr: 'Points de contact au ressenti négatif pour lesquels personne n’a proposé d’amélioration\u00a0: le travail que la cartographie réclame encore.',
    },
    source: {
      name: { en: 'Nielsen Norman Group, Journey Mapping 101', fr: 'Nielsen Norman Group, Journey Mapping 101' },
      year: '2018',
    },
    reference: null,
    ruleOfThumb: false,
  },
] as const satisfies readonly Count[];

export type CountId = (typeof counts)[number]['id'];
export const countIds = idsOf(counts);
