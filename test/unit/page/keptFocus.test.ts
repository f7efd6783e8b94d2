// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { keptFocus } from '@/lib/page/keptFocus';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the keyboard', () => {
  it('comes back also to a form whose fields go by the names of what is asked of it', () => {
    document.body.innerHTML = '<form tabindex="0"><input name="matches"><input name="focus"></form>';
    const form = document.querySelector('form') as HTMLFormElement;
    // As browsers have it, other than jsdom.
    for (const field of form.elements) Object.defineProperty(form, field.getAttribute('name') ?? '', { value: field });
    HTMLElement.prototype.focus.call(form);
    const giveBack = keptFocus(document, (element) => element.shadowRoot);
    HTMLElement.prototype.blur.call(form);
    expect(document.activeElement).toBe(document.body);
    giveBack();
    expect(document.activeElement).toBe(form);
  });
});
