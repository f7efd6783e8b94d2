// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { documentOf, sourceOf } from './reviewPages';

const read = (body: string, language = 'en') =>
  findReviews(sourceOf(documentOf(`<h1>Boots</h1>${body}`, { language }))).map(({ review }) => review);
const told = (body: string, language = 'en') =>
  read(body, language).map(({ text, title, rating, authorInitials, publishedAt }) => ({
    text,
    title,
    stars: rating && `${rating.value}/${rating.best}`,
    by: authorInitials,
    on: publishedAt,
  }));

describe('a line of a name, a day and an order', () => {
  const card = (line: string, rate: string, words: string) =>
    `<div class="nr_part"><div class="nr_head"><p class="nr_customer_name">${line}</p><div class="nr_rate_and_stars">${rate}</div></div>
     <p class="nr_customer_review">${words}</p><p>Cet avis vous a-t-il été utile ? <a>Oui</a> <a>Non</a></p></div>`;

  it('is who wrote it, and never the words, be these as short as they are', () => {
    const body = card(
      'Sylvie M. <span>publié le 12/09/2026 suite à une commande du 02/09/2026</span>',
      '5/5',
      'Conforme à la description, chaussures confortables dès le premier jour.',
    );
    const short = card(
      'Géraldine V. <span>publié le 30/08/2026 suite à une commande du 20/08/2026</span>',
      '5/5',
      'Très bien',
    );
    expect(told(body + short, 'fr')).toEqual([
      {
        text: 'Conforme à la description, chaussures confortables dès le premier jour.',
        title: null,
        stars: '5/5',
        by: 'S. M.',
        on: '2026-09-12',
      },
      { text: 'Très bien', title: null, stars: '5/5', by: 'G. V.', on: '2026-08-30' },
    ]);
  });

  it.each([
    ['fr', 'Sylvie Marchand publié le 12/09/2026 suite à une commande du 02/09/2026'],
    ['en', 'Sylvie Marchand posted on 12 September 2026 after an order of 2 September 2026'],
    ['de', 'Sylvie Marchand veröffentlicht am 12.09.2026 nach einer Bestellung vom 02.09.2026'],
    ['es', 'Sylvie Marchand publicado el 12/09/2026 tras un pedido del 02/09/2026'],
    ['it', 'Sylvie Marchand pubblicato il 12/09/2026 dopo un ordine del 02/09/2026'],
  ])('keeps no name where nothing names its parts (%s)', (language, line) => {
    const one = (words: string) => `<li><i aria-label="5 / 5"></i><p>${line}</p><p>${words}</p></li>`;
    const found = read(
      `<ul>${one('It kept my feet dry for the whole of the winter.')}${one('The sole came off in the second week of use.')}</ul>`,
      language,
    );
    expect(found.map(({ authorInitials, publishedAt }) => [authorInitials, publishedAt])).toEqual([
      ['S. M.', '2026-09-12'],
      ['S. M.', '2026-09-12'],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Sylvie|Marchand/);
  });
});

describe('a name where others have a title', () => {
  const card = (name: string, day: string, stars: number, words: string) =>
    `<div class="grid-item"><img alt="${name} review of Boots" src="a.png"><div class="main"><div class="block title">${name} <i class="badge"></i></div>
     <div class="block time">${day}</div><div class="block stars" aria-label="${stars} out of 5 stars"><i class="icon-star"></i></div>
     <div class="main-text">${words}</div><div class="item-metadata"><b>Item type:</b> Blue / M</div></div></div>`;
  const body = [
    card('Elspeth M.', '10/22/2026', 5, 'Fits my tall daughter at last. The straps do not slip at all.'),
    card('Nkechi', '09/20/2026', 3, 'Pretty but it creases as soon as you sit.'),
    card('Tom Hallorann', '09/11/2026', 4, ''),
  ].join('');

  it('is no title, and what was bought no words', () => {
    expect(told(body).map(({ text, title, stars }) => [text, title, stars])).toEqual([
      ['Fits my tall daughter at last. The straps do not slip at all.', null, '5/5'],
      ['Pretty but it creases as soon as you sit.', null, '3/5'],
    ]);
    expect(read(body)[0]?.authorInitials).toBe('E. M.');
    expect(JSON.stringify(read(body))).not.toMatch(/Elspeth|Nkechi|Hallorann/);
  });
});

describe('a review in parts', () => {
  const job = (title: string, role: string, good: string, bad: string) =>
    `<li class="review-details_x"><div class="top"><span class="review-rating_label" data-test="review-rating-label">3.0</span><span class="timestamp_reviewDate__d">12 Oct 2026</span></div>
     <h3>${title}</h3><div class="review-avatar"><span class="review-avatar_label">${role}</span><div>Current Employee, more than 3 years</div></div>
     <div class="review-text_reviewText"><span>Pros</span><p>${good}</p></div><div><span>Cons</span><p>${bad}</p></div></li>`;
  const jobs = `<ol>${job('Nice people', 'Store Manager', 'Colleagues help each other and the canteen is good.', 'Every decision takes a quarter. Pay is below market.')}${job('Run', 'Sales Associate', 'Discount on clothes.', 'Shifts are changed the evening before, no notice.')}</ol>`;

  it('has them all, and the work of its author is no name', () => {
    expect(told(jobs).map(({ text, by }) => [text, by])).toEqual([
      [
        'Colleagues help each other and the canteen is good.\nEvery decision takes a quarter. Pay is below market.',
        null,
      ],
      ['Discount on clothes.\nShifts are changed the evening before, no notice.', null],
    ]);
  });

  it('is found by pointing at any of them', () => {
    const document = documentOf(`<h1>Lune</h1>${jobs}`);
    for (const words of document.querySelectorAll('li:last-child p'))
      expect(reviewAt(words, sourceOf(document))?.review.text).toBe(
        'Discount on clothes.\nShifts are changed the evening before, no notice.',
      );
  });

  it('has what stands over them too, and the day beside its stars; nobody’s name is none', () => {
    const card = (letters: string, name: string, words: string) =>
      `<div class="review-card"><div class="reviewer"><span class="avatar">${letters}</span><div class="reviewer-name">${name}</div><div class="reviewer-role">Marketing Manager</div><div>Retail, 51-200 employees</div></div>
       <div class="review-main"><h3 class="review-title">"Solid tool"</h3><div class="rating-row"><span class="stars" role="img" aria-label="4.0 out of 5"></span><span>4.0</span> <span class="review-date">October 2, 2026</span></div>
       <p class="overall"><b>Overall:</b> ${words}</p><div class="pros"><b>Pros</b><p>Dashboards are quick to build.</p></div><div class="cons"><b>Cons</b><p>Support took nine days to answer.</p></div></div></div>`;
    const first = 'Overall a solid tool that replaced three spreadsheets.';
    const second = 'It does what it says, but the price doubled at renewal.';
    const sides = 'Dashboards are quick to build.\nSupport took nine days to answer.';
    expect(
      told(card('VR', 'Verified Reviewer', first) + card('LH', 'Leopold Hartmann', second)).map(({ text, by, on }) => [
        text,
        by,
        on,
      ]),
    ).toEqual([
      [`Overall: ${first}\n${sides}`, null, '2026-10-02'],
      [`Overall: ${second}\n${sides}`, 'L. H.', '2026-10-02'],
    ]);
  });
});

describe('the words of a review', () => {
  it('end where labels, counts and what it is filed under begin', () => {
    const card = (name: string, stars: number | null, day: string, words: string) =>
      `<article class="ReviewCard"><div class="ReviewerProfile__name"><a href="/user/show/1">${name}</a></div><div><span>41 reviews</span><span>12 followers</span></div>
       <section class="ReviewCard__content"><section class="ReviewCard__row">${stars === null ? '' : `<span role="img" aria-label="Rating ${stars} out of 5"></span>`}<span class="Text"><a href="/review/show/1">${day}</a></span></section>
       <section class="ReviewText"><section class="ReviewText__content"><div class="Truncated__text"><span>${words}</span></div></section></section>
       <section class="ReviewCard__tags"><a>fiction</a></section><footer><div>56 likes</div><div>3 comments</div></footer></section></article>`;
    const texts = [
      'I wanted to love this.',
      'Read in one sitting. The ending made me cry.',
      'I gave up on it after forty pages.',
    ];
    const body = `${card('Ada Quill', 2, 'October 3, 2026', texts[0] ?? '')}${card('Benedikt', 5, 'September 9, 2026', texts[1] ?? '')}${card('Chiara R', null, 'August 8, 2026', texts[2] ?? '')}`;
    expect(told(body)).toEqual([
      { text: texts[0], title: null, stars: '2/5', by: 'A. Q.', on: '2026-10-03' },
      { text: texts[1], title: null, stars: '5/5', by: 'B.', on: '2026-09-09' },
      { text: texts[2], title: null, stars: null, by: 'C. R.', on: '2026-08-08' },
    ]);
  });

  it('have no answers to what shops ask behind them', () => {
    const card = (name: string, words: string) =>
      `<div class="stamped-review"><strong class="author">${name}</strong><div class="starratings" data-rating="5"></div>
       <div class="stamped-review-content"><h3 class="stamped-review-header-title">So soft</h3><div class="stamped-review-body"><p class="stamped-review-content-body">${words}</p></div>
       <ul><li><div class="options-label">Fit</div><div class="options-value">True to size</div></li></ul></div></div>`;
    expect(
      read(card('Jocelyn P.', 'I bought two pairs.') + card('Ken B.', 'Pilling after three wears.')).map(
        ({ text }) => text,
      ),
    ).toEqual(['I bought two pairs.', 'Pilling after three wears.']);
  });

  it.each([
    ['fr', 'Date de l’expérience :', '28 septembre 2026'],
    ['en', 'Date of experience:', 'September 28, 2026'],
  ])('have no label of a day (%s)', (language, label, day) => {
    const card = (name: string, words: string) =>
      `<article class="s_reviewCard__Q"><span class="s_consumerName__x">${name}</span><img alt="Rated 2 out of 5 stars" src="a.svg"><time datetime="2026-10-03">3 Oct</time>
       <div class="s_reviewContent__tuXiN"><a href="/reviews/1"><h2>Too slow</h2></a><p>${words}</p><p><b>${label}</b> <span>${day}</span></p></div></article>`;
    const texts = [
      'Ordered on the 14th, and it came three weeks later.',
      'My refund has been on its way for two months.',
    ];
    expect(
      read(texts.map((text, at) => card(['Marie Duchêne', 'Ahmed B'][at] ?? '', text)).join(''), language).map(
        ({ text }) => text,
      ),
    ).toEqual(texts);
  });

  it('may be short where its site names them', () => {
    const card = (name: string, title: string, words: string) =>
      `<div class="y-review" role="listitem"><span class="y-user-name">${name}</span><span class="stars" aria-label="5 star rating"></span>
       <div class="content-title">${title}</div><div class="wrapper"><span class="sr-only">review stating ${title}</span><div class="content-review">${words}</div></div></div>`;
    expect(
      told(
        card('Annika K.', 'Love it', 'The dress looks exactly like the pictures.') + card('mimi', '👌', 'Perfect.'),
      ).map(({ text }) => text),
    ).toEqual(['The dress looks exactly like the pictures.', 'Perfect.']);
    const french = (name: string, words: string) =>
      `<li class="avis-client"><span title="5/5">★★★★★</span> <span class="avis-client__auteur">Par ${name}</span><p class="avis-client__commentaire">${words}</p></li>`;
    expect(
      read(
        `<ul>${french('Laurence T.', 'Colis bien emballé, je recommande.')}${french('Un client', 'Conforme.')}</ul>`,
        'fr',
      ).map(({ text }) => text),
    ).toEqual(['Colis bien emballé, je recommande.', 'Conforme.']);
  });
});

describe('stars', () => {
  it('are read from marks of ten where they are named for stars', () => {
    const card = (mark: number | null, title: string, words: string, name: string) =>
      `<article class="user-review-item"><div class="card"><div class="content">${mark === null ? '' : `<span aria-label="User rating: ${mark}" class="ipc-rating-star"><span class="a">${mark}</span><span class="b">/10</span></span>`}
       <div data-testid="review-summary"><a href="/review/1"><h3>${title}</h3></a></div><div data-testid="review-overflow"><div class="inner">${words}</div></div></div><div><span>Helpful</span><span>12</span></div></div>
       <div data-testid="reviews-author"><ul><li><a data-testid="author-link" href="/user/1">${name}</a></li><li class="review-date">Oct 3, 2026</li></ul></div></article>`;
    const body = [
      card(3, 'A waste', 'Two hours of fog and whispers. I nearly left.', 'cinephile_77'),
      card(9, 'Quietly devastating', 'The last shot stays with you for days.', 'Marguerite-Olivier'),
      card(null, 'Meh', 'It is fine for a plane.', 'x_bob_x'),
    ].join('');
    expect(told(body).map(({ stars, text }) => [stars, text])).toEqual([
      ['3/10', 'Two hours of fog and whispers. I nearly left.'],
      ['9/10', 'The last shot stays with you for days.'],
      [null, 'It is fine for a plane.'],
    ]);
  });

  it('take no name with them where the head of a review is named for its rating', () => {
    const card = (name: string, stars: number, words: string) =>
      `<li class="kundenbewertung"><div class="kundenbewertung__head"><span class="kundenbewertung__rating" title="${stars}/5">★</span> <span class="kundenbewertung__author">Von ${name}</span> <span class="kundenbewertung__date">14.10.2026</span></div><p class="kundenbewertung__text">${words}</p></li>`;
    const texts = [
      'Gut verpackt, die Spitze ist wunderbar, gerne wieder.',
      'Kam zerrissen an, drei Mails ohne Antwort.',
    ];
    const body = `<section class="kundenbewertungen"><h2>Kundenbewertungen (2)</h2><div>4,2 von 5</div><ul>${card('Laurence Tissot', 5, texts[0] ?? '')}${card('Thierry Vasseur', 1, texts[1] ?? '')}</ul></section>`;
    expect(told(body, 'de')).toEqual([
      { text: texts[0], title: null, stars: '5/5', by: 'L. T.', on: '2026-10-14' },
      { text: texts[1], title: null, stars: '1/5', by: 'T. V.', on: '2026-10-14' },
    ]);
  });
});

describe('a name that leads to its person', () => {
  it('is one however it is written, and the town beneath it none', () => {
    const card = (name: string, words: string) =>
      `<div data-automation="reviewCard"><span><a href="/Profile/x">${name}</a></span><div><div>Prague</div><span>51 contributions</span></div>
       <svg><title>2.0 of 5 bubbles</title></svg><div data-test-target="review-body"><span>${words}</span></div><div>Written August 30, 2026</div></div>`;
    expect(
      read(
        `${card('Travelling_Tomas', 'The lift was out of order for the whole of our stay.')}${card('Nadia P', 'Breakfast was excellent and the staff kind.')}`,
      ).map(({ authorInitials }) => authorInitials),
    ).toEqual(['T. T.', 'N. P.']);
  });
});

describe('a name that its markup tells to be one', () => {
  const given = '<div aria-label="4 out of 5 stars" role="img"></div>';
  const cards: Readonly<Record<string, (name: string, words: string) => string>> = {
    'by its class': (name, words) =>
      `<div class="review"><span class="review-author">${name}</span>${given}<p class="review-text">${words}</p></div>`,
    'by its class alone': (name, words) =>
      `<div class="k1"><span class="nickname">${name}</span>${given}<p>${words}</p></div>`,
    'on a button': (name, words) =>
      `<div class="review"><button class="author-button">${name}</button>${given}<p class="review-text">${words}</p></div>`,
    'by a link': (name, words) =>
      `<div class="k1"><a href="/users/1">${name}</a>${given}<div>3 March 2026</div><p>${words}</p></div>`,
    'by a link to its author': (name, words) =>
      `<div class="review"><a rel="author" href="/x/1">${name}</a>${given}<p>${words}</p></div>`,
    'as a cited one': (name, words) =>
      `<blockquote class="testimonial"><p>${words}</p><cite>${name}</cite></blockquote>`,
    'as an item': (name, words) =>
      `<div itemscope itemtype="https://schema.org/Review"><span itemprop="author">${name}</span><p itemprop="reviewBody">${words}</p></div>`,
    'with a day beneath': (name, words) =>
      `<article class="user-review-item"><span aria-label="User rating: 4" class="ipc-rating-star"><span>4</span><span>/10</span></span><div data-testid="review-overflow"><div>${words}</div></div><ul data-testid="reviews-author"><li><a data-testid="author-link" href="/user/1">${name}</a></li><li class="review-date">Oct 3, 2026</li></ul></article>`,
  };
  const pageWith = (card: (name: string, words: string) => string, name: string) =>
    `<h2>12 reviews</h2>${card(name, 'The seam came loose after a week.')}${card('Ann Poe', 'It is as warm as I hoped it would be.')}`;

  it.each(Object.entries(cards))('gives its initials in lower case too, %s', (_, card) => {
    const names = ['happyshopper82', 'jean-michel', 'marie_lu', 'oskar', 'jm75', '82alex'];
    const initials = ['H.', 'J. M.', 'M. L.', 'O.', 'J.', 'A.'];
    for (const [at, name] of names.entries()) {
      const found = read(pageWith(card, name));
      expect([name, found.map(({ authorInitials }) => authorInitials)]).toEqual([name, [initials[at], 'A. P.']]);
      expect(JSON.stringify(found)).not.toContain(name);
    }
  });

  it('is one behind the words where it is written as people are called who sign up, and else none', () => {
    const card = (name: string, words: string) =>
      `<div class="k1">${given}<p>${words}</p><a href="/users/1">${name}</a><div>3 March 2026</div></div>`;
    const initialsWith = (name: string) => read(pageWith(card, name))[0]?.authorInitials;
    expect(['happyshopper82', 'jean-michel', 'x_bob_x'].map(initialsWith)).toEqual(['H.', 'J. M.', 'X. B. X.']);
    expect(['reply', 'see all of them', '12', '3.5'].map(initialsWith)).toEqual([null, null, null, null]);
  });

  it('is none where it names nobody', () => {
    const card = cards['by its class'] as (name: string, words: string) => string;
    for (const nobody of ['anonymous', 'verified buyer', 'a customer', '4/5', '12'])
      expect([nobody, read(pageWith(card, nobody))[0]?.authorInitials ?? null]).toEqual([nobody, null]);
  });
});
