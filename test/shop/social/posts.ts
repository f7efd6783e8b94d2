import type { Text } from '../language';
import type { Scene } from '../picture/scene';
import type { SiteId } from '../site';

interface Comment {
  readonly author: string;
  readonly text: Text;
}

export interface Post {
  readonly id: string;
  readonly author: string;
  readonly handle: string;
  readonly date: string;
  readonly text: Text;
  readonly tags: readonly string[];
  /** A drawn photograph, or the picture of an advertisement. */
  readonly scene?: Scene;
  readonly alt?: Text;
  readonly likes: number;
  /** `sponsored`: an advertisement in the feed. `partnership`: an influencer who is paid. */
  readonly paid?: 'sponsored' | 'partnership';
  /** Where its call to action leads. */
  readonly link?: { readonly site: SiteId; readonly path: string; readonly label: Text };
  readonly comments: readonly Comment[];
}

/** The feed, newest first. */
export const POSTS: readonly Post[] = [
  {
    id: 'window',
    author: 'Salomé Arrighi',
    handle: '@salomecoud',
    date: '2026-06-10',
    text: {
      en: 'Thirty days, one linen dress, eleven ways of tying the belt. Day 30: I still like it, and so does my washing machine. The belt of my first one frayed; the second one has not moved.',
      fr: 'Trente jours, une robe en lin, onze façons de nouer la ceinture. Jour 30 : je l’aime toujours, et ma machine à laver aussi. La ceinture de ma première s’était effilochée ; la seconde n’a pas bougé.',
    },
    tags: ['#linen', '#slowwardrobe', '#aubelune'],
    scene: 'window',
    alt: {
      en: 'A linen dress hanging beside an arched window',
      fr: 'Une robe en lin suspendue près d’une fenêtre cintrée',
    },
    likes: 2_418,
    paid: 'partnership',
    link: {
      site: 'aubelune',
      path: '/product/alba?utm_source=flanou&utm_medium=influencer&utm_campaign=thirty-days',
      label: { en: 'See the dress at Aubelune', fr: 'Voir la robe chez Aubelune' },
    },
    comments: [
      {
        author: 'Odile R.',
        text: { en: 'Does the 38 really fit like a 40?', fr: 'Le 38 taille-t-il vraiment comme un 40 ?' },
      },
      { author: 'Salomé Arrighi', text: { en: 'It does. Take one down.', fr: 'Oui. Prenez une taille en dessous.' } },
      {
        author: 'Noémie C.',
        text: {
          en: 'Too expensive for me, I found a similar one for 35 euros.',
          fr: 'Trop cher pour moi, j’en ai trouvé une semblable à 35 euros.',
        },
      },
    ],
  },
  {
    id: 'sale',
    author: 'Klafti',
    handle: '@klafti',
    date: '2026-06-10',
    text: {
      en: 'BIM is back. For three days. Then BOUM, gone.',
      fr: 'BIM est de retour. Trois jours. Puis BOUM, plus rien.',
    },
    tags: ['#wearitloud'],
    scene: 'street',
    alt: {
      en: 'A bomber jacket glowing over a city at night',
      fr: 'Un blouson lumineux au-dessus d’une ville la nuit',
    },
    likes: 913,
    paid: 'sponsored',
    link: {
      site: 'klafti',
      path: '/product/turbo?utm_source=flanou&utm_medium=paid_social&utm_campaign=boum',
      label: { en: 'Shop now', fr: 'Acheter' },
    },
    comments: [
      { author: 'Kenza R.', text: { en: 'Got mine in two days, love it.', fr: 'Reçu en deux jours, je l’adore.' } },
      { author: 'Typhaine M.', text: { en: 'Still "only 2 left", is it?', fr: 'Toujours « plus que 2 », hein ?' } },
    ],
  },
  {
    id: 'parcel',
    author: 'Noor Haddad',
    handle: '@noorauquotidien',
    date: '2026-06-08',
    text: {
      en: 'Three parcels for one order, three mornings spent waiting. @klafti, my plants have seen more of the delivery man than of me.',
      fr: 'Trois colis pour une seule commande, trois matinées à attendre. @klafti, mes plantes ont plus vu le livreur que moi.',
    },
    tags: ['#delivery'],
    scene: 'parcel',
    alt: { en: 'An open parcel with a pink garment in it', fr: 'Un colis ouvert avec un vêtement rose' },
    likes: 387,
    comments: [
      {
        author: 'Klafti',
        text: { en: 'Oh no! Write to Klaf, our assistant.', fr: 'Oh non ! Écrivez à Klaf, notre assistant.' },
      },
      {
        author: 'Noor Haddad',
        text: { en: 'Klaf sent me the size guide.', fr: 'Klaf m’a envoyé le guide des tailles.' },
      },
    ],
  },
  {
    id: 'seaside',
    author: 'Hugo Lantier',
    handle: '@hugolarge',
    date: '2026-06-05',
    text: {
      en: 'Sea at nineteen degrees, shirt at its best. People keep asking: yes, the stripes meet at the seams, yes, it needs ironing.',
      fr: 'Mer à dix-neuf degrés, chemise au mieux de sa forme. On me le demande sans arrêt : oui, les rayures se raccordent, oui, il faut la repasser.',
    },
    tags: ['#seaside', '#rivage'],
    scene: 'seaside',
    alt: { en: 'A striped shirt in front of the sea', fr: 'Une chemise rayée devant la mer' },
    likes: 1_204,
    comments: [{ author: 'Élise P.', text: { en: 'Where is it from?', fr: 'Elle vient d’où ?' } }],
  },
];
