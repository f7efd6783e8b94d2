// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { inLowerCase } from '@/lib/page/facts/inLowerCase';
import { letters } from '@/lib/page/facts/letters';
import { labelWords } from '@/lib/page/facts/money/priceWords';
import { shownPrices } from '@/lib/page/facts/money/shownPrices';
import { readRatingText } from '@/lib/page/facts/rating/ratingText';
import { kindsOfWords } from '@/lib/page/kind/kindWords';
import { plainWords } from '@/lib/page/kind/plainWords';
import { saysListCount } from '@/lib/page/kind/shopWords';
import { readCard } from '@/lib/page/reviews/readCard';
import { reviewPieces } from '@/lib/page/reviews/reviewPieces';
import { sourceOfHtml, valuesOfHtml } from './facts/factsOfHtml';

// What the reader looks up in lists, each told in one pattern: browsers take such patterns long to prepare.

/** All that a pattern finds, written out: of what is optional, once with and once without. */
function wordsIn(pattern: RegExp | string): string[] {
  const source = typeof pattern === 'string' ? pattern : pattern.source;
  return [...new Set(source.match(/[\p{L}][\p{L}.' -]*/gu))].filter((word) => word.length > 1 && word.length < 25);
}

/** Texts of such words, and of what stands around them. */
function textsOf(pattern: RegExp | string, ...others: string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...wordsIn(pattern));
  const sign = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '.',
    ',',
    ':',
    '-',
    '_',
    '/',
    '\u00a0',
    'x',
    's',
    '12',
    '5',
    'É',
    '😀',
    '५',
    ...others,
  );
  return fc.array(fc.oneof(word, sign, sign), { maxLength: 7 }).map((parts) => parts.join(''));
}

function check(texts: fc.Arbitrary<string>, found: (text: string) => unknown, wanted: (text: string) => unknown): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect(found(text)).toEqual(wanted(text));
    }),
    { numRuns: 4000 },
  );
}

/** Of a page that shows a product. */
const head = '<title>Oak stool</title><meta property="og:type" content="product">';

