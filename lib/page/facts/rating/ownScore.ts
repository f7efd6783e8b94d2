import type { PageSource } from '../../declared/pageSource';
import { attributeOf, firstElementOf, nextElementOf, parentElementOf } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import { seam } from '../outline/joinTexts';
import type { ShownBlock, TextRun } from '../outline/pageOutline';
import type { Rating } from './declaredRating';
import { namesRating, readRatingText } from './ratingText';

const mostOfLine = 40;
const number = /^\d{1,3}(?:[.,]\d{1,2})?$/;
/** What elements are called that hold a mark, in languages that the hints have not. */
const ofMark = /score|rating|verdict|wertung|punktzahl|voto|nota(?![a-z])|ocena|betyg|karakter|grade(?![a-z])/i;
/** Who judges beside those who write, over lower case. */
export const ofOthers =
  /user|reader|leser|nutzer|kunde|customer|visitor|communit|audience|people|utilisateur|lecteur|internaute|membre|usuari|lector|lettor|utent|gebruiker|lezer|brugere|läsare|användar|użytkownik|czytelnik|uživatel|читател|пользовател|ユーザー|読者/;
/** What is counted, as elements are called. */
const ofCounts = /count|total|number-of|votes?(?![a-z])|comment|reply|karma|points|rank/;
/** Elements around a mark whose names are asked. */
const fewAround = 3;

interface Candidate extends Rating {
  readonly index: number;
  readonly names: string;
}

/**
 * The mark that who wrote a review gives, where it stands alone in what is called a mark, or behind such a word. Its best is what an attribute or the
 * words behind say; null where nothing does, and then only what no five stars can be is one. Null too where several of one kind stand there: those of
 * aspects, or of others.
 */
export function ownScore({ outline, budget }: PageSource): Rating | null {
  const { blocks, mainHeading: heading } = outline;
  if (!heading) return null;
  const found: Candidate[] = [];
  for (const block of blocks.slice(Math.max(0, heading.index - 3))) {
    if (budget.isSpent()) break;
    if (block.text.length > mostOfLine || block.region !== 'main' || block === heading) continue;
    if (!/\d/.test(block.text) || (block.hints & ~heading.hints & (hint.related | hint.tile | hint.price)) !== 0)
      continue;
    const candidate = markIn(block, blocks, heading.hints);
    if (candidate) found.push(candidate);
  }
  const alone = found.filter(
    ({ names, value }) => !found.some((other) => other.names === names && other.value !== value),
  );
  const [own] = alone;
  return own ? { value: own.value, best: own.best, count: null } : null;
}

function markIn(block: ShownBlock, blocks: readonly ShownBlock[], around: number): Candidate | null {
  const { runs, joined, index } = block;
  const parts = runs.map(({ start }, at) =>
    joined
      .slice(start, runs[at + 1]?.start)
      .replaceAll(seam, '')
      .trim(),
  );
  const last = parts.length - 1;
  const at = number.test(parts[0] ?? '') ? 0 : number.test(parts[last] ?? '') ? last : -1;
  const [run, value] = [runs[at], Number((parts[at] ?? '').replace(',', '.'))];
  if (!run || value <= 0) return null;
  const said = inLowerCase(parts.filter((_, other) => other !== at).join(' '));
  // A mark behind a word of one; another word is that of an aspect.
  if (at > 0 && !namesRating(said)) return null;
  const names = namesAround(run.element);
  const isCalled = ((run.hints | block.hints) & ~around & hint.rating) !== 0 || ofMark.test(names);
  const beside = inLowerCase(`${blocks[index - 1]?.text.slice(-mostOfLine) ?? ''} ${said}`);
  const isOfOthers = ofOthers.test(beside) || ofOthers.test(names) || ofCounts.test(names);
  if (!isCalled || isOfOthers || isCount(block, blocks[index + 1])) return null;
  const best = bestBehind(said || (blocks[index + 1]?.text ?? '')) ?? bestAround(run);
  if (best === null ? value <= 5 || (value > 10 && value <= 20) || value > 100 : value > best) return null;
  return { value, best, count: null, index, names };
}

/** Whether a number is how many did so, by what stands behind it: "87 reviews". */
function isCount({ text }: ShownBlock, next: ShownBlock | undefined): boolean {
  const behind = next && next.text.length <= mostOfLine && !/\d/.test(next.text) ? `${text} ${next.text}` : text;
  return readRatingText(behind).count !== null;
}

function bestBehind(written: string): number | null {
  const [, best] =
    /^(?:\/|out of|of|von|sur|de|su|van|av|af|z|ze|na|из)\s?(5|6|10|20|100)(?!\d)/.exec(inLowerCase(written).trim()) ??
    [];
  return best === undefined ? null : Number(best);
}

/** The best that an element beside the number, or around it, has in an attribute. */
function bestAround({ element }: TextRun): number | null {
  for (let box: Element | null = element, step = 0; box && step < fewAround; step++) {
    const children = childrenOf(box);
    for (const each of [box, ...children, ...children.flatMap(childrenOf)]) {
      for (const name of ['data-max', 'data-best', 'aria-valuemax', 'max', 'title']) {
        const written = attributeOf(each, name) ?? '';
        if (/^(?:5|6|10|20|100)$/.test(written)) return Number(written);
      }
    }
    box = parentElementOf(box);
  }
  return null;
}

const mostChildren = 6;

function childrenOf(box: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstElementOf(box); child && children.length < mostChildren; child = nextElementOf(child))
    children.push(child);
  return children;
}

function namesAround(element: Element): string {
  let names = '';
  for (let box: Element | null = element, step = 0; box && step < fewAround; step++) {
    names += ` ${attributeOf(box, 'class') ?? ''} ${attributeOf(box, 'id') ?? ''}`.slice(0, 200);
    box = parentElementOf(box);
  }
  return names.toLowerCase();
}
