import type { Text } from '../language';
import type { SiteId } from '../site';

export interface SearchResult {
  readonly site: SiteId;
  readonly siteName: string;
  /** Path without its language. */
  readonly path: string;
  readonly title: Text;
  readonly excerpt: Text;
  /** What the searched words are looked for in, beside title and excerpt. */
  readonly keywords: string;
  readonly rating?: { readonly value: number; readonly count: number };
}

/** What the search engine knows. */
export const RESULTS: readonly SearchResult[] = [
  {
    site: 'aubelune',
    siteName: 'Aubelune',
    path: '/product/alba',
    title: { en: 'Alba linen wrap dress, warm sand', fr: 'Robe portefeuille en lin Alba, sable chaud' },
    excerpt: {
      en: 'A midi wrap dress in heavy French linen, with a belt that stays tied and two deep pockets. Free delivery from €120, repaired for life.',
      fr: 'Une robe portefeuille mi-longue en lin français épais, avec une ceinture qui reste nouée et deux poches profondes. Livraison offerte dès 120 €, réparée à vie.',
    },
    keywords: 'linen dress summer robe lin été aubelune',
    rating: { value: 4.4, count: 128 },
  },
  {
    site: 'klafti',
    siteName: 'Klafti',
    path: '/category/dresses',
    title: { en: 'Dresses: tiers, straps, colour', fr: 'Robes : volants, bretelles, couleur' },
    excerpt: {
      en: 'The summer dresses that sell out every week, from €34.99. Delivered in 48 hours.',
      fr: 'Les robes d’été épuisées chaque semaine, dès 34,99 €. Livrées en 48 heures.',
    },
    keywords: 'linen dress summer cheap robe lin été pas cher klafti',
  },
  {
    site: 'parlavis',
    siteName: 'Parlavis',
    path: '/company/aubelune',
    title: { en: 'Aubelune: what customers say', fr: 'Aubelune : l’avis des clients' },
    excerpt: {
      en: '"They repaired my belt, but I waited nineteen days." Read the reviews of Aubelune before you buy.',
      fr: '« Ils ont réparé ma ceinture, mais j’ai attendu dix-neuf jours. » Lisez les avis sur Aubelune avant d’acheter.',
    },
    keywords: 'reviews opinion avis aubelune linen dress robe lin',
    rating: { value: 4.2, count: 5 },
  },
  {
    site: 'flanou',
    siteName: 'Flanou',
    path: '/post/window',
    title: {
      en: 'Salomé Arrighi: the dress I wore for thirty days',
      fr: 'Salomé Arrighi : la robe que j’ai portée trente jours',
    },
    excerpt: {
      en: 'Thirty days, one linen dress, eleven ways of tying the belt. Paid partnership with Aubelune.',
      fr: 'Trente jours, une robe en lin, onze façons de nouer la ceinture. Partenariat rémunéré avec Aubelune.',
    },
    keywords: 'linen dress influencer robe lin',
  },
  {
    site: 'klafti',
    siteName: 'Klafti',
    path: '/product/bim',
    title: { en: 'BIM tiered linen-mix dress', fr: 'Robe à volants en lin mélangé BIM' },
    excerpt: {
      en: 'Two tiers, thin straps, a belt in electric blue. -30% this week.',
      fr: 'Deux volants, des bretelles fines, une ceinture bleu électrique. -30 % cette semaine.',
    },
    keywords: 'linen dress pink robe lin rose klafti',
    rating: { value: 3.6, count: 1942 },
  },
  {
    site: 'parlavis',
    siteName: 'Parlavis',
    path: '/company/klafti',
    title: { en: 'Klafti: what customers say', fr: 'Klafti : l’avis des clients' },
    excerpt: {
      en: '"Quick, cheap, and then a fee on the last page." Read the reviews of Klafti before you buy.',
      fr: '« Rapide, pas cher, puis des frais à la dernière page. » Lisez les avis sur Klafti avant d’acheter.',
    },
    keywords: 'reviews opinion avis klafti dress robe',
    rating: { value: 2.8, count: 5 },
  },
  {
    site: 'aubelune',
    siteName: 'Aubelune',
    path: '/help',
    title: { en: 'Help: delivery, returns, repairs', fr: 'Aide : livraison, retours, réparations' },
    excerpt: {
      en: 'Three to five working days, free from €120. Returns within 30 days with the label in the parcel.',
      fr: 'Trois à cinq jours ouvrés, gratuite dès 120 €. Retours sous 30 jours, étiquette dans le colis.',
    },
    keywords: 'delivery returns help livraison retours aide aubelune',
  },
];
