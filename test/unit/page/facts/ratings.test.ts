// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDetails } from '@/lib/page/details';
import { readRatingText } from '@/lib/page/facts/rating/ratingText';
import { factsOfHtml, valuesOfHtml } from './factsOfHtml';

describe('words of a rating', () => {
  it.each<[string, number | null, number | null, number | null]>([
    ['4,6/5 (123 avis)', 4.6, 5, 123],
    ['4.6 out of 5 stars', 4.6, 5, null],
    ['4,6 von 5 Sternen', 4.6, 5, null],
    ['Bewertung: 4,6 von 5 Sternen (1.427 Bewertungen)', 4.6, 5, 1427],
    ['Note : 4,2 sur 5', 4.2, 5, null],
    ['4,7 su 5 stelle', 4.7, 5, null],
    ['4,3 de 5 estrellas, 18 opiniones', 4.3, 5, 18],
    ['4,8 van 5 sterren', 4.8, 5, null],
    ['4,5 av 5 stjärnor', 4.5, 5, null],
    ['8,7/10', 8.7, 10, null],
    ['Rated 4.50 out of 5 based on 12 customer ratings', 4.5, 5, 12],
    ['★ 4,8 · 1 234 reviews', 4.8, null, 1234],
    ['4.8 ★ (56)', 4.8, null, 56],
    ['4,9 · 32 582 отзыва', 4.9, null, 32582],
    ['5つ星のうち4.3', 4.3, 5, null],
    ['レビュー 87件', null, null, 87],
    ['리뷰 1,024개', null, null, 1024],
    ['27 recensioni', null, null, 27],
    ['12 Avis', null, null, 12],
    ['Arviot (4)', null, null, 4],
    ['Reviews: 31', null, null, 31],
    ['5,6/6 (48 opinii)', 5.6, 6, 48],
    ['15,48,223 Ratings & 92,512 Reviews', null, null, 1_548_223],
    ['4.63 （41人）', 4.63, null, 41],
    ['(1.203 rating)', null, null, 1203],
    ['1.203 rating • 402 ulasan', null, null, 1203],
    ['4,7 (84 rating)', 4.7, null, 84],
    ['84 review', null, null, 84],
    ['4,68 din 5', 4.68, 5, null],
    ['4.68 955 de review-uri', 4.68, null, 955],
    ['4,6 od 5', 4.6, 5, null],
    ['4,6 от 5', 4.6, 5, null],
    ['4.8 จาก 5', 4.8, 5, null],
    ['4.8 เต็ม 5', 4.8, 5, null],
    ['۴.۶ از ۵', 4.6, 5, null],
    ['4,5 stele', 4.5, null, null],
    ['4,5 зірки', 4.5, null, null],
    ['4,5 αστέρια', 4.5, null, null],
    ['4,5 csillag', 4.5, null, null],
    ['4.5 ดาว', 4.5, null, null],
    ['4,5 sao', 4.5, null, null],
    ['4,5 bintang', 4.5, null, null],
    ['4.5 כוכבים', 4.5, null, null],
    ['4.5 نجوم', 4.5, null, null],
  ])('%s', (text, value, best, count) => {
    expect(readRatingText(text)).toEqual({ value, best, count });
  });

  it.each(['11/20(金) 6:30', '3/5/2026', '2/5 10:30', 'Fri 4/10, 18:05', '10/20（月）', '4/5 à 10h30', '3/5-2026'])(
    'are not a day: %s',
    (text) => {
      expect(readRatingText(text)).toEqual({ value: null, best: null, count: null });
    },
  );

  it.each<[string, number | null, number]>([
    ['1.2k ratings', null, 1200],
    ['4.6 (1.2K)', 4.6, 1200],
    ['4,6 · 1,2 Tsd. Bewertungen', 4.6, 1200],
    ['3,4 k avis', null, 3400],
    ['4.7/5 (12K+ reviews)', 4.7, 12_000],
    ['1.2万件の評価', null, 12_000],
    ['20万+条评价', null, 200_000],
    ['리뷰 1.2만개', null, 12_000],
    ['2 mil opiniones', null, 2000],
    ['1,2 mil avaliações', null, 1200],
    ['1,2 mi de avaliações', null, 1_200_000],
    ['12 mila recensioni', null, 12_000],
    ['1,5 тыс. отзывов', null, 1500],
    ['4.3★ 2.5 lakh ratings', 4.3, 250_000],
    ['1,1 tys. opinii', null, 1100],
    ['1,2rb ulasan', null, 1200],
    ['12.4พัน รีวิว', null, 12_400],
    ['1.2หมื่น รีวิว', null, 12_000],
    ['2,1 mii de recenzii', null, 2100],
    ['3,5 хил. отзива', null, 3500],
    ['2.1 हज़ार समीक्षाएं', null, 2100],
    ['1,2 ezer vélemény', null, 1200],
    ['1,2 triệu đánh giá', null, 1_200_000],
    ['5,3 M avis', null, 5_300_000],
  ])('cut short: %s', (text, value, count) => {
    expect(readRatingText(text)).toEqual({ value, best: text.includes('/5') ? 5 : null, count, isRounded: true });
  });

  it.each([
    ...['', 'Size 4.5', '24/7', '2025', '5,99 €', '1/2', '3 of 12 shown', '(12)'],
    ...[
      '£76.00 / 100g',
      '£4.50 / 5',
      'CHF 4.50 / 5',
      '76.00 / 100 ml',
      '4.50 / 5 €',
      'Helligkeit 60/100 W',
      '80/100 cm',
    ],
    ...[
      'iPhone 16 review',
      'Pixel 9 review: still good',
      'Galaxy S25 rating',
      'iPhone 16 recension',
      'Огляд iPhone 16 відгук',
      'Test 12 bewertung der Redaktion',
    ],
    ...['Size 8/10', 'Size 4/6', 'Helligkeit 60/100', '5 stars 70%', '5 Sterne: 70 %'],
  ])('not %j', (text) => {
    expect(readRatingText(text)).toEqual({ value: null, best: null, count: null });
  });

  it.each<[string, number | null, number | null, number | null]>([
    ['Fit 3/5, Quality 4/5, Overall 4.6/5 (88 reviews)', 4.6, 5, 88],
    ['Passform 3/5 · Qualität 4/5 · 4,6/5 (88 Bewertungen)', 4.6, 5, 88],
    ['4.6/5 · Fit 3/5 · Quality 4/5', 4.6, 5, null],
    ['Fit 3/5, Quality 4/5', null, null, null],
    ['Rating 8/10', 8, 10, null],
    ['★★★★☆ 4.1', 4.1, null, null],
  ])('of several aspects: %s', (text, value, best, count) => {
    expect(readRatingText(text)).toEqual({ value, best, count });
  });
});

