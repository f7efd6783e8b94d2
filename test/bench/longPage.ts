const sentence =
  'The evening light fell through the tall windows of the old printing house while the last sheets of the day were hung to dry along the wall.';

/**
 * A product page of about so many bytes, made as large shops make them: a third is data for its scripts, the rest is a product, long lists of
 * other products and the opinions of customers.
 */
export function longPage(bytes: number): string {
  const state = JSON.stringify(
    Array.from({ length: Math.ceil(bytes / 3 / 330) }, (_, at) => ({
      id: at,
      url: `/p/${at}`,
      text: sentence.repeat(2),
    })),
  );
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Alba coat',
    brand: { '@type': 'Brand', name: 'Aubelune' },
    offers: { '@type': 'Offer', price: '240.00', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: '4.6', reviewCount: '212' },
    review: Array.from({ length: 200 }, (_, at) => ({
      '@type': 'Review',
      author: `Customer ${at}`,
      reviewBody: sentence,
    })),
  };
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alba coat | Aubelune</title>
    <meta property="og:type" content="product"><script type="application/ld+json">${JSON.stringify(product)}</script>
    <script>window.state = ${state};</script></head><body><header><nav>${repeat(200, (at) => `<a href="/c/${at}">Category ${at}</a> `)}</nav></header>
    <main><h1>Alba coat</h1><p class="price">240,00 €</p><button>Add to bag</button>`;
  const parts = [head];
  for (let [length, at] = [head.length, 0]; length < bytes; at += 1) {
    const part = at % 3 === 0 ? opinion(at) : tile(at);
    parts.push(part);
    length += part.length;
  }
  return `${parts.join('')}</main><footer>${repeat(100, (at) => `<a href="/f/${at}">Link ${at}</a> `)}</footer></body></html>`;
}

function tile(at: number): string {
  return `<article class="tile product-card" data-id="${at}"><a href="/p/${at}" class="tile__link"><img class="tile__image" src="/i/${at}.jpg" alt="Thing number ${at}" loading="lazy"><h3 class="tile__name">Thing number ${at}</h3></a><div class="tile__prices"><span class="tile__price tile__price--now">${at},95 €</span> <s class="tile__price tile__price--old">${at + 20},00 €</s></div><button class="tile__button">Add to bag</button></article>`;
}

function opinion(at: number): string {
  return `<section class="review"><div class="review__stars" aria-label="4 out of 5 stars"></div><h4>Title of opinion ${at}</h4><p class="review__text">${sentence} ${sentence}</p><span class="review__author">Customer ${at}</span> <time datetime="2025-03-02">2 March 2025</time></section>`;
}

function repeat(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}
