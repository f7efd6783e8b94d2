// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findReviews } from '@/lib/page/reviews/findReviews';
import { initialsOf } from '@/lib/page/reviews/initialsOf';
import { reviewAt } from '@/lib/page/reviews/reviewAt';
import { starsOf } from '@/lib/page/reviews/starsOf';
import { attachShadows, documentOf, sourceOf } from './reviewPages';

const read = (body: string, options: { head?: string; language?: string } = {}) =>
  findReviews(sourceOf(documentOf(body, options)));
const reviewsOf = (body: string, options: { head?: string; language?: string } = {}) =>
  read(body, options).map(({ review }) => review);

describe('reviews that a page declares', () => {
  it('are read from JSON-LD, of people by their initials alone', () => {
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'Product',
      name: 'Alba coat',
      review: [
        {
          '@type': 'Review',
          name: 'Warm at last',
          reviewBody: 'I wore it all winter and never felt the cold.',
          reviewRating: { '@type': 'Rating', ratingValue: '4', bestRating: '5' },
          author: { '@type': 'Person', name: 'Anna Kowalska' },
          datePublished: '2026-02-03',
          inLanguage: 'en',
        },
        { '@type': 'Review', reviewBody: 'Zu klein.', reviewRating: { ratingValue: 2 }, author: 'Jörg' },
      ],
    })}</script>`;
    const found = read('<h1>Alba coat</h1>', { head });
    expect(found.map(({ review }) => review)).toEqual([
      {
        text: 'I wore it all winter and never felt the cold.',
        title: 'Warm at last',
        rating: { value: 4, best: 5 },
        authorInitials: 'A. K.',
        publishedAt: '2026-02-03',
        language: 'en',
        anchor: null,
      },
      expect.objectContaining({ text: 'Zu klein.', rating: { value: 2, best: 5 }, authorInitials: 'J.' }),
    ]);
    expect(found.map(({ source, element }) => [source, element])).toEqual([
      ['jsonLd', null],
      ['jsonLd', null],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Kowalska/);
  });

  it('are read from microdata, with the box that shows them', () => {
    const document = documentOf(
      `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">Manteau</span>
       <div id="r" itemprop="review" itemscope itemtype="https://schema.org/Review">
         <span itemprop="name">Très chaud</span>
         <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="5"><meta itemprop="bestRating" content="5">★★★★★</div>
         <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Léa Martin</span></span>
         <time itemprop="datePublished" datetime="2026-01-20">20 janvier 2026</time>
         <p itemprop="reviewBody">Je le porte tous les jours, il tient très chaud.</p>
       </div></div>`,
      { language: 'fr' },
    );
    const [only, ...others] = findReviews(sourceOf(document));
    expect(others).toEqual([]);
    expect(only?.element?.id).toBe('r');
    expect(only?.review).toEqual({
      text: 'Je le porte tous les jours, il tient très chaud.',
      title: 'Très chaud',
      rating: { value: 5, best: 5 },
      authorInitials: 'L. M.',
      publishedAt: '2026-01-20',
      language: 'fr',
      anchor: null,
    });
  });

  it('are read from RDFa', () => {
    const [review] = reviewsOf(
      `<div vocab="https://schema.org/" typeof="Product"><div property="review" typeof="Review">
        <div property="reviewRating" typeof="Rating"><span property="ratingValue">3</span>/<span property="bestRating">5</span></div>
        <span property="author">Marek Nowak</span> <p property="reviewBody">Płaszcz jest ładny, ale rękawy są za krótkie.</p></div></div>`,
      { language: 'pl' },
    );
    expect(review).toMatchObject({
      text: 'Płaszcz jest ładny, ale rękawy są za krótkie.',
      rating: { value: 3, best: 5 },
      authorInitials: 'M. N.',
      language: 'pl',
    });
  });

  it('are joined with the same reviews as shown: whole words from the one, the place from the other', () => {
    const whole =
      'It is the best coat that I ever had, and I had many: warm, light, and it fits in every bag that I own.';
    const head = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'Product',
      name: 'Alba coat',
      review: [
        { '@type': 'Review', reviewBody: whole, author: 'Ben Smith', reviewRating: { ratingValue: 5 } },
        {
          '@type': 'Review',
          reviewBody: 'It lost its buttons in a week.',
          author: 'Cleo',
          reviewRating: { ratingValue: 1 },
        },
      ],
    })}</script>`;
    const found = read(
      `<ul class="reviews">${[
        ['Ben S.', `${whole.slice(0, 70)}…`, 5],
        ['Cleo', 'It lost its buttons in a week.', 1],
      ]
        .map(
          ([name, text, stars]) =>
            `<li class="review"><span aria-label="${stars} out of 5 stars"></span><b class="author">${name}</b><p>${text}</p></li>`,
        )
        .join('')}</ul>`,
      { head },
    );
    expect(found.map(({ review, element }) => [review.text, review.authorInitials, element?.localName])).toEqual([
      [whole, 'B. S.', 'li'],
      ['It lost its buttons in a week.', 'C.', 'li'],
    ]);
  });
});

