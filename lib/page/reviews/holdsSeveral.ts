import { createKindOfBox } from '../facts/outline/kindOfBox';
import { nextElementOf, parentNodeOf } from '../untampered';
import { ancestors, firstElementIn } from './ancestors';
import { tellsDay } from './dayTold';
import { isProse } from './reviewLabels';
import type { ReviewPiece } from './reviewPieces';

interface Several {
  /** Some of the words in the box. */
  readonly words: readonly ReviewPiece[];
  readonly pieces: readonly ReviewPiece[];
  /** What shows stars. */
  readonly starred: readonly Element[];
  /** Where among the pieces the company answers. */
  readonly answerAt: number;
  readonly language: string | null;
}

const mostAlike = 4;

/**
 * Whether a box holds several reviews, whatever it is called: around its words stands a part that has others beside it which are made like it, and
 * each has stars, a name or a day of its own.
 */
export function holdsSeveral(box: Element, { words, pieces, starred, answerAt, language }: Several): boolean {
  const said = answerAt < 0 ? pieces : pieces.slice(0, answerAt);
  const isSign = ({ role, text }: ReviewPiece) =>
    role === 'author' || role === 'date' || (role === 'plain' && text.length <= 80 && tellsDay(text, language));
  const isWords = ({ role, text }: ReviewPiece) => role === 'text' || (role === 'plain' && isProse(text));
  const signs = said.filter(isSign);
  if (starred.length < 2 && signs.length < 2) return false;
  const isOne = (part: Element) => {
    const isIn = ({ element }: ReviewPiece) => isInside(element, part);
    if (starred.some((each) => isInside(each, part)))
      return pieces.some((piece) => (isSign(piece) || isWords(piece)) && isIn(piece));
    return signs.some(isIn) && said.some((piece) => isWords(piece) && isIn(piece));
  };
  const kindOf = createKindOfBox();
  const first = words[0]?.element ?? box;
  for (const part of [first, ...ancestors(first)]) {
    if (part === box) return false;
    if (alikeBeside(part, kindOf).some(isOne) && isOne(part)) return true;
  }
  return false;
}

/** What stands beside a part and is made like it. */
function alikeBeside(part: Element, kindOf: (box: Element) => string): Element[] {
  const kind = kindOf(part);
  const found: Element[] = [];
  const around = parentNodeOf(part);
  let element = around && firstElementIn(around);
  for (; element && found.length < mostAlike; element = nextElementOf(element))
    if (element !== part && kindOf(element) === kind) found.push(element);
  return found;
}

function isInside(element: Element, part: Element): boolean {
  if (element === part) return true;
  for (const each of ancestors(element)) if (each === part) return true;
  return false;
}
