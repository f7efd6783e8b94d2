// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReviews, findReviews } from '@/lib/page/reviews/findReviews';
import { initialsOf } from '@/lib/page/reviews/initialsOf';
import { isReplyTo, reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';
import { days, starsGiven, unnamedPages, type Wording, wordings } from './unnamedPages';

const partsOf = (name: string) => name.split(/\s/).filter((part) => part.length >= 3 || /[^\x20-\x7e]/.test(part));

describe.each(Object.entries(unnamedPages))('reviews %s, in markup that names nothing', (_, page) => {
  it.each(wordings.map((wording) => [wording.language, wording] as const))('are read (%s)', (language, wording) => {
    const document = documentOf(page.html(wording), { language });
    const found = findReviews(sourceOf(document)).map(({ review }) => review);
    expect(found.map(({ text }) => text)).toEqual(wording.texts);
    expect(found.map(({ rating }) => rating)).toEqual(
      starsGiven.map((value) => (page.hasStars ? { value, best: 5 } : null)),
    );
    expect(found.map(({ authorInitials }) => authorInitials)).toEqual(wording.people.map(initialsOf));
    const dates = { day: days, month: days.map(() => wording.month), ago: days.map(() => wording.ago) };
    if (page.dates) expect(found.map(({ publishedAt }) => publishedAt)).toEqual(dates[page.dates]);
    expect(found.map(({ title }) => title)).toEqual(days.map((_, at) => page.title && `${page.title} ${at}`));
    expect(found.map((review) => review.language)).toEqual([language, language, language]);
    expect(countReviews(sourceOf(document))).toBe(3);
  });

  it.each(wordings.map((wording) => [wording.language, wording] as const))(
    'keep nobody’s name (%s)',
    (language, wording) => {
      const kept = JSON.stringify(findReviews(sourceOf(documentOf(page.html(wording), { language }))));
      for (const name of [...wording.people.flatMap(partsOf), 'Beatrix']) expect(kept).not.toContain(name);
    },
  );

  it.each([
    ['Maria del Carmen López García', 'Ali Bin Said Al Maktum', 'Jan van der Berg'],
    ['J. P. de Vries-Hoogland', 'MARTA LINDQVIST', 'Anne-Sophie d’Ormesson'],
    ['marta lindqvist', 'oskar_pettersen77', 'Siobhán O’Neill'],
    ['Ольга Попова', '田中花子', 'Ζωή Παππά'],
    ['Lea', 'Tom B.', 'ANNELIESE VON HOHENSTEIN'],
  ])('keep no name however it is written: %s, %s, %s', (...people) => {
    const particles = ['del', 'bin', 'van', 'der', 'von', 'said'];
    const texts = ['Perfect stay, thank you all.', 'Never again, so loud.', 'Nice and warm, we would come again.'];
    for (const wording of wordings) {
      const document = documentOf(page.html({ ...wording, people, texts }), { language: wording.language });
      const found = findReviews(sourceOf(document));
      const kept = JSON.stringify(found).toLowerCase();
      for (const part of people.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)))
        if (part.length >= 3 && !particles.includes(part)) expect(kept).not.toContain(part);
      for (const { review } of found) expect(texts).toContain(review.text);
    }
  });

  it('are found by pointing at their words', () => {
    const [wording] = wordings as readonly [Wording];
    const document = documentOf(page.html(wording));
    const source = sourceOf(document);
    const leaf = (text = '') =>
      [...document.querySelectorAll('*')].find(
        (element) => element.childElementCount === 0 && element.textContent === text,
      );
    for (const text of [wording.texts[1], wording.people[1]]) {
      const pointed = leaf(text);
      if (pointed) expect(reviewAt(pointed, source)?.review.text).toBe(wording.texts[1]);
    }
    const answer = leaf(wording.thanks);
    const answered = answer && reviewAt(answer, source);
    if (answer && answered) expect(isReplyTo(answered, answer, source)).toBe(true);
    expect(answer === undefined).toBe(!answered);
  });
});

describe('reviews that a page shows in another language than they are declared in', () => {
  it('are each one', () => {
    // Short texts tell no language.
    const atLength = (wording: Wording): Wording => ({
      ...wording,
      texts: wording.texts.map((text, at) => [text, ...wording.texts.toSpliced(at, 1)].join(' ')),
    });
    const [english, french] = wordings.map(atLength) as readonly Wording[] as readonly [Wording, Wording];
    const page = unnamedPages['of sellers'];
    const declared = english.texts.map((reviewBody, at) => ({
      '@type': 'Review',
      reviewBody,
      author: french.people[at],
      datePublished: days[at],
      reviewRating: { ratingValue: starsGiven[at], bestRating: 5 },
    }));
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Rug', review: declared })}</script>`;
    const found = findReviews(sourceOf(documentOf(page?.html(french) ?? '', { head, language: 'fr' })));
    expect(found.map(({ review }) => review.text)).toEqual(french.texts);
  });
});

