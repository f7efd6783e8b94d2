// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toasts } from '@/components/dashboard/Toasts';
import { type Toast, useToasts } from '@/components/dashboard/useToasts';
import { dashboardMessages } from '@/lib/i18n/dashboard';
import { act, createPageDriver } from './pageDriver';

let container: HTMLElement;
let root: Root;
let notices: ReturnType<typeof useToasts>;
let undone: Toast[];

function Notices() {
  notices = useToasts();
  const { toasts, dismiss } = notices;
  return (
    <Toasts
      toasts={toasts}
      messages={dashboardMessages.en}
      onUndo={(toast) => {
        undone.push(toast);
        dismiss(toast.id);
      }}
      onDismiss={dismiss}
    />
  );
}

beforeEach(async () => {
  undone = [];
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  await act(() => root.render(<Notices />));
});
afterEach(() => {
  root.unmount();
  container.remove();
});

const page = () => createPageDriver(container);
const shown = () =>
  page()
    .all('[data-depth]')
    .map((card) => card.querySelector('p')?.textContent);
const folded = () =>
  page()
    .all('[data-folded=true] [data-depth]:not([data-depth="0"])')
    .map((card) => card.querySelector('p')?.textContent);
const deleted = (what: string) => act(() => notices.add({ text: `Deleted ${what}`, group: what }));
const failed = (detail: string) => act(() => notices.add({ text: 'Not saved', detail, tone: 'danger' }));

it('show the newest of what was done and of what failed, and the earlier ones behind them', async () => {
  for (const what of ['one', 'two', 'three', 'four', 'five']) await deleted(what);
  await failed('first');
  await failed('second');
  // The oldest has made room; what failed has not.
  expect(shown()).toEqual(['Not saved', 'Not saved', 'Deleted two', 'Deleted three', 'Deleted four', 'Deleted five']);
  expect(folded()).toEqual(['Not saved', 'Deleted two', 'Deleted three', 'Deleted four']);
  const region = container.querySelector('[role=status]');
  // All of them are in what is read out, and only what comes is.
  expect(region?.getAttribute('aria-atomic')).toBe('false');
  expect(region?.querySelectorAll('[data-depth]')).toHaveLength(6);
});

it('tell a failure that comes again once', async () => {
  await failed('The disk is full');
  const [card] = page().all('[data-depth]');
  const dismiss = card?.querySelector('button');
  await act(() => dismiss?.focus());
  await failed('The disk is full');
  expect(shown()).toEqual(['Not saved']);
  // What is read out is what comes, and it did not come again.
  expect(page().all('[data-depth]')).toEqual([card]);
  expect(document.activeElement).toBe(dismiss);
});

it('spread out when they get the focus, are undone and dismissed one by one or all, and keep the focus among them', async () => {
  for (const what of ['one', 'two', 'three']) await deleted(what);
  const [older] = page().all('[data-depth="2"] button');
  await act(() => older?.focus());
  expect(folded()).toEqual([]);
  await act(() => older?.click());
  expect(undone.map(({ group }) => group)).toEqual(['one']);
  expect(shown()).toEqual(['Deleted two', 'Deleted three']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Dismiss');

  await act(() => (document.activeElement as HTMLElement).blur());
  expect(folded()).toEqual(['Deleted two']);
  await page().click('button', '2 notices');
  expect(folded()).toEqual([]);
  await page().click('button', 'Dismiss all');
  expect(shown()).toEqual([]);
});

it('take the focus from nobody when one comes after another was undone', async () => {
  const field = document.body.appendChild(document.createElement('input'));
  await deleted('one');
  const [undo] = page().all('[data-depth] button');
  await act(() => undo?.focus());
  await act(() => {
    undo?.click();
    notices.add({ text: 'Undone' });
  });
  await act(() => field.focus());
  await deleted('two');
  expect(document.activeElement).toBe(field);
  expect(folded()).toEqual(['Undone']);
  field.remove();
});

it('go by themselves, but not while they are looked at', async () => {
  // React works on between two turns of the real clock.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const later = async (ms: number) => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(ms);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  try {
    notices.add({ text: 'Done' });
    await later(5000);
    const card = container.querySelector('[data-depth]');
    card?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await later(20_000);
    expect(shown()).toEqual(['Done']);
    card?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    await later(11_000);
    expect(shown()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
