// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { onPickKey } from '@/entrypoints/sidepanel/onPickKey';

const ended = new AbortController();
afterEach(() => document.body.replaceChildren());

it('takes no part with the key that is still held from the button', () => {
  const pressed: string[] = [];
  onPickKey(({ code }) => pressed.push(code), ended.signal);
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  // Nor does it press the button again.
  expect(press({ code: 'Enter', repeat: true })).toBe(true);
  expect(pressed).toEqual([]);
  press({ code: 'ArrowUp' });
  press({ code: 'ArrowUp', repeat: true });
  press({ code: 'Enter' });
  expect(pressed).toEqual(['ArrowUp', 'ArrowUp', 'Enter']);
  ended.abort();
  expect(press({ code: 'Enter' })).toBe(false);
  expect(pressed).toHaveLength(3);
});
