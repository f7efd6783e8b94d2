import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf } from '../listedPhrases';
import { firstChildOf, nextSiblingOf, nodeTypeOf, textContentOf } from '../untampered';
import type { ReviewPiece } from './reviewPieces';

const longestScale = 200;
const fewestSteps = 3;
const longestStep = 60;

/** Whether it is a scale of something that is rated by itself: "Rated 0 on a scale of -2 to 2", "Runs small", "True to size", "Runs large" side by side. */
export function isScale({ role, text, element }: ReviewPiece): boolean {
  if (role === 'text' || text.length > longestScale || endOfSentence.test(text)) return false;
  return (markFirst.test(text) && hasPhraseOf(onScale, inLowerCase(text))) || isOfSteps(element);
}

const markFirst = /^(?:[^\s\d]+ ){0,2}-?\d/;
const endOfSentence = /[.!?…。！？]["”»’)]*$/;

/** Whether it is nothing but a few short elements side by side, none of which ends as a sentence does. */
function isOfSteps(element: Element): boolean {
  let steps = 0;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    const text = type === Node.COMMENT_NODE ? '' : (textContentOf(node) ?? '').trim();
    if (text === '') continue;
    if (type !== Node.ELEMENT_NODE || text.length > longestStep || endOfSentence.test(text)) return false;
    steps += 1;
  }
  return steps >= fewestSteps;
}

const onScale =
  '|on a scale|sur une échelle|auf einer skala|en una escala|su una scala|op een schaal|w skali|em uma escala|numa escala|på en skala|asteikolla|na stupnici|по шкале|за шкалою|ölçeğinde|σε κλίμακα|';
