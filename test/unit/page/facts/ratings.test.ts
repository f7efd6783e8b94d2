// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRatingText } from '@/lib/page/facts/rating/ratingText';
import { valuesOfHtml } from './factsOfHtml';

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
  ])('%s', (text, value, best, count) => {
    expect(readRatingText(text)).toEqual({ value, best, count });
  });

  it.each(['', 'Size 4.5', '24/7', '2025', '5,99 €', '1/2', '3 of 12 shown', '(12)'])('not %j', (text) => {
    expect(readRatingText(text)).toEqual({ value: null, best: null, count: null });
  });
});

describe('words for ratings', () => {
  const counted =
    'reviews|ratings|votes|opinions|avis|évaluations|notes|commentaires|votants|bewertungen|rezensionen|meinungen|kundenbewertungen|produktbewertungen|stimmen|opiniones|valoraciones|reseñas|calificaciones|evaluaciones|comentarios|votos|recensioni|valutazioni|opinioni|giudizi|voti|avaliações|comentários|opiniões|beoordelingen|recensies|stemmen|omdömen|recensioner|betyg|anmeldelser|omtaler|vurderinger|bedømmelser|arvostelua|arvostelut|arviota|arviot|arvioita|opinie|ocen|oceny|recenzji|recenzje|głosów|głosy|hodnocení|recenzí|értékelés|vélemény|değerlendirme|yorum|oy|отзывов|оценок|голосов|відгуків|κριτικές|αξιολογήσεις|件|件のレビュー|レビュー|条评价|条评论|評價|评价|评分|개|리뷰|후기|상품평|건|ביקורות|חוות דעת|דירוגים|تقييمات|مراجعة|مراجعات|đánh giá|ulasan|penilaian';
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

  it('is none where only single opinions have stars', () => {
    const html = page('<section class="related"><span aria-label="4.4 out of 5 stars"></span> 12 reviews</section>');
    expect(valuesOfHtml(html).rating).toBeNull();
  });
});
