import type { Budget } from '../../budget';
import { isBuyForm } from '../../kind/isBuyForm';
import { wordsOnBuyButtons } from '../../kind/shopWords';
import { hasPhraseOf, isPhraseOf } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { isNamedForBuying } from '../outline/hints';
import type { PageOutline, ShownMark } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';

/** Words to buy by that other words have in them too: "postage". */
const wholeWords = '|buy|osta|beli|';

const maxButtons = 400;

/** The buttons by which the things of a page are bought, in their order. */
export function buyButtons(outline: PageOutline, budget: Budget): ShownMark[] {
  return outline.buttons.slice(0, maxButtons).filter((button) => {
    if (budget.isSpent() || button.region === 'footer' || button.region === 'navigation') return false;
    const { element } = button;
    const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
    if (isNamedForBuying(names.slice(0, 300))) return true;
    const words =
      textWithin(element, 80) || (attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
    return words.length <= 60 && (saysBuy(inLowerCase(words)) || sendsBuyForm(element));
  });
}

function sendsBuyForm(element: Element): boolean {
  const form = Element.prototype.closest.call(element, 'form');
  return form !== null && (attributeOf(element, 'type') ?? 'submit') === 'submit' && isBuyForm(form);
}

function saysBuy(words: string): boolean {
  return hasPhraseOf(wordsOnBuyButtons, words) || words.split(/[^a-z]+/).some((word) => isPhraseOf(wholeWords, word));
}
