// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLacksKeys } from '@/entrypoints/overlay-form/useLacksKeys';

let hasFocus = false;

function Form() {
  return useLacksKeys() ? 'lacks' : 'has';
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function opened(): Promise<HTMLElement> {
  const container = document.createElement('div');
  await act(async () => createRoot(container).render(<Form />));
  return container;
}
const pass = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
const focus = () => act(async () => void window.dispatchEvent(new Event('focus')));

it('says nothing where the keyboard is in the form, or comes within a moment', async () => {
  hasFocus = true;
  const there = await opened();
  hasFocus = false;
  const coming = await opened();
  await pass(300);
  await focus();
  // What takes it away later is another matter.
  await pass(60_000);
  expect([there.textContent, coming.textContent]).toEqual(['has', 'has']);
});

it('says so where it does not come, until it does', async () => {
  hasFocus = false;
  const form = await opened();
  expect(form.textContent).toBe('has');
  await pass(1_000);
  expect(form.textContent).toBe('lacks');
  await focus();
  expect(form.textContent).toBe('has');
});
