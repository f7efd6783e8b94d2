// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { documentOf, sourceOf } from './reviewPages';

interface Tile {
  readonly thing: string;
  readonly count: string;
  readonly teaser: string;
  readonly by: string;
  readonly day: string;
}

/** What sites list with stars, by languages: dishes, courses, films, restaurants, apps, holiday homes, jobs. */
const things: Readonly<Record<string, Omit<Tile, 'thing'> & { readonly things: readonly string[] }>> = {
  en: {
    things: ['Leek soup', 'Watercolour for Beginners', 'The Lighthouse'],
    count: '52 ratings',
    teaser: 'Warm and quick, ready in half an hour with things you have at home.',
    by: 'By Anna Reed',
    day: 'Oct 2, 2026',
  },
  fr: {
    things: ['Soupe de poireaux', 'Chez Marcel', 'Le Phare'],
    count: '52 avis',
    teaser: 'Un plat qui réchauffe, prêt en une demi-heure avec ce que l’on a chez soi.',
    by: 'Par Anne Morel',
    day: '2 octobre 2026',
  },
  de: {
    things: ['Lauchsuppe', 'Haus am See', 'Zeichnen lernen'],
    count: '52 Bewertungen',
    teaser: 'Wärmt an kalten Abenden und ist in einer halben Stunde fertig.',
    by: 'Von Anna Reuter',
    day: '2. Oktober 2026',
  },
  es: {
    things: ['Sopa de puerros', 'Casa Marina', 'El Faro'],
    count: '52 valoraciones',
    teaser: 'Un plato para las noches frías, listo en media hora con lo que hay en casa.',
    by: 'Por Ana Ruiz',
    day: '2 de octubre de 2026',
  },
  it: {
    things: ['Zuppa di porri', 'Villa Marina', 'Il Faro'],
    count: '52 recensioni',
    teaser: 'Un piatto per le sere fredde, pronto in mezz’ora con quello che si ha in casa.',
    by: 'Di Anna Russo',
    day: '2 ottobre 2026',
  },
  nl: {
    things: ['Preisoep', 'Huis aan Zee', 'De Vuurtoren'],
    count: '52 beoordelingen',
    teaser: 'Een warme kom voor koude avonden, klaar in een half uur met wat je in huis hebt.',
    by: 'Door Anna Vermeer',
    day: '2 oktober 2026',
  },
  pl: {
    things: ['Zupa porowa', 'Dom Nad Morzem', 'Latarnia'],
    count: '52 oceny',
    teaser: 'Rozgrzewa w zimne wieczory i jest gotowa w pół godziny z tego, co masz w domu.',
    by: 'Anna Nowak',
    day: '2 października 2026',
  },
  pt: {
    things: ['Sopa de alho-francês', 'Casa do Mar', 'O Farol'],
    count: '52 avaliações',
    teaser: 'Um prato para as noites frias, pronto em meia hora com o que há em casa.',
    by: 'Por Ana Rocha',
    day: '2 de outubro de 2026',
  },
};

const stars = (at: number) => `<span role="img" aria-label="${5 - at} out of 5 stars">${'★'.repeat(5 - at)}</span>`;
/** How they are put: the title leads to the thing. */
const tiles: Readonly<Record<string, (tile: Tile, at: number) => string>> = {
  'unnamed, with the author and the day': ({ thing, count, teaser, by, day }, at) =>
    `<article class="card"><a href="/t/${at}"><h2>${thing}</h2></a>${stars(at)} <span>${count}</span><p>${teaser}</p><span>${by}</span> <time>${day}</time></article>`,
  'unnamed, the author above': ({ thing, count, teaser, by, day }, at) =>
    `<li><h3><a href="/t/${at}">${thing}</a></h3><div><span>${by}</span></div><div>${day}</div><div>${stars(at)}<span>(${count})</span></div><p>${teaser}</p></li>`,
  'unnamed, with the day': ({ thing, count, teaser, day }, at) =>
    `<div class="e1q"><h3><a href="/t/${at}">${thing}</a></h3>${stars(at)}<div>${count}</div><p>${teaser}</p><time>${day}</time></div>`,
  'unnamed, without a count': ({ thing, teaser, day }, at) =>
    `<div class="e1q"><h3><a href="/t/${at}">${thing}</a></h3>${stars(at)}<p>${teaser}</p><time>${day}</time></div>`,
  'named parts': ({ thing, count, teaser, by, day }, at) =>
    `<article class="tile"><a class="tile__link" href="/t/${at}"><h3 class="tile__title">${thing}</h3></a><div class="tile__rating">${stars(at)}</div><span class="tile__count">${count}</span><p class="tile__description">${teaser}</p><span class="tile__author">${by}</span><span class="tile__date">${day}</span></article>`,
  'named parts, without a day': ({ thing, count, teaser, by }, at) =>
    `<article class="tile"><a class="tile__link" href="/t/${at}"><h3 class="tile__title">${thing}</h3></a><p class="tile__description">${teaser}</p><span class="tile__author">${by}</span><div class="tile__rating">${stars(at)}</div><span class="tile__count">${count}</span></article>`,
  'with a picture': ({ thing, count, teaser, day }, at) =>
    `<li><a href="/t/${at}"><img src="/${at}.jpg" alt=""></a><a href="/t/${at}">${thing}</a>${stars(at)}<span>${count}</span><p>${teaser}</p><time>${day}</time></li>`,
};

describe('tiles of what a site lists, with stars and a teaser', () => {
  it.each(Object.keys(things))('are no reviews (%s)', (language) => {
    const found: string[] = [];
    const one = things[language];
    for (const [how, tile] of Object.entries(tiles)) {
      const list = one?.things.map((thing, at) => tile({ ...one, thing }, at)).join('') ?? '';
      const reviews = findReviews(sourceOf(documentOf(`<main><h1>Alba</h1><div>${list}</div></main>`, { language })));
      if (reviews.length > 0) found.push(`${how}: ${reviews.length}`);
    }
    expect(found).toEqual([]);
  });
});

describe('reviews whose titles lead to the whole of them', () => {
  const words = ['The soup was cold when it came, and nobody said sorry.', 'Kind people, and the best bread in town.'];
  const listed = (card: (name: string, text: string, at: number) => string) =>
    findReviews(
      sourceOf(
        documentOf(
          `<main><h1>Alba</h1><div>${['Anna Poe', 'Hugo Lind'].map((name, at) => card(name, words[at] ?? '', at)).join('')}</div></main>`,
        ),
      ),
    ).map(({ review }) => [review.text, review.authorInitials]);

  it.each(['12 reviews', '12 contributions', '12 ratings'])('are such, where people wrote others too: %s', (count) => {
    const expected = [
      [words[0], 'A. P.'],
      [words[1], 'H. L.'],
    ];
    expect(
      listed(
        (name, text, at) =>
          `<div class="e1q"><div><a href="/profile/${at}">${name}</a></div><div>${count}</div>${stars(at)}<h3><a href="/reviews/${at}">Went there last week</a></h3><p>${text}</p><div>2 October 2026</div></div>`,
      ),
    ).toEqual(expected);
    expect(
      listed(
        (name, text, at) =>
          `<div class="e1q"><h3><a href="/reviews/${at}">Went there last week</a></h3>${stars(at)}<p>${text}</p><div>${name}</div><div>${count}</div><div>2 October 2026</div></div>`,
      ),
    ).toEqual(expected);
  });
});
