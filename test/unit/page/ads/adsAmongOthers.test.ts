// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findAds } from '@/lib/page/ads/findAds';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { layOutByAttribute } from '../layout';
import { documentOf, sourceOf } from '../reviews/reviewPages';

beforeEach(() => layOutByAttribute());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const adsOf = (body: string, language = 'en') => findAds(sourceOf(documentOf(body, { language }))).map(({ ad }) => ad);
const adElementsOf = (body: string, language = 'en') =>
  findAds(sourceOf(documentOf(body, { language }))).map(({ element }) => element.id);

const box = 'data-box="0 0 220 300"';

describe('a label in one of many like parts', () => {
  const tile = (nth: number, more = '') =>
    `<div class="tile" id="t${nth}" ${box}><a href="/p/${nth}">${more}<img alt=""><h3>Armchair model ${nth} in oak</h3><p>€1${nth}9</p></a></div>`;
  const scripted = (attributes: string) =>
    `<div class="tile tile--big" id="own" ${attributes} ${box}><span class="badge">Sponsored</span><img alt=""><h3>Armchair model 9 in oak</h3><p>€189</p></div>`;
  const grid = (one: string) =>
    `<main><h1>Armchairs</h1><div>${tile(1)}${one}${tile(2)}${tile(3)}${tile(4)}</div></main>`;

  it.each(['role="link" tabindex="0"', 'data-href="/p/9"', 'onclick="go()"'])(
    'marks that one alone, also where a script opens it: %s',
    (attributes) => expect(adElementsOf(grid(scripted(attributes)))).toEqual(['own']),
  );

  it('marks none of the others where that one leads nowhere', () =>
    expect(adElementsOf(grid(scripted('')))).toEqual([]));

  const post = (id: string, line: string, words: string, link = '') =>
    `<div ${box} id="${id}"><article><div><img alt=""></div><div><div data-testid="User-Name"><a href="/${id}"><span>${id}</span></a></div>${line}</div><div><span>${words}</span></div>${link}</article></div>`;
  const link = '<a href="https://t.co/x1"><img alt=""><div><span>lindor.example</span></div></a>';

  it('marks no other post of a feed where it is all that somebody wrote', () => {
    const ad = '<div><span>Ad</span></div>';
    const feed = [
      post('priya', '', 'The ad industry is broken. Ad after ad.'),
      post('lindor', ad, 'Open an account in 8 minutes.', link),
      post('sam', '', 'Ad'),
      post('news', '', 'Watch: storm over the coast', link),
    ];
    expect(adElementsOf(`<main><section>${feed.join('')}</section></main>`)).toEqual(['lindor']);
  });

  it('marks what is no list item among others as a whole, and not the list', () => {
    const video = (nth: number) =>
      `<div class="rich-item" id="v${nth}" ${box}><a href="/watch?v=${nth}"><img alt=""></a><h3><a href="/watch?v=${nth}">How to knit a sweater, part ${nth}</a></h3></div>`;
    const href = 'https://search.example/aclk?adurl=https://garnwelt.example/';
    const slot = `<x-ad-slot-renderer id="slot" ${box}><div><x-layout><a href="${href}"><img alt=""></a><h3><a href="${href}">Merino yarn, 20 % off</a></h3><div><span>Sponsored</span> · <span>Garnwelt</span></div></x-layout></div></x-ad-slot-renderer>`;
    const list = `<main><div ${box}>${video(1)}${slot}${video(2)}${video(3)}</div></main>`;
    expect(adElementsOf(list)).toEqual(['slot']);
    expect(adsOf(list)).toMatchObject([{ advertiser: 'Garnwelt', landingUrl: 'https://garnwelt.example/' }]);
  });
});

describe('a label that is a first-level heading in one of several like parts', () => {
  const label = '<div><h1>Sponsored</h1><span>·</span></div>';
  const place = (name: string, href: string, line = '') =>
    `<div id="${name.split(' ')[0]}" ${box}><div role="article" aria-label="${name}" ${box}><a href="${href}" aria-label="${name}"></a>${line}<div>${name}</div><span>£79</span></div></div>`;
  const feed = (one: string) =>
    `<div role="feed">${one}${place('Canal House', '/place/1')}${place('Station Inn', '/place/2')}</div>`;

  it('marks that one, also where a link without words covers it', () => {
    const list = feed(place('Grand Mill', 'https://grandmill.example/?gclid=1', label));
    expect(adElementsOf(list)).toEqual(['Grand']);
    expect(adsOf(list)).toMatchObject([{ advertiser: 'grandmill.example', label: 'Sponsored' }]);
  });

  it.each([
    [
      'the page’s own title',
      `<div class="page">${label}<p>What it means: <a href="/about">read the rules here</a>.</p></div>`,
    ],
    [
      'the title of a page that leads to other sites',
      `<div class="page" ${box}><h1>Sponsored</h1><p>How we work with <a href="https://lumen.example/">Lumen Bank</a>.</p></div><div class="foot"></div>`,
    ],
    [
      'the title above a list',
      `<div><h1>Sponsored</h1></div>${feed(place('Grand Mill', 'https://grandmill.example/?gclid=1'))}`,
    ],
    [
      'a link that says nothing of the part that it stands in',
      feed(
        `<div><div role="article" ${box}><a href="https://social.example/share" aria-label="Share"></a>${label}<div>Grand Mill</div></div></div>`,
      ),
    ],
    [
      'a part beside the title',
      feed(`<div><div ${box}><h1>Sponsored</h1><h1>Grand Mill</h1><a href="/mill">The old mill</a></div></div>`),
    ],
  ])('is none where it is %s', (_what, body) => expect(adsOf(body)).toEqual([]));
});

