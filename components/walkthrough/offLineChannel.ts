import type { ChannelId } from '@/lib/journey/catalogues/channels';

/**
 * Words that say where something off-line happened, in both languages: briefs and notes are written in either. The first that fits
 * counts: of a courier who calls, the call.
 */
const signs: readonly (readonly [ChannelId, RegExp])[] = [
  ['sms', /\b(sms|text message|texto)/],
  ['messaging', /\b(whatsapp|messenger|telegram|wechat|messagerie)/],
  ['phone', /\b(calls?|called|calling|phone|hotline|appel|appels|appele|telephone|coup de fil)\b/],
  ['email', /\b(e-?mails?|courriel)\b/],
  [
    'store',
    /\b(shop|store|outlet|counter|branch|office|boutique|magasin|agence|guichet|caisse|relais|vendeur|vendeuse|hotel|restaurant)\b/,
  ],
  [
    'mail',
    /\b(courier|parcel|package|post|postman|letter|delivery|delivered|livreur|livraison|livre|colis|coursier|facteur|lettre|courrier|la poste)\b/,
  ],
  ['event', /\b(event|fair|trade show|evenement|foire)\b/],
  ['wordOfMouth', /\b(friend|neighbour|neighbor|colleague|ami|amie|voisin|voisine|collegue|bouche-a-oreille)\b/],
];

/** The channel that a title speaks of ("the courier rings"); null where it speaks of none. */
export function offLineChannel(title: string): ChannelId | null {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return signs.find(([, sign]) => sign.test(plain))?.[0] ?? null;
}
