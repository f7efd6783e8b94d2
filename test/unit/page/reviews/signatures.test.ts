// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

interface Wording {
  readonly titles: readonly string[];
  readonly people: readonly string[];
  readonly initials: readonly (string | null)[];
  readonly texts: readonly string[];
  readonly by: (name: string) => string;
  readonly provided: string;
}

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    titles: ['Effective', 'Poor battery', 'Light'],
    people: ['Laura Pettigrew', 'Mark', 'sylvie_44'],
    initials: ['L. P.', 'M.', 'S.'],
    texts: [
      'Picks up dog hair well and empties in one move.',
      'Battery flat after a quarter of an hour.',
      'Handy on the stairs, and a little loud.',
    ],
    by: (name) => `by <b>${name}</b>, on 22/08/2026 - Verified purchase`,
    provided: 'Review provided by target.com',
  },
  fr: {
    titles: ['Efficace', 'Autonomie faible', 'Déconseillé'],
    people: ['Laure Petitjean', 'Maryse', 'sylvie_44'],
    initials: ['L. P.', 'M.', 'S.'],
    texts: [
      'Aspire bien les poils et le bac se vide d’un geste.',
      'Batterie vide après un quart d’heure en mode turbo.',
      'La porte ferme mal et l’eau entre dans le bac.',
    ],
    by: (name) => `par <b>${name}</b>, le 22/08/2026 - Achat vérifié`,
    provided: 'Avis provenant de darty.com',
  },
  de: {
    titles: ['Wirksam', 'Schwacher Akku', 'Leicht'],
    people: ['Laura Petersen', 'Markus', 'sylvie_44'],
    initials: ['L. P.', 'M.', 'S.'],
    texts: [
      'Saugt Hundehaare gut und ist mit einem Griff leer.',
      'Der Akku ist nach einer Viertelstunde leer.',
      'Auf der Treppe handlich, nur etwas laut dabei.',
    ],
    by: (name) => `von <b>${name}</b>, am 22.08.2026 - Verifizierter Kauf`,
    provided: 'Bewertung von otto.de',
  },
  es: {
    titles: ['Eficaz', 'Poca batería', 'Ligero'],
    people: ['Laura Peralta', 'Marcos', 'sylvie_44'],
    initials: ['L. P.', 'M.', 'S.'],
    texts: [
      'Aspira bien los pelos y se vacía con un gesto.',
      'La batería se agota en un cuarto de hora.',
      'Muy cómoda en la escalera, un poco ruidosa.',
    ],
    by: (name) => `por <b>${name}</b>, el 22/08/2026 - Compra verificada`,
    provided: 'Opinión procedente de tienda.es',
  },
};

const reviewsOf = (language: string, card: (wording: Wording, at: number) => string) => {
  const wording = wordings[language] as Wording;
  const cards = wording.titles.map((_, at) => card(wording, at)).join('');
  const document = documentOf(`<h1>Vacuum V9</h1>${cards}`, { language });
  const found = findReviews(sourceOf(document));
  for (const person of wording.people) expect(JSON.stringify(found.map(({ review }) => review))).not.toContain(person);
  return { wording, read: found.map(({ review }) => [review.text, review.authorInitials]) };
};
const stars = (at: number) => `<div role="img" aria-label="${5 - at}/5"></div>`;

describe.each(Object.keys(wordings))('a review under a title of one word (%s)', (language) => {
  it('is by whom stands behind it, beside where it comes from', () => {
    const { wording, read } = reviewsOf(
      language,
      ({ titles, texts, people, provided }, at) =>
        `<div class="z6"><div class="p3">${titles[at]}</div><div>${stars(at)}<div>2026-10-1${at}</div></div><div><div>${texts[at]}</div></div><div class="s1"><span>${people[at]}</span> · <span>${provided}</span></div></div>`,
    );
    expect(read).toEqual(wording.texts.map((text, at) => [text, wording.initials[at]]));
  });

  it('is by whom it says that it is', () => {
    const { wording, read } = reviewsOf(
      language,
      ({ titles, texts, people, by }, at) =>
        `<div class="z6"><div>${stars(at)}<div class="p3">${titles[at]}</div></div><div>${texts[at]}</div><div class="s1">${by(people[at] ?? '')}</div></div>`,
    );
    expect(read.map(([text]) => text)).toEqual(wording.texts);
    expect(read.slice(0, 2).map(([, initials]) => initials)).toEqual(wording.initials.slice(0, 2));
  });
});