describe('reviews that are worded alike', () => {
  type Told = readonly [name: string, day: string, stars: number, text: string];
  const all: readonly Told[] = [
    ['Ann Lee', '2026-01-02', 5, 'Great product, fast delivery.'],
    ['Bo Ekström', '2026-02-03', 1, 'Great product, fast delivery.'],
    ['Carl Orr', '2026-03-04', 3, 'I bought this kettle in October for my mother and she loves how quiet it is.'],
    ['Dina Moss', '2026-04-05', 1, 'I bought this kettle in October for my mother and it leaked on the first day.'],
    ['Eva Poe', '2026-05-06', 2, 'Handle gets hot.'],
  ];
  const headOf = (told: readonly Told[]) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'Product',
      name: 'Kettle',
      review: told.map(([name, datePublished, ratingValue, reviewBody]) => ({
        '@type': 'Review',
        author: { '@type': 'Person', name },
        datePublished,
        reviewRating: { '@type': 'Rating', ratingValue, bestRating: 5 },
        reviewBody,
      })),
    })}</script>`;
  const card = ([name, day, stars, text]: Told, attributes = '') =>
    `<div class="review-card" ${attributes}><span class="stars" role="img" aria-label="${stars} out of 5 stars">★</span> <span class="reviewer-name">${name}</span> <time datetime="${day}">${day}</time><p class="review-text">${text}</p></div>`;
  const shown = (told: readonly Told[]) => `<div class="reviews-list">${told.map((each) => card(each)).join('')}</div>`;
  const told = (body: string, head = '') =>
    reviewsOf(body, { head }).map(({ authorInitials, publishedAt, rating, text }) => [
      authorInitials,
      publishedAt,
      rating?.value,
      text,
    ]);
  const wanted = all.map(([name, ...rest]) => [initialsOf(name), ...rest]);

  it('are each of their own author, whether they are declared, shown or both', () => {
    expect(told('<h1>Kettle</h1>', headOf(all))).toEqual(wanted);
    expect(told(shown(all))).toEqual(wanted);
    expect(told(shown(all), headOf(all))).toEqual(wanted);
    expect(told(shown(all), headOf([...all].reverse()))).toEqual(wanted);
  });

  it('are two where one is declared and another is shown', () => {
    const [ann, bo, carl, dina] = all as readonly [Told, Told, Told, Told, Told];
    const initials = (body: string, head: string) => told(body, head).map(([who]) => who);
    expect(initials(shown([bo, dina]), headOf([ann, carl]))).toEqual(['B. E.', 'D. M.', 'A. L.', 'C. O.']);
  });

  it('are one where its long text is shown with a name that is read wrongly, or cut', () => {
    const long =
      'It is the best kettle that I ever had, and I had many: quiet, light, and it fits on every hob that I own.';
    const [[, day, stars]] = all as readonly [Told];
    const declared = headOf([['Ann Lee', day, stars, long]]);
    for (const [name, text] of [
      ['Verified', long],
      ['Paris', long],
      ['Ann L.', `${long.slice(0, 60)}… Read more`],
    ] as const) {
      expect(told(shown([[name, day, stars, text], all[4] as Told]), declared)).toMatchObject([
        ['A. L.', day, stars, long],
        all[4] && ['E. P.', ...all[4].slice(1)],
      ]);
    }
  });

  it('are one where it is shown again for nobody to see', () => {
    const row = (each: Told) => `${card(each)}${card(each, 'aria-hidden="true"')}`;
    expect(told(`<div>${all.map(row).join('')}</div>`)).toEqual(wanted);
    expect(told(`<div>${card(all[4] as Told)}${card(all[4] as Told)}</div>`)).toHaveLength(2);
  });
});

describe('reviews that a page only shows', () => {
  it('are found in boxes without any telling name, by stars, name and date', () => {
    const card = (stars: string, name: string, day: string, text: string) =>
      `<div><div><span>${stars}</span></div><div>${name}</div><div>${day}</div><div><p>${text}</p></div><div><button>Helpful (3)</button></div></div>`;
    const found = reviewsOf(
      `<h1>Alba coat</h1><section><h2>What they say</h2><div>${[
        card('★★★★☆', 'Nora B.', '3 March 2026', 'The wool is soft and the cut is just right for me.'),
        card('★★☆☆☆', 'Tom', '12 January 2026', 'Arrived late, and a seam came undone after a day.'),
        card('★★★★★', 'Ines Duarte', '2 January 2026', 'Perfect.<br>Would buy it again in another colour!'),
      ].join('')}</div></section>`,
    );
    expect(
      found.map(({ text, rating, authorInitials, publishedAt }) => [text, rating?.value, authorInitials, publishedAt]),
    ).toEqual([
      ['The wool is soft and the cut is just right for me.', 4, 'N. B.', '2026-03-03'],
      ['Arrived late, and a seam came undone after a day.', 2, 'T.', '2026-01-12'],
      ['Perfect. Would buy it again in another colour!', 5, 'I. D.', '2026-01-02'],
    ]);
  });

  it.each([
    [
      'de',
      '4 von 5 Sternen',
      'von Karin Weiß',
      '14. Februar 2026',
      'Der Mantel sitzt gut, aber die Ärmel sind etwas zu kurz.',
      'K. W.',
      '2026-02-14',
    ],
    [
      'fr',
      'Note : 4/5',
      'par Hugo L.',
      'le 14/02/2026',
      'Le manteau tombe bien mais les manches sont un peu courtes.',
      'H. L.',
      '2026-02-14',
    ],
    [
      'es',
      '4 de 5 estrellas',
      'por Lucía',
      '14 de febrero de 2026',
      'El abrigo queda bien pero las mangas son algo cortas.',
      'L.',
      '2026-02-14',
    ],
    ['ja', '5段階中4', 'さくら', '2026年2月14日', 'とても暖かくて、軽いので毎日着ています。', 'さ.', '2026-02-14'],
    [
      'ru',
      '4 из 5',
      'Ольга П.',
      '14 февраля 2026',
      'Пальто сидит хорошо, но рукава немного короткие.',
      'О. П.',
      '2026-02-14',
    ],
  ])('are read in %s', (language, stars, name, day, text, initials, date) => {
    const card = (words: string) =>
      `<li class="entry"><i role="img" aria-label="${stars}"></i><div class="who">${name}</div><small>${day}</small><div class="words">${words}</div></li>`;
    const [first] = reviewsOf(`<ol>${card(text)}${card(`${text} ${text}`)}</ol>`, { language });
    expect(first).toMatchObject({
      text,
      rating: { value: 4, best: 5 },
      authorInitials: initials,
      publishedAt: date,
      language,
    });
  });

  it.each([
    [
      'fr',
      '<div class="who"><b>Léa Martin</b></div><div><span>FR</span> <span>3 avis</span></div>',
      'Le manteau tombe bien, mais les manches sont un peu courtes.',
    ],
    [
      'en',
      '<div class="who">Ann Poe</div><div>Paid: £49.00</div>',
      'The wool is soft and the cut is just right for me.',
    ],
    [
      'de',
      '<div class="who">Karin Weiß</div><div>Bezahlter Preis 49,00 €</div>',
      'Der Mantel sitzt gut, aber die Ärmel sind etwas zu kurz.',
    ],
  ])('are no things for sale where somebody tells of what they bought (%s)', (language, line, text) => {
    const card = (words: string) =>
      `<article><div aria-label="4/5" role="img"></div>${line}<div>2026-02-14</div><p>${words}</p></article>`;
    const found = reviewsOf(`<div>${card(text)}${card(`${text} ${text}`)}</div>`, { language });
    expect(found.map((review) => review.text)).toEqual([text, `${text} ${text}`]);
  });

  it('are not what is for sale, with its stars', () => {
    const card = (price: string) =>
      `<article><div aria-label="4/5" role="img"></div><a href="/a">Alba coat</a><div>${price}</div><p>The wool is soft and the cut is just right for you.</p><div>14 February 2026</div></article>`;
    expect(reviewsOf(`<div>${card('£49.00')}${card('from £39.00')}</div>`)).toEqual([]);
  });

  it.each([
    ['en', 'Ann Poe', '2 February 2026', 'The wool is soft and the cut is just right for me.', 'A. P.'],
    ['ru', 'Ольга Попова', '2 февраля 2026', 'Пальто сидит хорошо, но рукава немного короткие.', 'О. П.'],
    ['ja', '田中', '2026年2月2日', 'とても暖かくて、軽いので毎日着ています。', '田.'],
    ['de', 'Karin Weiß', '02.02.2026', 'Der Mantel sitzt gut, aber die Ärmel sind etwas zu kurz.', 'K. W.'],
  ])('are read where stars, name and date stand in one line (%s)', (language, name, day, text, initials) => {
    const card = (words: string, stars: string) =>
      `<li><div><span>${stars}</span> <span>${name}</span> <span>${day}</span></div><p>${words}</p></li>`;
    const found = reviewsOf(`<ul>${card(text, '★★★★★')}${card(`${text} ${text}`, '★★☆☆☆')}</ul>`, { language });
    expect(found).toMatchObject([
      { text, rating: { value: 5 }, authorInitials: initials, publishedAt: '2026-02-02' },
      { text: `${text} ${text}`, rating: { value: 2 } },
    ]);
  });

  describe('begin with words that labels begin with', () => {
    const sentences = [
      'Size runs small, order one up if you are between sizes.',
      'Staff were rude when I called about my late parcel.',
      'Colour is nothing like the picture, much duller in daylight.',
      'Top quality, will buy again from this shop.',
      'Photo on the site is misleading, the lace is plastic.',
      'More expensive than last year and thinner fabric too.',
      'Read the small print before you order from here.',
      'Recommend to anybody who is tall like me.',
      'Purchased two of these and both lost their buttons.',
      'Helpful assistants in the shop, sadly out of stock.',
      'Report it to the shop, they will send you another.',
      '2 of them broke on the first day, the others hold.',
      'Ordered it on 2 March 2026, still waiting for it.',
      'I had read 120 reviews before, all of them were wrong.',
      'Taille un peu petit, prendre une taille au-dessus.',
    ];
    const labels = '<div>Size: M</div><div>Verified purchase</div><div>12 people found this helpful</div>';
    it.each([
      ['in a box that is called their text', 'review-text'],
      ['in one that is called nothing', 'x1'],
    ])('%s', (_, name) => {
      const card = (text: string) =>
        `<div class="review-card"><span class="stars" role="img" aria-label="2 out of 5 stars"></span><span class="reviewer-name">Bo Ek</span><time datetime="2026-05-02">2 May 2026</time>${labels}<p class="${name}">${text}</p></div>`;
      expect(reviewsOf(`<div>${sentences.map(card).join('')}</div>`).map(({ text }) => text)).toEqual(sentences);
    });

    it('and those are left out', () => {
      const told = 'The wool is soft and the cut is just right.';
      const card = (around: string) =>
        `<div class="review-card"><i class="stars" title="2/5"></i><b class="author">Bo Ek</b><div class="review-content"><p>${told}</p><p>${around}</p></div></div>`;
      const all = [
        'Colour: Dark blue',
        'Size: M | Fit: loose',
        'Verified Purchase',
        'Helpful (3)',
        'Report',
        'Was this review helpful to you?',
        'Recommends this product ✘ No',
        'Reviewed in the United Kingdom on 3 March 2026',
        '3 reviews',
        'Read more',
      ];
      expect(reviewsOf(all.map(card).join('')).map(({ text }) => text)).toEqual(all.map(() => told));
    });
  });

  it('are found inside shadow roots', () => {
    const card = (text: string, name: string) =>
      `<review-card><template shadowrootmode="open"><div class="box"><star-rating aria-label="Rated 4 out of 5"></star-rating><span class="author-name">${name}</span><p class="body">${text}</p></div></template></review-card>`;
    const document = attachShadows(
      documentOf(
        `<review-list><template shadowrootmode="open">${card('Warm, light, and well made.', 'Ada Lind')}${card('The zip broke on the second day.', 'Bo')}</template></review-list>`,
      ),
    );
    const found = findReviews(sourceOf(document));
    expect(found.map(({ review }) => [review.text, review.rating?.value, review.authorInitials])).toEqual([
      ['Warm, light, and well made.', 4, 'A. L.'],
      ['The zip broke on the second day.', 4, 'B.'],
    ]);
  });

  it('leave out what the shop answered, and the sides of a thing that are rated apart', () => {
    const found = reviewsOf(
      `<div class="list">${['Good boots, they keep the water out.', 'My feet hurt after one hour in them.']
        .map(
          (
            text,
          ) => `<article class="review-item"><div class="stars" title="3/5"></div><h4 class="review-title">Boots</h4>
           <span class="reviewer">Eva M.</span><div class="review-text"><p>${text}</p></div>
           <ul><li>Comfort <span class="stars" title="2/5"></span></li><li>Quality <span class="stars" title="4/5"></span></li></ul>
           <div class="owner-response"><p>Thank you for your words, we are sorry to hear it. Your team.</p></div></article>`,
        )
        .join('')}</div>`,
    );
    expect(found.map(({ text, rating, title }) => [text, rating?.value, title])).toEqual([
      ['Good boots, they keep the water out.', 3, 'Boots'],
      ['My feet hurt after one hour in them.', 3, 'Boots'],
    ]);
  });

  it('keep none of the shop’s answer, whatever its boxes are called', () => {
    const told = 'The price went up, and nobody said hello. A pity.';
    const card = (answer: string) =>
      `<div class="jf" aria-label="Camille Rousseau"><button class="al"><div class="d4">Camille Rousseau</div><div>Local Guide · 3 reviews</div></button><div><i role="img" aria-label="2 stars"></i> <span>a week ago</span></div><div><span>${told}</span></div>${answer}</div>`;
    const found = reviewsOf(
      [
        '<div class="CD"><div>Response from the owner <span>3 days ago</span></div><div>Hello, we are sorry for this, and thank you for all that you have told us. Sophie</div></div>',
        '<p>Réponse du propriétaire</p><p>Bonjour, désolée pour cet accueil et merci de nous le dire, nous en parlons. Sophie</p>',
        '<div><b>Nordbank Ltd</b><div>3 November 2026</div><div>Hi Camille, thanks for telling us of this, please reinstall the app as soon as you can. Joe</div></div>',
        '<div><div>Thank you very much for your review, we will speak of it with all who work here today. Tom</div></div>',
      ]
        .map(card)
        .join(''),
    );
    expect(found.map(({ text, authorInitials, rating }) => [text, authorInitials, rating?.value])).toEqual(
      Array.from({ length: 4 }, () => [told, 'C. R.', 2]),
    );
    expect(found[0]?.publishedAt).toBe('a week ago');
  });

  it('may speak of answers themselves', () => {
    const card = (text: string) =>
      `<div class="review"><i class="stars" title="2/5"></i><b class="author">Bo Ek</b>${text}</div>`;
    const found = reviewsOf(
      [
        '<p>Response from the staff was slow.</p><p>I would not buy here again.</p>',
        '<p>All of it came in good time.</p><p>Thank you to the driver who carried it up.</p>',
      ]
        .map(card)
        .join(''),
    );
    expect(found.map(({ text }) => text.split('\n').length)).toEqual([2, 2]);
  });

  it('are read where names are pieced together as markets do it', () => {
    const card = (name: string, stars: number, title: string, text: string) =>
      `<div data-hook="review" class="a-section review"><span class="a-profile-name">${name}</span><div><a title="${stars}.0 out of 5 stars" href="#"><i class="a-icon a-star-${stars} review-rating"><span class="a-icon-alt">${stars}.0 out of 5 stars</span></i></a> <a data-hook="review-title" class="review-title" href="#1"><span>${title}</span></a></div><span data-hook="review-date" class="review-date">Reviewed in the United Kingdom on ${stars} March 2026</span><div><a>Colour: Black</a> | <span data-hook="avp-badge">Verified Purchase</span></div><div class="review-data" data-hook="review-body"><div data-hook="review-collapsed"><span>${text}</span></div></div><div><span>12 people found this helpful</span><button>Helpful</button> | <a>Report</a></div></div>`;
    const found = reviewsOf(
      card('Katherine O’Donnell', 2, 'Handle melted', 'It melted after three uses, and nobody answered.') +
        card('Bob W', 5, 'Great value', 'Boils quickly and looks lovely. <br>Bob W') +
        card('Amazon Customer', 1, 'Do not buy', 'Rust inside within a month.<a href="#">Read more</a>'),
    );
    expect(
      found.map(({ text, title, rating, authorInitials, publishedAt }) => [
        text,
        title,
        rating?.value,
        authorInitials,
        publishedAt,
      ]),
    ).toEqual([
      ['It melted after three uses, and nobody answered.', 'Handle melted', 2, 'K. O.', '2026-03-02'],
      ['Boils quickly and looks lovely.', 'Great value', 5, 'B. W.', '2026-03-05'],
      ['Rust inside within a month.', 'Do not buy', 1, null, '2026-03-01'],
    ]);
  });

  it('are read from two columns, with scores of ten and with what was liked and what was not', () => {
    const card = (
      name: string,
      title: string,
      score: string,
      [liked, disliked]: readonly [string, string],
      called: boolean,
    ) =>
      `<div data-testid="review-card" class="c4"><div><div class="avatar">${name[0]}</div><div>${name}</div><span>Italy</span><ul><li>3 nights · October 2026</li></ul></div><div><span>Reviewed: 21 October 2026</span><h4>${title}</h4><div aria-label="Scored ${score}">${score}</div><div><span>Liked</span> · <div ${called ? 'data-testid="review-positive-text"' : ''}>${liked}</div></div><div><span>Disliked</span> · <div ${called ? 'data-testid="review-negative-text"' : ''}>${disliked}</div></div></div></div>`;
    const sides = [
      ['Breakfast, position.', 'Noise from the street all night.'],
      ['The bed.', 'Dirty bathroom, rude staff at check-in.'],
    ] as const;
    for (const called of [true, false]) {
      const found = reviewsOf(
        card('Giulia', 'Pleasant', '7.0', sides[0], called) +
          card('Hans-Georg Müller', 'Very poor', '2.0', sides[1], called),
      );
      expect(found.map(({ text, rating, authorInitials, title }) => [text, rating, authorInitials, title])).toEqual([
        [sides[0].join('\n'), { value: 7, best: 10 }, 'G.', 'Pleasant'],
        [sides[1].join('\n'), { value: 2, best: 10 }, 'H. G. M.', 'Very poor'],
      ]);
    }
  });

  it('are found where testimonials are short, and signed on what can be pressed', () => {
    const found = reviewsOf(
      `<figure class="testimonial"><blockquote>“They rebuilt our site in six weeks and sales went up.”</blockquote><figcaption>— Eleanor Whitcombe, Director</figcaption></figure>
       <figure class="testimonial"><blockquote>“A pleasure from start to finish.”</blockquote><figcaption>— David Okafor, CEO</figcaption></figure>
       <div class="bv-review"><i class="stars" title="5/5"></i><button class="bv-author">Luis Ortega</button><p class="bv-text">Grip is superb in mud and on wet rock.</p></div>`,
    );
    expect(found.map(({ authorInitials }) => authorInitials)).toEqual(['E. W.', 'D. O.', 'L. O.']);
  });

  it.each([
    ['fr', 'il y a 2 mois', 'Le manteau tombe bien mais les manches sont un peu courtes.'],
    ['en', '2 weeks ago', 'The wool is soft and the cut is just right for me.'],
    ['de', 'vor 3 Tagen', 'Der Mantel sitzt gut, aber die Ärmel sind etwas zu kurz.'],
  ])('keep the day as it is told from today (%s)', (language, day, text) => {
    const card = (words: string) =>
      `<li><i role="img" aria-label="4/5"></i><b class="author">Ann Poe</b><small>${day}</small><p>${words}</p></li>`;
    const found = reviewsOf(`<ul>${card(text)}${card(`${text} ${text}`)}</ul>`, { language });
    expect(found.map((review) => [review.text, review.publishedAt])).toEqual([
      [text, day],
      [`${text} ${text}`, day],
    ]);
  });

  it.each([
    ['Nobody answered. Nothing. Priya', 'Priya Raghunathan', 'Nobody answered. Nothing.'],
    ['It is a great shop – Bob', 'Bob W', 'It is a great shop'],
    ['Boils quickly and looks lovely Bob W.', 'Bob W', 'Boils quickly and looks lovely'],
    ['I would buy it again for my mother Rose', 'Rose Martin', 'I would buy it again for my mother Rose'],
  ])('keep no name that stands behind them: %s', (text, name, wanted) => {
    const [review] = reviewsOf(
      `<article class="review"><i class="stars" title="2/5"></i><b class="author">${name}</b><p>${text}</p></article>`,
    );
    expect(review?.text).toBe(wanted);
  });

  it('are found alone where a box is called a review', () => {
    const found = reviewsOf(
      `<article class="review"><div role="img" aria-label="2 out of 5"></div><p>It took three weeks to come, and nobody answered my letters.</p><footer>Paul R., 5 May 2026</footer></article>`,
    );
    expect(found).toMatchObject([
      { rating: { value: 2, best: 5 }, authorInitials: 'P. R.', publishedAt: '2026-05-05' },
    ]);
  });

  it('are never the cards of products, with or without prices', () => {
    const priced = (name: string) =>
      `<li class="card"><a href="/p/${name}"><img alt="${name}"><h3>${name}</h3></a><span aria-label="4.5 out of 5 stars"></span><span>49,90 €</span><p>A warm coat of wool for cold days.</p></li>`;
    const unpriced = (name: string) =>
      `<li class="tile"><a href="/p/${name}"><h3>${name}</h3></a><span class="rating" aria-label="4,5 von 5 Sternen"></span><p>A warm coat of wool for cold days and nights.</p></li>`;
    const counted = (name: string) =>
      `<div class="tile"><a href="/p/${name}"><h3>${name}</h3></a><span class="rating">4.5 (123 reviews)</span><p>A warm coat for cold days and nights.</p></div>`;
    expect(reviewsOf(`<ul>${['Alba', 'Brise', 'Cime'].map(priced).join('')}</ul>`)).toEqual([]);
    expect(reviewsOf(`<ul>${['Alba', 'Brise', 'Cime'].map(unpriced).join('')}</ul>`)).toEqual([]);
    expect(reviewsOf(`<div>${['Alba', 'Brise', 'Cime'].map(counted).join('')}</div>`)).toEqual([]);
  });

  it('are not the stars of the product itself, nor the comments under an article', () => {
    expect(
      reviewsOf(
        '<h1>Alba coat</h1><div class="rating" aria-label="4.6 out of 5"></div><p>A coat for those who walk a lot in winter.</p>',
      ),
    ).toEqual([]);
    expect(
      reviewsOf(
        '<article><h1>On coats</h1><p>Coats are worn in winter by most people of the north.</p></article><div class="date">3 May 2026</div>',
      ),
    ).toEqual([]);
  });

  it('are all found where there are two hundred, in their order', () => {
    const body = Array.from(
      { length: 200 },
      (_, at) =>
        `<div class="r"><span class="s" title="${(at % 5) + 1}/5"></span><b class="author">Person ${String.fromCharCode(65 + (at % 26))}.</b><p>This is what customer number ${at} had to say of the coat.</p></div>`,
    ).join('');
    const found = reviewsOf(`<section>${body}</section>`);
    expect(found).toHaveLength(200);
    expect(found[117]?.text).toBe('This is what customer number 117 had to say of the coat.');
    expect(found[117]?.rating).toEqual({ value: 3, best: 5 });
  });
});

describe('the review that an element belongs to', () => {
  const document = documentOf(
    `<main>${[1, 2, 3]
      .map(
        (nth) =>
          `<div class="frame"><section class="c"><span title="${nth}/5" class="stars"></span><i class="author">Ann Lee</i><p id="p${nth}">It is number ${nth} of the coats that I had, and it holds.</p></section></div>`,
      )
      .join('')}<p id="other">Something else that stands on this page.</p></main>`,
  );
  const source = sourceOf(document);
  const at = (selector: string) => reviewAt(document.querySelector(selector) as Element, source)?.review ?? null;

  it('is the one around it', () =>
    expect(at('#p2')).toMatchObject({ rating: { value: 2, best: 5 }, authorInitials: 'A. L.' }));
  it('is the one that it frames', () => expect(at('.frame:nth-child(3)')?.rating?.value).toBe(3));
  it('is none where what is said of several stands beside them', () => {
    const page = documentOf(
      `<section class="temoignages"><h2>Ils nous font confiance</h2><p id="intro">Plus de 4 000 familles ont choisi nos poêles depuis 1998, partout en France.</p>
       <div class="avis-client"><p>« Installation soignée, équipe à l’heure, et une belle chaleur. »</p><p class="nom">Mme Hortense Vasseur, Lille</p></div>
       <div class="avis-client"><p id="said">« Taille du poêle mal conseillée, mais échange sans discuter. »</p><p class="nom">M. Yann Kerguelen, Brest</p></div></section>`,
      { language: 'fr' },
    );
    const pointed = (selector: string) =>
      reviewAt(page.querySelector(selector) as Element, sourceOf(page))?.review.text ?? null;
    expect(['#intro', 'h2', '#said'].map(pointed)).toEqual([
      null,
      null,
      '« Taille du poêle mal conseillée, mais échange sans discuter. »',
    ]);
  });
  it('is never the name of who wrote one that cannot be read', () => {
    const page = documentOf(
      '<ul class="avis"><li><p class="avis-auteur">Jean-Pierre D, publié le 27/02/2026 suite à une commande du 02/01/2026</p></li></ul>',
      { language: 'fr' },
    );
    expect(reviewAt(page.querySelector('.avis-auteur') as Element, sourceOf(page))).toBeNull();
  });
  it('is none elsewhere, nor where there are several', () => {
    expect(at('#other')).toBeNull();
    expect(at('main')).toBeNull();
  });
});

describe('a page that means harm', () => {
  it('breaks nothing', () => {
    const deep = '<div class="review">'.repeat(3000) + 'x'.repeat(50) + '</div>'.repeat(3000);
    const document = documentOf(
      `<form name="documentElement"><input name="parentNode"><input name="firstChild"></form>${deep}`,
    );
    expect(() => findReviews(sourceOf(document))).not.toThrow();
    expect(findReviews(sourceOf(documentOf('<p>★★★★★</p>'), 0))).toEqual([]);
  });
});

describe('stars', () => {
  it.each([
    ['<span>★★★☆☆</span>', 3],
    ['<span class="stars"><span style="width: 70%"></span></span>', 3.5],
    [
      '<div><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star-o"></i><i class="fa fa-star-o"></i><i class="fa fa-star-o"></i></div>',
      2,
    ],
    [
      '<div><svg class="star filled"></svg><svg class="star filled"></svg><svg class="star filled"></svg><svg class="star half"></svg><svg class="star"></svg></div>',
      3.5,
    ],
    ['<span class="rating rating-4"></span>', 4],
    ['<img alt="4,5 von 5 Sternen">', 4.5],
    ['<span data-rating="3"></span>', 3],
  ])('%s', (html, value) => {
    const element = documentOf(html).body.firstElementChild as Element;
    expect(starsOf(element)?.value).toBe(value);
  });

  it('of many people are no one’s', () => {
    expect(
      starsOf(documentOf('<span aria-label="4.5 out of 5, 123 reviews"></span>').body.firstElementChild as Element),
    ).toBeNull();
  });
});

describe('initials', () => {
  it.each([
    ['Anna Kowalska', 'A. K.'],
    ['J.-P. Morel', 'J. P. M.'],
    ['léa', 'L.'],
    ['Anonymous', null],
    ['Client Amazon', null],
    ['山田太郎', '山.'],
  ])('of %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});

describe('reviews whose text is called so with all that stands beside it', () => {
  const people = [
    ['Marta Lind', 'Runs true to size and washes well, I bought a second one.'],
    ['Noor van Dijk', 'Small fit though pretty, and the box was lovely too.'],
    ['Oskar Pettersen', 'Stitching opened on the sleeve after four weeks of normal wear.'],
  ] as const;
  const stars = '<div class="star-rating" role="img" aria-label="Rated 4 out of 5"></div>';
  const list = (card: (name: string, words: string) => string) =>
    `<main><h1>Cardigan</h1><h2>Reviews</h2><ol class="commentlist">${people.map(([name, words]) => `<li class="review">${card(name, words)}</li>`).join('')}</ol></main>`;
  it.each<[string, (name: string, words: string) => string]>([
    [
      'as a shop system does',
      (name, words) =>
        `<div class="comment-text">${stars}<p class="meta"><strong class="woocommerce-review__author">${name}</strong> <em class="woocommerce-review__verified verified">(verified owner)</em> <span>–</span> <time class="woocommerce-review__published-date" datetime="2026-03-03">March 3, 2026</time></p><div class="description"><p>${words}</p></div></div>`,
    ],
    [
      'with a dash behind the badge',
      (name, words) =>
        `<div class="comment-text">${stars}<p class="meta"><strong class="shop-review__author">${name}</strong> <em>(verified owner)</em> – <span class="date">2 weeks ago</span></p><div class="description"><p>${words}</p></div></div>`,
    ],
    [
      'as comments are',
      (name, words) =>
        `<div class="comment-author vcard"><b class="fn">${name}</b> <span class="says">says:</span></div>${stars}<div class="comment-content"><p>${words}</p></div>`,
    ],
    [
      'as testimonials are',
      (name, words) =>
        `<div class="testimonial-text"><p>${words}</p><h5>${name}</h5><span>March 3, 2026</span></div>${stars}`,
    ],
  ])('keep the words alone, and of the name its initials: %s', (_, card) => {
    const found = reviewsOf(list(card));
    expect(found.map(({ text }) => text)).toEqual(people.map(([, words]) => words));
    expect(found.map(({ authorInitials }) => authorInitials)).toEqual(['M. L.', 'N. V. D.', 'O. P.']);
  });
});
