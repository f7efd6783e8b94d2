import { channels } from './catalogues/channels';
import { emotionLabels } from './catalogues/emotions';
import type { Journey } from './schemas/study';
import type { Touchpoint } from './schemas/touchpoint';
import { fold } from './search';

/** What a touchpoint is better looked at for. None of it stands in the way of saving. */
export type TouchpointWarning =
  | { readonly kind: 'channelAsTitle'; readonly field: 'title' }
  | { readonly kind: 'livedInPlan'; readonly field: 'basis' }
  | { readonly kind: 'emotionLivedInPlan'; readonly field: 'emotion' }
  | { readonly kind: 'emotionWordContradicts'; readonly field: 'emotionLabel' }
  | { readonly kind: 'responseMissing'; readonly field: 'responseTimeMs' };

export interface WarningContext {
  readonly journeyKind: Journey['kind'];
  /** Of the study: "Zara" alone says no more than "Website" does. */
  readonly brandNames: readonly string[];
  /** Labels of the channels that the study adds. */
  readonly channelNames?: readonly string[];
}

/** The warnings about a touchpoint, in the order of its form. */
export function touchpointWarnings(touchpoint: Touchpoint, context: WarningContext): TouchpointWarning[] {
  const warnings: TouchpointWarning[] = [];
  if (isChannelName(touchpoint.title, [...context.brandNames, ...(context.channelNames ?? [])])) {
    warnings.push({ kind: 'channelAsTitle', field: 'title' });
  }
  if (context.journeyKind === 'planned') {
    if (touchpoint.basis === 'experienced') warnings.push({ kind: 'livedInPlan', field: 'basis' });
    if (touchpoint.emotion?.basis === 'experienced') warnings.push({ kind: 'emotionLivedInPlan', field: 'emotion' });
  }
  if (contradictsItself(touchpoint.emotion)) warnings.push({ kind: 'emotionWordContradicts', field: 'emotionLabel' });
  if (touchpoint.responseTimeMs !== null && touchpoint.brandResponse.trim() === '') {
    warnings.push({ kind: 'responseMissing', field: 'responseTimeMs' });
  }
  return warnings;
}

/** Whether the word is one for what feels good and the valence says bad, or the other way round. */
function contradictsItself(emotion: Touchpoint['emotion']): boolean {
  const usual = emotionLabels.find(({ id }) => id === emotion?.label)?.usualValence ?? 0;
  return usual * (emotion?.valence ?? 0) < 0;
}

/** What people write for a channel beside the labels of the catalogue, folded. */
const channelWords = [
  ...['instagram', 'insta', 'facebook', 'tiktok', 'youtube', 'twitter', 'x', 'linkedin', 'pinterest', 'snapchat'],
  ...['whatsapp', 'messenger', 'google', 'google maps', 'bing', 'reddit', 'trustpilot', 'tripadvisor', 'amazon'],
  ...['website', 'web site', 'site', 'web', 'site internet', 'internet', 'landing page', 'home page', 'homepage'],
  ...['page d’accueil', 'app', 'application', 'appli', 'mobile', 'search', 'seo', 'sea', 'recherche', 'blog', 'forum'],
  ...[
    'social',
    'social network',
    'social networks',
    'reseau social',
    'reseaux',
    'newsletter',
    'infolettre',
    'emailing',
  ],
  ...['email', 'emails', 'mail', 'mails', 'courriel', 'courrier', 'post', 'letter', 'lettre', 'flyer', 'prospectus'],
  ...['advert', 'advertisement', 'advertising', 'ad', 'ads', 'publicite', 'pub', 'banner', 'banniere', 'affiche'],
  ...['chat', 'live chat', 'tchat', 'bot', 'sms', 'text message', 'telephone', 'phone', 'call centre', 'call center'],
  ...['centre d’appels', 'hotline', 'shop', 'store', 'stores', 'boutique', 'magasin', 'agence', 'office', 'outlet'],
  ...[
    'point de vente',
    'event',
    'evenement',
    'salon',
    'stand',
    'tv',
    'television',
    'radio',
    'podcast',
    'press',
    'presse',
  ],
  ...['catalogue', 'catalog', 'reviews', 'avis', 'review site', 'word of mouth', 'bouche a oreille', 'faq'],
];

/** Words that add nothing to a channel's name: articles, and what an account or a site is called. */
const fillers = new Set([
  ...['the', 'a', 'an', 'our', 'their', 'of', 'on', 'in', 'at', 'by', 'via', 'and', 'or', 'official', 'online', 'page'],
  ...['account', 'profile', 'channel', 'platform', 'le', 'la', 'les', 'l', 'un', 'une', 'd', 'de', 'du', 'des', 'sur'],
  ...['en', 'au', 'par', 'et', 'ou', 'notre', 'leur', 'officiel', 'officielle', 'ligne', 'compte', 'profil', 'chaine'],
  ...['canal', 'plateforme'],
]);

const plain = (text: string) =>
  fold(text)
    .replace(/[^\p{Letter}\p{Number}.]+/gu, ' ')
    .replace(/(?<!\S)\.|\.(?!\S)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const knownChannels = [
  ...channels.filter(({ id }) => id !== 'other').flatMap(({ labels }) => [labels.en, labels.fr]),
  ...channelWords,
].map(plain);

/** A host such as "zara.com", which is a site's name. */
const host = /(?<!\S)[\p{Letter}\p{Number}-]+(\.[\p{Letter}\p{Number}-]+)*\.\p{Letter}{2,}(?!\S)/gu;

/**
 * Whether a title names channels, sites or brands and says nothing of what happens there. `names`: others than the catalogue's,
 * such as the study's brands.
 */
export function isChannelName(title: string, names: readonly string[]): boolean {
  let rest = ` ${plain(title)} `;
  let found = false;
  const take = (pattern: string | RegExp) => {
    const next = rest.replaceAll(pattern, '  ');
    if (next !== rest) found = true;
    rest = next;
  };
  take(host);
  // The longest first: "google maps" before "google".
  const known = [...knownChannels, ...names.map(plain)].filter((name) => name !== '');
  // A space on either side belongs to both neighbours.
  rest = rest.replaceAll(' ', '  ');
  for (const name of known.toSorted((one, other) => other.length - one.length)) {
    take(` ${name.replaceAll(' ', '  ')} `);
  }
  return found && rest.split(' ').every((word) => word === '' || fillers.has(word));
}
