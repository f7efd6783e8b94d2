// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAdLabel } from '@/lib/page/ads/adLabels';
import { adAt, findAds } from '@/lib/page/ads/findAds';
import { landingUrl, siteOf } from '@/lib/page/ads/landingUrl';
import { layOutByAttribute } from '../layout';
import { documentOf, sourceOf } from '../reviews/reviewPages';

beforeEach(() => layOutByAttribute());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const room = 'data-box="0 0 300 250"';
const adsOf = (body: string, language = 'en') => findAds(sourceOf(documentOf(body, { language }))).map(({ ad }) => ad);

describe('frames and places of ad networks', () => {
  it('are found with their network, as a whole where they are another site’s', () => {
    const [ad, ...others] = adsOf(
      `<div id="div-gpt-ad-1" ${room}><iframe ${room} src="https://tpc.googlesyndication.com/safeframe/1.html"></iframe></div>`,
    );
    expect(others).toEqual([]);
    expect(ad).toMatchObject({ kind: 'frame', network: 'Google', landingUrl: null });
  });

  it('are none where they take no room', () => {
    expect(
      adsOf(
        '<ins class="adsbygoogle" data-box="0 0 0 0"></ins><iframe src="https://ad.doubleclick.net/x" data-box="0 0 1 1"></iframe>',
      ),
    ).toEqual([]);
  });

  it('are not every frame, nor every word that begins like one', () => {
    expect(
      adsOf(
        `<iframe ${room} src="https://video.example/embed/1"></iframe><div class="address" ${room}><a href="https://x.example">Our address</a></div><div class="adaptive header-add" ${room}><img></div>`,
      ),
    ).toEqual([]);
  });
});

describe('boxes of recommended articles', () => {
  it('hold an advertisement in each of their parts, also where those have neither picture nor heading', () => {
    const part = (site: string, text: string) =>
      `<div class="videoCube" data-box="0 0 300 60"><a href="https://${site}/x?tblci=1"><span>${text}</span><span class="branding">${site}</span></a></div>`;
    const found = adsOf(
      `<div id="taboola-below-article" data-box="0 0 300 250"><div class="trc_rbox_header" data-box="0 0 300 20">Conteúdo patrocinado</div>${part('saude.example', 'Médicos falam deste truque')}${part('carros.example', 'Carros sem uso à venda')}</div>`,
      'pt',
    );
    expect(found.map(({ advertiser }) => advertiser)).toEqual(['saude.example', 'carros.example']);
  });

  it('are one where all of their parts lead to the same site', () => {
    const part = (path: string) =>
      `<div class="part" data-box="0 0 300 60"><a href="https://klafti.example/${path}">Coats that keep you warm</a></div>`;
    const found = adsOf(
      `<div data-box="0 0 300 250"><div data-box="0 0 300 20">Sponsored</div>${part('a')}${part('b')}</div>`,
    );
    expect(found).toHaveLength(1);
  });
});

describe('labelled results and posts', () => {
  const result = (label: string, site: string) =>
    `<li data-box="0 0 600 120"><h2><a href="https://${site}/offer?gclid=1">Coats for the cold at ${site}</a></h2><div><p><span>${label}</span> Everything is warm, and half the price of last year.</p></div></li>`;
  const organic = (site: string) =>
    `<li data-box="0 0 600 120"><h2><a href="https://${site}/">What a coat is, explained</a></h2><p>Coats are worn above everything else when it is cold.</p></li>`;

  it.each([
    ['en', 'Ad'],
    ['en', 'Sponsored'],
    ['fr', 'Sponsorisé'],
    ['de', 'Anzeige'],
    ['es', 'Patrocinado'],
    ['it', 'Sponsorizzato'],
    ['nl', 'Gesponsord'],
    ['pl', 'Sponsorowane'],
    ['ru', 'Реклама'],
    ['da', 'Sponseret'],
    ['ja', '広告'],
    ['ko', '광고'],
  ])('%s: "%s" marks one of a list', (language, label) => {
    const ads = adsOf(
      `<main><ol>${organic('a.example')}${result(label, 'klafti.example')}${organic('b.example')}</ol></main>`,
      language,
    );
    expect(ads).toMatchObject([
      { kind: 'sponsored', label, advertiser: 'klafti.example', landingUrl: 'https://klafti.example/offer?gclid=1' },
    ]);
  });

  it('above a list stands for each of its cards', () => {
    const card = (name: string) =>
      `<div class="tile" data-box="0 0 200 200"><a href="https://${name}.example/p"><img><h4>The coat of ${name}</h4></a></div>`;
    const ads = adsOf(
      `<section data-box="0 0 900 300"><p>Sponsored products</p><div>${['alba', 'brise', 'cime'].map(card).join('')}</div></section>`,
    );
    expect(ads.map(({ advertiser, label }) => [advertiser, label])).toEqual([
      ['alba.example', 'Sponsored products'],
      ['brise.example', 'Sponsored products'],
      ['cime.example', 'Sponsored products'],
    ]);
  });

  it('names who pays where the label does', () => {
    const [ad] = adsOf(
      `<article data-box="0 0 500 300"><p>Sponsored by Klafti</p><a href="https://news.example/klafti">How to stay warm in any winter</a></article>`,
    );
    expect(ad).toMatchObject({ label: 'Sponsored by Klafti', advertiser: 'Klafti' });
  });

  it('of an empty place make none of what the page itself goes on with', () => {
    const own = (nth: number) =>
      `<div class="row" ${room}><h3>Read also</h3><p><a href="https://shop.example/more/${nth}">What the mayor said about the bridge, part ${nth}</a></p></div>`;
    expect(
      adsOf(`<main><h1>Bridge</h1></main><div><div>Publicité</div>${own(1)}${own(2)}${own(3)}</div>`, 'fr'),
    ).toEqual([]);
    const prose =
      '<p>A long article about coats, that goes on and on for many lines of text, as articles do.</p>'.repeat(8);
    const shared = '<a href="https://network.example/share">Share this on the network</a>';
    expect(
      adsOf(
        `<main><h1>Coats</h1></main><section><div class="row" ${room}><div>Reklama</div>${prose}${shared}</div><div class="row" ${room}>${prose}</div></section>`,
        'pl',
      ),
    ).toEqual([]);
  });

  it('of an empty place in an article make no advertisement of the article', () => {
    const text = '<p>A long article about coats, that goes on and on for many lines of text, as articles do.</p>';
    expect(
      adsOf(
        `<main><div ${room}>${text}<div>Advertisement</div>${text}<p>See <a href="/more">more about coats</a>.</p></div></main>`,
      ),
    ).toEqual([]);
  });
});

