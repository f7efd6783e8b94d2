import { inLowerCase } from '../facts/inLowerCase';
import { lazily } from '../lazily';

/** Words for one to five, as they stand beside stars. Those that are other words elsewhere are left out. */
const numbers = [
  'one un une ein eine einem einen einer uno una um uma één een jeden jedna jedną yksi один одна одну',
  'two deux zwei dos due dois duas twee två dwa dwie dwóch dvě kaksi два две',
  'three trois drei tres tre três drie trzy trzech tři kolme три',
  'four quatre vier cuatro quattro quatro fyra fire cztery czterech čtyři neljä четыре',
  'five cinq fünf cinco cinque vijf fem pięć pięciu pět pěti viisi пять пяти cinc cinci πέντε beş öt',
];

const numberOf = lazily(
  () => new Map(numbers.flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)] as const))),
);

/** A text with words for one to five as figures: "Rated five stars out of five stars"; null where it has none. */
export function starsInWords(text: string): string | null {
  const words = inLowerCase(text).split(/([\s:,.()]+)/);
  const told = words.map((word) => numberOf().get(word) ?? word);
  return told.some((word, at) => word !== words[at]) ? told.join('') : null;
}
