// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { initialsOf } from '@/lib/page/reviews/initialsOf';
import { documentOf, sourceOf } from './reviewPages';

const words = [
  'It stays warm for hours and the handle is never hot.',
  'The lid broke in the first week and nobody answered me.',
  'I use it every day, and it still looks as if it were new.',
];
const days = ['2 October 2026', '23 September 2026', '10 September 2026'];
const initialsIn = (cards: readonly string[], language = 'en') =>
  findReviews(sourceOf(documentOf(`<main><h1>Kettle</h1><div>${cards.join('')}</div></main>`, { language }))).map(
    ({ review }) => review.authorInitials,
  );
const starred = '<div role="img" aria-label="4 out of 5 stars"><i></i><i></i><i></i><i></i><i></i></div>';

/** How things are rated side by side, in the words of shops. */
const aspects: Readonly<Record<string, readonly string[]>> = {
  en: ['Quality', 'Fit', 'Comfort', 'Value', 'Value for money', 'Cleanliness'],
  fr: ['Qualité', 'Taille', 'Confort', 'Montage', 'Rapport qualité-prix', 'Propreté'],
  de: ['Qualität', 'Passform', 'Komfort', 'Preis-Leistung', 'Verarbeitung', 'Sauberkeit'],
  es: ['Calidad', 'Talla', 'Comodidad', 'Precio', 'Diseño', 'Limpieza'],
  it: ['Qualità', 'Vestibilità', 'Comfort', 'Prezzo', 'Design', 'Pulizia'],
  nl: ['Kwaliteit', 'Pasvorm', 'Comfort', 'Prijs', 'Montage', 'Hygiëne'],
  pl: ['Jakość', 'Dopasowanie', 'Wygoda', 'Cena', 'Wykonanie', 'Czystość'],
  pt: ['Qualidade', 'Tamanho', 'Conforto', 'Preço', 'Acabamento', 'Limpeza'],
  sv: ['Kvalitet', 'Passform', 'Komfort', 'Pris', 'Montering', 'Renlighet'],
  da: ['Kvalitet', 'Pasform', 'Komfort', 'Pris', 'Samling', 'Renlighed'],
  fi: ['Laatu', 'Istuvuus', 'Mukavuus', 'Hinta', 'Kokoaminen', 'Siisteys'],
  cs: ['Kvalita', 'Velikost', 'Pohodlí', 'Cena', 'Montáž', 'Čistota'],
  tr: ['Kalite', 'Kalıp', 'Rahatlık', 'Fiyat', 'Kurulum', 'Temizlik'],
  ru: ['Качество', 'Размер', 'Удобство', 'Цена', 'Сборка', 'Чистота'],
};

const icons = `${'<svg class="star-full"></svg>'.repeat(4)}<svg class="star-empty"></svg>`;
/** How a label and its mark are put. */
const markings: Readonly<Record<string, (label: string) => string>> = {
  'a list of marks': (label) => `<dl><dt>${label}</dt><dd>4</dd></dl>`,
  'a mark beside': (label) => `<div><span>${label}</span> <span>4</span></div>`,
  'a mark of five': (label) => `<div><div>${label}</div><div>4/5</div></div>`,
  'stars in words': (label) => `<div><p>${label}</p><p aria-label="4 out of 5 stars"></p></div>`,
  'stars drawn': (label) => `<div><p>${label}</p><span class="stars">${icons}</span></div>`,
  'stars written': (label) => `<li><div>${label}</div><div>★★★★☆</div></li>`,
  'a bar': (label) => `<div><div>${label}</div><div class="bar"><i style="width:80%"></i></div></div>`,
};

/** Where the name and the marks stand; none, where nobody tells theirs. */
const shapes: Readonly<Record<string, (name: string, marks: string, text: string, day: string) => string>> = {
  'name first, marks last': (name, marks, text, day) =>
    `<article><div>${name}</div><div>${day}</div>${starred}<p>${text}</p><div>${marks}</div></article>`,
  'marks above the words': (name, marks, text, day) =>
    `<article>${starred}<div>${marks}</div><p>${text}</p><div>${name}</div><div>${day}</div></article>`,
  'a line of name and day': (name, marks, text, day) =>
    `<article>${starred}<h3>So so, all in all</h3><p>${text}</p><div><span>${name || 'anonymous'}</span><span> | </span><span>${day}</span></div><div>${marks}</div></article>`,
  'named parts': (name, marks, text, day) =>
    `<div class="review"><span class="review-author">${name}</span><span class="review-date">${day}</span>${starred}<p class="review-text">${text}</p><div class="review-attributes">${marks}</div></div>`,
};

