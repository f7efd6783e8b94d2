import { everyItem } from '../../declared/everyItem';
import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { textOf, textsOf } from '../../declared/values';
import { lazily } from '../../lazily';
import { comparable, likeness } from '../comparable';
import { pageTitles } from '../pageTitles';

const reviewType = /^(?:User|Employer)?Review$/;
/** Of what a paper writes. */
const editorialType = /^CriticReview$|Article$|Posting$/;
const leastLikeness = 0.6;

/**
 * Tells customers' reviews of the thing that a page shows from the page's own text. Customers wrote every review but a critic's, and but one that is alone on
 * the page and bears its title without being titled like the thing.
 */
export function customersReviewsOf(source: PageSource): (item: DeclaredItem) => boolean {
  const titles = lazily(() => pageTitles(source));
  const reviewers = lazily(() => {
    const reviews = everyItem(source.declared, source.budget).filter(isReview);
    return new Set(reviews.map((review) => comparable(textOf(review, 'author', 'creator'))));
  });
  return (item) => {
    if (!isReview(item) || item.types.some((type) => editorialType.test(type))) return false;
    const name = textOf(item, 'name', 'headline');
    const isAsReviewed = textsOf(item, 'itemReviewed').some((other) => comparable(other) === comparable(name));
    const isAsPage = !isAsReviewed && titles().some((title) => likeness(title, name) >= leastLikeness);
    return !isAsPage || reviewers().size > 1;
  };
}

function isReview({ types }: DeclaredItem): boolean {
  return types.some((type) => reviewType.test(type));
}

/** Whether an element lies in what its markup calls a review, while the heading of the page does not. */
export function isInCustomersReview(element: Element, heading: Element): boolean {
  const review = Element.prototype.closest.call(element, '[itemtype*="Review"],[typeof*="Review"]');
  return review !== null && !Node.prototype.contains.call(review, heading);
}
