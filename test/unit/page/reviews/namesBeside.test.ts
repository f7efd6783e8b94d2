// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const texts = ['Arrived in two days and was packed with care.', 'Nobody answers, and the parcel never came here.'];
const stars = (at: number) => `<div role="img" aria-label="${5 - at} out of 5 stars"></div>`;
const initialsOf = (card: (at: number) => string, language = 'en') => {
  const body = `<main><h1>Alba</h1><div>${texts.map((_, at) => card(at)).join('')}</div></main>`;
  const found = findReviews(sourceOf(documentOf(body, { language })));
  expect(found.map(({ review }) => review.text)).toEqual(texts);
  return found.map(({ review }) => review.authorInitials);
};

describe('the initials of who wrote a review', () => {
  it.each([
    ['de', 'Datum der Erfahrung: 05.11.2026', 'Bewertung abgegeben am: 11.11.2026'],
    ['en', 'Date of Experience: 5 November 2026', 'Posted on: 11 November 2026'],
    ['es', 'Fecha de la Experiencia: 5 de noviembre de 2026', 'Publicada el: 11 de noviembre de 2026'],
    ['nl', 'Datum van Ervaring: 5 november 2026', 'Geplaatst op: 11 november 2026'],
  ])('are none of what a day is called (%s)', (language, first, second) => {
    const card = (at: number) =>
      `<div class="c"><div>${stars(at)}</div><div>${texts[at]}</div><div><span>${first}</span></div><div><span>${second}</span></div></div>`;
    expect(initialsOf(card, language)).toEqual([null, null]);
  });

  it('are not told twice by letters in place of a portrait', () => {
    const people = [
      ['LF', 'Lucie Ferrand'],
      ['K', 'Karim Zeroual'],
    ];
    const card = (at: number) =>
      `<article class="c"><div><a href="/users/${at}"><span>${people[at]?.[0]}</span> <span>${people[at]?.[1]}</span></a></div>${stars(at)}<p>${texts[at]}</p><time datetime="2026-11-0${at + 1}">a day</time></article>`;
    expect(initialsOf(card)).toEqual(['L. F.', 'K. Z.']);
    const alone = (at: number) =>
      `<article class="c"><div><span>${people[at]?.[0]}</span> <span>${people[at]?.[1]}</span></div>${stars(at)}<p>${texts[at]}</p><time datetime="2026-11-0${at + 1}">a day</time></article>`;
    expect(initialsOf(alone)).toEqual(['L. F.', 'K. Z.']);
  });

  it('are those of a link to a person, though it is named a title', () => {
    const card = (at: number) =>
      `<div class="c"><div class="meta-title"><a href="/membre-${at}/"><span>${['Cinephile_du_Nord', 'Benoit R'][at]}</span></a></div><p>12 abonnés</p>${stars(at)}<span>Publiée le ${at + 1} octobre 2026</span><div>${texts[at]}</div></div>`;
    expect(initialsOf(card, 'fr')).toEqual(['C. D. N.', 'B. R.']);
  });

  it('are none of a title that leads to the review', () => {
    const card = (at: number) =>
      `<div class="c"><div class="review-title"><a href="/customer-reviews/${at}">${['Great Kettle', 'Broke'][at]}</a></div>${stars(at)}<span>Reviewed on 1${at} October 2026</span><div>${texts[at]}</div></div>`;
    expect(initialsOf(card)).toEqual([null, null]);
  });

  it('are those of the first line, with what they do beneath', () => {
    const card = (at: number) =>
      `<div class="c"><div><b>${['Helena S.', 'Marc Tessier'][at]}</b><br>Office Manager<br>Construction, 11-50 employees<br>Used the software for: 1-2 years</div>${stars(at)}<div>October ${at + 1}, 2026</div><p>${texts[at]}</p></div>`;
    expect(initialsOf(card)).toEqual(['H. S.', 'M. T.']);
  });
});

describe('what a site calls the parts of a review for its own tests', () => {
  it('tells which is the title and which the name', () => {
    const card = (at: number) =>
      `<div data-test="review-card--${at}" class="sc"><h4 data-test="review-card--title">${['Not worth it', 'Ok'][at]}</h4>${stars(at)}<div><span data-test="review-card--username">${['Ana', 'Dee from Ohio'][at]}</span><span data-test="review-card--reviewTime">- ${at + 2} months ago</span></div><div data-test="review-card--text">${texts[at]}</div></div>`;
    expect(initialsOf(card)).toEqual(['A.', 'D.']);
  });

  it('is no word of the customer where it is one for the mark', () => {
    const card = (at: number) =>
      `<li class="Review-comment"><div class="Review-comment-leftScore">${['9.2', '4.4'][at]}</div><div class="Review-comment-leftScoreText">${['Exceptional', 'Below Expectation'][at]}</div><div class="Review-comment-reviewer">${['Yuki', 'Daniel'][at]}</div><p class="Review-comment-bodyText">${texts[at]}</p><span class="Review-statusBar-date">Reviewed November 0${at + 1}, 2026</span></li>`;
    expect(initialsOf(card)).toEqual(['Y.', 'D.']);
  });
});
