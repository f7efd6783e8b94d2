import { type CatalogueEntry, idsOf } from './entry';

/** What a piece of evidence is. */
export const evidenceKinds = [
  { id: 'screenshot', labels: { en: 'Screenshot', fr: 'Capture d’écran' } },
  { id: 'elementScreenshot', labels: { en: 'Screenshot of a part', fr: 'Capture d’un élément' } },
  { id: 'fullPage', labels: { en: 'Full-page screenshot', fr: 'Capture de la page entière' } },
  { id: 'quote', labels: { en: 'Quote', fr: 'Citation' } },
  { id: 'pageArchive', labels: { en: 'Page archive', fr: 'Archive de la page' } },
  { id: 'attachedFile', labels: { en: 'Attached file', fr: 'Fichier joint' } },
] as const satisfies readonly CatalogueEntry[];

export type EvidenceKindId = (typeof evidenceKinds)[number]['id'];
export const evidenceKindIds = idsOf(evidenceKinds);
