import { isTick } from './filledFields';
import { type RepeatedValue, repeats } from './repeats';
import { textContentOf } from './untampered';

/** The attributes of a filled field that repeat what it holds. */
export function repeatedIn(field: Element): RepeatedValue[] {
  const held = heldIn(field)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return Array.from(field.attributes, ({ name, value }) => ({ name: name.toLowerCase(), value })).filter((each) =>
    repeats(each, held),
  );
}

/** The names of the files that were chosen in a field. */
export function filesIn(field: Element): string[] {
  return field.localName === 'input' ? Array.from((field as HTMLInputElement).files ?? [], ({ name }) => name) : [];
}

function heldIn(field: Element): string[] {
  if (isTick(field)) return [];
  if (field.localName === 'select') {
    return Array.from((field as HTMLSelectElement).selectedOptions).flatMap(({ value, text }) => [value, text]);
  }
  if (field.localName === 'input' || field.localName === 'textarea') {
    return [(field as HTMLInputElement).value, ...filesIn(field)];
  }
  return [textContentOf(field) ?? ''];
}
