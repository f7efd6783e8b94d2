import { type Html, html } from './html';
import { LANGUAGES, type Language, type Text } from './language';
import { mark } from './picture/mark';
import type { SiteId, SiteRequest } from './site';

const SITES: readonly { readonly id: SiteId; readonly name: string; readonly text: Text }[] = [
  {
    id: 'questerel',
    name: 'Questerel',
    text: {
      en: 'A search engine: where many journeys begin.',
      fr: 'Un moteur de recherche : là où commencent bien des parcours.',
    },
  },
  {
    id: 'aubelune',
    name: 'Aubelune',
    text: {
      en: 'A quiet fashion shop: few pieces, clear fees, one calm checkout page.',
      fr: 'Une boutique de mode discrète : peu de pièces, des frais clairs, une commande en une page.',
    },
  },
  {
    id: 'klafti',
    name: 'Klafti',
    text: {
      en: 'Its loud competitor: discounts, three checkout steps, fees that come last.',
      fr: 'Sa concurrente bruyante : remises, commande en trois étapes, frais à la fin.',
    },
  },
  {
    id: 'parlavis',
    name: 'Parlavis',
    text: {
      en: 'A review site: what customers say of both.',
      fr: 'Un site d’avis : ce que les clients disent des deux.',
    },
  },
  {
    id: 'flanou',
    name: 'Flanou',
    text: {
      en: 'A social feed: friends, an influencer, a sponsored post.',
      fr: 'Un fil social : des amis, une influenceuse, une publication sponsorisée.',
    },
  },
];

const WORDS: Readonly<
  Record<Language, { title: string; text: string; tryIt: string; steps: readonly string[]; hard: string }>
> = {
  en: {
    title: 'A small web to practise on',
    text: 'Five sites of our own invention, on this computer only. Walk through them as a customer would, and tag what you meet with Parcours.',
    tryIt: 'A journey to try',
    steps: [
      'Search for a linen dress on Questerel.',
      'Open the sponsored result, then compare it with Aubelune.',
      'Read on Parlavis what others lived.',
      'Put a dress in the basket and check out.',
      'At each step: the toolbar button, a stage, an emotion, Enter.',
    ],
    hard: 'Difficult pages, for the tests',
  },
  fr: {
    title: 'Un petit web pour s’exercer',
    text: 'Cinq sites de notre invention, sur cet ordinateur seulement. Parcourez-les comme un client, et marquez vos points de contact avec Parcours.',
    tryIt: 'Un parcours à essayer',
    steps: [
      'Cherchez une robe en lin sur Questerel.',
      'Ouvrez le résultat sponsorisé, puis comparez avec Aubelune.',
      'Lisez sur Parlavis ce que d’autres ont vécu.',
      'Mettez une robe au panier et passez commande.',
      'À chaque pas : le bouton de la barre d’outils, une étape, un ressenti, Entrée.',
    ],
    hard: 'Pages difficiles, pour les tests',
  },
};

function half(language: Language, request: SiteRequest): Html {
  const words = WORDS[language];
  const heading = language === 'en' ? html`<h1>${words.title}</h1>` : html`<h2 class="title">${words.title}</h2>`;
  return html`<section lang="${language}">${heading}<p class="lead">${words.text}</p>
  <ul class="sites">${SITES.map((site) => html`<li><a href="${request.url(site.id, `/${language}/`)}">${mark(site.id)}<span><strong>${site.name}</strong>${site.text[language]}</span></a></li>`)}</ul>
  <h3>${words.tryIt}</h3><ol class="steps">${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
  <p class="hard"><a href="${request.url('hard', '/')}">${words.hard}</a></p></section>`;
}

/** `http://localhost:PORT/`: introduces the sample world, in both languages side by side. */
export function worldPage(request: SiteRequest): Html {
  const description = 'Sample sites for trying Parcours. Des sites d’exemple pour essayer Parcours.';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Parcours · Sample web · Web d’exemple</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<link rel="canonical" href="${request.url('index', '/')}">
<meta property="og:site_name" content="Parcours">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style/base.css"><link rel="stylesheet" href="/style/index.css">
</head>
<body><main id="main">${LANGUAGES.map((language) => half(language, request))}</main></body>
</html>
`;
}