describe('short words that are labels in some languages alone', () => {
  const card = (nth: number, tag: string, name = 'tag') =>
    `<div class="card" id="c${nth}" ${box}><a href="/r/${nth}"><img alt=""><h3>Restaurant number ${nth}</h3></a><div class="${name}s"><span class="${name}">${tag}</span></div><p>4.${nth} · 12 min</p></div>`;
  const list = (...cards: string[]) => `<main><h1>Places to eat</h1><div>${cards.join('')}</div></main>`;

  it.each([
    ['en', 'tag'],
    ['de', 'x1'],
    ['fr', 'tag'],
    ['fr', 'kind'],
  ])('%s: kinds of places called “%s” are none', (language, name) =>
    expect(
      adsOf(
        list(
          card(1, 'Pub', name),
          card(2, 'Café', name),
          card(3, 'Pub', name),
          card(4, 'PR', name),
          card(5, 'Bar', name),
        ),
        language,
      ),
    ).toEqual([]),
  );

  it('are none beside other kinds of the same place', () => {
    const chips = (nth: number, kind: string) =>
      `<div class="card" ${box}><a href="/r/${nth}"><img alt=""><h3>Restaurant number ${nth}</h3></a><ul><li>${kind}</li><li>Terrasse</li></ul></div>`;
    expect(adsOf(list(chips(1, 'Pub'), chips(2, 'Bar'), chips(3, 'Pub')), 'fr')).toEqual([]);
  });

  const plain = (nth: number, label = '') =>
    `<div class="card" id="c${nth}" ${box}>${label}<a href="/r/${nth}"><img alt=""><h3>The offer number ${nth}</h3></a></div>`;
  it.each([
    ['fr', 'Pub', ['c2']],
    ['pt', 'PUB', ['c2']],
    ['en', 'Pub', []],
    ['ja', 'PR', ['c2']],
    ['en', 'PR', []],
    ['en', 'Ad', ['c2']],
    ['it', 'AD', []],
  ])('%s: “%s”', (language, label, found) =>
    expect(adElementsOf(list(plain(1), plain(2, `<span>${label}</span>`), plain(3), plain(4)), language)).toEqual(
      found,
    ),
  );

  it('are none where they are what the page writes about', () => {
    const article = (nth: number, kind: string) =>
      `<article class="card" ${box}><a href="/topic/${kind}" class="category">${kind}</a><a href="/a/${nth}"><img alt=""><h3>What the court said, part ${nth}</h3></a></article>`;
    const news = ['Politik', 'Werbung', 'Sport', 'Wirtschaft'].map((kind, nth) => article(nth, kind));
    expect(adsOf(list(...news), 'de')).toEqual([]);
  });
});