describe('words for ratings', () => {
  const counted =
    'reviews|ratings|votes|opinions|avis|évaluations|notes|commentaires|votants|bewertungen|rezensionen|meinungen|kundenbewertungen|produktbewertungen|stimmen|opiniones|valoraciones|reseñas|calificaciones|evaluaciones|comentarios|votos|recensioni|valutazioni|opinioni|giudizi|voti|avaliações|comentários|opiniões|beoordelingen|recensies|stemmen|omdömen|recensioner|betyg|anmeldelser|omtaler|vurderinger|bedømmelser|arvostelua|arvostelut|arviota|arviot|arvioita|opinie|ocen|oceny|recenzji|recenzje|głosów|głosy|hodnocení|recenzí|értékelés|vélemény|değerlendirme|yorum|oy|отзывов|оценок|голосов|відгуків|κριτικές|αξιολογήσεις|件|件のレビュー|レビュー|条评价|条评论|評價|评价|评分|개|리뷰|후기|상품평|건|ביקורות|חוות דעת|דירוגים|تقييمات|مراجعة|مراجعات|đánh giá|ulasan|penilaian|review-uri|de review-uri|recenzii|de recenzii|evaluări|de opinii|оцінок|оцінки|голосів|отзива|отзиви|мнения|recenzija|recenzije|ocjena|hodnotení|recenzie|รีวิว|การให้คะแนน|समीक्षाएं|रेटिंग|نظر|αξιολογήσεις|röster|則評論|則評價|人评价|点评|valoracions';
  const labels =
    'rated|rating|score|note|note moyenne|bewertung|bewertet mit|puntuación|valoración|voto|valutazione|avaliação|nota|beoordeling|betyg|bedømmelse|vurdering|arvosana|ocena|hodnocení|értékelés|puan|рейтинг|оценка|評価|评分|평점|דירוג|التقييم';

  it.each(counted.split('|'))('counts: 27 %s', (word) => {
    expect(readRatingText(`27 ${word}`).count).toBe(27);
  });

  it.each(counted.split('|'))('follow a value with decimals: 4,8 (215 %s)', (word) => {
    expect(readRatingText(`4,8 (215 ${word})`)).toEqual({ value: 4.8, best: null, count: 215 });
  });

  it.each(labels.split('|'))('label a value: %s: 4.6', (word) => {
    expect(readRatingText(`${word}: 4.6`).value).toBe(4.6);
  });
});

