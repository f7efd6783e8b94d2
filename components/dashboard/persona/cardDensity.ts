import type { Persona } from '@/lib/journey/schemas/study';

/** How closely a card is set, so that it stays on one page. */
export type CardDensity = 'open' | 'close' | 'closest';

// A line of a list takes a line of its column, however short; a line of running text holds about 90 letters of a card.
const lettersInLine = 90;
const lettersInListLine = 28;
const gapInList = 0.25;
const lettersInName = 30;

/** How closely the card of a persona must be set, by the lines that it will take at its most open. */
export function cardDensity({ name, jobTitle, story, goals, motivations, challenges, segment }: Persona): CardDensity {
  const linesOf = (text: string, letters: number) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  const ofList = (list: readonly string[]) =>
    list.reduce((sum, line) => sum + linesOf(line, lettersInListLine) + gapInList, 0);
  const ofSegment = Object.values(segment ?? {}).filter((part) => typeof part === 'string');
  // The picture leaves room beside it for one line of each.
  const ofHead = (linesOf(name, lettersInName) - 1) * 2 + linesOf(jobTitle, lettersInListLine * 2) - 1;
  const lines =
    ofHead +
    linesOf(story, lettersInLine) +
    Math.max(...[goals, motivations, challenges].map(ofList)) +
    ofSegment.reduce((sum, part) => sum + linesOf(part, lettersInLine / 2), 0) / 2;
  if (lines <= 32) return 'open';
  return lines <= 52 ? 'close' : 'closest';
}
