import type { PageFacts } from '@/lib/journey/schemas/page';
import type { PageSource } from '../../declared/pageSource';
import { comparable } from '../comparable';
import { factOf } from '../fact';
import { articleTypes, mainItem } from '../mainItem';
import { customersReviewsOf } from './customersReview';
import { readAuthor } from './readAuthor';
import { readDate } from './readDate';
import { readPoster } from './readPoster';

/** Who wrote the page's main text, or posted it, and when it was published. */
export function readArticle(
  source: PageSource,
  language: string | null,
  isPost: boolean,
): Pick<PageFacts, 'author' | 'publishedAt'> {
  const isCustomers = customersReviewsOf(source);
  const article = mainItem(source, articleTypes, (item) => !isCustomers(item));
  const poster = isPost ? readPoster(source) : null;
  const authors = readAuthor(source, article);
  if (poster !== null) authors.unshift({ value: poster, source: 'visible' });
  return {
    author: factOf(authors, (one, other) => comparable(one) === comparable(other)),
    publishedAt: factOf(
      readDate(source, article, language, isPost),
      (one, other) => one.slice(0, 10) === other.slice(0, 10),
    ),
  };
}
