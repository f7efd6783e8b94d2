import { type CatalogueEntry, idsOf } from './entry';

/** Where a touchpoint happens. A channel is a place, not a touchpoint: "Instagram" against "clicks a sponsored story". */
export const channels = [
  { id: 'website', labels: { en: 'Website', fr: 'Site web' } },
  { id: 'mobileApp', labels: { en: 'Mobile app', fr: 'Application mobile' } },
  { id: 'searchEngine', labels: { en: 'Search engine', fr: 'Moteur de recherche' } },
  { id: 'social', labels: { en: 'Social media', fr: 'Réseaux sociaux' } },
  { id: 'onlineAd', labels: { en: 'Online advertisement', fr: 'Publicité en ligne' } },
  { id: 'reviewSite', labels: { en: 'Review site', fr: 'Site d’avis' } },
  { id: 'email', labels: { en: 'E-mail', fr: 'E-mail' } },
  { id: 'chat', labels: { en: 'Live chat', fr: 'Chat en direct' } },
  { id: 'chatbot', labels: { en: 'Chatbot', fr: 'Chatbot' } },
  { id: 'messaging', labels: { en: 'Messaging app', fr: 'Messagerie instantanée' } },
  { id: 'sms', labels: { en: 'Text message (SMS)', fr: 'SMS' } },
  { id: 'phone', labels: { en: 'Phone', fr: 'Téléphone' } },
  { id: 'mail', labels: { en: 'Post', fr: 'Courrier postal' } },
  { id: 'store', labels: { en: 'Store or office', fr: 'Point de vente ou agence' } },
  { id: 'event', labels: { en: 'Event', fr: 'Événement' } },
  { id: 'tv', labels: { en: 'Television', fr: 'Télévision' } },
  { id: 'wordOfMouth', labels: { en: 'Word of mouth', fr: 'Bouche-à-oreille' } },
  { id: 'other', labels: { en: 'Other', fr: 'Autre' } },
] as const satisfies readonly CatalogueEntry[];

export type ChannelId = (typeof channels)[number]['id'];
export const channelIds = idsOf(channels);
