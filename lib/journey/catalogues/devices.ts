import { type CatalogueEntry, idsOf } from './entry';

/** On what the customer met the touchpoint. Unknown is null; `none` says that there was no device, as in a shop. */
export const devices = [
  { id: 'computer', labels: { en: 'Computer', fr: 'Ordinateur' } },
  { id: 'smartphone', labels: { en: 'Smartphone', fr: 'Smartphone' } },
  { id: 'tablet', labels: { en: 'Tablet', fr: 'Tablette' } },
  { id: 'landline', labels: { en: 'Landline phone', fr: 'Téléphone fixe' } },
  { id: 'television', labels: { en: 'Television', fr: 'Téléviseur' } },
  { id: 'kiosk', labels: { en: 'Kiosk', fr: 'Borne interactive' } },
  { id: 'voiceAssistant', labels: { en: 'Voice assistant', fr: 'Assistant vocal' } },
  { id: 'none', labels: { en: 'No device', fr: 'Aucun appareil' } },
  { id: 'other', labels: { en: 'Other', fr: 'Autre' } },
] as const satisfies readonly CatalogueEntry[];

export type DeviceId = (typeof devices)[number]['id'];
export const deviceIds = idsOf(devices);
