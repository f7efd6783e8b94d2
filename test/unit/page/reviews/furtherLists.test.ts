// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const told = (body: string, language: string) =>
  findReviews(sourceOf(documentOf(`<main><h1>The Tide Clock</h1>${body}</main>`, { language }))).map(
    ({ review: { text, title, rating, authorInitials, publishedAt } }) =>
      [title, text, rating && `${rating.value}/${rating.best}`, authorInitials, publishedAt] as const,
  );

it('reads stars with a half as characters', () => {
  const card = (name: string, stars: string, text: string) =>
    `<div class="listitem"><article><a class="avatar" href="/${name}/"><img src="a.png" alt="${name}"></a><div class="body">
     <header><span class="rating -green">${stars}</span><strong class="displayname">${name}</strong><time datetime="2026-10-12T10:00:00Z">12 Oct 2026</time></header>
     <div class="body-text js-review-body"><p>${text}</p></div><p class="like-link">1,204 likes</p></div></article></div>`;
  const body =
    card('hollis', '★★★½', 'a ghost story that actually trusts you to be scared of the quiet') +
    card('Agnès Varley', '★', 'Two hours I will never see again. Nice coats though.') +
    card('kit_b', '★★★★★', 'perfect');
  expect(told(body, 'en').map(([, text, stars, by]) => [text, stars, by])).toEqual([
    ['a ghost story that actually trusts you to be scared of the quiet', '3.5/5', 'H.'],
    ['Two hours I will never see again. Nice coats though.', '1/5', 'A. V.'],
    ['perfect', '5/5', 'K. B.'],
  ]);
});

it('reads a word or two where others have their words, not what stands beside them', () => {
  const card = (at: number, name: string, place: string, day: string, text: string) =>
    `<div class="r1" data-review-id="${at}"><div><a href="/users/show/${at}"><img alt="${name}" src="a.png"></a><div><h2 class="hp">${name}</h2><div class="s1">${place}</div></div></div>
     <div class="s7"><div class="c1"><span class="a8">Évaluation : 5 étoiles</span></div><span> · </span><div>${day}</div><span> · </span><div>Séjour de quelques nuits</div></div>
     <div class="r1b"><div><span class="lr"><span>${text}</span></span></div></div></div>`;
  const body =
    card(0, 'Célestine', 'Lyon, France', 'il y a 2 semaines', 'Logement impeccable, nous avons adoré la terrasse.') +
    card(
      1,
      'Bartholomew',
      'Leeds, Royaume-Uni',
      'octobre 2026',
      'Bien situé mais la rue est bruyante jusqu’à deux heures.',
    ) +
    card(2, 'Ye-jin', '3 ans sur le site', 'septembre 2026', 'Parfait !');
  expect(told(`<div role="dialog"><h2>4,87 · 132 commentaires</h2>${body}</div>`, 'fr')).toEqual([
    [null, 'Logement impeccable, nous avons adoré la terrasse.', '5/5', 'C.', 'il y a 2 semaines'],
    [null, 'Bien situé mais la rue est bruyante jusqu’à deux heures.', '5/5', 'B.', 'octobre 2026'],
    [null, 'Parfait !', '5/5', 'Y. J.', 'septembre 2026'],
  ]);
});

it('reads lists that nobody signs, with stars that a word tells and icons draw', () => {
  const card = (stars: number, day: string, text: string) =>
    `<article class="comments__comment" data-testid="comment-component"><div><div class="comments__comment__rating"><p class="vh">Calificación ${stars} de 5</p>${'<svg aria-hidden="true"><use href="#star"></use></svg>'.repeat(5)}</div>
     <span class="comments__comment__date">${day}</span></div><p class="comments__comment__content">${text}</p><button>Es útil 12</button></article>`;
  const body =
    card(5, '12 oct. 2026', 'Excelente producto, llegó antes de lo esperado.') +
    card(1, '03 sep. 2026', 'Se rompió a la semana y la garantía no responde.') +
    card(4, '21 ago. 2026', 'Muy bueno.');
  expect(told(body, 'es-AR')).toEqual([
    [null, 'Excelente producto, llegó antes de lo esperado.', '5/5', null, '2026-10-12'],
    [null, 'Se rompió a la semana y la garantía no responde.', '1/5', null, '2026-09-03'],
    [null, 'Muy bueno.', '4/5', null, '2026-08-21'],
  ]);
});