describe('the listings of a site of small ads', () => {
  const listing = (nth: number, name: string, more = '') =>
    `<li class="${name}" id="l${nth}" ${box}><article><a href="/ad/${nth}"><img alt=""><h3>A bicycle, hardly used, part ${nth}</h3><p>${nth}0 €</p></a>${more}<p>Nantes</p></article></li>`;
  const list = (name: string, heading: string, tags: readonly string[] = []) =>
    `<main><h1>Bicycles</h1>${heading}<ul class="g">${[1, 2, 3, 4, 5].map((nth) => listing(nth, name, tags[nth])).join('')}</ul></main>`;

  it.each([
    ['fr', 'ad-item', '<h2>Annonces</h2>'],
    ['de', 'ad-listitem', '<h2>Anzeigen</h2>'],
    ['de', 'anzeige', '<h2>Kleinanzeigen</h2>'],
    ['es', 'ad', '<h2>Anuncios</h2>'],
    ['en', 'classified-ad', '<h2>Classified ads</h2>'],
    ['en', 'ad-card', ''],
  ])('%s: %s are none', (language, name, heading) => expect(adsOf(list(name, heading), language)).toEqual([]));

  it('are none in a box that is called after them', () =>
    expect(adsOf(`<div class="ads" ${box}>${list('item', '')}</div>`)).toEqual([]));

  const sellers = [
    ['fr', 'Annonce de particulier'],
    ['fr', 'Annonce de Particulier'],
    ['fr', 'Annonce de pro'],
    ['fr', 'Annonce professionnelle'],
    ['fr', 'Annonce à la une'],
    ['fr', 'Annonce · Particulier'],
    ['fr', 'Annonce : Pro'],
    ['de', 'Anzeige von privat'],
    ['de', 'Anzeige von Privat'],
    ['de', 'Anzeige von gewerblichem Anbieter'],
    ['de', 'Anzeige · gewerblich'],
    ['de', 'Privatanzeige'],
    ['de', 'Top-Anzeige'],
    ['es', 'Anuncio de particular'],
    ['es', 'Anuncio particular'],
    ['es', 'Anuncio profesional'],
    ['it', 'Annuncio da privato'],
    ['it', 'Annuncio privato'],
    ['pt', 'Anúncio de particular'],
    ['nl', 'Advertentie van particulier'],
    ['nl', 'Advertentie van een bedrijf'],
    ['sv', 'Annons från privatperson'],
    ['da', 'Annonce fra privat'],
    ['pl', 'Ogłoszenie od firmy'],
    ['pl', 'Ogłoszenie prywatne'],
    ['ru', 'Частное объявление'],
    ['ru', 'Объявление от собственника'],
    ['en', 'Private ad'],
    ['en', 'Ad by owner'],
    ['en', 'Ad from private seller'],
  ] as const;

  it.each(sellers)('%s: are none by who offers them: “%s”', (language, line) => {
    const mark = `<p>${line}</p>`;
    const tags = ['', mark, '<p>Lumen</p>', mark, mark, ''];
    expect(adsOf(list('vitem', '', tags), language)).toEqual([]);
    expect(adsOf(list('vitem', '', ['', '', mark]), language)).toEqual([]);
  });

  it.each([
    ['fr', 'Annonce de Julie', 'Petites annonces'],
    ['de', 'Anzeige von Peter', 'Kleinanzeigen'],
    ['ru', 'Объявление от Марии', 'Объявления'],
  ])('%s: are none by who among people offers them: “%s”', (language, line, heading) =>
    expect(adsOf(list('vitem', `<h2>${heading}</h2>`, ['', '', `<p>${line}</p>`]), language)).toEqual([]),
  );

  it.each([
    ['https://www.immo-annonces.example/lyon', []],
    ['https://www.kleinanzeigen.example/lyon', []],
    ['https://www.announcer.example/annonces/lyon', ['l2']],
  ])('are none by who offers them on a host that is called after them: %s', (url, found) => {
    const tags = ['', '', '<p>Annonce de Agence du Parc</p>'];
    const page = collectSource(documentOf(list('vitem', '', tags), { language: 'fr' }), url, createBudget(5000));
    expect(findAds(page).map(({ element }) => element.id)).toEqual(found);
  });

  it.each([
    ['fr', 'Annonce de Lumen', 'Lumen'],
    ['de', 'Anzeige von Lumen', 'Lumen'],
    ['de', 'Anzeige von Privatbank Lumen', 'Privatbank Lumen'],
    ['fr', 'Annonce de lumen.example', 'lumen.example'],
    ['en', 'Ad by lumen', 'lumen'],
    ['en', 'Ad by Dealer Direct', 'Dealer Direct'],
    ['fr', 'Annonce sponsorisée', null],
  ])('%s: but what a name paid for is one: “%s”', (language, line, advertiser) =>
    expect(adsOf(list('vitem', '', ['', '', `<p>${line}</p>`]), language)).toMatchObject([{ advertiser }]),
  );

  it('are none on a page of their own', () =>
    expect(
      adsOf(`<div class="ad" ${box}><h1>A bicycle</h1><img alt=""><p>40 €</p><a href="/seller">The seller</a></div>`),
    ).toEqual([]));

  it('are none where each is called one', () => {
    const tags = ['', '<span>Anzeige</span>', '<span>Anzeige</span>', '', '<span>Anzeige</span>', ''];
    expect(adsOf(list('vitem', '<h2>Kleinanzeigen</h2>', tags), 'de')).toEqual([]);
  });

  it('are advertisements where a label says that somebody paid', () => {
    const tags = ['', '', '<span>Sponsorisé</span>'];
    expect(adElementsOf(list('ad-item', '<h2>Annonces</h2>', tags), 'fr')).toEqual(['l2']);
  });

  it('leave alone a place of that name that is one', () => {
    const slot = `<div class="ad-item" id="slot" ${box}><a href="https://klafti.example/"><img alt=""></a></div>`;
    expect(adElementsOf(`<main>${slot}</main>`)).toEqual(['slot']);
  });
});

describe('who advertises behind a shortened link', () => {
  const post = (href: string, shown: string) =>
    `<article data-box="0 0 580 313"><h4><a href="/u/velvet">Velvet</a></h4><div>Sponsored</div><p>What is new</p><a href="${href}"><img alt="">${shown}</a></article>`;
  const plain = (nth: number) =>
    `<article data-box="0 0 580 313"><h4><a href="/u/${nth}">Anna</a></h4><p>What is new</p><a href="/p/${nth}"><img alt=""></a></article>`;
  it.each([
    ['https://t.co/abc', '<span>lindor.example</span>', 'lindor.example'],
    ['https://t.co/abc', '', null],
    ['https://lnkd.in/ab3Xz', '', null],
    ['https://qx.zz/a8Fk2', '', null],
    ['https://hm.example/coats', '', 'hm.example'],
  ])('%s %s', (href, shown, advertiser) =>
    expect(adsOf(`${plain(1)}${post(href, shown)}${plain(2)}`)).toMatchObject([{ advertiser }]),
  );
});

describe('a grid of recommendations', () => {
  const tile = (name: string, site: string, line = '') =>
    `<div class="cube item" ${box}><a class="thumb" href="https://trc.tabnet.example/click?redir=https%3A%2F%2Fwww.${site}%2Fart%3Futm_source%3Dt"><img alt=""></a><a class="words" href="https://trc.tabnet.example/click?redir=https%3A%2F%2Fwww.${site}%2Fart"><span class="title">Ten things that nobody told ${name}</span>${line}</a></div>`;
  const branding = (name: string) => `<span class="branding">${name}</span>`;

  it.each([
    ['<span>Contenus sponsorisés</span><a href="https://popup.tabnet.example/"><span>par Tabnet</span></a>', 'fr'],
    [
      '<a href="https://popup.taboola.com/x">Sponsored Links</a> <a href="https://www.taboola.com/"><span>by Taboola</span></a>',
      'en',
    ],
    ['<span>Sponsored by Tabnet</span>', 'en'],
    ['<span>Sponsored</span> | <span>Tabnet</span>', 'en'],
  ])('is as many advertisements as it has advertisers: %s', (head, language) => {
    const grid = `<div class="trc_related_container" ${box}><div class="head">${head}</div>${tile('Ann', 'peau.example', branding('Peau Nette'))}${tile('Bea', 'solaire.example', branding('Solaire Info'))}${tile('Cem', 'audika.example', branding('Audika'))}</div>`;
    expect(adsOf(`<main><h1>Bridge</h1></main>${grid}`, language).map(({ advertiser }) => advertiser)).toEqual([
      'Peau Nette',
      'Solaire Info',
      'Audika',
    ]);
  });

  it('has in each tile who pays for it, and not the network', () => {
    const line = (name: string) => `<div><span>Sponsored</span> | <span>${name}</span></div>`;
    const grid = `<div class="recs" ${box}>${tile('Ann', 'peau.example', line('Peau Nette'))}${tile('Bea', 'solaire.example', line('Solaire Info'))}${tile('Cem', 'audika.example', line('Audika'))}</div>`;
    expect(adsOf(`<main><h1>Bridge</h1></main>${grid}`).map(({ advertiser }) => advertiser)).toEqual([
      'Peau Nette',
      'Solaire Info',
      'Audika',
    ]);
  });
});

