// @vitest-environment jsdom
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARD_PAGE_NAMES } from '../../shop/hard/routes';
import { SECRET_FIELDS } from '../../shop/hard/secretFields';
import { LANGUAGES } from '../../shop/language';
import { type RunningShop, startShop } from '../../shop/server';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks the loopback address and names the host itself, since only browsers resolve `*.localhost` by themselves. */
function ask(
  address: string,
  options: { method?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { host, pathname, port, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const { method = 'GET', body } = options;
    const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const headers = { host, ...type, ...options.headers };
    const asked = httpRequest({ host: '127.0.0.1', port, path: pathname + search, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function parse(answer: Answer): Document {
  return new DOMParser().parseFromString(answer.body.toString('utf8'), 'text/html');
}

const SITES = ['aubelune', 'klafti', 'questerel', 'parlavis', 'flanou', 'coffrelin', 'affichette'] as const;

let shop: RunningShop;

beforeAll(async () => {
  shop = await startShop();
});

afterAll(() => shop.close());

/** Every page that links lead to, from the home page of every site in one language, with frames, pictures and styles. */
async function crawl(): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = LANGUAGES.flatMap((language) => SITES.map((site) => shop.url(site, `/${language}/`)));
  waiting.push(
    shop.url('index', '/'),
    ...LANGUAGES.map((language) => shop.url('klafti', `/${language}/checkout/delivery`)),
  );
  waiting.push(
    ...LANGUAGES.flatMap((language) => [
      shop.url('klafti', `/${language}/checkout/payment`),
      shop.url('aubelune', `/${language}/checkout`),
    ]),
  );
  for (const site of ['aubelune', 'klafti'] as const) {
    waiting.push(
      ...LANGUAGES.flatMap((language) => [
        shop.url(site, `/${language}/order`),
        shop.url(site, `/${language}/search?q=robe`),
      ]),
    );
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const address = new URL(next);
    address.hash = '';
    if (answers.has(address.href) || address.host === new URL(shop.origin('hard')).host) continue;
    const answer = await ask(address.href);
    answers.set(address.href, answer);
    if (!String(answer.headers['content-type']).startsWith('text/html')) continue;
    for (const element of parse(answer).querySelectorAll('a[href], img[src], iframe[src], link[href]')) {
      const target = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      waiting.push(new URL(target, address).href);
    }
  }
  return answers;
}

describe('the sample sites', () => {
  let answers: Map<string, Answer>;
  let pages: { readonly address: URL; readonly document: Document }[];

  beforeAll(async () => {
    answers = await crawl();
    pages = [...answers]
      .filter(([, answer]) => String(answer.headers['content-type']).startsWith('text/html'))
      .map(([address, answer]) => ({ address: new URL(address), document: parse(answer) }));
  });

  it('answer every link, picture, frame and style sheet of every page', () => {
    expect(pages.length).toBeGreaterThan(120);
    const broken = [...answers]
      .filter(([, answer]) => answer.status !== 200)
      .map(([address, answer]) => [address, answer.status]);
    expect(broken).toEqual([]);
  });

  it('stay on this machine: no address leads elsewhere', () => {
    const hosts = new Set([...answers.keys()].map((address) => new URL(address).hostname));
    expect([...hosts].filter((host) => host !== 'localhost' && !host.endsWith('.localhost'))).toEqual([]);
    const external = [...answers].filter(([, answer]) =>
      /(?:src|href|url\()=?["'(]?https?:\/\/(?![a-z]*\.?localhost)/.test(answer.body.toString('utf8')),
    );
    expect(external.map(([address]) => address)).toEqual([]);
  });

  it('give every page its language, a title of its own language, a canonical address and the other language', () => {
    for (const { address, document } of pages) {
      if (address.hostname === 'localhost') continue;
      const [, language] = address.pathname.split('/');
      const where = address.href;
      expect(document.documentElement.lang, where).toBe(language);
      expect(document.title.trim(), where).not.toBe('');
      const canonical = new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
      expect(canonical.host, where).toBe(address.host);
      expect(canonical.search, where).not.toContain('utm_');
      if (address.pathname.includes('/frame')) continue;
      expect(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content'), where).toBeTruthy();
      expect(document.querySelectorAll('h1'), where).toHaveLength(1);
      const other = language === 'en' ? 'fr' : 'en';
      const link = document.querySelector(`a[hreflang=${other}]`)?.getAttribute('href');
      const back = new URL(link?.replace(`/${other}`, `/${language}`) ?? '', address);
      expect(back.pathname, where).toBe(address.pathname);
      expect([...back.searchParams], where).toEqual([...address.searchParams]);
    }
  });

  it('name products and categories differently in the two languages', () => {
    const titles = (language: string) =>
      pages.filter(
        ({ address }) => /^\/(en|fr)\/product\//.test(address.pathname) && address.pathname.startsWith(`/${language}/`),
      );
    expect(titles('fr').length).toBe(titles('en').length);
    const english = new Set(titles('en').map(({ document }) => document.title));
    expect(titles('fr').filter(({ document }) => english.has(document.title))).toEqual([]);
  });

  it('lead every anchor to an element of its page', () => {
    const missing: string[] = [];
    for (const { address, document } of pages) {
      for (const link of document.querySelectorAll('a[href*="#"]')) {
        const target = new URL(link.getAttribute('href') ?? '', address);
        const id = target.hash.slice(1);
        target.hash = '';
        const page = pages.find((each) => each.address.href === target.href);
        if (!page?.document.getElementById(id)) missing.push(`${address.href} -> ${target.href}#${id}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('describe themselves in JSON-LD that parses', () => {
    const types = new Map<string, number>();
    for (const { document } of pages) {
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
        const data: { '@context': string; '@type': string } = JSON.parse(script.textContent ?? '');
        expect(data['@context']).toBe('https://schema.org');
        types.set(data['@type'], (types.get(data['@type']) ?? 0) + 1);
      }
    }
    expect([...types.keys()]).toEqual(
      expect.arrayContaining(['Product', 'BreadcrumbList', 'Organization', 'WebSite', 'Review', 'FAQPage', 'ItemList']),
    );
  });

  it('declare on a product page the price and the reviews that it shows', () => {
    const page = pages.find(
      ({ address }) => address.hostname === 'aubelune.localhost' && address.pathname === '/fr/product/alba',
    );
    const scripts = [...(page?.document.querySelectorAll('script[type="application/ld+json"]') ?? [])];
    const product: { offers: { price: string }; review: { reviewBody: string }[] } = scripts
      .map((script) => JSON.parse(script.textContent ?? ''))
      .find((data: { '@type': string }) => data['@type'] === 'Product');
    expect(product.offers.price).toBe('149.00');
    expect(page?.document.querySelector('.price-now')?.textContent).toMatch(/^149,00\s€$/u);
    const shown = [...(page?.document.querySelectorAll('.review-body') ?? [])].map((element) => element.textContent);
    expect(shown).toEqual(product.review.map((review) => review.reviewBody));
    expect(shown.length).toBeGreaterThanOrEqual(5);
  });
});

describe('shopping', () => {
  it('fills the basket by a cookie and empties it by ordering', async () => {
    const added = await ask(shop.url('klafti', '/en/basket'), { method: 'POST', body: 'slug=bim&size=M&quantity=2' });
    expect([added.status, added.headers.location]).toEqual([303, '/en/basket']);
    const cookie = String(added.headers['set-cookie']).split(';')[0] ?? '';
    const basket = parse(await ask(shop.url('klafti', '/en/basket'), { headers: { cookie } }));
    expect(basket.querySelector('.basket-link .count')?.textContent).toBe('2');
    expect(basket.querySelector('dd.sum-all')?.textContent).toBe('€69.98');

    const steps = ['/en/checkout', '/en/checkout/delivery', '/en/checkout/payment', '/en/order?bought=bim%3AM%3A2'];
    for (const [index, step] of steps.slice(0, -1).entries()) {
      const sent = await ask(shop.url('klafti', step), { method: 'POST', body: 'name=x', headers: { cookie } });
      expect(sent.headers.location).toBe(steps[index + 1]);
      if (index === 2) expect(String(sent.headers['set-cookie'])).toMatch(/^basket=;/);
    }
    const order = parse(await ask(shop.url('klafti', steps[3] ?? '')));
    expect(order.querySelector('.order-facts')?.textContent).toContain('€76.46');
    expect(order.querySelector('.basket-link .count')?.textContent).toBe('0');
  });

  it('returns after the consent only to a path of the same shop', async () => {
    const consent = (back: string) =>
      ask(shop.url('klafti', '/fr/consent'), {
        method: 'POST',
        body: new URLSearchParams({ choice: 'all', back }).toString(),
      });
    expect((await consent('/fr/help')).headers.location).toBe('/fr/help');
    expect((await consent('//elsewhere.example/')).headers.location).toBe('/fr/');
  });

  it('escapes what is searched for', async () => {
    for (const site of ['aubelune', 'klafti', 'questerel'] as const) {
      const query = '"><script>alert(1)</script>';
      const page = parse(await ask(shop.url(site, `/en/search?q=${encodeURIComponent(query)}`)));
      expect(page.querySelector<HTMLInputElement>('input[name=q]')?.value).toBe(query);
      expect([...page.querySelectorAll('script')].filter((script) => script.textContent === 'alert(1)')).toEqual([]);
    }
  });

  it('takes the language that the browser prefers', async () => {
    const location = async (language: string) =>
      (await ask(shop.url('aubelune', '/'), { headers: { 'accept-language': language } })).headers.location;
    expect(await location('fr-FR,fr;q=0.9,en;q=0.8')).toBe('/fr/');
    expect(await location('de-DE,en;q=0.8')).toBe('/en/');
    expect(await location('de')).toBe('/en/');
  });

  it('answers 404 in the shop for a page that is not there, and 421 for a host that is none of ours', async () => {
    expect((await ask(shop.url('aubelune', '/fr/product/nothing'))).status).toBe(404);
    expect((await ask(shop.url('index', '/'), { headers: { host: 'example.org' } })).status).toBe(421);
  });

  it('logs each request with its site, path and status', async () => {
    const before = shop.log.length;
    await ask(shop.url('parlavis', '/en/?probe=1'), {
      headers: { 'sec-fetch-dest': 'document', referer: 'http://localhost/' },
    });
    expect(shop.log.slice(before)).toMatchObject([
      {
        method: 'GET',
        site: 'parlavis',
        path: '/en/?probe=1',
        status: 200,
        destination: 'document',
        referrer: 'http://localhost/',
      },
    ]);
  });

  it('refuses a port that is taken', async () => {
    await expect(startShop({ port: shop.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the difficult pages', () => {
  const expected: Readonly<Record<string, number>> = { error: 500, missing: 404 };

  it.each(HARD_PAGE_NAMES)('%s answers as it should', async (name) => {
    const answer = await ask(shop.url('hard', `/${name}`));
    expect(answer.status).toBe(expected[name] ?? 200);
    if (!String(answer.headers['content-type']).startsWith('text/html')) return;
    const page = parse(answer);
    expect(page.querySelector('.purpose')?.textContent).toMatch(/^[A-Z].+\.$/);
    expect(page.compatMode).toBe(name === 'quirks' ? 'BackCompat' : 'CSS1Compat');
  });

  it('lists them all', async () => {
    const page = parse(await ask(shop.url('hard', '/')));
    const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(HARD_PAGE_NAMES.map((name) => `/${name}`));
  });

  it('locks the policy page down exactly as announced', async () => {
    const { headers } = await ask(shop.url('hard', '/csp'));
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; frame-src 'none'; base-uri 'none'; sandbox allow-scripts",
    );
  });

  it('gives every secret field a colour of its own', async () => {
    const colours = SECRET_FIELDS.map((field) => field.colour);
    expect(new Set(colours).size).toBe(colours.length);
    const source = (await ask(shop.url('hard', '/many-fields'))).body.toString('utf8');
    const absent = SECRET_FIELDS.filter(
      ({ colour }) =>
        !source.includes(`"${colour}"`) &&
        !source.includes(encodeURIComponent(colour)) &&
        !source.includes(encodeURIComponent(encodeURIComponent(colour))),
    );
    expect(absent).toEqual([]);
  });

  it('serves a PDF whose cross-reference table is right, a PNG, and a script without types', async () => {
    const pdf = (await ask(shop.url('hard', '/pdf'))).body.toString('latin1');
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 4)).toBe('xref');
    const offsets = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]));
    expect(offsets.map((offset, index) => pdf.startsWith(`${index + 1} 0 obj`, offset))).toEqual(
      offsets.map(() => true),
    );
    expect((await ask(shop.url('hard', '/image'))).body.subarray(1, 4).toString()).toBe('PNG');
    const script = (await ask(shop.url('hard', '/script/attacks'))).body.toString('utf8');
    expect(script).toContain('window.attackCover =');
    expect(script).not.toContain('interface ');
  });

  it('serves the address-changing page at each of its addresses', async () => {
    for (const path of ['/spa', '/spa/products/1', '/spa/basket']) {
      expect((await ask(shop.url('hard', path))).status).toBe(200);
    }
  });
});
