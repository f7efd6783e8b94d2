// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { describedStars, starsOf } from '@/lib/page/reviews/starsOf';
import { documentOf, sourceOf } from './reviewPages';

const starsIn = (body: string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<main><h1>Alba</h1>${body}</main>`, { language })))
    .map(({ review }) => review)
    .map(({ rating }) => rating && `${rating.value}/${rating.best}`);

describe('stars told of in figures and words', () => {
  it.each([
    ['Note : 5 étoiles sur cinq', 5],
    ['Note : 1 étoiles sur cinq', 1],
    ['Rated 4 stars out of five', 4],
    ['Rated four stars out of 5', 4],
    ['Mit 3 von fünf Sternen bewertet', 3],
    ['Calificación: 2 de cinco estrellas', 2],
    ['Valutazione: 4 stelle su cinque', 4],
    ['Classificação de 3 de cinco estrelas', 3],
    ['Beoordeling: 5 van vijf sterren', 5],
    ['Ocena: 4 gwiazdki na pięć', 4],
    ['Betyg: 3 av fem stjärnor', 3],
    ['Bedømmelse: 2 stjerner af fem', 2],
    ['Hodnocení: 5 z pěti hvězdiček', 5],
    ['Оценка: 3 звезды из пяти', 3],
    ['5 ud af 5 stjerner', 5],
    ['Bedømmelse: 2 ud af 5 stjerner', 2],
    ['Vurdert til 4 ut av 5 stjerner', 4],
    ['4 van de 5 sterren', 4],
    ['4 em 5 estrelas', 4],
    ['3 de um total de 5 estrelas', 3],
    ['4 στα 5 αστέρια', 4],
    ['3 no 5 zvaigznēm', 3],
    ['2 iš 5 žvaigždučių', 2],
  ])('%s', (said, value) => expect(describedStars(said)).toEqual({ value, best: 5 }));

  it('are none in a word that is none of a number beside them', () => {
    expect(describedStars('Une nuit sous les étoiles, 12 avis')?.value).toBeUndefined();
    expect(describedStars('Stern 3, one')?.best).not.toBe(1);
  });
});

describe('a mark with what it is called', () => {
  const card = (score: string, words: string) =>
    `<div data-testid="review-card"><div class="a">Marie Poe</div><span data-testid="review-date">12 October 2026</span><div data-testid="review-score" aria-label="${score}"><div class="sr">${score}</div><div aria-hidden="true">${score.replace(/^\D+/, '')}</div></div><div data-testid="review-positive-text">${words}</div></div>`;

  it.each([
    ['en', 'Scored 9.0'],
    ['fr', 'Avec une note de 9,0'],
    ['de', 'Bewertet mit 9,0'],
    ['es', 'Puntuación: 9,0'],
    ['es', 'Puntuación de 9,0'],
    ['it', 'Punteggio di 9,0'],
    ['it', 'Con punteggio di 9,0'],
    ['nl', 'Score van 9,0'],
    ['nl', 'Beoordeling van 9,0'],
    ['pt', 'Com pontuação de 9,0'],
    ['pt', 'Nota 9,0'],
    ['pl', 'Ocena: 9,0'],
    ['pl', 'Oceniony na 9,0'],
    ['sv', 'Fick 9,0'],
    ['sv', 'Betyget 9,0'],
    ['da', 'Scoret 9,0'],
    ['da', 'Bedømmelse på 9,0'],
    ['nb', 'Med en score på 9,0'],
    ['fi', 'Arvosana 9,0'],
    ['fi', 'Saanut arvosanan 9,0'],
    ['cs', 'Hodnocení 9,0'],
    ['cs', 'S hodnocením 9,0'],
    ['hu', 'Értékelés: 9,0'],
    ['ro', 'Scor 9,0'],
    ['ro', 'Cu nota 9,0'],
    ['tr', 'Puanı 9,0'],
    ['tr', 'Aldığı puan: 9,0'],
    ['el', 'Βαθμολογία 9,0'],
    ['el', 'Με βαθμολογία 9,0'],
    ['ru', 'Оценка 9,0'],
    ['ru', 'С оценкой 9,0'],
    ['uk', 'Оцінка 9,0'],
    ['bg', 'Оценено на 9,0'],
    ['hr', 'Ocijenjeno ocjenom 9,0'],
    ['ca', 'Puntuació de 9,0'],
    ['ja', 'スコア：9.0'],
    ['ko', '평점 9.0'],
    ['zh', '评分 9.0'],
    ['zh', '得分：9.0'],
  ])('is one of ten (%s): %s', (language, score) => {
    const low = score.replace(/9[.,]0/, (nine) => nine.replace('9', '4'));
    const ten = score.replace(/9[.,]0/, (nine) => nine.replace('9', '10'));
    const body = [score, low, ten].map((each, at) => card(each, `The room was quiet and the bed soft ${at}.`)).join('');
    expect(starsIn(body, language)).toEqual(['9/10', '4/10', '10/10']);
  });

  it.each([
    '<span>9</span><span>/10</span>',
    '<span>9</span>/10',
    '<div>9</div><div>/10</div>',
    '<b>9</b> <small>/ 10</small>',
    '<div>9,0</div><div>/10</div>',
  ])('is read where it stands apart from the best: %s', (score) => {
    const one = (words: string) =>
      `<li class="e1"><div><span>Marie Poe</span></div><div class="s">${score}</div><p>12 October 2026</p><p>${words}</p></li>`;
    const body = `<ul>${one('The room was quiet and the bed was soft.')}${one('The staff was kind, and we slept well.')}</ul>`;
    expect(starsIn(body)).toEqual(['9/10', '9/10']);
  });
});

describe('stars that are drawn', () => {
  const drawn = (value: number, on: string, off: string) =>
    Array.from({ length: 5 }, (_, at) => `<svg class="${at < value ? on : off}"><path d="M0 0"></path></svg>`).join('');
  const card = (value: number, words: string, more = '') =>
    `<div class="c-review-card"><div class="review__author">Beate</div><div class="review__date">6. Oktober 2026</div><div class="row"><div class="c-rating" role="img" aria-label="Rating">${drawn(value, 'on', 'empty')}</div>${more}</div><div class="review__text">${words}</div></div>`;

  it.each(['', '<span class="rating-val">3</span>'])('count though their label tells no number: %s', (more) => {
    const body = [3, 5].map((value, at) =>
      card(value, `Die Tour war gut, die Gruppe groß ${at}.`, more.replace('3', `${value}`)),
    );
    expect(starsIn(body.join(''), 'de')).toEqual(['3/5', '5/5']);
  });

  it('are none where a label says what else is drawn', () => {
    const document = documentOf(`<div role="img" aria-label="Chart">${drawn(3, 'on', 'empty')}</div>`);
    const box = document.querySelector('div');
    expect(box && starsOf(box)?.value).toBe(3);
    const picture = `<div class="c-review-card"><div class="review__author">Beate</div><div class="review__date">6. Oktober 2026</div><div role="img" aria-label="Photo gallery">${drawn(3, 'on', 'empty')}</div><div class="review__text">Die Tour war gut, die Gruppe groß.</div></div>`;
    expect(starsIn(picture + picture, 'de')).toEqual([null, null]);
  });
});

describe('a mark with a word for it beside', () => {
  const card = (name: string, mark: string, text: string, at: number) =>
    `<div class="review-item"><div><div class="name">${name}</div>${mark}</div><div class="date">1${at} Oct 2026</div><div class="review-notes">${text}</div></div>`;
  const pair = (first: string, second: string) =>
    card('Hannah', first, 'The staff remembered us and the room was ready early.', 1) +
    card('Diego', second, 'We waited an hour for the key and nobody said sorry.', 2);
  const scored = (mark: string, word: string) =>
    `<div class="score"><span class="number">${mark}</span><span class="keyword">${word}</span></div>`;

  it.each([
    ['Superb', 'Rating'],
    ['Fabuleux', 'Passable'],
    ['Sehr gut', 'Naja'],
  ])('is read: %s', (high, low) => {
    expect(starsIn(pair(scored('9.1', high), scored('3.4', low)))).toEqual(['9.1/10', '3.4/10']);
  });

  it('is not read the wrong way round where one is the best', () => {
    const note = (mark: string, word: string) => `<div><b>Note ${mark}</b><span>${word}</span></div>`;
    expect(starsIn(pair(note('1,0', 'sehr gut'), note('5,0', 'mangelhaft')), 'de')).toEqual([null, null]);
    expect(starsIn(pair(note('2,3', '(gut)'), note('4', 'ausreichend')), 'de')).toEqual([null, null]);
    expect(starsIn(pair(note('4,8', 'sehr gut'), note('1,2', 'mangelhaft')), 'de')).toEqual(['4.8/5', '1.2/5']);
  });

  it.each([
    ['<div>Note 1,0</div>', '<div>Note 5,0</div>'],
    ['<div class="rating">Schulnote: 1+</div>', '<div class="rating">Schulnote: 5</div>'],
    ['<div>Note: 2+</div>', '<div>Note: 6</div>'],
    ['<div class="rating">1,3 (sehr gut)</div>', '<div class="rating">5,0 (mangelhaft)</div>'],
    ['<div class="score"><b>1,0</b><i>Sehr gut</i></div>', '<div class="score"><b>4,6</b><i>Mangelhaft</i></div>'],
    ['<div class="note">Sehr gut (1,0)</div>', '<div class="note">Mangelhaft (5,0)</div>'],
    ['<div role="img" aria-label="Note 1,0"></div>', '<div role="img" aria-label="Note 5,0"></div>'],
    ['<div>Gesamtnote 1,0</div>', '<div>Gesamtnote 5,0</div>'],
  ])('is not read as stars where it may be one of school: %s', (high, low) => {
    const stars = starsIn(pair(high, low), 'de');
    expect(stars.every((each) => each === null)).toBe(true);
  });

  it('is read where the best is told, where stars stand beside it, and in other languages', () => {
    expect(starsIn(pair('<div>Note 4,5 von 5</div>', '<div>Note: 1/5</div>'), 'de')).toEqual(['4.5/5', '1/5']);
    const drawn = (stars: number) => `<div role="img" aria-label="${stars} von 5 Sternen"></div>`;
    const both = [`${drawn(5)}<div>Note 1,0</div>`, `${drawn(2)}<div>Note 4,0</div>`] as const;
    expect(starsIn(pair(...both), 'de')).toEqual(['5/5', '2/5']);
    expect(starsIn(pair('<div>Note 4,5</div>', '<div>Note 1,5</div>'), 'fr')).toEqual(['4.5/5', '1.5/5']);
    expect(starsIn(pair('<div>Note 9,0</div>', '<div>Note 7,5</div>'), 'de')).toEqual(['9/10', '7.5/10']);
  });
});
