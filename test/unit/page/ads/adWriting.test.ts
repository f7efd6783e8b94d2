// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAds } from '@/lib/page/ads/findAds';
import { layOutByAttribute } from '../layout';
import { documentOf, sourceOf } from '../reviews/reviewPages';

beforeEach(() => layOutByAttribute());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const adsOf = (body: string, language = 'en') => findAds(sourceOf(documentOf(body, { language }))).map(({ ad }) => ad);
const box = 'data-box="0 0 220 300"';

describe('who is named beside a thing of the shop', () => {
  const tile = (nth: number, badge = '') =>
    `<article class="item" ${box}><a href="/p/${nth}"><img alt=""><h2>Robe en coton ${nth}</h2><span>2${nth},99 €</span></a><button>Favoris</button>${badge}</article>`;
  const grid = (badge: string) =>
    `<h1>Robes</h1><div>${[1, 2].map((nth) => tile(nth)).join('')}${tile(3, badge)}${[4, 5, 6].map((nth) => tile(nth)).join('')}</div>`;

  it.each([
    ['fr', 'Partenaire : Fruit of the Loom'],
    ['fr', 'Partenaire · Fruit of the Loom'],
    ['fr', 'En partenariat avec Fruit of the Loom'],
  ])('pays for no place (%s): %s', (language, badge) =>
    expect(adsOf(grid(`<span class="badge">${badge}</span>`), language)).toEqual([]),
  );

  it('does where the label says so', () =>
    expect(adsOf(grid('<span class="badge">Sponsorisé : Fruit of the Loom</span>'), 'fr')).toHaveLength(1));
});

describe('a member who is called as a label', () => {
  const post = (nth: number, name: string) =>
    `<div class="post" ${box}><div class="author"><a href="/u/${nth}">${name}</a></div><div class="date">il y a ${nth} j</div><div class="msg">Moi j’ai pris une Yaris. <a href="https://www.dacia.example/">dacia.example</a></div></div>`;

  it.each(['Annonce', 'Publicité', 'Pub'])('has written no advertisement: %s', (name) =>
    expect(adsOf(`<h1>Quelle voiture ?</h1>${post(1, 'Marco77')}${post(2, 'Lili')}${post(3, name)}`, 'fr')).toEqual([]),
  );

  it('is none where the label leads to what it says of advertising', () => {
    const ad = `<div class="post" ${box}><div class="why"><a href="/why-this-ad">Annonce</a></div><div class="msg">Roulez en Dacia. <a href="https://www.dacia.example/"><img alt=""><h3>La nouvelle Dacia</h3></a></div></div>`;
    expect(adsOf(`<h1>Quelle voiture ?</h1>${post(1, 'Marco77')}${post(2, 'Lili')}${ad}`, 'fr')).toHaveLength(1);
  });
});

describe('an advertisement', () => {
  it.each([
    ['<p>Paid content</p>', 'Paid for by Solaris Energy'],
    ['<p>Sponsored</p>', 'Presented by Solaris Energy'],
    ['<p>Contenu partenaire</p>', 'En partenariat avec Solaris Energy', 'fr'],
    ['<p>Anzeige</p>', 'Präsentiert von Solaris Energy', 'de'],
    ['<p>Publicidad</p>', 'Ofrecido por Solaris Energy', 'es'],
    ['<p>Contenuto sponsorizzato</p>', 'Offerto da Solaris Energy', 'it'],
    ['<p>Advertentie</p>', 'Aangeboden door Solaris Energy', 'nl'],
  ])('is of whom it says elsewhere that they paid: %s %s', (label, payer, language = 'en') => {
    const body = `<main><article><h1>Bridge reopens</h1><p>More of the story about the bridge and its builders follows here.</p><section class="partner" ${box}>${label}<a href="/partner/solaris"><img alt=""><h3>How Solaris powers homes</h3><span>${payer}</span></a></section></article></main>`;
    expect(adsOf(body, language).map(({ advertiser }) => advertiser)).toEqual(['Solaris Energy']);
  });

  const result = (name: string, address: string, headline: string) =>
    `<div class="r" data-text-ad="1" ${box}><a href="https://ads.example/clk?adurl=https://${address}/x"><div role="heading" aria-level="3"><span>${headline}</span></div><div><span>Sponsorisé</span><span>${name}</span><span>https://${address} › homme</span></div></a><div>La nouvelle collection est arrivée.</div></div>`;

  it.each([
    ['RunFit', 'www.runfit.example', 'Chaussures de course RunFit - Livraison offerte'],
    ['Foulée', 'www.foulee.example', 'Foulée® Site Officiel'],
  ])('keeps its words apart, which style alone parts: %s', (name, address, headline) => {
    const [ad] = adsOf(`<main><h1>Résultats</h1>${result(name, address, headline)}</main>`, 'fr');
    expect(ad?.text).toBe(
      `${headline} Sponsorisé ${name} https://${address} › homme La nouvelle collection est arrivée.`,
    );
  });
});