describe('initials of who wrote a review', () => {
  const everyCase = Object.keys(aspects).flatMap((language) => Object.keys(shapes).map((shape) => [language, shape]));
  it.each(everyCase)('are never those of what is rated by itself (%s, %s)', (language = '', shape = '') => {
    const labels = aspects[language] ?? [];
    const wrong: string[] = [];
    let found = 0;
    for (const [marking, mark] of Object.entries(markings)) {
      for (const people of [
        ['Anna Poe', 'Hugo', 'Ines M.'],
        ['', '', ''],
      ]) {
        const cards = words.map((text, at) => {
          const marks = labels.slice(at * 2, at * 2 + 2).map(mark);
          return shapes[shape]?.(people[at] ?? '', marks.join(''), text, days[at] ?? '') ?? '';
        });
        for (const [at, initials] of initialsIn(cards).entries()) {
          if (initials === null) continue;
          if (initials === initialsOf(people[at] ?? '')) found++;
          else wrong.push(`${marking}, ${people[at]}, ${labels[at * 2]}: ${initials}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(15);
  });

  const badges = [
    'Verified Customer',
    'Verified Buyer',
    'Verified Purchase',
    'Achat vérifié',
    'Client vérifié',
    'Verifizierter Kauf',
    'Verifizierter Käufer',
    'Compra verificada',
    'Cliente verificado',
    'Acquisto verificato',
    'Geverifieerde aankoop',
    'Geverifieerde klant',
    'Zweryfikowany zakup',
    'Potwierdzony zakup',
    'Compra verificada',
    'Verifierat köp',
    'Bekräftat köp',
    'Bekreftet kjøp',
    'Verificeret køb',
    'Vahvistettu ostos',
    'Ověřený zákazník',
    'Ověřený nákup',
    'Doğrulanmış alışveriş',
    'Проверенная покупка',
    'Підтверджена покупка',
    'Επαληθευμένη αγορά',
  ];
  const badged: Readonly<Record<string, (name: string, badge: string) => string>> = {
    'behind, in the same box': (name, badge) =>
      `<div class="c__author"><span>${name}</span><span>${badge}</span></div>`,
    'before, in the same box': (name, badge) =>
      `<div class="c__author"><span>${badge}</span><span>${name}</span></div>`,
    'behind, in the same line': (name, badge) => `<div class="c__author">${name} <i>${badge}</i></div>`,
    'behind, in a line of nothing else': (name, badge) => `<div>${name} <b>✔ ${badge}</b></div>`,
    'before, in a line of nothing else': (name, badge) => `<div><b>${badge}</b> ${name}</div>`,
    'in brackets': (name, badge) => `<div>${name} <em>(${badge})</em></div>`,
  };

  it.each(badges)('are those of the name, wherever a badge stands: %s', (badge) => {
    for (const [where, line] of Object.entries(badged)) {
      const cards = words.map(
        (text, at) =>
          `<article>${line(['Benedict Ashcroft', 'Anonymous', 'Hugo'][at] ?? '', badge)}${starred}<p>${text}</p><div>${days[at]}</div></article>`,
      );
      expect([where, initialsIn(cards)]).toEqual([where, ['B. A.', null, 'H.']]);
    }
  });

  it('are those of the name beside the letter in place of a portrait', () => {
    const cards = (named: string) =>
      ['Bianca R.', 'Theo K.', 'Ines'].map(
        (name, at) =>
          `<li><div class="${named}"><div class="${named && 'reviewer-avatar'}"><span>${name[0]}</span></div><div class="${named && 'reviewer-identity'}"><strong>${name}</strong><div>Verified Buyer</div></div></div>${starred}<div>${days[at]}</div><p>${words[at]}</p></li>`,
      );
    expect(initialsIn(cards('w-reviewer'))).toEqual(['B. R.', 'T. K.', 'I.']);
    expect(initialsIn(cards(''))).toEqual(['B. R.', 'T. K.', 'I.']);
  });

  it('are none of a word that begins with another letter than the one in place of a portrait', () => {
    const cards = words.map(
      (text, at) =>
        `<li><div>${'BTI'[at]}</div><div>Sturdiness</div>${starred}<div>${days[at]}</div><p>${text}</p></li>`,
    );
    expect(initialsIn(cards)).toEqual([null, null, null]);
  });

  it.each([
    ['jaydenr - 28 Oct 2026', 'Portia N - 05 Oct 2026', 'K1tty · 1 Oct 2026'],
    ['jaydenr | 28 Oct 2026', 'portia_n | 05 Oct 2026', 'kitty | 1 Oct 2026'],
    ['jaydenr, 28 Oct 2026', 'Portia N, 05 Oct 2026', 'kitty, 1 Oct 2026'],
  ])('are those of the line with the day, not of the title above it (%s)', (...lines) => {
    const cards = words.map(
      (text, at) =>
        `<div class="css-r1"><h4>${['Fast', 'Durable', 'Super'][at]}</h4><div>${starred}<p>${lines[at]}</p></div><p>${text}</p></div>`,
    );
    expect(initialsIn(cards).map((each) => each?.[0])).toEqual(['J', 'P', 'K']);
  });

  it.each([
    ['fr', 'Avis déposé par <b>NAME</b> le 18/09/2026 suite à un achat du 02/09/2026'],
    ['fr', 'Avis rédigé par NAME, le 18/09/2026'],
    ['fr', 'Commentaire publié par NAME le 18/09/2026'],
    ['en', 'Review written by NAME on 18 September 2026'],
    ['en', 'Submitted by NAME, 18 September 2026'],
    ['de', 'Bewertung verfasst von NAME am 18.09.2026'],
    ['de', 'Geschrieben von NAME am 18.09.2026'],
    ['es', 'Opinión publicada por NAME el 18/09/2026'],
    ['es', 'Escrito por NAME el 18/09/2026'],
    ['it', 'Recensione scritta da NAME il 18/09/2026'],
    ['it', 'Scritto da NAME il 18/09/2026'],
    ['nl', 'Beoordeling geschreven door NAME op 18-09-2026'],
    ['pl', 'Opinia napisana przez NAME dnia 18.09.2026'],
    ['pt', 'Avaliação publicada por NAME em 18/09/2026'],
    ['sv', 'Skriven av NAME 18 september 2026'],
  ])('are those of the name in a line that says who wrote it (%s: %s)', (language, line) => {
    for (const named of ['', 'm-review__author']) {
      const cards = ['Éric Fontaine', 'Sylvie B.', 'Hugo'].map(
        (name, at) =>
          `<li class="${named && 'm-review'}">${starred}<p class="${named && 'm-review__content'}">${words[at]}</p><p class="${named}">${line.replace('NAME', name)}</p></li>`,
      );
      expect([named, initialsIn(cards, language)]).toEqual([named, ['É. F.', 'S. B.', 'H.']]);
    }
  });
});