describe('words before a price', () => {
  const old =
    /(?:\b(?:was|rrp|r\.r\.p\.|msrp|list price|original|reg|retail|before|uvp|ursprünglich|statt|vorher|bisher|früher|ehem|prix (?:de base|barré|conseillé|initial|habituel)|au lieu de|ancien prix|avant|pvp|pvr|antes|precio (?:anterior|habitual|original|de lista)|de:|prezzo (?:di listino|precedente|originale)|anziché|invece di|prima|preço (?:antigo|original)|adviesprijs|van(?![^\p{Nd}]*\s[a-z]{2})|förr|ord(?:inarie)?\.? ?pris|tidigare|før|førpris|vejl|norm|ovh|cena (?:regularna|katalogowa|pierwotna)|najniższa cena|původní|běžná cena|lowest pri|niedrigster|letzter|tage-bestpreis|tage-tiefstpreis|prix le plus bas|prezzo più basso|precio más bajo|preço mais baixo|laagste prijs|lägsta pris|laveste pris|alin hinta|nejnižší cena|najnižšia cena|cel mai mic preț|legalacsonyabb ár|pierwotna cena|oprindelige|opprinnelig|ursprunglig|alkuperäinen|pôvodná|prețul inițial)|стар|было|цена без|прежн|\u5b9a\u4fa1|\u539f\u4ef7|\u539f\u50f9|\u901a\u5e38|정가|原价)[^\p{Nd}]{0,30}$/u;
  const other =
    /^(?:shipping|delivery|postage|versand|lieferung|livraison|frais|envío|envio|spedizione|frete|verzend|frakt|fragt|dostaw|doprava|доставка|送料|配送|배송|运费|運費|kargo|ongkir|unit price|grundpreis|prix (?:au|unitaire)|total|subtotal|zwischensumme|sous-total|monthly|per month|mensualit|pro monat|you save|save|sie sparen|vous économisez|ahorras|risparmi|deposit|pfand|consigne|discount|rabatt|coupon|cashback|points)/u;

  it('say that it is asked no longer', () => {
    check(
      textsOf(old),
      (text) => labelWords(text).isOld,
      (text) => old.test(inLowerCase(text).replace(/\b30\b/, '')),
    );
  });

  it('say that it is one of something else, but for what costs nothing', () => {
    const free = /(?:frei|kostenlos|gratuite|gratuita|offerte|gratis|grátis|zdarma|бесплатно|無料|込み?|包邮|包郵)$/;
    // With an amount of its own it is no label.
    check(
      textsOf(other, 'gratuite', 'gratis', '無料').filter(
        (text) => !/\d\s?\p{Sc}|\p{Sc}\s?\d|\d\s?(?:zł|kr|kč|ft|lei|руб|円)/iu.test(text),
      ),
      (text) => labelWords(text).isOther,
      (text) => other.test(inLowerCase(text)) && !free.test(inLowerCase(text).trim()),
    );
  });

  it('only name it', () => {
    const label =
      /^(?:(?:our |sale |special |current )?price|now|only|from|preis|jetzt|nur|ab|prix|maintenant|dès|à partir de|precio|ahora|desde|prezzo|ora|a partire da|preço|por|prijs|nu|vanaf|cena|teraz|od|pris|från|fra|hinta|fiyat|цена|от|(?:販売)?価格|售价|价格|(?:판매)?가격?)?\s*[:：]?$/iu;
    const texts = textsOf(label, '：', 'au', '|').filter((text) => !/[\p{Nd}-]/u.test(text));
    fc.assert(
      fc.property(
        fc.oneof(texts, fc.constantFrom(...wordsIn(label), '가', 'Price:', '판매가격：', 'now|only')),
        (text) => {
          const { outline } = sourceOfHtml(`<main><p>${text} 20 €</p></main>`);
          const [price] = shownPrices(outline, { language: 'de', country: null, declared: [] }, createBudget(60_000));
          // "da 20" could be dinars.
          fc.pre(price !== undefined);
          const before = price?.block.joined.split('20')[0]?.trim() ?? '';
          expect([before, price?.isAlone]).toEqual([before, label.test(before)]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the length of a list', () => {
  const counted = new RegExp(
    `(?:\\d[\\d\\s.,]{0,9}\\s?(?:products?|items?|results?|styles?|articles?|produits?|résultats?|artikeln?|produkten?|ergebnissen?|treffern?|productos?|artículos?|resultados?|prodotti|articoli|risultati|producten|resultaten|artikelen|produkt(?:y|ów|er|en)|wyników|tuotetta|osumaa|träffar|varer|artiklar|produtos?|itens|ürün|sonuç|produse|termék|товар(?:а|ов)?|件|个商品|개의?\\s?상품|منتج|מוצרים))(?![${letters}])`,
  );

  it('is told with the words of its things', () => {
    check(textsOf(counted, '3', '件', ' 12 ', '...', '24 '), saysListCount, (text) => counted.test(inLowerCase(text)));
  });
});

describe('a value with the best there is', () => {
  const value = '(\\d{1,3}(?:[.,]\\d{1,2})?)';
  const starWord =
    '(?:stars?|sternen?|étoiles?|etoiles?|estrellas?|stelle|stella|estrelas?|sterren|ster|stjärnor|stjerner|tähteä|gwiazdek|gwiazdki|hvězd[a-zà-ž]*|yıldız|звезд[а-яё]*|звёзд[а-яё]*|星|별|★)';
  const ofBest = new RegExp(
    `(?<![\\d.,/])${value}\\s?(?:${starWord}\\s?)?(?:/\\s?)?(?:/|out of|of|von|sur|de|su|van|av|af|z|ze|na|из|з|din|από|trên|dari|/\\s*|out\\s+of\\s+a\\s+possible|üzerinden|מתוך|من|แต้มจาก)\\s?(5|10|20|100)(?!\\d|[.,/-]\\d|%)`,
    'u',
  );
  const plain = (text: string) =>
    inLowerCase(text.slice(0, 400)).replace(/[०-९]/g, (each) => String(each.charCodeAt(0) - 0x966));
  const countIn = (text: string) =>
    Array.from(text, (_, at) => text.slice(at)).filter((rest) => ofBest.exec(rest)?.index === 0).length;

  it('is found with any words between', () => {
    const texts = textsOf(
      ofBest,
      '4',
      '4.5',
      '4,6',
      '10',
      '100',
      ' of ',
      ' out of ',
      ' / ',
      '★',
      '星',
      '%',
      ' 5',
    ).filter(
      (text) =>
        // What tells the best first is another matter, and so is which of several is meant.
        !/üzerinden|分中|점|つ星/.test(text) && countIn(plain(text)) <= 1,
    );
    check(
      texts,
      // Where nothing calls it a rating, other things are written so too.
      (text) => readRatingText(`rating: ${text}`).best,
      (text) => {
        const [, given, best] = ofBest.exec(plain(`rating: ${text}`)) ?? [];
        return best !== undefined && Number(given?.replace(',', '.')) <= Number(best) ? Number(best) : null;
      },
    );
  });
});

describe('the names in a review', () => {
  const names: [RegExp, string][] = [
    [
      /(?:^|[-_]|[a-z])(?:author|reviewer|user[-_]*name|nick[-_]*name|auteur|autore?|autorin|byline|pseudo|customer[-_]*name|member[-_]*name|consumer[-_]*name|display[-_]*name|profile[-_]*name)(?:[-_]*(?:name|nom|title|link|info|initials))?$/i,
      'author',
    ],
    [
      /(?:^|[-_]|[a-z])(?:date|datum|fecha|data|time|time-?stamp|published|posted|when)(?:[-_]*(?:text|time|published))?$/i,
      'date',
    ],
    [
      /(?:^|[-_])(?:review|comment|opinion)?[-_]*(?:title|titre|titel|titulo|titolo|headline|heading|summary|subject)$|(?:Title|Headline|Heading|Summary)$/,
      'title',
    ],
    [
      /^(?:text|body|content|description|message|comment|quote|copy)$|(?:__|--)(?:text|texte|texto|testo|body|content|contenu|inhalt|commentaire|comentario|commento|kommentar|description|message|comment|quote|copy)$|(?:review|comment|opinion|avis|testimonial|rezension|bewertung|recensione|feedback)[-_]*(?:text|texte|texto|testo|body|content|contenu|inhalt|commentaire|comentario|commento|kommentar|description|message|comment|quote|copy)$|(?:Text|Body|Content|Description|Message|Comment|Quote)$/,
      'text',
    ],
  ];
  const roleOf = (name: string) => {
    const bare = name.replace(/[-_]*\d+$|__[A-Za-z0-9]{5,8}$/, '');
    const said = (text: string) => names.find(([pattern]) => pattern.test(text))?.[1];
    return said(name) ?? said(bare) ?? 'plain';
  };

  it('say what its words are for', () => {
    const all = names.map(([pattern]) => pattern.source).join('|');
    const texts = textsOf(all, '__', '--', 'T', 'review', 'Text', '1', 'a')
      .map((text) => text.replace(/\s/g, ''))
      // Those of answers and stars are left out or read as such.
      .filter(
        (text) =>
          !/rat|star|stern|toile|stell|score|note|valutazione|puntuaci|bewertung|repl|response|answer|owner|merchant|antwort/i.test(
            text,
          ),
      );
    check(
      texts,
      (text) => {
        const box = document.createElement('div');
        const inner = box.appendChild(document.createElement('div'));
        inner.className = text;
        inner.textContent = 'words';
        return reviewPieces(box).pieces.map(({ role }) => role);
      },
      (text) => [text.length < 80 ? roleOf(text) : 'plain'],
    );
  });

  it('take what is no name for none', () => {
    const author = (text: string) => {
      const box = document.createElement('article');
      box.innerHTML = `<p class="author"></p><p class="review-text">All of it is as good as they say, and more.</p>`;
      (box.firstChild as Element).textContent = text;
      return readCard(box, 'en', true)?.author ?? null;
    };
    expect(['Anna K.', 'By Tom', 'Torvald'].map(author)).toEqual(['Anna K', 'Tom', 'Torvald']);
    for (const text of [
      'Verified purchase',
      '3 people',
      '12 reviews',
      'Größe M',
      'Colour: red',
      'Top reviewer',
      'vor 2 Tagen',
      '3 days ago',
      'gestern',
      'il y a 2 jours',
      '3日前',
      'Hier',
    ])
      expect([text, author(text)]).toEqual([text, null]);
  });
});

describe('whether a thing can be had', () => {
  const read = (words: string) => {
    return valuesOfHtml(`${head}<main><h1>Oak stool</h1><p class="price">20 €</p><p>${words}</p></main>`).availability;
  };
  const out =
    /^(?:sorry,? )?(?:currently |temporarily )?(?:out of stock|sold out|unavailable|ausverkauft|nicht (?:verfügbar|lieferbar|auf lager)|(?:en )?rupture(?: de stock)?|épuisé|indisponible|agotado|sin stock|non disponibile|esaurito|esgotado|indisponível|uitverkocht|slutsåld|udsolgt|utsolgt|loppuunmyyty|wyprzedan[ye]|niedostępny|vyprodáno|нет в наличии|品切れ|在庫なし|缺货|품절|tükendi|stokta yok|немає в наявності|no disponible|niet op voorraad|ikke på lager|缺貨|สินค้าหมด|hết hàng|stok habis|אזל מהמלאי|نفد)/u;
  const there =
    /^(?:in stock|available(?: now)?\b|auf lager|sofort (?:lieferbar|verfügbar)|lieferbar|verfügbar|vorrätig|en stock|disponible|disponibile|in voorraad|op voorraad|i lager|på lager|varastossa|dostępny|w magazynie|skladem|raktáron|в наличии|в наявності|在庫あり|有货|재고|stokta|במלאי|متوفر|em estoque|disponível|[iî]n stoc|na stanju|na zalihi|現貨|มีสินค้า|còn hàng|tersedia)/u;

  it('is told by the words by its price', () => {
    const beginnings = ['', 'Sorry, ', 'currently ', 'nicht ', 'en ', 'sofort ', 'wyprzedany ', 'x'];
    for (const beginning of beginnings)
      for (const word of [
        ...wordsIn(out),
        ...wordsIn(there),
        'available now',
        'availability',
        '缺货',
        '품절',
        '有货',
      ]) {
        const words = `${beginning}${word}`;
        const wanted = out.test(words.toLowerCase())
          ? 'OutOfStock'
          : there.test(words.toLowerCase())
            ? 'InStock'
            : null;
        expect([words, read(words) ?? null]).toEqual([words, wanted]);
      }
  });
});

it('takes a maker from behind the longest label', () => {
  const brand = (line: string) =>
    valuesOfHtml(`${head}<main><h1>Oak stool</h1><p>20 €</p><p>${line}</p></main>`).brand ?? null;
  expect(
    [
      'Brand: Linnea',
      'Brand name Linnea',
      'Fabricante: Linnea',
      'Fabricant : Linnea',
      'Merkki: Linnea',
      'Merk Linnea',
      'Make : Linnea',
      'Make / Manufacturer: Linnea',
      '品牌：Linnea',
    ].map(brand),
  ).toEqual(Array.from({ length: 9 }, () => 'Linnea'));
  expect(['Make Linnea', 'The brand: Linnea'].map(brand)).toEqual([null, null]);
});

it('knows a review by its title', () => {
  const review =
    /^(?:review|test|critique|recensione|recension|recenzja|resena|analisis|analise|обзор|レビュー|anmeldelse|arvostelu|recensie)$|^(?:review|critique|recensione|recension|recenzja|resena|analisis|обзор|anmeldelse) (?:of|de|du|di|av|af|van)?|(?:review|im test|testbericht|recensione|recenzja|recension|anmeldelse|recensie|reviewed|tested|レビュー)$/u;
  check(
    textsOf(review, ' of ', 'velin').filter((text) => review.test(plainWords(text))),
    (text) => kindsOfWords(text).get('review'),
    () => 2,
  );
  const others = [
    'reviewing',
    'Velin tester',
    'a review of it',
    'contest it',
    'prereviewed by',
    'critiquer',
    'Velin x',
  ];
  expect(others.filter((text) => kindsOfWords(text).get('review') === 2)).toEqual([]);
});

it('compares words without their accents, whatever signs stand around them', () => {
  const slow = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}&]+/gu, ' ')
      .trim();
  check(
    fc
      .array(
        fc.oneof(fc.constantFrom(...'aZ & .,€₨£´¨¯ª²…‥™é½ß‑ﬁ漢\u2003\u00a0', 'cart'), fc.string({ unit: 'binary' })),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
    plainWords,
    slow,
  );
});
