import type { PageFacts } from '@/lib/journey/schemas/page';
import type { PageSource } from '../../declared/pageSource';
import { comparable } from '../comparable';
import { factOf } from '../fact';
import { articleTypes, mainItem } from '../mainItem';
import { customersReviewsOf } from './customersReview';
import { isSigned } from './isSigned';
import { readAuthor } from './readAuthor';
import { readDate } from './readDate';
import { readPoster } from './readPoster';

/** What a page is beside something to read: a post of a network, or what many say of something. */
export interface Gathering {
  readonly isPost: boolean;
  readonly isOfMany: boolean;
}

/** Who wrote the page's main text, or posted it, and when it was published; nothing of what many wrote. */
export function readArticle(
  source: PageSource,
  language: string | null,
  { isPost, isOfMany }: Gathering,
): Pick<PageFacts, 'author' | 'publishedAt'> | null {
  const isCustomers = customersReviewsOf(source);
  const article = mainItem(source, articleTypes, (item) => !isCustomers(item));
  if (isOfMany && !isSigned(source, article)) return null;
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