describe('the rating of a page', () => {
  const page = (inside: string, head = '') =>
    `<html lang="en"><head>${head}</head><body><main><h1>Tin Kettle</h1>${inside}</main></body></html>`;

  const declares = (value: string, count: string) =>
    `<script type="application/ld+json">{"@type":"Product","name":"Tin Kettle","aggregateRating":{"@type":"AggregateRating","ratingValue":"${value}","reviewCount":"${count}"}}</script>`;

  it('is read from stars drawn as a bar', () => {
    const html = page(
      '<div class="rating-box"><div class="rating" style="width:92%"></div></div><a href="#reviews">(45 reviews)</a>',
    );
    expect(valuesOfHtml(html).rating).toEqual({ value: 4.6, best: 5, count: 45 });
  });

  it('is read from what is said to those who do not see the stars', () => {
    const html = page('<span role="img" aria-label="4.4 out of 5 stars"></span><span>218 ratings</span>');
    expect(valuesOfHtml(html).rating).toEqual({ value: 4.4, best: 5, count: 218 });
  });

  it('is that shown where the declared one is behind it', () => {
    const declared =
      '<script type="application/ld+json">{"@type":"Product","name":"Tin Kettle","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.5","reviewCount":"210"}}</script>';
    const html = page('<p>4.7 out of 5 stars</p><p>218 reviews</p>', declared);
    expect(valuesOfHtml(html).rating).toEqual({ value: 4.7, best: 5, count: 218 });
  });

  it('is the exact declared one where that rounds to what is shown', () => {
    const declared =
      '<script type="application/ld+json">{"@type":"Recipe","name":"Tin Kettle","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.59","ratingCount":"1427"}}</script>';
    const html = page('<p>4.6 out of 5 (1427 ratings)</p>', declared);
    expect(valuesOfHtml(html).rating).toEqual({ value: 4.59, best: 5, count: 1427 });
  });

  it('has the exact declared count where that rounds to what is shown, and else the rounded one', () => {
    const shown = '<p>4.5 out of 5 stars</p><p>1.2K ratings</p><p>£59</p>';
    expect(valuesOfHtml(page(shown, declares('4.5', '1234'))).rating).toEqual({ value: 4.5, best: 5, count: 1234 });
    expect(valuesOfHtml(page(shown, declares('4.5', '210'))).rating).toEqual({ value: 4.5, best: 5, count: 1200 });
    const apart = '<div class="rating"><span>4.5</span></div><div class="rating">(1.2K)</div>';
    expect(valuesOfHtml(page(apart)).rating).toMatchObject({ value: 4.5, count: 1200 });
    expect(valuesOfHtml(page('<p>£59</p>', declares('4.5', '3K'))).rating).toEqual({
      value: 4.5,
      best: 5,
      count: 3000,
    });
  });

  it('is none where only single opinions have stars', () => {
    const html = page('<section class="related"><span aria-label="4.4 out of 5 stars"></span> 12 reviews</section>');
    expect(valuesOfHtml(html).rating).toBeNull();
  });

  it('is that shown where the declared one is far from it, and keeps both', () => {
    const html = page(
      '<div>★★★★☆ 4.1 (128 reviews)</div><p>£59</p><button>Add to cart</button>',
      declares('4.9', '312'),
    );
    expect(factsOfHtml(html).facts.rating).toEqual({
      value: { value: 4.1, best: 5, count: 128 },
      source: 'visible',
      alternatives: [{ value: { value: 4.9, best: 5, count: 312 }, source: 'jsonLd' }],
    });
  });

  it('is that shown where value and count stand apart', () => {
    const html = page(
      '<div><span>4.1 out of 5</span> <a href="#r">128 reviews</a></div><p>£59</p>',
      declares('4.9', '312'),
    );
    expect(factsOfHtml(html).facts.rating).toMatchObject({
      value: { value: 4.1, count: 128 },
      alternatives: [{ value: { value: 4.9, count: 312 } }],
    });
  });

  it('is the declared one where a badge far from the heading tells of many more', () => {
    const html = page(
      `<p>£59</p><p>A kettle of tin.</p>${'<p>It boils water.</p>'.repeat(12)}<div>★★★★★ 4.71 (23,518 reviews)</div>`,
      declares('4.3', '58'),
    );
    expect(valuesOfHtml(html).rating).toEqual({ value: 4.3, best: 5, count: 58 });
  });

  it('is not called shown where only another count than the declared one is', () => {
    const html = page('<p>★★★★★ (128 reviews)</p><p>£59</p>', declares('4.9', '312'));
    expect(factsOfHtml(html).facts.rating).toMatchObject({
      ...{ value: { value: 4.9, count: 128 }, source: 'jsonLd' },
      alternatives: [{ value: { value: 4.9, count: 312 }, source: 'jsonLd' }],
    });
  });

  it.each([
    ['a price for so much of it', '<p>£3.80</p><p>£76.00 / 100g</p>'],
    ['a price for five', '<p>£9.00</p><p>£4.50 / 5</p>'],
    ['how bright it is', '<p>Brightness 60/100 W</p>'],
    ['a size', '<p>Size 8/10</p>'],
    ['figures alone', '<p>60/100</p>'],
    ['a rating of the seller', '<p>Sold by Bruno</p><p>★★★★★ 4.9 (23 reviews)</p>'],
    ['a rating in the box of the seller', '<div class="seller"><p>Bruno</p><p>★★★★★ 4.9 (23 reviews)</p></div>'],
    [
      'a rating in a list of other things',
      '<h2>Similar</h2><ul><li><a href="/a">A</a> ★★★★☆ 4.1 (12)</li><li><a href="/b">B</a> ★★★★★ 4.9 (120)</li><li><a href="/c">C</a> ★★★☆☆ 3.1 (2)</li></ul>',
    ],
    [
      'those of single customers',
      '<h2>Reviews</h2><div><span role="img" aria-label="2 out of 5 stars"></span><b>Ann Poe</b><p>The seam came loose.</p></div><div><span role="img" aria-label="5 out of 5 stars"></span><b>Bob Ray</b><p>Lovely and warm.</p></div>',
    ],
    [
      'that of the only customer',
      '<h2>Customer reviews</h2><div><span role="img" aria-label="2 out of 5 stars"></span><b>Ann Poe</b><p>The seam came loose.</p></div>',
    ],
    ['ratings of its aspects', '<p>Fit 3/5</p><p>Quality 4/5</p>'],
  ])('is not %s', (_what, inside) => {
    expect(valuesOfHtml(page(`<p>£20.00</p><button>Add to bag</button>${inside}`)).rating).toBeNull();
  });

  it('is not that of the shop', () => {
    const html =
      '<html lang="en"><body><header>Trusted shop ★★★★★ 4.87 (12,345 reviews)</header><main><h1>Tin Kettle</h1><p>£20.00</p><button>Add to bag</button></main></body></html>';
    expect(valuesOfHtml(html).rating).toBeNull();
  });

  it.each([
    ['in rows', '<div>5 stars 70%</div><div>4 stars 20%</div><div>4.4 out of 5, 1,024 global ratings</div>', 4.4, 1024],
    [
      'in a table',
      '<table><tr><td>5 stars</td><td>70%</td></tr><tr><td>4 stars</td><td>20%</td></tr></table><div>4.4 out of 5, 1,024 global ratings</div>',
      4.4,
      1024,
    ],
    ['of aspects', '<div>Fit 3/5</div><div>Quality 4/5</div><div>Overall 4.6/5 (88 reviews)</div>', 4.6, 88],
  ])('is the whole one among parts %s', (_how, inside, value, count) => {
    const html = page(`<p>£20.00</p><button>Add to bag</button>${inside}`);
    expect(valuesOfHtml(html).rating).toEqual({ value, best: 5, count });
  });

  it.each(['<p>Our score</p><p>8/10</p>', '<p class="score">8/10</p>', '<p>Verdict: 8/10</p>'])(
    'is one of ten where it is called so: %s',
    (inside) => {
      expect(valuesOfHtml(page(inside)).rating).toEqual({ value: 8, best: 10, count: null });
    },
  );

  it('is not the day of an article, nor that of a tile in it', () => {
    const text = `<p>${'The town closed the old bridge on Monday and nobody knows for how long. '.repeat(6)}</p>`;
    const day = '<p><time>11/20(金) 6:30</time></p><p>コメント 812件</p>';
    const tile = '<div><a href="/p/1">Running shoes Jogflow</a> <b>€ 49,99</b> 4.5/5 (312)</div>';
    const linked = '<a href="/p/2"><p>Running shirt</p><p>€ 9,99</p><p>4.6/5 (2012)</p></a>';
    const html = (inside: string) =>
      `<html lang="en"><body><article><h1>The bridge is closed</h1>${inside}</article></body></html>`;
    expect(valuesOfHtml(html(day + text)).rating).toBeNull();
    expect(valuesOfHtml(html(text.repeat(7) + tile)).rating).toBeNull();
    expect(valuesOfHtml(html(text.repeat(7) + linked)).rating).toBeNull();
  });
});

