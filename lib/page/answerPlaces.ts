import { leastSide } from './leastSide';
import { boxOf, nextElementOf, parentElementOf, textContentOf } from './untampered';

/** Fields by their role, and what opens a list that a page has made itself: both show what was chosen or typed. */
const answers = [
  ...['textbox', 'searchbox', 'combobox', 'spinbutton'].map((role) => `[role~="${role}" i]`),
  '[aria-haspopup="listbox" i]',
].join(',');
/** Beside these a page writes what was chosen. */
const typedInto = 'input:is([role~="combobox" i],[aria-autocomplete="list" i],[aria-haspopup="listbox" i])';
/** What no field has in it, and others of which it has one. */
const ends = 'form,fieldset,body,main,header,section,article,td,search,[role="search" i]';
const others =
  'label,legend,h1,h2,h3,h4,p,textarea,select,input:not([type="hidden" i],[aria-hidden="true"],[tabindex="-1"])';

const mostLevels = 5;
const mostTwinLevels = 2;
const longestWords = 300;

/**
 * The elements of an element or shadow root in which a page shows what a person has chosen in lists of its own: like what a native field holds, it
 * is none of the page's words. Whoever offers what does not matter: of native lists no words are read either.
 */
export function answerPlaces(root: Element | ShadowRoot): ReadonlySet<Element> {
  const found = new Set<Element>(root.querySelectorAll(answers));
  for (const field of root.querySelectorAll(typedInto)) {
    let outer = field;
    for (let level = 0; level < mostLevels; level++) {
      const around = parentElementOf(outer);
      if (!around || Element.prototype.matches.call(around, ends) || isOfMore(around)) break;
      outer = around;
    }
    found.add(outer);
  }
  for (const list of root.querySelectorAll('select')) {
    const chosen = Array.from(list.selectedOptions, ({ label }) => label.trim()).filter((label) => label !== '');
    let inner: Element | null = list;
    for (let level = 0; inner && level < mostTwinLevels; level++, inner = parentElementOf(inner)) {
      const next = nextElementOf(inner);
      const words = (next && textContentOf(next)) ?? '';
      // Its twin stands for a list that is hidden.
      if (next && chosen.some((label) => words.includes(label)) && isHidden(list)) found.add(next);
    }
  }
  return found;
}

function isOfMore(around: Element): boolean {
  return around.querySelectorAll(others).length > 1 || (textContentOf(around) ?? '').length > longestWords;
}

function isHidden(list: Element): boolean {
  return !list.checkVisibility({ visibilityProperty: true }) || boxOf(list).width < leastSide;
}