describe('a review that stands alone', () => {
  it.each(wordings.map((wording) => [wording.language, wording] as const))(
    'is one where a line says who wrote it and when (%s)',
    (language, { people: [name = ''], texts: [text], byline }) => {
      const body = `<h1>Coat</h1><div class="a1"><div class="k1"><div class="k3">${byline(name, 0)}</div><p>${text}</p></div><p>It is made of the wool of sheep that live in the north, and is lined with cotton.</p></div>`;
      const found = findReviews(sourceOf(documentOf(body, { language })));
      expect(found.map(({ review }) => [review.text, review.authorInitials, review.publishedAt])).toEqual([
        [text, initialsOf(name), days[0]],
      ]);
    },
  );
});

describe('reviews with stars and a name alone', () => {
  it.each(wordings.map((wording) => [wording.language, wording] as const))(
    'are those under a heading that says so (%s)',
    (language, { people, texts, heading, ofFive }) => {
      const card = (text: string, at: number) =>
        `<div class="k1"><span role="img" aria-label="${ofFive(starsGiven[at] ?? 0)}"></span><div>${people[at]}</div><p>${text}</p></div>`;
      const list = `<div class="l1">${texts.map(card).join('')}</div>`;
      const textsOf = (body: string) =>
        findReviews(sourceOf(documentOf(`<h1>Coat</h1>${body}`, { language }))).map(({ review }) => review.text);
      expect(textsOf(`<h2>${heading}</h2>${list}<h2>More coats</h2>`)).toEqual(texts);
      expect(textsOf(`<h2>${heading}</h2><p>–</p><h2>More coats</h2>${list}`)).toEqual([]);
    },
  );
});

