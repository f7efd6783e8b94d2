import { type CatalogueEntry, idsOf } from './entry';

/** What a pain point does to the customer: it sets the search for something better going, or it holds the customer back. */
export const painPointEffects = [
  { id: 'drives', labels: { en: 'Drives', fr: 'Déclencheur' } },
  { id: 'blocks', labels: { en: 'Blocks', fr: 'Frein' } },
] as const satisfies readonly CatalogueEntry[];

export type PainPointEffectId = (typeof painPointEffects)[number]['id'];
export const painPointEffectIds = idsOf(painPointEffects);
