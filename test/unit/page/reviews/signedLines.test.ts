// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const people = ['Laura Pettigrew', 'Marc Tessier', 'Eloise'];
const signatures: readonly (readonly [string, (name: string) => string])[] = [
  ['en', (name) => `<span>${name}</span> · <span>Verified purchase</span> · <span>target.com</span>`],
  ['en', (name) => `${name} · <span>Originally posted on target.com</span>`],
  ['en', (name) => `<span>Review provided by target.com</span> · <span>${name}</span>`],
  ['en', (name) => `${name} via target.com`],
  ['fr', (name) => `<span>${name}</span> · <span>Achat vérifié</span> · <span>darty.com</span>`],
  ['fr', (name) => `${name} | Avis publié à l’origine sur darty.com`],
  ['de', (name) => `<span>${name}</span> • <span>Verifizierter Kauf</span> • <span>otto.de</span>`],
  ['de', (name) => `Bewertung von otto.de · ${name}`],
  ['es', (name) => `${name} · <span>Publicada originalmente en tienda.es</span>`],
  ['it', (name) => `${name} · <span>Recensione raccolta da negozio.it</span>`],
  ['nl', (name) => `${name} · <span>Oorspronkelijk geplaatst op winkel.nl</span>`],
  ['pl', (name) => `${name} · <span>Opinia pochodzi z sklep.pl</span>`],
];
const texts = [
  'Picks up dog hair well and empties in one move',
  'Flat after a quarter of an hour in turbo mode, and slow to charge',
  'Too loud',
];
const days = ['2026-10-18', '2026-09-03', '2026-07-13'];
const titles = ['Effective', 'Short battery life', 'Light'];

describe.each(signatures)('a line behind the words that tells whose they are and whence (%s)', (language, sign) => {
  it.each(['.', ''])('is none of them (ended with "%s")', (end) => {
    const cards = titles.map(
      (title, at) =>
        `<div class="z6"><div class="p3">${title}</div><div><div role="img" aria-label="${5 - at}/5"></div><div>${days[at]}</div></div><div class="g1"><div>${texts[at]}${end}</div></div><div class="s1">${sign(people[at] ?? '')}</div></div>`,
    );
    const document = documentOf(`<main><h1>Vacuum V9</h1>${cards.join('')}</main>`, { language });
    const source = sourceOf(document);
    const found = findReviews(source);
    expect(found.slice(0, 2).map(({ review }) => review.text)).toEqual(texts.slice(0, 2).map((text) => text + end));
    const pointed = [...document.querySelectorAll('.g1,.s1')].map((each) => reviewAt(each, source)?.review);
    for (const part of people.flatMap((name) => name.split(' ')))
      expect(JSON.stringify([found.map(({ review }) => review), pointed])).not.toContain(part);
  });
});

describe('a line of what somebody says, parted', () => {
  it('is still their words', () => {
    const said = ['Great location · clean rooms · friendly staff', 'Poor breakfast · noisy street at night · no lift'];
    const cards = said.map(
      (text, at) =>
        `<div class="z6"><b>${people[at]}</b><div role="img" aria-label="${5 - at}/5"></div><div>${days[at]}</div><div>${text}</div></div>`,
    );
    const found = findReviews(sourceOf(documentOf(`<main><h1>Loom Hotel</h1>${cards.join('')}</main>`)));
    expect(found.map(({ review }) => [review.text, review.authorInitials])).toEqual([
      [said[0], 'L. P.'],
      [said[1], 'M. T.'],
    ]);
  });
});
