import { birthDatesSaid } from './birthDates';
import { createFieldLabels } from './fieldLabels';
import { fieldSelector, isFilled } from './filledFields';
import { frameDocument } from './framePlace';
import { createOfferTeller } from './offeredOptions';
import { filesIn, repeatedIn } from './repeatedValues';
import type { RepeatedValue } from './repeats';
import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import { shownChoices } from './shownChoices';
import { attributeOf, selectAll } from './untampered';
import { isPublic, wordsHeldIn } from './wordsHeldIn';

const mostFields = 2_000;
const longestValue = 20_000;
const longestName = 500;
const deepest = 20;

export interface FilledValues {
  /** What a person wrote: pages write it elsewhere as well. */
  readonly typed: readonly string[];
  /** What was only searched for: the page answers it with words of its own, which say the same. */
  readonly searched: readonly string[];
  /** What shows as chosen in lists that the page has made itself: words of its own, which it may well say of other things. */
  readonly chosen: readonly string[];
  /** The browser's own lists that choose among what a shop offers or how it is shown: a picture shows what is chosen in them. */
  readonly offered: readonly OfferedList[];
  /** Where fields repeat in attributes what they hold, but for lists that are offered. */
  readonly repeated: readonly RepeatedValue[];
}

/** Such a list: no other of the page is called so and has as many entries. */
export interface OfferedList {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
  /** The chosen ones, by their numbers from 0. */
  readonly chosen: readonly number[];
}

/**
 * What the filled fields of a document hold in words, in its shadow roots and the frames that may be read too. Not what was chosen in the
 * browser's own lists, as only an attribute says it.
 */
export function filledValues(document: Document, shadowRootOf: ShadowRootOf): FilledValues {
  const typed = new Set<string>();
  const searched = new Set<string>();
  const chosen = new Set<string>();
  const lists = new Map<string, OfferedList | null>();
  const repeated: RepeatedValue[] = [];
  let left = mostFields;
  const look = (root: Document | ShadowRoot, depth: number) => {
    const isOffer = createOfferTeller(createFieldLabels(root));
    for (const field of selectAll(root, fieldSelector)) {
      if (left-- <= 0) return;
      const isOffered = field.localName === 'select' && isOffer(field);
      if (field.localName === 'select') {
        const list = listOf(field as HTMLSelectElement);
        const called = JSON.stringify([list.id, list.name, list.entries]);
        lists.set(called, !lists.has(called) && isOffered ? list : null);
      }
      if (!isOffered && isFilled(field)) repeated.push(...repeatedIn(field));
      for (const name of filesIn(field)) typed.add(name);
      const value = isFilled(field) ? wordsHeldIn(field).trim() : '';
      for (const said of birthDatesSaid(field, value)) typed.add(said);
      if (value !== '') (isPublic(field, value) ? searched : typed).add(value.slice(0, longestValue));
    }
    for (const { texts } of shownChoices(root)) {
      if (left-- <= 0) return;
      for (const text of [...texts, texts.join(' ')]) if (text !== '') chosen.add(text.slice(0, longestValue));
    }
    for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) look(shadowRoot, depth);
    if (depth >= deepest) return;
    for (const frame of selectAll(root, 'iframe,frame,object')) {
      const content = frameDocument(frame);
      if (content) look(content, depth + 1);
    }
  };
  look(document, 0);
  const offered = [...lists.values()].filter((list) => list !== null && list.id + list.name !== '');
  return {
    typed: [...typed],
    searched: [...searched],
    chosen: [...chosen],
    offered: offered as OfferedList[],
    repeated,
  };
}

function listOf(select: HTMLSelectElement): OfferedList {
  const options = Array.from(select.options);
  return {
    id: (attributeOf(select, 'id') ?? '').slice(0, longestName),
    name: (attributeOf(select, 'name') ?? '').slice(0, longestName),
    entries: options.length,
    chosen: options.flatMap(({ selected }, index) => (selected ? [index] : [])),
  };
}