describe('stars and counts that say nothing of each other', () => {
  const page = (inside: string) =>
    `<html lang="en"><body><main><h1>Tin Kettle</h1>${inside}<p>£59</p><button>Add to cart</button></main></body></html>`;
  const star = '<svg width="24" height="24"><path d="M1 2"/></svg>';

  it.each<[string, string, number, number]>([
    [
      'a width that is reckoned',
      '<a class="product__rating"><div class="stars"><div style="width: calc(92% - 2px)"></div></div><span>143 reviews</span></a>',
      4.6,
      143,
    ],
    [
      'a width of what is inside',
      '<div class="star-rating"><span style="width:86%"></span></div><p>(87 reviews)</p>',
      4.3,
      87,
    ],
    [
      'drawn, and brackets beside',
      '<div><span class="star"><span style="width:90%"></span></span><span class="rating-count">( 58,123 )</span></div>',
      4.5,
      58_123,
    ],
    [
      'drawn, and brackets below',
      '<div class="star-rating"><i style="width:90%"></i></div><div class="review-count">(58,123)</div>',
      4.5,
      58_123,
    ],
    [
      'described, with the value and brackets below each other',
      '<div class="stars" role="img" aria-label="4.1 out of 5 stars"></div><div>4.1</div><div class="numReviews"><span>(57)</span></div>',
      4.1,
      57,
    ],
    [
      'described, with a bare number behind them',
      `<div data-test="customer-rating"><span class="sr">4.6 out of 5 stars</span>${star}${star} <span>7,421</span></div>`,
      4.6,
      7421,
    ],
    [
      'a value, and the word for them below the number',
      `<div><div class="F9R">4.8</div>${star}${star}<div class="F9R">12.4k</div><div>Ratings</div><div>58.3k sold</div></div>`,
      4.8,
      12_400,
    ],
    [
      'a value of an attribute',
      '<span class="stars" data-rating="4.3"></span><a href="#reviews">45 reviews</a>',
      4.3,
      45,
    ],
  ])('are read: %s', (_how, inside, value, count) => {
    expect(valuesOfHtml(page(inside)).rating).toEqual({ value, best: 5, count });
  });

  it.each<[string, string]>([
    ['figures in brackets alone', '<p>Kettles (58)</p>'],
    ['a number behind stars that nothing calls so', `<div>4.6</div>${star}<div>12</div><div>in the basket</div>`],
    ['figures of those who sell it', '<div>Sold by Bruno</div><div>4.8</div><div>12.4k</div><div>Ratings</div>'],
  ])('are none: %s', (_how, inside) => {
    expect(valuesOfHtml(page(inside)).rating).toBeNull();
  });
});

