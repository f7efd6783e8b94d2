import { type Html, html } from '../html';
import { hardPage } from './hardPage';

const OPENINGS = ['The coat arrived', 'I wore the dress', 'My parcel came', 'The jumper shrank', 'They answered me'];
const MIDDLES = ['two days early', 'after the first wash', 'in a torn bag', 'with a kind card', 'only once, in March'];
const ENDINGS = [
  'and I would buy it again.',
  'and I sent it back.',
  'which nobody expected.',
  'so my sister ordered one.',
];

/** How many reviews the page has. */
const REVIEWS = 60;

function text(index: number): string {
  const [opening, middle, ending] = [
    OPENINGS[index % OPENINGS.length],
    MIDDLES[Math.floor(index / 5) % MIDDLES.length],
    ENDINGS[(index * 7) % ENDINGS.length],
  ];
  return `${opening} ${middle}, ${ending} It was order number ${1000 + index * 37} and it took ${(index % 9) + 2} days in all.`;
}

/** Sixty reviews, worded alike: a list as a shop shows it once everything is unfolded. */
export function reviewsPage(): Html {
  const reviews = Array.from({ length: REVIEWS }, (_, index) => {
    const stars = (index % 5) + 1;
    const day = `2026-0${(index % 9) + 1}-1${index % 10}`;
    return html`<article class="review" itemscope itemtype="https://schema.org/Review" itemprop="review">
<h3 itemprop="name">Title ${index + 1}</h3>
<p itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><span itemprop="ratingValue">${stars}</span>/<span itemprop="bestRating">5</span></p>
<p itemprop="reviewBody">${text(index)}</p>
<footer><span itemprop="author">Reader ${String.fromCharCode(65 + (index % 26))}.</span> <time itemprop="datePublished" datetime="${day}">${day}</time></footer>
</article>`;
  });
  return hardPage({
    title: 'Sixty reviews',
    purpose: 'Sixty reviews to be gone through by keys alone.',
    body: html`<div itemscope itemtype="https://schema.org/Product"><p itemprop="name">A coat</p>${reviews}</div>`,
  });
}
