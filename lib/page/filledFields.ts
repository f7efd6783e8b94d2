import { attributeOf, textContentOf } from './untampered';

/** Elements that may be form fields: native ones, editable ones and those that only say that they are. */
export const fieldSelector = [
  'input',
  'textarea',
  'select',
  '[contenteditable]',
  ...['textbox', 'searchbox', 'combobox', 'spinbutton'].map((role) => `[role~="${role}" i]`),
].join(',');

/** Buttons show the page's words; hidden fields show nothing. */
const typesWithoutContent = new Set(['button', 'submit', 'reset', 'image', 'hidden']);

/**
 * Whether an element matched by `fieldSelector` holds something that a person (or the browser for them) filled in. A placeholder is
 * no content. Of a group of which one is chosen, all count. Sliders and colours always have a value, and a list whose first choice has one counts as filled.
 */
export function isFilled(element: Element): boolean {
  switch (element.localName) {
    case 'input':
      return isFilledInput(element as HTMLInputElement);
    case 'textarea':
      return (element as HTMLTextAreaElement).value !== '' || isAutofilled(element);
    case 'select':
      return (
        Array.from((element as HTMLSelectElement).selectedOptions).some(({ value }) => value !== '') ||
        isAutofilled(element)
      );
    default:
      return isFilledEditable(element);
  }
}

function isFilledInput(input: HTMLInputElement): boolean {
  if (typesWithoutContent.has(input.type)) return false;
  if (input.type === 'checkbox') return input.checked;
  if (input.type === 'radio') return input.checked || isOfAnswered(input);
  // A date or number half typed has no value yet, but it shows.
  return input.value !== '' || input.validity.badInput || isAutofilled(input);
}

/** Whether it is a radio button of a group of a form in which one is chosen: which of them shows by the others as well. */
export function isOfAnswered(field: Element): boolean {
  if ((field as HTMLInputElement).type !== 'radio') return false;
  // Browsers know it of a whole group: forms may have thousands of them.
  const group = (field as HTMLInputElement).form ?? field.closest('fieldset,[role="radiogroup" i]');
  return group !== null && !field.matches(':indeterminate');
}

/** Whether it is chosen as it is, and takes no words. */
export function isTick(field: Element): boolean {
  return field.localName === 'input' && /^(?:checkbox|radio)$/.test((field as HTMLInputElement).type);
}

/** Whether it is chosen as it is, or something in it, and takes no words. */
export function isChosen(field: Element): boolean {
  return field.localName === 'select' || isTick(field);
}

/** Chrome shows saved passwords before it lets scripts read them. */
function isAutofilled(field: Element): boolean {
  return field.matches(':autofill');
}

function isFilledEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable?.toLowerCase() === 'false' && attributeOf(element, 'role') === null) return false;
  if ((textContentOf(element) ?? '').trim() !== '') return true;
  return Element.prototype.querySelector.call(element, 'img,picture,video,canvas,svg') !== null;
}
