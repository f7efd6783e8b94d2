// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAdLabel } from '@/lib/page/ads/adLabels';
import { adAt, findAds } from '@/lib/page/ads/findAds';
import { landingUrl, siteOf } from '@/lib/page/ads/landingUrl';
import { windowOf } from '@/lib/page/untampered';
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

describe('places that a page labels', () => {
  const slot = (what: string, box = room) => `<div class="ad-slot" ${box}><span>Advertisement</span>${what}</div>`;

  it('each are one in a wrapper that is called so too, also where a script leads on', () => {
    const slots = Array.from({ length: 20 }, (_, nth) => slot(`<div>Boats, part ${nth}</div>`)).join('');
    const found = adsOf(`<div class="ad" data-box="0 0 300 15000">${slots}</div>`);
    expect(found).toHaveLength(20);
    expect(found[7]).toMatchObject({ kind: 'slot', label: 'Advertisement', advertiser: null, text: 'Boats, part 7' });
  });

  it.each([
    ['empty', slot('')],
    ['not even labelled', `<div class="ad-slot" ${room}></div>`],
    ['told to be gone past', slot('<div>Continue reading the main story</div>')],
    ['of no size that is traded in', slot('<div>Boats</div>', 'data-box="0 0 640 97"')],
  ])('are none where they are %s', (_what, body) => expect(adsOf(body)).toEqual([]));
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

describe('who advertises', () => {
  it('is told by each part of a network’s box, whatever site counts who comes by', () => {
    const part = (nth: number, name: string) =>
      `<a class="item" data-box="0 0 200 60" href="https://paid.network.example/redir?p=${nth}"><div>Watches for less than ${nth}0 €</div>${name}</a>`;
    const box = (...parts: string[]) =>
      `<div class="OUTBRAIN" data-box="0 0 780 117"><h4>Sponsored links</h4><div>${parts.join('')}</div></div>`;
    const named = adsOf(
      box(part(1, '<span class="ob-source">Montre</span>'), part(2, '<i class="ob-source">Solar</i>')),
    );
    expect(named.map(({ advertiser }) => advertiser)).toEqual(['Montre', 'Solar']);
    expect(adsOf(box(part(1, ''), part(2, ''))).map(({ advertiser }) => advertiser)).toEqual([null, null]);
  });

  it.each([
    ['', null],
    ['<span class="a-brand">Sono</span>', 'Sono'],
    ['<span class="tile-seller">Sold by Audio House</span>', 'Audio House'],
    ['<div class="sponsored-badge">New</div>', null],
    ['<div class="brand">From £20.99 to £30.99 today</div>', null],
  ])('on a marketplace is who is named in the tile: %s', (named, advertiser) => {
    const tile = (nth: number, more = '') =>
      `<div class="item" data-box="0 0 300 260">${more}<a href="/dp/${nth}"><h2>Headphones model ${nth}</h2></a><span class="price">£2${nth}.99</span></div>`;
    const label = '<span class="label">Sponsored <span role="button" aria-label="Leave feedback">ⓘ</span></span>';
    const found = adsOf(`<h1>Results</h1><div>${tile(1, label + named)}${tile(2)}${tile(3)}</div>`);
    expect(found).toMatchObject([{ label: 'Sponsored', advertiser }]);
    expect(found[0]?.text).toMatch(named === '' ? /^Headphones model 1/ : /^[^ⓘ]+$/);
  });

  it.each(['https://ad.doubleclick.net/clk;1', 'https://click.brand.example/1', 'https://brand.example/redirect/1'])(
    'is not who only counts who comes by: %s',
    (href) =>
      expect(adsOf(`<a href="${href}"><img data-box="0 0 728 90" alt="Klafti. 30 % off"></a>`)).toMatchObject([
        { advertiser: null },
      ]),
  );
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

describe('labelled posts of a feed', () => {
  const post = (name: string, line: string, href: string) =>
    `<article data-box="0 0 580 313"><h4><a href="/u/${name}">${name}</a></h4><div>${line}</div><p>What is new</p><a href="${href}"><div data-box="0 80 560 120"></div></a><button>Like</button></article>`;
  const feed = (...posts: string[]) => `${post('Anna', '2 h', '/p/1')}${posts.join('')}${post('Tom', '5 h', '/p/2')}`;

  it.each([
    ['Sponsored', 'velvet.example'],
    ['<span>Sponsorisé</span> · <span>🌐</span>', 'velvet.example'],
    ['Sponsored · Paid for by Kite School Ltd', 'Kite School Ltd'],
    ['Sponsored · Paid for by <a href="/u/kite">Kite School Ltd</a>', 'Kite School Ltd'],
    ['Promoted', 'velvet.example'],
    ['Promoted by <b>Lindt</b>', 'Lindt'],
    ['Gesponsert · 3 Std.', 'velvet.example'],
    ['<span lang="ja">PR</span>', 'velvet.example'],
    ['<a href="/ads/about"><span>S</span><span>p</span><span>onsored</span></a> · 3 h', 'velvet.example'],
    ['<b>Velvet</b> <span>Sponsored</span>', 'velvet.example'],
    ['<span>Ad</span> velvet.example/sofas made to order', 'velvet.example'],
    ['<span>Ad</span>velvet™ sofas made to order', 'velvet.example'],
  ])('%s', (line, advertiser) =>
    expect(adsOf(feed(post('Velvet', line, 'https://velvet.example/s')))).toMatchObject([
      { kind: 'sponsored', advertiser, landingUrl: 'https://velvet.example/s' },
    ]),
  );

  it('are found beside one another, also where they lead nowhere else', () => {
    const found = adsOf(
      feed(
        post('Velvet', 'Sponsored', 'https://velvet.example/s'),
        post('Bea', 'Paid partnership with Lumen Skin', '/p/4'),
        post('Otto', 'Gesponsert · 3 Std.', 'https://otto.example/'),
      ),
    );
    expect(found.map(({ advertiser }) => advertiser)).toEqual(['velvet.example', 'Lumen Skin', 'otto.example']);
  });

  it('whose label’s letters stand in another order than they show in', () => {
    const letters = [...'oSpsnroed'].map((letter, at) => [letter, [2, 0, 1, 4, 3, 6, 5, 7, 8][at] ?? 0] as const);
    const line = letters.map(([letter, place]) => `<span data-box="${20 + place * 8} 40 8 15">${letter}</span>`);
    const unseen = '<span data-box="0 0 0 0">x</span><span data-box="-999 40 8 15">y</span>';
    const posts = feed(
      post('Velvet', `<div data-box="20 40 300 15">${line.join('')}${unseen}</div>`, 'https://velvet.example/s'),
    );
    expect(adsOf(posts)).toMatchObject([
      { label: 'Sponsored', advertiser: 'velvet.example', text: 'Velvet What is new Like' },
    ]);
  });

  it.each([
    'My sponsored run for charity raised £300!',
    'She works in <a href="/t/advertising">Advertising</a> for years now',
    'He teaches <em>advertising</em> and marketing',
    '<b>Advertising</b> is a means of communication with the users of a product',
    '<strong>Publicité</strong> et télévision : ce qui change',
    '<b>広告</b>は商品を知らせる',
    '<a href="/t/pr">PR</a> and press',
    'Our ad policy: advertisement rules for partners.',
  ])('are none for “%s”', (line) => expect(adsOf(feed(post('Velvet', line, 'https://velvet.example/s')))).toEqual([]));

  it.each([
    '<h2>Annonces</h2>',
    '<h2>Anzeigen</h2>',
    '<h2>Advertising</h2>',
    '<h2>Werbung: Klafti</h2>',
    '<h3>Publicité locale</h3>',
  ])('are none below the heading %s of what the page itself lists', (heading) => {
    const item = (nth: number) =>
      `<li data-box="0 0 300 100"><a href="/offer/${nth}"><img alt=""><h3>A bicycle, hardly used, part ${nth}</h3></a></li>`;
    expect(adsOf(`<section>${heading}<ul>${[1, 2, 3].map(item).join('')}</ul></section>`)).toEqual([]);
  });

  it('name who pays, and not the words behind that', () => {
    const card = (line: string) => `<div class="card" data-box="0 0 600 46">${line}</div>`;
    const found = adsOf(
      [
        card('<span>Promoted by Lindt</span><a href="/partner/lindt">How chocolate is made</a>'),
        card('<small lang="ja">PR</small><a href="https://tea.example">新発売のお茶</a>'),
        card('<span>Ad ·</span> <a href="https://shoes.example/?gclid=1">Shoes</a>'),
        card('<a href="/jobs">Advertise with us</a>'),
      ].join(''),
    );
    expect(found.map(({ label, advertiser, text }) => [label, advertiser, text])).toEqual([
      ['Promoted by Lindt', 'Lindt', 'How chocolate is made'],
      ['PR', 'tea.example', '新発売のお茶'],
      ['Ad', 'shoes.example', 'Shoes'],
    ]);
  });
});

describe('labels that style draws', () => {
  /** `data-before`: what style draws before an element, as browsers give it. */
  function adsInWindow(body: string): readonly { readonly label: string | null; readonly advertiser: string | null }[] {
    const view = windowOf(document) as Window;
    const own = view.getComputedStyle.bind(view);
    vi.spyOn(view, 'getComputedStyle').mockImplementation((element, part) => {
      if (!part) return own(element);
      const content = (part === '::before' ? element.getAttribute('data-before') : null) ?? 'none';
      return { content, display: 'block' } as CSSStyleDeclaration;
    });
    document.body.innerHTML = body;
    const found = findAds(sourceOf(document)).map(({ ad }) => ad);
    document.body.innerHTML = '';
    return found;
  }
  const card = (site: string, label = '', own = '') =>
    `<li ${own} data-box="0 0 300 200"><div>${label}</div><a href="https://${site}/p"><img alt=""><h3>The coat of ${site}</h3></a></li>`;
  const list = (first: string) => `<main><ul>${first}${card('b.example')}${card('c.example')}</ul></main>`;

  it.each([
    ['an empty element', card('a.example', '<span class="tileBadge" data-before=\'"Sponsored"\'></span>')],
    ['by an attribute', card('a.example', '<span data-label="Sponsored" data-before="attr(data-label)"></span>')],
    ['an element with other words', card('a.example', '<p class="label" data-before=\'"Sponsored"\'>by Ann</p>')],
    ['the card', card('a.example', '', 'class="promo" data-before=\'"Sponsored"\'')],
  ])('on %s mark one of a list', (_where, marked) => {
    expect(adsInWindow(list(marked))).toMatchObject([
      { kind: 'sponsored', label: 'Sponsored', advertiser: 'a.example' },
    ]);
  });

  it.each([
    ['other words', card('a.example', '<span data-before=\'"New"\'></span>')],
    ['hidden', card('a.example', '<span style="display:none" data-before=\'"Sponsored"\'></span>')],
  ])('but no %s', (_what, marked) => expect(adsInWindow(list(marked))).toEqual([]));
});

describe('recommendations that are paid for and say so nowhere', () => {
  const card = (href: string, words = 'Seven coats that keep you warm in any winter') =>
    `<div class="c" data-box="0 0 300 200"><a href="${href}"><img alt=""></a><a href="${href}"><span>${words}</span></a></div>`;
  const box = (...cards: string[]) => `<aside><h2>You may also like</h2><div>${cards.join('')}</div></aside>`;

  it.each([
    [
      'redirects that tell where they lead',
      (site: string) => `https://click.example/r?to=${encodeURIComponent(`https://${site}/a`)}`,
    ],
    ['campaigns that say so', (site: string) => `https://${site}/a?utm_source=x&utm_medium=native`],
    ['clicks that are counted', (site: string) => `https://${site}/a?tblci=abc123#tblci`],
  ])('are found by %s', (_how, href) => {
    const sites = ['alba.example', 'brise.example', 'cime.example'];
    const found = adsOf(`<main><h1>Bridge</h1></main>${box(...sites.map((site) => card(href(site))))}`);
    expect(found.map(({ kind, label, advertiser }) => [kind, label, advertiser])).toEqual(
      sites.map((site) => ['sponsored', null, site]),
    );
  });

  it('are found by a network that tells nothing', () => {
    const found = adsOf(box(...[1, 2, 3].map((nth) => card(`https://paid.outbrain.com/network/redir?p=x${nth}`))));
    expect(found.map(({ network }) => network)).toEqual(['Outbrain', 'Outbrain', 'Outbrain']);
  });

  it.each([
    ['the page’s own articles', box(card('/news/1'), card('/news/2'))],
    ['links to other sites', box(card('https://alba.example/a'), card('https://brise.example/b'))],
    [
      'own articles among which some are paid for',
      box(card('/news/1'), card('https://alba.example/a?utm_medium=cpc'), card('https://brise.example/?gclid=1')),
    ],
    [
      'shops that sell what the page is about',
      box(
        card('https://click.example/r?to=https://alba.example/a', 'The coat Alba in red at Alba £59.00'),
        card('https://click.example/r?to=https://brise.example/a', 'The coat Alba in red at Brise £61.00'),
      ),
    ],
    ['sharing', box(card('https://network.example/share?url=https%3A%2F%2Fshop.example%2F'))],
  ])('are not %s', (_what, body) => expect(adsOf(body)).toEqual([]));
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

  it.each([
    ['Sponsored · Paid for by Kite School Ltd', 'Kite School Ltd'],
    ['Sponsored · Paid for by: Citizens for Clean Water', 'Citizens for Clean Water'],
    ['Paid partnership with Lumen Skin', 'Lumen Skin'],
    ['Promoted by Lindt', 'Lindt'],
    ['Ad · velvethome.example', 'velvethome.example'],
    ['Anzeige: Klafti', 'Klafti'],
    ['Sponsorisé · Financé par Maison Klafti', 'Maison Klafti'],
    ['Partenariat rémunéré avec Lumen', 'Lumen'],
    ['Gesponsert · Finanziert von Haus Klafti', 'Haus Klafti'],
    ['Bezahlte Partnerschaft mit Lumen', 'Lumen'],
    ['Publicidad · Pagado por Casa Klafti', 'Casa Klafti'],
    ['Colaboración pagada con Lumen', 'Lumen'],
    ['Patrocinado · Pago por Lumen', 'Lumen'],
    ['Sponsorizzato da Lumen', 'Lumen'],
    ['Gepromoot door Lumen', 'Lumen'],
    ['Sponsorowane · Opłacone przez Lumen', 'Lumen'],
    ['Реклама · Klafti', 'Klafti'],
    ['PR：クラフティ', 'クラフティ'],
    ['クラフティによるプロモーション', 'クラフティ'],
    ['由 Klafti 赞助', 'Klafti'],
    ['Klafti와의 유료 파트너십', 'Klafti'],
    ['ممول من كلافتي', 'كلافتي'],
    ['Klafti द्वारा प्रायोजित', 'Klafti'],
    ['Klafti tarafından sponsor edildi', 'Klafti'],
    ['Disponsori oleh Klafti', 'Klafti'],
    ['Được tài trợ bởi Klafti', 'Klafti'],
  ])('%s names who pays', (text, advertiser) => expect(readAdLabel(text)).toEqual({ label: text, advertiser }));
  it.each([
    'Ads · Why these ads?',
    'Ad ·',
    'PR',
    'Sponsored · 🌐',
    'Sponsored · 3h',
    'Sponsored · Follow',
    'Sponsored · Paid for by',
    'Sponsorisé · il y a 2 h',
    'Gesponsert · 3 Std.',
    'Gesponsert · vor 3 Stunden',
    'Anzeige · gesponsert',
    'Annonce · il y a une heure',
    'Publicidad · hace 3 h',
    'Реклама · 2 ч.',
    '広告 · 3時間前',
    '广告 · 3小时',
    '광고 · 3시간',
    'إعلان · 3 ساعات',
    'বিজ্ঞাপন',
    'اشتہار',
    'विज्ञापन · 3 घंटे',
  ])('%s names nobody', (text) => expect(readAdLabel(text)).toMatchObject({ advertiser: null }));
  it.each([
    'Advertising: what the law says',
    'Publicité et télévision : ce qui change',
    'Publicité de Noël : les plus belles',
    'Pub de Noël',
    'Werbung: Neue Regeln für Verlage',
    'Werbung mit Prominenten',
    'Ad-free reading',
    'Sponsored by readers like you',
    'Promoted by the club to first coach of the team',
    'Paid for by card?',
    'My sponsored run',
    'Annonces de Paris et de sa région, toutes les offres du jour',
    '广告法解读',
    '应用推广',
    'PRs merged',
  ])('%s is no label', (text) => expect(readAdLabel(text)).toBeNull());
  it('name nobody in a heading that speaks of them', () => {
    expect(readAdLabel('Anzeige: Klafti', true)).toBeNull();
    expect(readAdLabel('Sponsored links', true)).not.toBeNull();
  });
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
