import type { SiteId } from '../shop/site';

/** One step of the sample journey: where, and which keys a researcher presses there. */
export interface SampleStep {
  readonly site: SiteId;
  readonly path: string;
  /** Digit of the stage in the five-stage model; null leaves it to be coded later. */
  readonly stage: 1 | 2 | 3 | 4 | 5 | null;
  /** The emotion's key by position: A very negative … G very positive; null leaves it to be coded later. */
  readonly emotion: 'A' | 'S' | 'D' | 'F' | 'G' | null;
  /** What is chosen where the page is nobody's whose touchpoints are compared, as the form words it. */
  readonly channel?: string;
  readonly category?: string;
  /** Typed into the note. */
  readonly note?: string;
}

/** A winter coat, from a sponsored post to the returns page, with a look at the competitor: ten touchpoints. */
export const sampleJourney: readonly SampleStep[] = [
  {
    site: 'flanou',
    path: '/en/',
    stage: 1,
    emotion: 'F',
    channel: 'Social media',
    category: 'Sees an advertisement',
    note: 'A sponsored story between two friends’ posts.',
  },
  { site: 'questerel', path: '/en/search?q=coat', stage: 2, emotion: 'D', channel: 'Search engine' },
  { site: 'aubelune', path: '/en/', stage: 2, emotion: 'F' },
  { site: 'aubelune', path: '/en/search?q=coat', stage: 2, emotion: 'S', note: 'No filter for length.' },
  { site: 'aubelune', path: '/en/product/alba', stage: 2, emotion: 'G' },
  {
    site: 'parlavis',
    path: '/en/',
    stage: 2,
    emotion: 'S',
    channel: 'Review site',
    category: 'Reads reviews or ratings',
    note: 'Returns come up again and again.',
  },
  { site: 'klafti', path: '/en/product/bim', stage: 2, emotion: 'F' },
  {
    site: 'aubelune',
    path: '/en/basket?items=alba:38:1',
    stage: 3,
    emotion: 'A',
    note: 'Delivery fee appears only here.',
  },
  { site: 'aubelune', path: '/en/checkout', stage: 3, emotion: 'S' },
  { site: 'aubelune', path: '/en/help', stage: 4, emotion: null },
];