describe('the rating that a review gives', () => {
  const text = `<p>${'The kettle boils a litre in three minutes and stays quiet about it. '.repeat(6)}</p>`.repeat(6);
  const read = (inside: string, head = '') =>
    readDetails(
      new DOMParser().parseFromString(
        `<html lang="en"><head><title>Tin Kettle review: a quiet one</title>${head}</head><body><main><article><h1>Tin Kettle review: a quiet one</h1><div>by <a rel="author" href="/a/ann">Ann Poe</a></div>${inside}</article></main></body></html>`,
        'text/html',
      ),
      'https://www.kettles.example/reviews/tin-kettle-review',
      { budgetMs: 60_000, loadedUrl: 'https://www.kettles.example/reviews/tin-kettle-review' },
    );
  const declares = (data: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
  const own = {
    '@type': 'Review',
    author: { '@type': 'Person', name: 'Ann Poe' },
    reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5 },
  };
  const readers = '<h2>What readers say</h2><span>3.9/5</span> <span>27 ratings</span>';
  const isReview = declares({ '@type': 'NewsArticle', headline: 'Tin Kettle review: a quiet one' });

  it.each([
    ['with the thing', { '@type': 'Product', name: 'Tin Kettle', review: own }],
    ['by itself', { ...own, name: 'Tin Kettle review: a quiet one', itemReviewed: { name: 'Tin Kettle' } }],
  ])('is that declared %s, and not that of its readers', (_where, data) => {
    const { kind, facts } = read(text + readers, declares(data));
    expect(kind?.id).toBe('review');
    expect(facts.rating?.value).toEqual({ value: 4, best: 5, count: null });
  });

  it.each<[string, string, number, number]>([
    ['above its label', '<div class="score">8</div><p>Kettle Score</p>', 8, 10],
    ['below its label', '<p>Our verdict</p><div>8.5</div>', 8.5, 10],
    ['of a hundred', '<p>Score</p><div>87</div>', 87, 100],
  ])('is a number %s', (_where, score, value, best) => {
    const { kind, facts } = read(`${text}<div class="scorecard">${score}</div>`, isReview);
    expect(kind?.id).toBe('review');
    expect(facts.rating?.value).toEqual({ value, best, count: null });
  });

  it.each([
    '<div class="score">3</div><p>Kettle Score</p>',
    '<p>Score</p><div>1987</div>',
    '<div>8</div><p>Kettles</p>',
  ])('is no number that leaves open what it is of, or of what: %s', (score) => {
    expect(read(`${text}<div>${score}</div>`, isReview).facts.rating).toBeNull();
  });
});