describe('labels of what a publisher was paid for', () => {
  const item = (id: string, label: string) =>
    `<article class="item" id="${id}" ${box}>${label === '' ? '' : `<span class="label">${label}</span>`}<a href="/${id}"><img alt=""><h2>Learning a trade of the sea, ${id}</h2></a></article>`;
  const page = (label: string) =>
    `<main><section>${item('one', '')}${item('paid', label)}${item('two', '')}${item('three', '')}</section></main>`;

  it.each([
    ['fr', 'Publirédactionnel', null],
    ['fr', 'Contenu de marque', null],
    ['fr', 'Communiqué', null],
    ['fr', 'Partenaire', null],
    ['fr', 'En partenariat avec Région Bretagne', 'Région Bretagne'],
    ['fr', 'Contenu proposé par Banque Lumen', 'Banque Lumen'],
    ['fr', 'Contenu sponsorisé par Lumen', 'Lumen'],
    ['de', 'Anzeige', null],
    ['de', 'Sonderveröffentlichung', null],
    ['de', 'Verlagsangebot', null],
    ['de', 'Advertorial', null],
    ['de', 'Bezahlter Inhalt', null],
    ['de', 'In Kooperation mit Lumen', 'Lumen'],
    ['es', 'Contenido patrocinado', null],
    ['es', 'Publirreportaje', null],
    ['es', 'Branded content', null],
    ['es', 'Ofrecido por Lumen', 'Lumen'],
    ['es', 'En colaboración con Lumen', 'Lumen'],
    ['it', 'Contenuto sponsorizzato', null],
    ['it', 'Publiredazionale', null],
    ['it', 'In collaborazione con Lumen', 'Lumen'],
    ['it', 'Informazione pubblicitaria', null],
    ['nl', 'In samenwerking met Lumen', 'Lumen'],
    ['nl', 'Aangeboden door Lumen', 'Lumen'],
    ['pt', 'Conteúdo de marca', null],
    ['pt', 'Em parceria com Lumen', 'Lumen'],
    ['pl', 'Materiał partnera', null],
    ['pl', 'We współpracy z Lumen', 'Lumen'],
    ['sv', 'Annons', null],
    ['sv', 'Betalt innehåll', null],
    ['sv', 'I samarbete med Lumen', 'Lumen'],
    ['en', 'In partnership with Lumen', 'Lumen'],
    ['en', 'Branded content', null],
  ])('%s: “%s” marks one of a list', (language, label, advertiser) => {
    expect(adElementsOf(page(label), language)).toEqual(['paid']);
    expect(adsOf(page(label), language)).toMatchObject([{ label, advertiser }]);
  });

  it.each([
    ['fr', '<h2>Communiqué</h2><p><a href="/a">Le communiqué du club, à lire ici</a></p>'],
    [
      'fr',
      `<article ${box}><p>Un festival en partenariat avec la Région Bretagne.</p><a href="/a">Le programme complet</a></article>`,
    ],
    ['en', `<article ${box}><h2><a href="/a">In partnership with nature: a farm</a></h2><p>Words of it.</p></article>`],
    [
      'en',
      `<section ${box}><p>In partnership with Lumen</p><p>About this museum.</p><a href="/visit">Plan your visit</a></section>`,
    ],
  ])('%s: %s has none', (language, body) => expect(adsOf(`<main>${body}</main>`, language)).toEqual([]));

  it('are none where most of a list bears them', () => {
    const press = ['one', 'two', 'three'].map((id) => item(id, 'Communiqué')).join('');
    expect(adsOf(`<main><section>${press}${item('four', '')}</section></main>`, 'fr')).toEqual([]);
  });

  it('are none among other kinds', () => {
    const all = [item('one', 'Communiqué'), item('two', 'Rapport'), item('three', 'Agenda')].join('');
    expect(adsOf(`<main><section>${all}</section></main>`, 'fr')).toEqual([]);
  });
});

