import { type Html, html } from '../html';
import { say, type Text } from '../language';
import type { PageRequest } from '../site';
import { shopPage } from './layout';
import { productCard } from './productCard';
import { bestSeller, productPath, type Shop, type ShopId } from './shop';
import { WORDS } from './words';

const HEROES: Readonly<Record<ShopId, { readonly title: Text; readonly text: Text; readonly alt: Text }>> = {
  aubelune: {
    title: {
      en: 'The linen that lasts the summer, and the next ten',
      fr: 'Le lin qui dure l’été, et les dix suivants',
    },
    text: {
      en: 'The Alba dress is back, in warm sand. Washed before it is cut, repaired for life.',
      fr: 'La robe Alba revient, en sable chaud. Lavée avant la coupe, réparée à vie.',
    },
    alt: { en: 'Three pieces on a rail in front of dunes', fr: 'Trois pièces sur un portant devant des dunes' },
  },
  klafti: {
    title: { en: 'Summer called. It wants colour.', fr: 'L’été a appelé. Il veut de la couleur.' },
    text: {
      en: 'BIM, the dress that sold out twice. Back for three days.',
      fr: 'BIM, la robe deux fois épuisée. De retour trois jours.',
    },
    alt: {
      en: 'A pink dress, a jacket and a shoe on loud colours',
      fr: 'Une robe rose, un blouson et une chaussure sur fonds vifs',
    },
  },
};

/** A partner's banner in the page itself, as many shops sell it. */
function partnerBanner(request: PageRequest): Html {
  const { language } = request;
  const target = request.url(
    'affichette',
    `/${language}/campaign/brumesse?utm_source=aubelune&utm_medium=display&utm_campaign=morning`,
  );
  const alt = { en: 'Brumesse, the morning, bottled', fr: 'Brumesse, le matin en flacon' }[language];
  return html`<aside class="ad ad-banner" data-ad="banner" aria-label="${say(WORDS.advertisement, language)}">
    <p class="label">${say(WORDS.advertisement, language)}</p>
    <a href="${target}" rel="sponsored"><img src="/picture/scent-${language}.svg" alt="${alt}" width="1200" height="400"></a>
  </aside>`;
}

/** An advertisement that another company serves into a frame of the page. */
function framedAdvert(request: PageRequest): Html {
  const { language } = request;
  const source = request.url('affichette', `/${language}/frame/tournelune?placement=klafti-home`);
  return html`<aside class="ad ad-framed" data-ad="frame" aria-label="${say(WORDS.advertisement, language)}">
    <p class="label">${say(WORDS.advertisement, language)}</p>
    <iframe src="${source}" title="${say(WORDS.advertisement, language)}" width="600" height="500" loading="eager"></iframe>
  </aside>`;
}

export function homePage(shop: Shop, request: PageRequest): Html {
  const { language } = request;
  const hero = HEROES[shop.id];
  const first = bestSeller(shop);
  const main = html`<section class="hero">
  <img src="/picture/hero.svg" alt="${say(hero.alt, language)}" width="1600" height="820">
  <div class="hero-words"><h1>${say(hero.title, language)}</h1><p>${say(hero.text, language)}</p>
  <a class="button" href="${productPath(first, language)}">${say(WORDS.discover, language)}</a></div>
</section>
<section class="new" aria-labelledby="new"><h2 id="new">${say(WORDS.new, language)}</h2>
  <ul class="grid">${shop.products.slice(0, 3).map((product) => productCard(product, language))}</ul></section>
${shop.id === 'aubelune' ? partnerBanner(request) : framedAdvert(request)}
<section class="doors">${shop.categories.map((category, index) => {
    const product = shop.products.filter((each) => each.category === category.id).at(-1) ?? first;
    return html`<a class="door door-${index + 1}" href="/${language}/category/${category.id}">
      <img src="/picture/${product.slug}/near.svg" alt="" width="600" height="750"><span>${say(category.name, language)}</span></a>`;
  })}</section>`;
  return shopPage(shop, request, {
    title: `${shop.name} · ${say(shop.tagline, language)}`,
    name: 'home',
    image: '/picture/hero.svg',
    structuredData: [
      {
        '@type': 'WebSite',
        name: shop.name,
        url: request.url(shop.id, `/${language}/`),
        inLanguage: language,
        potentialAction: {
          '@type': 'SearchAction',
          target: request.url(shop.id, `/${language}/search?q={query}`),
          'query-input': 'required name=query',
        },
      },
      {
        '@type': 'Organization',
        name: shop.name,
        url: request.url(shop.id, '/'),
        logo: request.url(shop.id, '/icon.svg'),
      },
    ],
    main,
  });
}
