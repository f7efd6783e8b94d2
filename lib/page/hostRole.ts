import type { BrandRoleId } from '@/lib/journey/catalogues/brandRoles';
import { isOfService } from './serviceAddress';
import { suggestChannel } from './suggestChannel';

/** Hosts that sell or compare what many brands make. A name without a dot stands for that name under any top-level domain. */
const retailers = [
  ...['amazon', 'amzn.to', 'ebay', 'etsy.com', 'aliexpress', 'alibaba.com', 'temu.com', 'wish.com', 'rakuten'],
  ...[
    'zalando',
    'aboutyou',
    'asos.com',
    'farfetch.com',
    'ssense.com',
    'net-a-porter.com',
    'mytheresa.com',
    'yoox.com',
    'namshi.com',
  ],
  ...['otto.de', 'kaufland.de', 'mediamarkt', 'saturn.de', 'conrad', 'bol.com', 'coolblue', 'wehkamp.nl', 'blokker.nl'],
  ...[
    'fnac',
    'darty.com',
    'boulanger.com',
    'cdiscount.com',
    'laredoute',
    'galerieslafayette.com',
    'backmarket',
    'vinted',
    'leboncoin.fr',
  ],
  ...[
    'sephora',
    'douglas',
    'notino',
    'spartoo',
    'sarenza.com',
    'decathlon',
    'veepee.fr',
    'showroomprive.com',
    'carrefour.fr',
    'auchan.fr',
  ],
  ...[
    'walmart',
    'target.com',
    'bestbuy',
    'costco',
    'wayfair',
    'overstock.com',
    'newegg.com',
    'macys.com',
    'nordstrom.com',
    'kohls.com',
  ],
  ...['argos.co.uk', 'currys.co.uk', 'johnlewis.com', 'next.co.uk', 'very.co.uk', 'tesco.com', 'boots.com', 'gumtree'],
  ...[
    'elcorteingles.es',
    'pccomponentes.com',
    'mercadolibre',
    'mercadolivre.com.br',
    'americanas.com.br',
    'magazineluiza.com.br',
  ],
  ...[
    'allegro.pl',
    'ceneo.pl',
    'empik.com',
    'olx',
    'emag',
    'alza',
    'heureka',
    'mall.cz',
    'trendyol.com',
    'hepsiburada.com',
    'n11.com',
  ],
  ...[
    'ozon.ru',
    'wildberries.ru',
    'market.yandex.ru',
    'avito.ru',
    'flipkart.com',
    'myntra.com',
    'shopee',
    'lazada',
    'tokopedia.com',
  ],
  ...[
    'jd.com',
    'taobao.com',
    'tmall.com',
    'coupang.com',
    'gmarket.co.kr',
    '11st.co.kr',
    'mercari',
    'noon.com',
    'jumia',
    'takealot.com',
  ],
  ...[
    'booking.com',
    'expedia',
    'hotels.com',
    'agoda.com',
    'airbnb',
    'kayak',
    'skyscanner',
    'trivago',
    'opodo',
    'vrbo.com',
    'hostelworld.com',
  ],
  ...[
    'idealo',
    'pricerunner',
    'kelkoo',
    'shopping.google.com',
    'google.com/shopping',
    'geizhals',
    'skroutz.gr',
    'prisjakt',
    'ledenicheur.fr',
  ],
];

/** Hosts that speak of brands without selling them. */
const thirdParties = [
  ...[
    'wikipedia.org',
    'wikimedia.org',
    'wikidata.org',
    'fandom.com',
    'archive.org',
    'medium.com',
    'substack.com',
    'wordpress.com',
    'blogspot',
  ],
  ...[
    'docs.google.com',
    'drive.google.com',
    'sites.google.com',
    'news.google.com',
    'translate.google',
    'accounts.google.com',
    'play.google.com',
  ],
  ...[
    'apps.apple.com',
    'doubleclick.net',
    'typeform.com',
    'surveymonkey',
    'eventbrite',
    'meetup.com',
    'producthunt.com',
    'crunchbase.com',
  ],
  ...[
    'paypal',
    'stripe.com',
    'klarna.com',
    'adyen.com',
    'dhl',
    'ups.com',
    'fedex.com',
    'dpd',
    'colissimo.fr',
    'laposte.fr',
    'mondialrelay.fr',
  ],
];

/**
 * What the site of an address is to brands in general: it sells those of others (`retailer`), or lets people search, speak and judge
 * (`thirdParty`). Null where it is not well known: then it may be a brand's own.
 */
export function hostRole(url: string): Extract<BrandRoleId, 'retailer' | 'thirdParty'> | null {
  const channel = suggestChannel(url);
  if (channel === null) return null;
  if (channel !== 'website') return 'thirdParty';
  const { hostname, pathname } = new URL(url);
  const isOneOf = (services: readonly string[]) => services.some((service) => isOfService(hostname, pathname, service));
  if (isOneOf(retailers)) return 'retailer';
  return isOneOf(thirdParties) ? 'thirdParty' : null;
}