describe('what an advertisement says', () => {
  const slot = (inside: string) => adsOf(`<div class="ad-slot" ${box}>${inside}</div>`)[0]?.text;
  it.each([
    [
      '<a href="https://z.example/"><span>Zalora</span><cite>https://www.z.example</cite></a>',
      'Zalora https://www.z.example',
    ],
    [
      '<a href="https://j.example/"><span>Journeybase</span><span>41,204 followers</span></a>',
      'Journeybase 41,204 followers',
    ],
    [
      '<a href="https://j.example/"><span>Book a demo</span><span>www.j.example</span></a>',
      'Book a demo www.j.example',
    ],
    ['<a href="https://j.example/">From <b>12</b><sup>,99</sup> € <i>K</i>lafti</a>', 'From 12,99 € Klafti'],
    [
      '<a href="https://j.example/"><span>Linen</span><span>www.<b>linen</b>dress.example</span> <b>linen</b>dresses</a>',
      'Linen www.linendress.example linendresses',
    ],
  ])('keeps words apart: %s', (inside, text) => expect(slot(inside)).toBe(text));

  it('begins with its own heading', () =>
    expect(
      slot(
        '<p>Velvet Home</p><p>12,400 followers</p><a href="https://v.example/"><img><h3>Sofas made to order</h3></a>',
      ),
    ).toBe('Sofas made to order Velvet Home 12,400 followers'));
});