describe('pictures of the trade’s sizes', () => {
  it('are advertisements where they lead to another site', () => {
    const picture = (href: string) => `<a href="${href}"><img data-box="0 0 728 90" alt="Klafti. 30 % off"></a>`;
    expect(
      adsOf(picture('https://click.example/r?url=https%3A%2F%2Fklafti.example%2Fsale%3Futm_source%3Dx')),
    ).toMatchObject([
      {
        kind: 'image',
        landingUrl: 'https://klafti.example/sale?utm_source=x',
        advertiser: 'klafti.example',
        text: 'Klafti. 30 % off',
      },
    ]);
    expect(adsOf(picture('https://shop.example/sale'))).toEqual([]);
  });
});

describe('the advertisement of an element', () => {
  it('is the one around it', () => {
    const document = documentOf(
      `<div class="ad-slot" ${room}><a id="in" href="https://klafti.example/"><img ${room}></a></div><p id="out">Words</p>`,
    );
    const source = sourceOf(document);
    expect(adAt(document.querySelector('#in') as Element, source)?.ad.advertiser).toBe('klafti.example');
    expect(adAt(document.querySelector('#out') as Element, source)).toBeNull();
  });
});

describe('labels', () => {
  it.each(['Ad', 'Sponsored', '(Publicité)', 'Anzeige:', 'ⓘ Реклама', 'Gesponsert'])('%s', (text) =>
    expect(readAdLabel(text.replace('ⓘ ', ''))).not.toBeNull(),
  );
  it.each(['anzeigen', 'Add to basket', 'Advertise with us', 'Ad blockers are bad', 'pub'])('%s is none', (text) =>
    expect(readAdLabel(text)).toBeNull(),
  );
});

describe('landing addresses', () => {
  const base = 'https://shop.example/';
  it.each([
    ['https://ad.doubleclick.net/clk?adurl=https://klafti.example/a', 'https://klafti.example/a'],
    [
      `https://www.bing.com/aclick?u=a1${btoa('https://klafti.example/b').replace(/=+$/, '')}`,
      'https://klafti.example/b',
    ],
    [
      'https://one.example/?url=https%3A%2F%2Ftwo.example%2F%3Fdest%3Dhttps%253A%252F%252Fklafti.example%252Fc',
      'https://klafti.example/c',
    ],
    ['/own?url=https://shop.example/x', 'https://shop.example/own?url=https://shop.example/x'],
    ['javascript:alert(1)', null],
    ['mailto:a@b.example', null],
  ])('%s', (href, landing) => expect(landingUrl(href, base)).toBe(landing));
  it('are of sites', () => {
    expect(siteOf('https://www.klafti.co.uk/a')).toBe('klafti.co.uk');
    expect(siteOf('https://shop.klafti.example/a')).toBe('klafti.example');
  });
});

describe('the label that the law asks for in Russia', () => {
  it('names who advertises', () => {
    const written = 'Реклама. ООО «Вело Спорт», ИНН 7701234567, erid: 2VtzqwABCdef';
    expect(readAdLabel(written)).toEqual({ label: written, advertiser: 'ООО «Вело Спорт»' });
    expect(readAdLabel('Реклама: АО Банк. erid: Kra23f')).toMatchObject({ advertiser: 'АО Банк' });
    expect(readAdLabel('erid: Kra23f')).toBeNull();
    expect(readAdLabel(`${written} Велосипеды за полцены, и всё с доставкой`)).toBeNull();
    expect(readAdLabel('Реклама в метро подорожает на десять процентов')).toBeNull();
  });
});
