// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFacts } from '@/lib/page/facts/readFacts';
import { sourceOfHtml } from './factsOfHtml';

const text = `<p>${'The town closed the old bridge on Monday and nobody knows for how long. '.repeat(30)}</p>`;

/** What a review with this heading is said to be of. */
function judged(heading: string, { inside = text, head = '' } = {}) {
  const html = `<html><head><title>${heading}</title>${head}</head><body><main><article><h1>${heading}</h1>${inside}</article></main></body></html>`;
  const { facts } = readFacts(sourceOfHtml(html, 'https://www.gazette.example/a/1'), {
    id: 'review',
    confidence: 0.9,
  });
  return { product: facts.product?.value ?? null, brand: facts.brand?.value ?? null };
}

describe('what a review is of', () => {
  it.each([
    ['Velo Barista Touch Review: Great Espresso Without the Fuss', 'Velo Barista Touch'],
    ['Velo Barista Touch review', 'Velo Barista Touch'],
    ['Review: Velo Barista Touch', 'Velo Barista Touch'],
    ['Test: Velo Barista Touch', 'Velo Barista Touch'],
    ['Velo Barista Touch im Test: Guter Kaffee', 'Velo Barista Touch'],
    ['Test Velo Barista Touch : un bon café', 'Velo Barista Touch'],
    ['Análisis: Velo Barista Touch', 'Velo Barista Touch'],
    ['Recensione: Velo Barista Touch', 'Velo Barista Touch'],
    ['Recenzja: Velo Barista Touch', 'Velo Barista Touch'],
    ['Обзор: Velo Barista Touch', 'Velo Barista Touch'],
    ['Velo Barista Touch Reviews & Product Details', 'Velo Barista Touch'],
    ['Velo Barista Touch Review (2026)', 'Velo Barista Touch'],
    ['Hotelbewertungen zu Hotel Playa Velo', 'Hotel Playa Velo'],
    ['Avis sur Velo Barista Touch', 'Velo Barista Touch'],
    ['Opiniones de Hotel Velo', 'Hotel Velo'],
    ['Reviews of Velo Barista Touch', 'Velo Barista Touch'],
    ['Recensioni su Hotel Velo', 'Hotel Velo'],
    ['Отзывы о Velo Barista Touch', 'Velo Barista Touch'],
    ['Velo Barista Touch [Rezension]', 'Velo Barista Touch'],
    ['Der lange Abend - Mia Hart [Rezension]', 'Der lange Abend'],
    ['[Recensie] Velo Barista Touch', 'Velo Barista Touch'],
    ['【評測】Velo Barista Touch', 'Velo Barista Touch'],
    ['Rezension: Der lange Abend', 'Der lange Abend'],
    ['Rezension: Hart - Abendrecht, 3. Auflage 2024', 'Hart - Abendrecht'],
    ['Buchbesprechung: Mia Hart – Der lange Abend', 'Mia Hart – Der lange Abend'],
    ['Recenze: Velo Barista Touch', 'Velo Barista Touch'],
    ['Рецензия: Velo Barista Touch', 'Velo Barista Touch'],
    ['Velo Barista Touch レビュー：毎日飲みたい一杯', 'Velo Barista Touch'],
  ])('by its heading: %s', (heading, product) => {
    expect(judged(heading).product).toBe(product);
  });

  it.each([
    ...['The best coffee machines: review', 'Customer reviews', 'Reviews', 'Our review: good coffee at home'],
    ...[
      'The 10 Best Kettles of 2026, Reviewed',
      'Review',
      'Les meilleures cafetières : test',
      'Kaffeemaschinen im Test',
    ],
    ...['Avis sur les cafetières', 'Bewertungen zu Kaffeemaschinen', 'Reviews of the Best Kettles'],
    ...['[Video] Velo Barista Touch', 'Velo Barista Touch [Update]', 'Unsere Rezension: Der Abend'],
    ...['Kritik der Opposition am Hart-Plan', 'Rezension: Lohnt sich das Velo Touch?'],
    ...['Beste koffiemachines review', 'Klafti Reviews', 'How we review', 'Product reviews & ratings'],
  ])('not by another: %s', (heading) => {
    expect(judged(heading).product).toBeNull();
  });

  it('by the declared name that its heading has more than', () => {
    const head =
      '<script type="application/ld+json">{"@type":"Movie","name":"Les Heures Velo","director":{"@type":"Person","name":"Mia Hart"},"aggregateRating":{"@type":"AggregateRating","ratingValue":3.8,"ratingCount":120}}</script>';
    expect(judged('Critiques spectateurs du film Les Heures Velo', { head, inside: '<p>3,8</p>' }).product).toBe(
      'Les Heures Velo',
    );
  });

  it('by what an old vocabulary says that ratings are of', () => {
    const rated = (name: string) =>
      `<div itemscope itemtype="http://data-vocabulary.org/Review-aggregate"><span itemprop="itemreviewed">${name}</span><span itemprop="rating">4.8</span></div>`;
    expect(judged('veloperfekt.pl - opinie', { inside: rated('veloperfekt.pl') }).brand).toBe('veloperfekt.pl');
    expect(judged('Velo D9 - opinie', { inside: rated('Velo D9') }).product).toBe('Velo D9');
    expect(judged('Opinie', { inside: rated('Velo D9') }).product).toBeNull();
  });

  it('by what is declared, whatever it is called', () => {
    const thing = (type: string) =>
      `<div itemscope itemtype="http://schema.org/Review"><div itemprop="itemReviewed" itemscope itemtype="http://schema.org/${type}"><meta itemprop="name" content="Velo D9 Max"></div>${text}</div>`;
    const heading = 'Velo D9 Max - a good helper';
    expect(judged(heading, { inside: thing('Thing') }).product).toBe('Velo D9 Max');
    expect(judged(heading, { inside: thing('Product') }).product).toBe('Velo D9 Max');
    expect(judged(heading, { inside: thing('Organization') }).product).toBeNull();
  });
});
