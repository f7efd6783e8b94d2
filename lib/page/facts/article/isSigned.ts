import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { attributeOf } from '../../untampered';
import { hint } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';
import { by, isPersonName, maxLength } from './authorName';

/** What pages declare that somebody wrote, and others do not. */
const metaNames = ['article:published_time', 'article:author', 'byl', 'parsely-author', 'sailthru.author'];
/** Blocks behind the heading in which who wrote stands. */
const beside = 10;

/** Whether a page says that somebody wrote it: by what it declares, by a link, or by the only line of its kind. */
export function isSigned({ meta, outline }: PageSource, article: DeclaredItem | null): boolean {
  if (metaNames.some((name) => (meta.get(name)?.[0] ?? '') !== '')) return true;
  if (article && ['author', 'datePublished'].some((name) => article.properties.has(name))) return true;
  const { mainHeading: heading, blocks } = outline;
  if (!heading) return false;
  const isNear = ({ index }: ShownBlock) => index > heading.index - 3 && index <= heading.index + beside;
  const isOwn = ({ region, hints }: ShownBlock) =>
    region !== 'footer' &&
    region !== 'navigation' &&
    (hints & ~heading.hints & (hint.opinions | hint.related | hint.tile)) === 0;
  const isLinked = ({ runs }: ShownBlock) =>
    runs.some(({ link }) => link && /(?:^|\s)author(?:\s|$)/i.test(attributeOf(link, 'rel') ?? ''));
  // Everyone of many who judge has a line such as this.
  const [line, ...others] = blocks.filter((block) => isOwn(block) && isByline(block));
  return (
    blocks.some((block) => isNear(block) && isOwn(block) && isLinked(block)) ||
    (!!line && isNear(line) && others.length === 0)
  );
}

const nameAtStart = /^\S+(?:\s\p{Lu}[^\s,·|]*){1,2}/u;

function isByline({ text }: ShownBlock): boolean {
  if (text.length > maxLength) return false;
  const rest = text.replace(by, '');
  return rest !== text && isPersonName(nameAtStart.exec(rest)?.[0] ?? '');
}
