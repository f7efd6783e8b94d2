// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const told = (body: string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<main><h1>Alba</h1>${body}</main>`, { language }))).map(
    ({ review: { text, title, authorInitials } }) => ({ text, title, by: authorInitials }),
  );

describe('what is liked and what is not', () => {
  const icons: Readonly<Record<string, (label: string) => string>> = {
    'a labelled drawing': (label) => `<svg role="img" aria-label="${label}"><path d="M0 0"></path></svg>`,
    'a drawing with a title': (label) => `<svg><title>${label}</title></svg>`,
    'a picture': (label) => `<img alt="${label}" src="a.png">`,
    'an icon': (label) => `<i class="icon" title="${label}"></i>`,
  };
  const card = (
    icon: (label: string) => string,
    [pro, con]: readonly string[],
    sides: readonly string[],
    words: string,
  ) =>
    `<li><div class="review"><div class="review-rating"><span class="review-rating__reviews">8,0 / 10</span></div><h2 class="review__title">Prima</h2><p class="review__author">Joost van Dijk | 4 september 2026</p>
     <ul>${[pro, con].map((label, at) => (sides[at] === undefined ? '' : `<li>${icon(label ?? '')}<span>${sides[at]}</span></li>`)).join('')}</ul><div class="review__text"><p>${words}</p></div></div></li>`;
  const words = ['Doet al drie maanden wat hij moet doen.', 'Lekt na twee weken al bij de deur'];

  it.each(Object.entries(icons))('is kept with the words where %s says which', (_how, icon) => {
    for (const labels of [
      ['Pluspunt', 'Minpunt'],
      ['Points positifs', 'Points négatifs'],
      ['Pros', 'Cons'],
      ['Vorteile', 'Nachteile'],
      ['Zalety', 'Wady'],
      ['Plus', 'Minus'],
    ]) {
      const body = `<ul>${card(icon, labels, ['Stil en zuinig', 'Handleiding onduidelijk'], words[0] ?? '')}${card(icon, labels, ['Lange slang'], words[1] ?? '')}</ul>`;
      expect(told(body, 'nl').map(({ text, title }) => [text, title])).toEqual([
        [`Stil en zuinig\nHandleiding onduidelijk\n${words[0]}`, 'Prima'],
        [`Lange slang\n${words[1]}`, 'Prima'],
      ]);
    }
  });

  it('is no title, nor a single word beside the words', () => {
    const one = (words: string) =>
      `<div class="review"><span class="author">Tomasz W.</span><span aria-label="4/5">4/5</span><div class="review-text">${words}</div><div class="feature"><div class="feature__title">Zalety</div><div class="feature__item">cena</div></div></div>`;
    expect(told(one('Zgodny z opisem, szybka dostawa') + one('Mieli równo i cicho, polecam.'), 'pl')).toEqual([
      { text: 'Zgodny z opisem, szybka dostawa', title: null, by: 'T. W.' },
      { text: 'Mieli równo i cicho, polecam.', title: null, by: 'T. W.' },
    ]);
  });
});

describe('no words of a review', () => {
  const card = (line: string, words: string) =>
    `<li><i aria-label="4 / 5"></i><b>Hugo P.</b><div class="b1">${line}</div><p>${words}</p></li>`;

  it.each([
    'Taille achetée : M · Taille habituelle : M',
    'Size bought: M · Usual size: L',
    'Gekaufte Größe: 42 | Übliche Größe: 42',
    'Talla comprada: M • Talla habitual: M',
    'Taglia: M · Colore: blu · Vestibilità: regolare',
  ])('are sizes and other things that were asked for: %s', (line) => {
    const texts = ['La coupe est belle et le tissu tient bien.', 'Très déçue : la doublure s’est décousue.'];
    const found = told(`<ul>${texts.map((words) => card(line, words)).join('')}</ul>`);
    expect(found.map(({ text, by }) => [text, by])).toEqual(texts.map((text) => [text, 'H. P.']));
  });

  const asked = (question: string, words: string) =>
    `<div class="user-post"><span class="author-name">Agnieszka K.</span><span aria-label="5/5"></span><div class="user-post__content"><div class="user-post__text">${words}</div></div><div class="user-post__text-footer text"><span>${question}</span></div></div>`;

  it.each([
    'Was this review helpful to you?',
    'Did you find this useful?',
    'Avez-vous trouvé cela utile ?',
    'War diese Bewertung hilfreich?',
    'Fanden Sie das nützlich?',
    '¿Te ha resultado útil esta opinión?',
    'Questa recensione ti è stata utile?',
    'Vond je dit een nuttige review?',
    'Esta avaliação foi útil?',
    'Czy opinia była pomocna?',
    'Czy ta recenzja była przydatna?',
    'Var den här recensionen till hjälp?',
    'Var denne anmeldelse nyttig?',
    'Oliko arvostelusta hyötyä?',
    'Pomohla vám tato recenze?',
    'Bola táto recenzia užitočná?',
    'Hasznos volt ez az értékelés?',
    'A fost utilă această recenzie?',
    'Bu yorum faydalı oldu mu?',
    'Ήταν χρήσιμη αυτή η κριτική;',
    'Этот отзыв был полезен?',
    'Чи був цей відгук корисним?',
    'このレビューは役に立ちましたか？',
    '这条评价对您有帮助吗？',
    '이 리뷰가 도움이 되었나요?',
  ])('is the question whether it helped: %s', (question) => {
    const texts = ['Młynek miele bardzo równo, cichy i łatwy. Polecam każdemu.', 'Zgodny z opisem, szybka dostawa'];
    expect(told(texts.map((words) => asked(question, words)).join('')).map(({ text }) => text)).toEqual(texts);
  });
});

describe('what somebody tells of themselves', () => {
  const card = (facts: string, words: string) =>
    `<section class="review"><div><span aria-label="5 out of 5 stars">★★★★★</span><span>2 months ago</span></div><div><p>${words}</p></div>${facts}<p>✔ Recommends this product</p></section>`;
  it.each([
    '<dl><div><dt>Skin type</dt><dd>Dry</dd></div><div><dt>Age</dt><dd>25 to 34</dd></div></dl>',
    '<ul><li><span>Skin type:</span> <b>Dry</b></li></ul>',
    '<div>Hauttyp:</div><div>Trocken</div>',
  ])('is no name: %s', (facts) => {
    const body =
      card(facts, 'My skin feels plump the whole day.') + card(facts, 'Average moisturiser, too dear for it.');
    expect(told(body).map(({ by }) => by)).toEqual([null, null]);
  });
});