describe('stars with which visitors rate themselves', () => {
  const declared =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Plum cake","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","ratingCount":"101"}}</script>';
  const page = (stars: string) =>
    `<html lang="en"><head><title>Plum cake</title>${declared}</head><body><main><h1>Plum cake</h1>${stars}<p>It rises by itself.</p></main></body></html>`;
  const five = (star: (n: number) => string) => [1, 2, 3, 4, 5].map(star).join('');
  it.each<[string, string]>([
    [
      'drawn as buttons without names',
      `<div class="recipe-rating">${five((n) => `<span class="rating-star" data-rating="${n}" role="button" tabindex="0" aria-label="Rate this recipe ${n} out of 5 stars"></span>`)}</div><div>4.9 from 101 votes</div>`,
    ],
    [
      'in a list',
      `<ul class="rate-list">${five((n) => `<li><button data-rating="${n}" class="rate-star">${n} star</button></li>`)}</ul><span>101 ratings</span>`,
    ],
    [
      'drawn over choices of a form',
      `<form><div role="group" aria-label="Rating">${five((n) => `<input type="radio" aria-label="${n} Rating" name="r" value="${n}" class="rating-input"><label class="rating-label"></label>`)}</div></form><p>Reviews (101)</p>`,
    ],
    [
      'in elements of a list that say what they are',
      `<ul class="rate" role="radiogroup">${five((n) => `<li class="rate-star"><div role="radio" aria-posinset="${n}" aria-label="${n} of 5"></div></li>`)}</ul><div>Based on 101 ratings</div>`,
    ],
  ])('are no rating of many: %s', (_, stars) => {
    const { rating } = factsOfHtml(page(stars), 'https://plums.example/cake').facts;
    expect(rating?.value).toMatchObject({ value: 4.9, count: 101 });
  });

  it('leave the words of the row that holds them', () => {
    const row = `<div class="rating-stars" aria-label="Betyg: 3.9">${five((n) => `<button data-rating="${n}" aria-label="Ge ${n} stjärnor i betyg"></button>`)}</div>`;
    const html = `<html lang="sv"><head><title>Plommonkaka</title></head><body><main><h1>Plommonkaka</h1>${row}<span>547 betyg</span></main></body></html>`;
    expect(factsOfHtml(html, 'https://plommon.example/kaka').facts.rating?.value).toMatchObject({
      value: 3.9,
      count: 547,
    });
  });

  it('are not the tabs of a page, one of which tells how many wrote', () => {
    const tabs =
      '<div><button>Details</button><button>Sizes</button><button>Delivery</button><button class="rating">4.4 out of 5 stars, 208 reviews</button></div>';
    const html = `<html lang="en"><head><title>Plum</title></head><body><main><h1>Plum</h1>${tabs}<p>£4.00</p><button>Add to basket</button></main></body></html>`;
    expect(factsOfHtml(html, 'https://plums.example/plum').facts.rating?.value).toMatchObject({
      value: 4.4,
      count: 208,
    });
  });
});

describe('a service that is rated', () => {
  it('has the rating that is declared of it', () => {
    const service = {
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'Ana Rook, dietitian',
      aggregateRating: { '@type': 'AggregateRating', ratingValue: 5, bestRating: 5, ratingCount: 22 },
    };
    const html = `<html lang="en"><head><title>Ana Rook, dietitian</title><script type="application/ld+json">${JSON.stringify(service)}</script></head><body><main><h1>Ana Rook, dietitian</h1><p>In Lyon</p></main></body></html>`;
    expect(valuesOfHtml(html, 'https://www.klafti.example/ana-rook').rating).toMatchObject({ value: 5, count: 22 });
  });
});
