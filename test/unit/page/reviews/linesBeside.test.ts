// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const stars = (at: number) => `<div role="img" aria-label="${5 - at} out of 5 stars"></div>`;
const texts = ['Arrived in two days and was packed with care.', 'Nobody answers, and the parcel never came here.'];
const told = (card: (at: number) => string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<main><h1>Alba</h1><div>${card(0)}${card(1)}</div></main>`, { language }))).map(
    ({ review }) => review,
  );

describe('the day of a review', () => {
  it.each([
    ['en', 'Date of experience: 5 November 2026', 'Posted on: 11 November 2026'],
    ['fr', 'Date de l’expérience : 5 novembre 2026', 'Publié le : 11 novembre 2026'],
    ['de', 'Datum der Erfahrung: 05.11.2026', 'Bewertung abgegeben am: 11.11.2026'],
    ['it', 'Data dell’esperienza: 5 novembre 2026', 'Pubblicata il: 11 novembre 2026'],
    ['nl', 'Datum van ervaring: 5 november 2026', 'Geplaatst op: 11 november 2026'],
  ])('is the one on which it was written, where both stand there (%s)', (language, lived, written) => {
    const card = (lines: readonly string[]) => (at: number) =>
      `<div class="c">${stars(at)}<div>${texts[at]}</div>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</div>`;
    const days = (lines: readonly string[]) => told(card(lines), language).map(({ publishedAt }) => publishedAt);
    expect(days([lived, written])).toEqual(['2026-11-11', '2026-11-11']);
    expect(days([lived])).toEqual(['2026-11-05', '2026-11-05']);
  });

  it('has no badge that stands behind it', () => {
    const card = (at: number) =>
      `<div class="c"><div>Anna Poe</div>${stars(at)}<div><span>il y a une semaine</span> <span>NOUVEAU</span></div><div>${texts[at]}</div></div>`;
    expect(told(card, 'fr').map(({ publishedAt }) => publishedAt)).toEqual([
      'il y a une semaine',
      'il y a une semaine',
    ]);
  });
});

describe('the words of a review', () => {
  it('are not a badge that is named as they are', () => {
    const card = (at: number) =>
      `<li class="comments__item feedback"><div class="feedback__top"><p class="feedback__header">Екатерина</p><span class="feedback__rating stars-line star${5 - at}"></span><span class="feedback__state--text">Выкупили</span></div><div class="feedback__content"><p class="feedback__text">${texts[at]}</p></div></li>`;
    expect(told(card, 'ru').map(({ text }) => text)).toEqual(texts);
  });

  it('begin with what is said of the whole, however short, before what is liked and what is not', () => {
    const card = (at: number) =>
      `<div class="c"><h3>“${['Finally one tool', 'Average, all in all'][at]}”</h3>${stars(at)}<div>October ${at + 1}, 2026</div><p><span>${['It replaced four tools and nobody misses them.', 'Does the job, slowly.'][at]}</span></p><div><span>Pros</span><p>Price is fair for five users.</p></div><div><span>Cons</span><p>Search rarely finds what I need.</p></div></div>`;
    expect(told(card).map(({ text }) => text.split('\n')[0])).toEqual([
      'It replaced four tools and nobody misses them.',
      'Does the job, slowly.',
    ]);
  });
});

describe('the title of a review', () => {
  it('is none of the headings over its sections', () => {
    const sections = ['Gut am Arbeitgeber finde ich', 'Schlecht am Arbeitgeber finde ich', 'Verbesserungsvorschläge'];
    const card = (at: number) =>
      `<article class="c"><time datetime="2026-10-0${at + 1}">Oktober</time><h3>${['Gutes Team', 'Nie wieder hin'][at]}</h3>${stars(at)}${sections.map((label) => `<div><h4>${label}</h4><p class="plainText">${texts[at]}</p></div>`).join('')}</article>`;
    expect(told(card, 'de').map(({ title }) => title)).not.toContain(sections[0]);
    expect(told(card, 'de')[1]?.title).toBe('Nie wieder hin');
  });
});
