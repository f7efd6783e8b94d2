/** Domains that serve advertisements, by the network behind them: facts of the trade, the widest used ones. */
const networks: readonly (readonly [name: string, domains: string])[] = [
  [
    'Google',
    'doubleclick.net googlesyndication.com googleadservices.com 2mdn.net adservice.google.com googletagservices.com admob.com',
  ],
  ['Amazon', 'amazon-adsystem.com'],
  ['Microsoft', 'adnxs.com bat.bing.com msads.net'],
  ['Criteo', 'criteo.com criteo.net'],
  ['Taboola', 'taboola.com'],
  ['Outbrain', 'outbrain.com outbrainimg.com'],
  ['Teads', 'teads.tv'],
  ['Adform', 'adform.net'],
  ['Equativ', 'smartadserver.com sascdn.com'],
  ['Magnite', 'rubiconproject.com spotxchange.com'],
  ['PubMatic', 'pubmatic.com'],
  ['OpenX', 'openx.net'],
  ['The Trade Desk', 'adsrvr.org'],
  ['Yahoo', 'advertising.com ads.yahoo.com'],
  ['Yandex', 'an.yandex.ru yandexadexchange.net'],
  ['VK', 'mytarget.ru ad.mail.ru'],
  ['Xandr', 'adsymptotic.com'],
  ['Index Exchange', 'casalemedia.com'],
  ['Sovrn', 'lijit.com'],
  ['Sharethrough', 'sharethrough.com'],
  ['TripleLift', '3lift.com'],
  ['RTB House', 'creativecdn.com'],
  ['Seedtag', 'seedtag.com'],
  ['Ligatus', 'ligatus.com'],
  ['Revcontent', 'revcontent.com'],
  ['MGID', 'mgid.com'],
  ['Zedo', 'zedo.com'],
  ['AdRoll', 'adroll.com'],
  ['Media.net', 'media.net'],
  ['Awin', 'awin1.com'],
  ['Carbon', 'carbonads.com carbonads.net buysellads.com'],
  ['Snigel', 'snigelweb.com'],
  ['Adition', 'adition.com'],
  ['Sizmek', 'serving-sys.com'],
  ['Flashtalking', 'flashtalking.com'],
  ['Kakao', 'ad.daum.net'],
  ['Naver', 'adcr.naver.com'],
];

const byDomain = new Map(
  networks.flatMap(([name, domains]) => domains.split(' ').map((domain) => [domain, name] as const)),
);

/** The network that an address is of; null for none that is known. */
export function adNetworkOf(url: string | null, base: string): string | null {
  if (!url || !URL.canParse(url, base)) return null;
  const { hostname } = new URL(url, base);
  const parts = hostname.split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const name = byDomain.get(parts.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}

/** Whether a name is that of an ad network. */
export function isAdNetwork(name: string): boolean {
  return networks.some(([network]) => network.toLowerCase() === name.trim().toLowerCase());
}