describe('a word for advertisements that people also call their small ads', () => {
  const teaser = (nth: number, head = '', name = 'teaser') =>
    `<article class="${name}" id="t${nth}" ${box}>${head}<a href="/news/${nth}"><h2>What the town spoke of, part ${nth}</h2></a><p>The council went on for hours, and agreed in the end.</p></article>`;
  const page = (head: string, name?: string) =>
    `<main><div>${teaser(1)}${teaser(2)}${teaser(3, head, name)}${teaser(4)}${teaser(5)}</div></main>`;
  const listing = (nth: number, head = '') =>
    `<li class="item" id="l${nth}" ${box}>${head}<a href="/offer/${nth}"><h3>A bicycle, hardly used, part ${nth}</h3></a><p>Near the station</p></li>`;
  const listings = (heading: string, head: (nth: number) => string) =>
    `<main><h1>${heading}</h1><ul>${[1, 2, 3, 4, 5].map((nth) => listing(nth, head(nth))).join('')}</ul></main>`;

  const words = [
    ['de', 'Anzeige', 'Kleinanzeigen'],
    ['de', 'Werbung', 'Kleinanzeigen'],
    ['fr', 'Annonce', 'Petites annonces'],
    ['fr', 'Publicité', 'Petites annonces'],
    ['da', 'Annonce', 'Annoncer'],
    ['sv', 'Annons', 'Annonser'],
    ['no', 'Annonse', 'Annonser'],
    ['fi', 'Mainos', 'Ilmoitukset'],
    ['cs', 'Reklama', 'Inzeráty'],
    ['pl', 'Reklama', 'Ogłoszenia'],
    ['pl', 'Ogłoszenie', 'Ogłoszenia'],
    ['hu', 'Hirdetés', 'Apróhirdetések'],
    ['es', 'Publicidad', 'Anuncios clasificados'],
    ['es', 'Anuncio', 'Anuncios'],
    ['pt', 'Publicidade', 'Classificados'],
    ['pt', 'Anúncio', 'Anúncios'],
    ['it', 'Pubblicità', 'Annunci'],
    ['it', 'Annuncio', 'Annunci'],
    ['nl', 'Advertentie', 'Advertenties'],
    ['tr', 'İlan', 'Seri ilanlar'],
    ['tr', 'Reklam', 'İlanlar'],
    ['hr', 'Oglas', 'Oglasi'],
    ['ro', 'Publicitate', 'Anunțuri'],
    ['el', 'Διαφήμιση', 'Αγγελίες'],
    ['ru', 'Реклама', 'Объявления'],
    ['uk', 'Реклама', 'Оголошення'],
    ['ja', '広告', '売ります・あげます'],
    ['ko', '광고', '생활광고'],
    ['zh-TW', '廣告', '分類廣告'],
    ['zh-CN', '广告', '分类信息'],
    ['en', 'Advertisement', 'Classified ads'],
  ] as const;

  it.each(words)('%s: “%s” at the head of a teaser without a picture marks it', (language, label) => {
    expect(adElementsOf(page(`<span>${label}</span>`), language)).toEqual(['t3']);
    expect(adElementsOf(page(`<div class="head"><span>${label}</span></div>`, 'x'), language)).toEqual(['t3']);
  });

  it.each(words)('%s: “%s” marks none of small ads', (language, label, heading) => {
    const mark = `<span>${label}</span>`;
    expect(
      adsOf(
        listings(heading, () => mark),
        language,
      ),
    ).toEqual([]);
    expect(
      adsOf(
        listings(heading, (nth) => (nth === 2 ? mark : '')),
        language,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a place that is kept for one', '<div data-box="0 0 300 250"><span>Anzeige</span></div>'],
    ['a place that nothing fills', '<div><span>Anzeige</span><div></div></div>'],
    ['a place below it that nothing fills', '<span>Anzeige</span><ins></ins>'],
    ['a place that its script has not filled', '<span>Anzeige</span><div id="s1"><script>fill("s1")</script></div>'],
  ])('marks none at %s', (_what, head) => expect(adsOf(page(head), 'de')).toEqual([]));

  it.each([
    ['de', 'Werbung', 'Politik'],
    ['fr', 'Publicité', 'Société'],
    ['fr', 'Annonce', 'Agenda'],
  ])('%s: “%s” marks none where the others have “%s” in its place', (language, label, other) => {
    const head = (kind: string) => `<span>${kind}</span>`;
    const kinds = [teaser(1, head(other)), teaser(2, head(label)), teaser(3, head('Sport')), teaser(4, head(other))];
    expect(adsOf(`<main><div>${kinds.join('')}</div></main>`, language)).toEqual([]);
  });

  it.each([
    '<div class="top"><span>Anzeige</span><svg></svg></div>',
    '<span>Anzeige</span><div style="background-image:url(/1.jpg)"></div>',
    '<a href="/news/3"><span>Anzeige</span></a>',
    '<header><p>– Anzeige –</p></header>',
    '<span>Anzeige</span><div class="line">Strom und Gas</div>',
  ])('marks a teaser that it heads otherwise: %s', (head) => expect(adElementsOf(page(head), 'de')).toEqual(['t3']));

  it('marks one of those that have kinds in its place where it is no kind of things', () => {
    const head = (kind: string) => `<span class="kicker">${kind}</span>`;
    const kinds = [teaser(1, head('Politik')), teaser(2, head('Anzeige')), teaser(3, head('Sport'))];
    expect(adElementsOf(`<main><div>${kinds.join('')}</div></main>`, 'de')).toEqual(['t2']);
  });
});

describe('who advertises in one of a list of places', () => {
  const hotel = (nth: number, name: string, line = '', path = '/Hotel_Review', seller = 'Staymore.example') =>
    `<div class="listItem" id="h${nth}" ${box}><img alt=""><div><a href="${path}-${nth}"><h3>${nth}. ${name}</h3></a>${line}<span>4.0 (1,204 reviews)</span><div><span>${seller}</span> <span>€12${nth}</span></div><a href="/go?p=${nth}">See offer</a></div></div>`;
  const list = (first: string) =>
    `<h1>Hotels in Lyon</h1><div>${first}${hotel(2, 'Hotel of the Park')}${hotel(3, 'Hotel of Arts')}</div>`;
  const label = '<span>Sponsored</span>';

  it.each([
    ['/Hotel_Review', 'Staymore.example', 'Hotel Carlton'],
    ['/en/restaurant/carlton', 'Staymore.example', 'Hotel Carlton'],
    ['/adredir?to=%2Fbiz%2Fcarlton&n=', 'Staymore.example', 'Hotel Carlton'],
    ['/adredir?to=https%3A%2F%2Fshop.example%2Fhotel%2Fcarlton&n=', 'Staymore.example', 'Hotel Carlton'],
    ['/adredir?to=%2Fbusiness%2Fcarlton&n=', 'Staymore.example', null],
    ['/x', 'Staymore.example', null],
    ['/x', 'Otherstay.example', null],
  ])('is the place, and not who sells it for a price: %s %s', (path, seller, advertiser) =>
    expect(adsOf(list(hotel(1, 'Hotel Carlton', label, path, seller)))).toMatchObject([{ advertiser }]),
  );

  it('is who sells it where that is where it leads', () => {
    const tile = (name: string) =>
      `<div class="tile" ${box}><a href="https://${name}.example/p"><img alt=""><h4>A running shoe</h4></a><div><span>€81</span> <span>${name}.example</span></div></div>`;
    const row = `<section ${box}><p>Sponsored products</p><div>${['alba', 'brise', 'cime'].map(tile).join('')}</div></section>`;
    expect(adsOf(row).map(({ advertiser }) => advertiser)).toEqual(['alba.example', 'brise.example', 'cime.example']);
  });
});

describe('who advertises in a post whose link is shortened', () => {
  const post = (name: string, line: string, words: string) =>
    `<article ${box}><div><a href="/${name}"><span>${name}</span></a>${line}</div><div><span>What is new</span></div><a href="https://t.co/abc1"><img alt=""><span>${words}</span></a></article>`;
  it.each([
    'From northtea.example',
    'De northtea.example',
    'Von northtea.example',
    'Från northtea.example',
    'northtea.exampleから',
    'northtea.example',
  ])('is the address that it shows: %s', (words) =>
    expect(
      adsOf(
        `<main><section>${post('ann', '', 'From a.example')}${post('northtea', '<span>Ad</span>', words)}${post('bo', '', '')}</section></main>`,
      ),
    ).toMatchObject([{ advertiser: 'northtea.example' }]),
  );

  it('is no address that words speak of', () =>
    expect(
      adsOf(
        `<main><section>${post('ann', '', '')}${post('northtea', '<span>Ad</span>', 'Built with node.js')}${post('bo', '', '')}</section></main>`,
      ),
    ).toMatchObject([{ advertiser: null }]));
});

describe('labels that tell of something else', () => {
  const tile = (nth: number, above: string, below: string, headline = `What is shown in room ${nth}`) =>
    `<article id="e${nth}" ${box}>${above}<a href="/a/${nth}"><img alt=""><h3>${headline}</h3></a>${below}</article>`;
  const page = (one: string) => `<h1>Shown</h1><div>${tile(1, '', '<p>Until June</p>')}${one}${tile(3, '', '')}</div>`;

  it.each([
    ['de', 'In Kooperation mit der Kunsthalle Kiel'],
    ['de', 'In Zusammenarbeit mit Lumen'],
    ['fr', 'En partenariat avec Lumen'],
    ['en', 'In partnership with Lumen'],
    ['fr', 'Partenaire'],
  ])('%s: “%s” below a headline is who worked together', (language, line) => {
    expect(adsOf(page(tile(2, '', `<p>${line}</p>`)), language)).toEqual([]);
    expect(adsOf(page(tile(2, '', `<span class="badge">${line}</span>`)), language)).toEqual([]);
  });

  it('are where others of the list have something else', () => {
    const lines = ['Painting', 'In Kooperation mit Lumen', 'Sculpture'].map((line) => `<p class="x">${line}</p>`);
    expect(adsOf(`<h1>Shown</h1><div>${lines.map((line, nth) => tile(nth, line, '')).join('')}</div>`, 'de')).toEqual(
      [],
    );
  });

  it.each([
    ['Promoted', 'Rovers promoted to the first division', []],
    ['Sponsored', 'Sponsored walks raise a million for the hospice', []],
    ['Promoted', 'A new stand for the Rovers', ['e2']],
  ])('“%s” is what an article of the page’s own is about: %s', (label, headline, found) =>
    expect(adElementsOf(page(tile(2, '', `<p>${label}</p>`, headline)))).toEqual(found),
  );
});

describe('whose the thing is that a tile of a marketplace shows', () => {
  const tile = (nth: number, name: string, more = '', heading = 'span') =>
    `<li id="t${nth}" ${box}><a href="/p/${nth}"><img alt=""></a>${nth === 1 ? '<span>Sponsored</span>' : ''}<a href="/p/${nth}?from=list"><${heading}>${name}</${heading}></a>${more}<span>€4${nth}.99</span><button>Add to cart</button></li>`;
  const list = (name: string, more: string, others = '', heading = 'span') =>
    `<main><h1>Lamps</h1><ul>${tile(1, name, more, heading)}${tile(2, 'Lamp for a desk', others)}${tile(3, 'Lamp for the floor', others)}</ul></main>`;

  it.each([
    ['behind a dash', 'Globe lamp - Lumino™', '<div><a href="/b/3">Lumino</a></div>', 'Lumino'],
    ['at its beginning', 'Lumino Q1 lamp', '<a href="/b/Lumino">Lumino</a>', 'Lumino'],
    ['of several words', 'Maison Milo globe lamp', '<a href="/s/milo">Maison Milo</a>', 'Maison Milo'],
    ['in other letters', 'LUMINO globe lamp', '<a href="/b/3">Lumino</a>', 'Lumino'],
  ])('is what its headline names %s, and links to', (_where, name, more, advertiser) => {
    expect(adsOf(list(name, more))).toMatchObject([{ advertiser }]);
    expect(adsOf(list(name, more, '', 'h3'))).toMatchObject([{ advertiser }]);
  });

  it.each([
    ['a kind of things', 'Globe lamp with two Shades', '<a href="/c/3">Shades</a>', ''],
    ['a kind that the others have too', 'Lamp, globe', '<a href="/c/3">Lamp</a>', '<a href="/c/3">Lamp</a>'],
    ['a part of a word', 'Luminox lamp', '<a href="/b/3">Lumino</a>', ''],
    ['not named', 'Globe lamp', '<a href="/seller/3">Lumino</a>', ''],
    ['the thing itself', 'Lumino globe lamp', '<a href="/p/1?c=2">Lumino</a>', ''],
    ['no name', 'Globe lamp', '<a href="/brands/all">See all brands</a>', ''],
    ['all of the headline', 'Lumino', '<a href="/b/3">Lumino</a>', ''],
    ['two', 'Lumino lamp - Milo', '<a href="/b/3">Lumino</a><a href="/b/4">Milo</a>', ''],
  ])('is not %s', (_what, name, more, others) =>
    expect(adsOf(list(name, more, others))).toMatchObject([{ advertiser: null }]),
  );

  it('is no advertiser of what leads to another site', () =>
    expect(
      adsOf(list('Lumino lamp', '<a href="/b/3">Lumino</a>').replaceAll('/p/1', 'https://lumen.example/p/1')),
    ).toMatchObject([{ advertiser: 'lumen.example' }]));
});

describe('a label whose name stands in a line of its own', () => {
  const pin = (nth: number, lines: string) =>
    `<div class="pin" id="p${nth}" ${box}><a href="/pin/${nth}"><img alt=""></a><div><div>An idea for the living room</div>${lines}</div></div>`;
  const plain = (nth: number) => pin(nth, `<a href="/user${nth}/">user${nth}</a>`);
  const list = (lines: string) => `<main><div>${plain(1)}${plain(2)}${pin(3, lines)}${plain(4)}</div></main>`;

  it.each([
    ['fr', '<div>Sponsorisé par</div><a href="/milo/"><span>Maison Milo</span></a>', 'Maison Milo'],
    ['fr', '<div><div>Sponsorisée par</div></div><div><a href="/milo/">milo.example</a></div>', 'milo.example'],
    ['en', '<div>Promoted by</div><a href="/milo/">Milo</a>', 'Milo'],
    ['en', '<div>Sponsored by:</div><a href="/milo/">Milo</a>', 'Milo'],
    ['de', '<div>Gesponsert von</div><div>Haus Milo</div>', 'Haus Milo'],
    ['es', '<p>Patrocinado por</p><a href="/milo/">Casa Milo</a>', 'Casa Milo'],
    ['ru', '<div>Спонсировано от</div><a href="/milo/">Мило</a>', 'Мило'],
  ])('%s: marks one of a list: %s', (language, lines, advertiser) => {
    expect(adElementsOf(list(lines), language)).toEqual(['p3']);
    expect(adsOf(list(lines), language)).toMatchObject([{ advertiser }]);
  });

  const partner = '<p>Sponsored by</p><a href="https://lumen.example/">Lumen Bank</a>';
  it.each([
    ['no name follows', list('<div>Sponsored by</div>')],
    [
      'a sentence follows',
      list('<div>Sponsored by</div><div>the people who live in this street, and their friends.</div>'),
    ],
    ['it is a heading', list('<h4>Sponsored by</h4><a href="/milo/">Milo</a>')],
    [
      'nothing but who is named leads on',
      list('').replace('</main>', `<div class="pin" ${box}>${partner}</div></main>`),
    ],
    [
      'a column of several has nothing else',
      `<main><div>${plain(1)}${plain(2)}<div class="pin" ${box}>${partner}</div></div></main>`,
    ],
    [
      'it stands alone',
      `<main><h1>The run</h1><p>Sign up here.</p><section ${box}>${partner}<a href="/run">All about the run</a></section></main>`,
    ],
    [
      'most of a list have it',
      `<main><div>${[1, 2, 3].map((nth) => pin(nth, '<div>Sponsored by</div><a href="/l/">Lumen</a>')).join('')}</div></main>`,
    ],
    ['who offers it in small ads follows', list('<div>Annonce de</div><div>particulier</div>')],
  ])('marks none where %s', (_what, body) => expect(adsOf(body)).toEqual([]));
});

describe('a result of nothing but words that a site counts by itself', () => {
  const result = (id: string, line: string) =>
    `<div class="result" id="${id}" data-box="0 0 600 120"><h3><a href="/link?url=${id}">Car insurance, the way ${id} sees it</a></h3><p>What it is, and what it costs.</p><div>${line}</div></div>`;
  const address = '<a href="/link?url=paid"><span>lantian.example</span></a>';
  const own = ['a', 'b', 'c'].map((id) => result(id, '')).join('');

  it.each([
    ['zh', '广告'],
    ['ru', 'Реклама'],
    ['en', 'Ad'],
    ['de', 'Anzeige'],
    ['ru', '<span>Реклама</span>'],
  ])('is one where the label stands beside its address: %s, %s', (language, label) => {
    const paid = result('paid', `${address}<span class="mark">${label}</span>`);
    expect(adElementsOf(`<main><h1>Results</h1><div>${own}${paid}</div></main>`, language)).toEqual(['paid']);
    expect(adsOf(`<main><h1>Results</h1><div>${own}${paid}</div></main>`, language)).toMatchObject([
      { advertiser: 'lantian.example' },
    ]);
  });

  it('is one among results of another name, with its address in bold', () => {
    const line = '<a href="/link?url=paid"><b>lantian.example</b></a><a href="javascript:;"><span>广告</span></a>';
    const paid = result('paid', line).replace('class="result"', 'class="new"');
    expect(adElementsOf(`<main><h1>Results</h1><div>${own}${paid}</div></main>`, 'zh')).toEqual(['paid']);
  });

  it.each([
    ['no address', 'Words of it <span class="mark">广告</span>'],
    ['the address of the page itself', '<span>shop.example</span><span class="mark">广告</span>'],
    ['a place of its own', `${address}<div><span>广告</span></div>`],
  ])('is none where the label has beside it %s', (_what, line) =>
    expect(adElementsOf(`<main><h1>Results</h1><div>${own}${result('paid', line)}</div></main>`, 'zh')).toEqual([]),
  );
});

describe('the brand of a sponsored tile', () => {
  const tile = (nth: number, [brand, alt]: readonly [brand: string, alt: string], label = '') =>
    `<article data-box="0 0 220 300"><a href="/p/${nth}"><img alt="${alt}">${label}<h3>${brand}</h3><h3>Model ${nth}, low</h3><p>€1${nth}9</p></a></article>`;
  const grid = (one: readonly [string, string], ...others: (readonly [string, string])[]) =>
    `<main><h1>Shoes</h1><div>${tile(1, one, '<span>Sponsored</span>')}${others.map((other, at) => tile(at + 2, other)).join('')}</div></main>`;
  const others = [
    ['Veja', 'Veja - Model 2, low - white'],
    ['Nike', 'Nike - Model 3, low - white'],
    ['Adidas', 'Adidas - Model 4, low - white'],
  ] as const;

  it.each([
    ['that its picture begins with', ['Puma', 'Puma - Model 1, low - white'], 'Puma'],
    ['that its picture begins with, behind a label', ['Puma', 'Sponsored Ad – Puma Model 1'], 'Puma'],
    ['that nothing else says', ['Puma', 'A shoe'], null],
    ['that is no name', ['New in our shop!', 'New in our shop! Model 1'], null],
  ] as const)('is its first headline %s', (_what, one, advertiser) =>
    expect(adsOf(grid(one, ...others))).toMatchObject([{ advertiser }]),
  );

  it('is no kind of things that most of the list is of', () =>
    expect(
      adsOf(
        grid(
          ['Sneakers', 'Sneakers - Model 1'],
          ['Sneakers', 'Sneakers - Model 2'],
          ['Sneakers', 'Sneakers - Model 3'],
        ),
      ),
    ).toMatchObject([{ advertiser: null }]));

  const app = (nth: number, name: string, lines: readonly string[]) =>
    `<a href="/apps/${nth}" data-box="0 0 160 200"><img alt=""><div>${name}</div>${lines.map((line) => `<div>${line}</div>`).join('')}</a>`;
  it.each([
    [['Coinwise Ltd', '4.5 star'], 'Coinwise Ltd'],
    [['Münz GmbH', 'Finance'], 'Münz GmbH'],
    [['Geldig B.V.'], 'Geldig B.V.'],
    [['Finance', '4.5 star'], null],
    [['Free of ads', 'Unlimited'], null],
    [['Coinwise Ltd', 'Mint Inc.'], null],
  ])('or who made it is the company that its lines name: %j', (lines, advertiser) => {
    const apps = `${app(1, 'Coinwise budgets', lines)}${app(2, 'PennyPal savings', [])}`;
    const list = `<main><section><div><span>Sponsored</span></div><div>${apps}</div></section></main>`;
    expect(adsOf(list)[0]).toMatchObject({ advertiser });
  });
});
