import type { PageFacts } from '@/lib/journey/schemas/page';
import type { PageSource } from '../../declared/pageSource';
import { comparable } from '../comparable';
import { factOf } from '../fact';
import { articleTypes, mainItem } from '../mainItem';
import { readAuthor } from './readAuthor';
import { readDate } from './readDate';

/** Who wrote the page's main text, and when it was published. */
export function readArticle(source: PageSource, language: string | null): Pick<PageFacts, 'author' | 'publishedAt'> {
  const article = mainItem(source, articleTypes);
  return {
    author: factOf(readAuthor(source, article), (one, other) => comparable(one) === comparable(other)),
    publishedAt: factOf(readDate(source, article, language), (one, other) => one.slice(0, 10) === other.slice(0, 10)),
  };
}
