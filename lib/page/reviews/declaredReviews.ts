import { everyItem } from '../declared/everyItem';
import type { DeclaredItem, PageSource } from '../declared/pageSource';
import { itemsOf, textOf } from '../declared/values';
import { readRatingText } from '../facts/rating/ratingText';
import { cutText, pageText } from '../pageText';
import type { ReviewParts } from './foundReview';
import { machineDate } from './readCard';
import { tellsVerified } from './verified';

export interface DeclaredReview extends ReviewParts {
  readonly source: DeclaredItem['source'];
  readonly element: Element | null;
}

const reviewTypes = /^(?:\w*Review|UserComments|UserReview)$/;
const maxReviews = 1000;

/** The reviews that a page declares, in its order. Those that it declares without any words are left out, but for boxes that may show some. */
export function declaredReviews(source: PageSource): DeclaredReview[] {
  const found: DeclaredReview[] = [];
  for (const item of everyItem(source.declared, source.budget)) {
    if (found.length >= maxReviews) break;
    if (!item.types.some((type) => reviewTypes.test(type))) continue;
    const review = readDeclared(item);
    if (review.text !== '' || item.element !== null) found.push(review);
  }
  return found;
}

function readDeclared(item: DeclaredItem): DeclaredReview {
  const text = cutText(textOf(item, 'reviewBody', 'description', 'text', 'commentText').trim(), 20_000);
  // Where they are counted nothing but the words is asked of most.
  return {
    text: text === '' ? titleOf(item) : text,
    get title() {
      const title = titleOf(item);
      return title === '' || text === '' || text.startsWith(title) ? null : title;
    },
    get rating() {
      return ratingOf(item);
    },
    get author() {
      const name = pageText(textOf(item, 'author', 'creator'), 200);
      return name === '' || tellsVerified(name) ? null : name;
    },
    get publishedAt() {
      return machineDate(textOf(item, 'datePublished', 'dateCreated', 'dateModified'));
    },
    get language() {
      return languageTag(textOf(item, 'inLanguage'));
    },
    source: item.source,
    element: item.element,
  };
}

function titleOf(item: DeclaredItem): string {
  return pageText(textOf(item, 'name', 'headline'), 300);
}

function ratingOf(item: DeclaredItem): ReviewParts['rating'] {
  const [rating = item] = itemsOf(item, 'reviewRating', 'rating');
  const written = textOf(rating, 'ratingValue') || textOf(item, 'reviewRating', 'rating');
  const read = readRatingText(written);
  const value = numberIn(written) ?? read.value;
  if (value === null) return null;
  const best = numberIn(textOf(rating, 'bestRating')) ?? read.best ?? (value <= 5 ? 5 : value <= 10 ? 10 : 100);
  return value >= 0 && value <= best ? { value, best } : null;
}

function numberIn(written: string): number | null {
  const plain = written.trim().replace(',', '.');
  return /^\d{1,3}(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export function languageTag(written: string): string | null {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(written) ? written : null;
}
