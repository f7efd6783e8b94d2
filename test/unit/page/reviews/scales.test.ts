// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

const words = [
  'It stays warm for hours and the handle is never hot.',
  'The lid broke in the first week and nobody answered me.',
  'I use it every day, and it still looks as if it were new.',
];
const days = ['2 October 2026', '23 September 2026', '10 September 2026'];
const starred = '<div role="img" aria-label="4 out of 5 stars"><i></i><i></i><i></i><i></i><i></i></div>';

describe('the words of a review', () => {
  it.each([
    ['Fit', 'Rated 0.0 on a scale of minus 2 to 2', ['Runs small', 'True to size', 'Runs large']],
    ['Taille', 'Noté 0,0 sur une échelle de moins 2 à 2', ['Taille petit', 'Taille normalement', 'Taille grand']],
    ['Passform', 'Bewertet mit 0 auf einer Skala von -2 bis 2', ['Fällt klein aus', 'Passt genau', 'Fällt groß aus']],
    ['Talla', 'Puntuación de 0 en una escala de -2 a 2', ['Talla pequeña', 'Talla exacta', 'Talla grande']],
    ['Vestibilità', '0,0 su una scala da -2 a 2', ['Veste piccolo', 'Veste giusto', 'Veste grande']],
    ['Pasvorm', '0,0 op een schaal van -2 tot 2', ['Valt klein', 'Valt normaal', 'Valt groot']],
    ['Comfort', '', ['Not comfortable at all', 'About what I expected', 'The most comfortable of all']],
  ] as const)('end before a scale of what is rated by itself: %s', (label, rated, ends) => {
    const scales: readonly string[] = [
      `<div class="w-attributeRating"><span>${label}</span><span class="sr">${rated}</span>${ends.map((end) => `<span>${end}</span>`).join('')}</div>`,
      `<div><div>${label}</div><div>${rated}</div><div>${ends.map((end) => `<span>${end}</span>`).join('')}</div></div>`,
    ];
    for (const scale of scales) {
      const cards = words.map(
        (text, at) => `<li><div>Anna Poe</div>${starred}<div>${days[at]}</div><p>${text}</p>${scale}</li>`,
      );
      const found = findReviews(sourceOf(documentOf(`<main><h1>Kettle</h1><ul>${cards.join('')}</ul></main>`)));
      expect(found.map(({ review }) => review.text)).toEqual(words);
    }
  });

  it('may tell of a scale', () => {
    const said = 'On a scale of 1 to 10 I would give it 11, it is that good';
    const cards = [said, ...words.slice(1)].map(
      (text, at) => `<li><div>Anna Poe</div>${starred}<div>${days[at]}</div><p>${text}</p></li>`,
    );
    const found = findReviews(sourceOf(documentOf(`<main><h1>Kettle</h1><ul>${cards.join('')}</ul></main>`)));
    expect(found[0]?.review.text).toBe(said);
  });
});