describe('no reviews', () => {
  const prose = [
    'A warm coat of wool for cold days, and light to wear.',
    'It keeps the rain out and goes with all that you have.',
    'Made by hand in the north, with pockets deep enough for gloves.',
  ];
  const things = ['Alba Coat', 'Brise Jacket', 'Hotel Splendid'];
  const listed = (card: (thing: string, text: string, at: number) => string) =>
    things.map((thing, at) => card(thing, prose[at] ?? '', at)).join('');
  const title = (value: string) => `<svg><title>${value}</title><path d="M0 0"></path></svg>`;

  it.each<[string, (thing: string, text: string, at: number) => string]>([
    [
      'with a linked name and picture',
      (thing, text, at) =>
        `<div class="x1"><a href="/p/${at}"><img alt="" src="c.jpg"></a><a href="/p/${at}"><div>${thing}</div></a><div aria-label="4 out of 5 stars" role="img"></div><p>${text}</p></div>`,
    ],
    [
      'with drawn stars',
      (thing, text, at) =>
        `<div class="x1"><a href="/p/${at}">${thing}</a>${title('4 of 5 bubbles')}<div>${text}</div></div>`,
    ],
    [
      'with an average',
      (thing, text) => `<div class="x1"><div>${thing}</div>${title('4.3 of 5 bubbles')}<div>${text}</div></div>`,
    ],
    [
      'in one link',
      (thing, text, at) =>
        `<a class="x1" href="/p/${at}"><img src="c.jpg"><div>${thing}</div><span role="img" aria-label="Rated four stars out of five"></span><div>${text}</div></a>`,
    ],
    [
      'under a link',
      (thing, text, at) =>
        `<div class="x1"><a href="/p/${at}" aria-label="${thing}"></a><div>${thing}</div><span>★★★★☆</span><div>${text}</div></div>`,
    ],
    [
      'with a heading and a place',
      (thing, text, at) =>
        `<div class="x1"><h3><a href="/p/${at}">${thing}</a></h3><div>Nice, France</div><span role="img" aria-label="4 stars"></span><div>${text}</div></div>`,
    ],
    [
      'with nothing but name, stars and words',
      (thing, text) =>
        `<div class="x1"><img src="c.jpg"><div>${thing}</div><span role="img" aria-label="4 stars"></span><div>${text}</div></div>`,
    ],
    [
      'that can be bought',
      (thing, text) =>
        `<div class="x1"><div>${thing}</div><div>3 March 2026</div><span role="img" aria-label="4 stars"></span><div>${text}</div><button>Add to cart</button></div>`,
    ],
    [
      'with the month of their coming',
      (thing, text, at) =>
        `<div class="x1"><a href="/p/${at}"><img src="c.jpg"></a><a href="/p/${at}">${thing}</a><div>From March 2026</div><span role="img" aria-label="4 stars"></span><div>${text}</div></div>`,
    ],
    [
      'of a day, with a linked name and picture',
      (thing, text, at) =>
        `<div class="x1"><a href="/b/${at}"><img src="c.jpg"></a><div><a href="/b/${at}">${thing}</a></div><div>by <a href="/author/7">Jane Poe</a></div><span role="img" aria-label="4 stars"></span><div>3 March 2026</div><div>${text}</div></div>`,
    ],
    [
      'that are there from a day on',
      (thing, text) =>
        `<div class="x1"><div>${thing}</div><span role="img" aria-label="4 stars"></span><div>Available from 3 March 2026</div><div>${text}</div></div>`,
    ],
    [
      'that are courses or recipes of a day',
      (thing, text, at) =>
        `<div class="x1"><a href="/p/${at}"><img src="c.jpg"></a><h3><a href="/p/${at}">${thing}</a></h3><div>Jane Poe</div><span role="img" aria-label="5 stars"></span><div>3 March 2026</div><div>${text}</div></div>`,
    ],
  ])('are things %s', (_, card) => {
    for (const heading of ['', '<h2>Customers also viewed</h2>']) {
      const document = documentOf(`<h1>Coats</h1>${heading}<div class="g">${listed(card)}</div>`);
      expect(findReviews(sourceOf(document))).toEqual([]);
      expect(countReviews(sourceOf(document))).toBe(0);
      for (const each of document.querySelectorAll('.x1, .x1 div'))
        expect(reviewAt(each, sourceOf(document))).toBeNull();
    }
  });

  it.each<[string, string]>([
    [
      'comments under an article',
      `<h2>3 comments</h2>${prose.map((text) => `<div class="c"><b>Marta Lind</b><span>3 March 2026</span><p>${text}</p><a href="#">Reply</a></div>`).join('')}`,
    ],
    [
      'posts in a forum',
      `<h2>Which coat for winter?</h2>${prose.map((text) => `<div class="p"><div><a href="/u/1">marta77</a><div>Posts: 1,204</div></div><div>3 March 2026, 10:12</div><div>${text}</div></div>`).join('')}`,
    ],
    [
      'what a paper writes of coats',
      `<h2>Reviews</h2>${prose.map((text, at) => `<div class="t"><h3><a href="/r/${at}">The coats of the year, tried in the rain</a></h3><div>By Jane Poe</div><div>3 March 2026</div><p>${text}</p></div>`).join('')}`,
    ],
    [
      'latest tests',
      `<h2>Latest reviews</h2>${prose.map((text) => `<div class="t"><div>Jane Poe</div><div>3 March 2026</div><p>${text}</p></div>`).join('')}`,
    ],
    [
      'who gave how many stars',
      `<h2>132 reviews</h2>${[5, 4, 3, 2, 1].map((stars) => `<div class="b"><span>${stars} stars</span><div aria-label="${stars * 9}%"><div style="width: ${stars * 9}%"></div></div><span>${stars * 9} %</span></div>`).join('')}<div>Updated on 3 March 2026</div>`,
    ],
    [
      'what many say of sides of a thing',
      `<h2>132 reviews</h2><div>${['Cleanliness', 'Check-in', 'Location'].map((side) => `<div class="b"><div>${side}</div><div role="img" aria-label="4.9 out of 5"></div></div>`).join('')}</div>`,
    ],
    [
      'words of a page that has none yet',
      '<div class="recensioni"><h3>Recensioni</h3><p>Nessuna recensione presente. Vuoi essere il primo a inserirne una?</p></div>',
    ],
    [
      'news under another heading',
      `<h2>Reviews</h2><p>No one has written one yet.</p><p>3 March 2026</p><h2>News</h2>${prose.map((text) => `<div class="n"><div>Jane Poe</div><div>3 March 2026</div><p>${text}</p></div>`).join('')}`,
    ],
    [
      'news of a day',
      `<h2>News</h2>${prose.map((text) => `<div class="n"><div>Jane Poe</div><div>3 March 2026</div><p>${text}</p></div>`).join('')}`,
    ],
    [
      'people who work there',
      `<h2>Our team</h2>${prose.map((text) => `<div class="n"><h3>Jane Poe</h3><div>Lyon, France</div><p>${text}</p></div>`).join('')}`,
    ],
  ])('are %s', (_, body) => {
    const document = documentOf(`<h1>Coats</h1>${body}`);
    expect(findReviews(sourceOf(document))).toEqual([]);
    expect(countReviews(sourceOf(document))).toBe(0);
  });
});
