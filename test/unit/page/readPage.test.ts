// @vitest-environment jsdom
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page as pageSchema } from '@/lib/journey/schemas/page';
import { readPage } from '@/lib/page/readPage';

const url = 'https://klafti.example/fr/panier?utm_source=lettre&taille=44#resume';
const now = new Date('2026-01-02T03:04:05.000Z');

function read(head: string, body = '', address = url) {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return readPage(document, address, now);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readPage', () => {
  it('reads what a page declares', () => {
    document.documentElement.lang = 'en';
    const { page, suggested, selection } = read(
      `<title> Votre  panier </title><meta property="og:site_name" content="Klafti"><meta property="og:locale" content="fr_FR">
       <link rel="canonical" href="/fr/panier?utm_medium=x">`,
    );
    expect(page).toEqual({
      url,
      canonicalUrl: 'https://klafti.example/fr/panier',
      title: 'Votre panier',
      siteName: 'Klafti',
      language: 'fr-FR',
      kind: null,
      referrer: null,
      campaign: { utm_source: 'lettre' },
      context: { market: null, viewport: { width: 1024, height: 768 }, signedIn: null, consentGiven: null },
      facts: null,
      readAt: '2026-01-02T03:04:05.000Z',
    });
    expect(suggested).toEqual({ channel: 'website', category: 'fillsBasket' });
    expect(selection).toBeNull();
    expect(pageSchema.parse(page)).toEqual(page);
  });

  it('makes do with little', () => {
    const { page } = read('');
    expect(page).toMatchObject({ title: '', siteName: null, language: null });
    expect(page.canonicalUrl).toBe('https://klafti.example/fr/panier?taille=44');
  });

  it.each([
    ['<meta name="application-name" content="Velin">', 'Velin'],
    ['<meta property="og:site_name" content=" "><meta name="application-name" content="Velin">', 'Velin'],
    ['<meta property="og:site_name">', null],
  ])('takes the site name from %s', (head, siteName) => {
    expect(read(head).page.siteName).toBe(siteName);
  });

  it.each([
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://klafti.example/fr/panier?taille=44'],
    ['<link rel="canonical" href="http://[">', 'https://klafti.example/fr/panier?taille=44'],
    ['<link rel="alternate canonical" href="https://klafti.example/a#b">', 'https://klafti.example/a'],
  ])('takes the canonical address from %s', (head, canonicalUrl) => {
    expect(read(head).page.canonicalUrl).toBe(canonicalUrl);
  });

  it('keeps the routes that scripts put after #, and gives none to what is not of the web', () => {
    expect(read('', '', 'https://a.example/#/basket?gclid=1').page.canonicalUrl).toBe(
      'https://a.example/#/basket?gclid=1',
    );
    expect(read('', '', 'about:blank').page.canonicalUrl).toBeNull();
  });

  it.each([
    ['<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
    ['<meta name="language" content="French language">', null],
    ['<meta property="og:locale" content="pt_BR.UTF-8">', 'pt-BR'],
  ])('takes the language from %s', (head, language) => {
    expect(read(head).page.language).toBe(language);
  });

  it('prefers the language of the document', () => {
    document.head.innerHTML = '<meta property="og:locale" content="fr_FR">';
    document.documentElement.setAttribute('lang', 'nl-be');
    expect(readPage(document, url).page.language).toBe('nl-BE');
  });

  it('reads on where a page has put elements in the place of properties', () => {
    // jsdom does not let `<form name="title">` hide `document.title`, as browsers do: the same is done by hand, for names that
    // jsdom's own code does not read.
    const form = document.createElement('form');
    const names = ['title', 'querySelector', 'querySelectorAll', 'referrer', 'getSelection'];
    document.head.innerHTML = '<title>Real title</title><meta property="og:site_name" content="Klafti">';
    for (const name of names) Object.defineProperty(document, name, { value: form, configurable: true });
    onTestFinished(() => {
      for (const name of names) Reflect.deleteProperty(document, name);
    });
    expect(readPage(document, url).page).toMatchObject({
      title: 'Real title',
      siteName: 'Klafti',
      context: { viewport: { width: 1024 } },
    });
  });

  it('cuts what is too long and replaces what is no text', () => {
    const { page } = read(
      `<title>${'é'.repeat(5000)}</title><meta property="og:site_name" content="${'s'.repeat(5000)}">`,
      '',
      `https://a.example/?q=${'x'.repeat(70_000)}`,
    );
    expect(page.title).toHaveLength(1000);
    expect(page.siteName).toHaveLength(200);
    expect(page.url).toHaveLength(65_536);
    document.title = `a${'\uDC00'}b`;
    expect(readPage(document, url).page.title).toBe('a\uFFFDb');
    expect(pageSchema.safeParse(page).success).toBe(true);
  });

  it('loses one answer and no other where the browser refuses one', () => {
    vi.spyOn(Document.prototype, 'getSelection').mockImplementation(() => {
      throw new Error('refused');
    });
    vi.spyOn(Document.prototype, 'referrer', 'get').mockImplementation(() => {
      throw new Error('refused');
    });
    const reading = read('<title>Still here</title>');
    expect(reading).toMatchObject({ selection: null, page: { referrer: null, title: 'Still here' } });
  });

  it('crosses from the page as JSON', () => {
    const reading = read('<title>a</title>');
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
