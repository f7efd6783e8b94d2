// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { initialsOf } from '@/lib/page/reviews/initialsOf';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

interface Naming {
  readonly language: string;
  readonly heading: string;
  readonly average: string;
  readonly by: string;
  readonly texts: readonly [string, string, string];
  /** Of the section, the list, one review, and its parts. */
  readonly names: readonly [section: string, list: string, one: string, author: string, words: string];
}

const french = [
  'Colis bien emballé, dentelle magnifique, je recommanderai.',
  'Article reçu déchiré, trois mails sans réponse. Fuyez.',
  'Bien mais un peu fin pour le prix demandé.',
] as const;
const english = [
  'The parcel was well packed and the lace is splendid, I will order again.',
  'Arrived torn, three mails without an answer. Stay away.',
  'Fine, a little thin for the price that they ask.',
] as const;
const german = [
  'Gut verpackt, die Spitze ist wunderbar, gerne wieder.',
  'Kam zerrissen an, drei Mails ohne Antwort. Finger weg.',
  'Gut, aber etwas dünn für den Preis.',
] as const;
const spanish = [
  'El paquete venía bien protegido y el encaje es precioso, volveré a comprar.',
  'Llegó roto y nadie contestó a mis tres correos. Huyan.',
  'Bien, aunque un poco fino para lo que cuesta.',
] as const;
const italian = [
  'Il pacco era ben fatto e il pizzo è splendido, ordinerò di nuovo.',
  'Arrivato strappato, tre mail senza risposta. State alla larga.',
  'Bene, ma un po’ sottile per il prezzo.',
] as const;

const namings: Record<string, Naming> = {
  'in French BEM': {
    language: 'fr',
    heading: 'Avis clients (3)',
    average: '<div class="note-globale">4,2 / 5</div>',
    by: 'Par ',
    texts: french,
    names: ['avis-clients', 'liste-avis-clients', 'avis-client', 'avis-client__author', 'avis-client__texte'],
  },
  'in French words': {
    language: 'fr',
    heading: 'Avis (3)',
    average: '<p class="moyenne">Note moyenne : 4,2/5 (3 avis)</p>',
    by: '',
    texts: french,
    names: ['avis', 'liste', 'avis-item', 'auteur', 'texte'],
  },
  'in what a letter names': {
    language: 'fr',
    heading: 'Ce qu’en pensent nos clients',
    average: '<p>4,2 / 5</p>',
    by: '',
    texts: french,
    names: ['avis', 'x1', 'comment-item', 'nom', 'c3'],
  },
  'in Spanish words': {
    language: 'es',
    heading: 'Opiniones de clientes',
    average: '<p>4,2 de 5</p>',
    by: 'Por ',
    texts: spanish,
    names: ['opiniones', 'lista', 'opinion', 'autor', 'texto'],
  },
  'in Italian words': {
    language: 'it',
    heading: 'Recensioni (3)',
    average: '<p>4,2 su 5</p>',
    by: 'Di ',
    texts: italian,
    names: ['recensioni', 'elenco', 'recensione', 'autore', 'testo'],
  },
  'in German words': {
    language: 'de',
    heading: 'Kundenbewertungen (3)',
    average: '<div>4,2 von 5</div>',
    by: 'Von ',
    texts: german,
    names: [
      'kundenbewertungen',
      'bewertungsliste',
      'kundenbewertung',
      'kundenbewertung__author',
      'kundenbewertung__text',
    ],
  },
  'as testimonials': {
    language: 'en',
    heading: 'What our customers say',
    average: '',
    by: '',
    texts: english,
    names: ['testimonials', 'slider', 'testimonial', 'name', 'text'],
  },
  'in English words': {
    language: 'en',
    heading: 'Customer reviews (3)',
    average: '<div class="average">4.2 / 5</div>',
    by: 'By ',
    texts: english,
    names: ['customer-reviews', 'customer-reviews-list', 'customer-review', 'customer-review__author', 'comment'],
  },
};
const people = ['Laurence Tissot', 'Thierry Vasseur', 'Paula Gomes'];
const given = [5, 1, 4];
const days = ['2026-10-14', '2026-10-02', '2026-10-01'];

/** Whether a class or an id names the section. */
const sections: Record<string, (name: string, inside: string) => string> = {
  'by its class': (name, inside) => `<section class="${name}">${inside}</section>`,
  'by its id': (name, inside) => `<div id="${name}">${inside}</div>`,
  'by its class, in another': (name, inside) => `<div class="${name}"><div class="wrap">${inside}</div></div>`,
};

function pageOf({ language, heading, average, by, texts, names }: Naming, section: string): Document {
  const [around, list, one, author, words] = names;
  const card = (text: string, at: number) =>
    `<li class="${one}"><div class="head"><span title="${given[at]}/5">${'★'.repeat(given[at] ?? 0)}${'☆'.repeat(5 - (given[at] ?? 0))}</span>
       <span class="${author}">${by}${people[at]}</span> <span class="date"><time datetime="${days[at]}">${days[at]}</time></span></div>
       <p class="${words}">${text}</p><div><button>👍 2</button></div></li>`;
  const inside = `<h2>${heading}</h2>${average}<ul class="${list}">${texts.map(card).join('')}</ul>`;
  return documentOf(`<h1>Curtain Solène</h1><p>49,90 €</p>${sections[section]?.(around, inside)}`, { language });
}

describe.each(Object.entries(namings))('a list of reviews named %s', (_, naming) => {
  it.each(Object.keys(sections))('is never taken for one review where its section is named %s', (section) => {
    const document = pageOf(naming, section);
    const source = sourceOf(document);
    const found = findReviews(source).map(({ review }) => review);
    expect(found.map(({ text }) => text)).toEqual(naming.texts);
    expect(found.map(({ rating }) => rating)).toEqual(given.map((value) => ({ value, best: 5 })));
    expect(found.map(({ authorInitials }) => authorInitials)).toEqual(people.map(initialsOf));
    expect(found.map(({ publishedAt, title }) => [publishedAt, title])).toEqual(days.map((day) => [day, null]));
    expect(countReviews(source)).toBe(3);
  });

  it.each(Object.keys(sections))('gives the review that was pointed at, and of several none (%s)', (section) => {
    const document = pageOf(naming, section);
    const source = sourceOf(document);
    for (const [at, item] of [...document.querySelectorAll('li')].entries())
      for (const element of [item, ...item.querySelectorAll('p,span,div')])
        expect(reviewAt(element, source)?.review.text).toBe(naming.texts[at]);
    for (const around of document.querySelectorAll('section,ul,h2,div:has(li)'))
      expect(reviewAt(around, source)).toBe(null);
  });

  it('gives none of the whole of it where nothing is found before', () => {
    const document = pageOf(naming, 'by its class');
    const spent = { ...sourceOf(document), budget: { isSpent: () => true, isSpentNow: () => true, isCutOff: true } };
    for (const around of document.querySelectorAll('section,ul')) expect(reviewAt(around, spent)).toBe(null);
  });
});
