import { setTimeout as delay } from 'node:timers/promises';
import type { Frame, Page } from '@playwright/test';
import type { ChromiumRun } from '../browsers/chromium';
import type { Figure } from './figure';
import { median, quickRounds } from './statistics';

export interface SavingParts {
  readonly product: ChromiumRun;
  /** An extension whose worker puts a record when asked, answers, and does nothing else. */
  readonly blank: ChromiumRun;
  readonly tab: Page;
  /** A page not tagged before, for each round. */
  readonly freshUrl: () => string;
}

/** Stage, emotion, save: all that is pressed once the form is open. */
const tagKeys = ['3', 'f', 'Enter'] as const;
/** As a quick person does it: a look at the form, then key after key. Pressed all at once, the drafts before would still be on their way. */
const lookMs = 500;
const betweenKeysMs = 200;
/** The shortcut that opens it, on which the display tests press. */
const openingKeys = 1;
const mostKeys = 4;
const allowedMs = 15;
const group = 'From Enter to "Saved", against a strict put of a record as large';

/** Saving from the popup and the overlay, and the keys that it took. */
export async function measureSaving(parts: SavingParts, rounds: number): Promise<Figure[]> {
  const { product, blank } = parts;
  const popup = { saved: [] as number[], put: [] as number[] };
  const warm = { saved: [] as number[], put: [] as number[] };
  const cold = { saved: [] as number[], put: [] as number[] };
  const caller = await blank.openExtensionPage('popup.html');
  // The first touchpoint asks the browser to keep the data, which no later one does.
  await saveFromPopup(parts, 0);
  const bytes = await bytesOfLastSave(product);
  for (let round = 0; round < rounds; round += 1) {
    const fromPopup = await saveFromPopup(parts, bytes);
    popup.saved.push(fromPopup.saved);
    popup.put.push(fromPopup.put);

    for (const [state, times] of [['warm', warm] as const, ['cold', cold] as const]) {
      times.saved.push(await saveFromOverlay(parts, state));
      times.put.push(await throughWorker(parts, caller, bytes, state));
    }
  }
  await caller.close();
  await product.closePopup();

  const popupFloor = median(popup.put);
  const popupValue = median(popup.saved);
  const keys = tagKeys.length + openingKeys;
  return [
    {
      group,
      what: 'popup',
      unit: 'ms',
      value: popupValue,
      floor: { what: 'strict put in the same page', value: popupFloor },
      note: quickRounds(popup.saved, popup.put),
      target: { what: `at most ${allowedMs} ms more`, met: popupValue <= popupFloor + allowedMs },
      samples: popup,
    },
    fromOverlay('overlay, worker warm', warm),
    fromOverlay('overlay, worker cold', cold),
    {
      group: 'Keys',
      what: `a touchpoint: ${openingKeys} to open, then ${tagKeys.join(' ')}`,
      unit: 'count',
      value: keys,
      target: { what: `at most ${mostKeys}`, met: keys <= mostKeys },
    },
  ];
}

function fromOverlay(what: string, { saved, put }: { saved: number[]; put: number[] }): Figure {
  const value = median(saved);
  const floor = median(put);
  return {
    group,
    what,
    unit: 'ms',
    value,
    floor: { what: 'strict put in a bare worker, asked for and answered', value: floor },
    note: quickRounds(saved, put),
    target: { what: `at most ${allowedMs} ms more`, met: value <= floor + allowedMs },
    samples: { saved, put },
  };
}

interface Saving {
  readonly saved: number;
  readonly put: number;
}

async function saveFromPopup({ product, tab, freshUrl }: SavingParts, bytes: number): Promise<Saving> {
  await tab.goto(freshUrl());
  const popup = await product.clickToolbar(tab);
  // With its screenshot, as most are saved.
  await popup.locator('form img').waitFor();
  await popup.evaluate(watchSaving);
  await delay(lookMs);
  for (const key of tagKeys) {
    await delay(betweenKeysMs);
    await popup.keyboard.press(key);
  }
  return { saved: await popup.evaluate<number>('benchSaving'), put: await popup.evaluate<number>(barePut(bytes)) };
}

async function saveFromOverlay({ product, tab, freshUrl }: SavingParts, worker: 'warm' | 'cold'): Promise<number> {
  await tab.goto(freshUrl());
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  const popup = await product.clickToolbar(tab);
  await popup.getByRole('button', { name: 'Tag the selected words' }).click();
  const frame = await overlayForm(tab);
  await frame.evaluate(watchSaving);
  await delay(lookMs);
  for (const key of tagKeys) {
    await delay(betweenKeysMs);
    if (key === 'Enter' && worker === 'cold') {
      // A message on its way would start it again.
      await (await product.serviceWorker()).evaluate(draftIsKept);
      await product.stopServiceWorker();
    }
    await tab.keyboard.press(key);
  }
  return frame.evaluate<number>('benchSaving');
}

/** The overlay's frame once it takes keys. */
async function overlayForm(tab: Page): Promise<Frame> {
  const isForm = (frame: Frame) => frame.url().endsWith('/overlay-form.html');
  const frame = tab.frames().find(isForm) ?? (await tab.waitForEvent('framenavigated', { predicate: isForm }));
  await frame.getByRole('button', { name: 'Save touchpoint' }).waitFor();
  await frame.waitForFunction('document.hasFocus()');
  return frame;
}

/** The same for an extension that does nothing but put what it is sent. */
async function throughWorker(
  { blank }: SavingParts,
  caller: Page,
  bytes: number,
  worker: 'warm' | 'cold',
): Promise<number> {
  // The first one makes the database.
  await caller.evaluate<number>(putThroughWorker(bytes));
  if (worker === 'cold') await blank.stopServiceWorker();
  return caller.evaluate<number>(putThroughWorker(bytes));
}

/** Source text: starts to wait for Enter, and from there for "Saved", as `benchSaving`. */
const watchSaving = `void (window.benchSaving = new Promise((resolve) => {
  let pressedAt = null;
  document.addEventListener(
    'keydown',
    ({ key }) => { if (key === 'Enter') pressedAt ??= performance.now(); },
    { capture: true },
  );
  const status = document.querySelector('[role=status]');
  const observer = new MutationObserver(() => {
    if (pressedAt !== null && status.textContent.includes('Saved')) resolve(performance.now() - pressedAt);
  });
  observer.observe(status, { childList: true, characterData: true, subtree: true });
}))`;

/** Source text: puts a record of so many bytes a few times, strictly; the median of what it took, in milliseconds. */
const barePut = (bytes: number) => `(async () => {
  const opening = indexedDB.open('bench-floor', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
  const database = await new Promise((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const times = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const record = { id: crypto.randomUUID(), bytes: crypto.getRandomValues(new Uint8Array(Math.min(${bytes}, 65536))) };
    record.rest = new Uint8Array(${bytes} - record.bytes.length).fill(turn + 1);
    const from = performance.now();
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    transaction.objectStore('records').put(record);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    times.push(performance.now() - from);
  }
  database.close();
  return times.sort((one, other) => one - other)[1];
})()`;

/** Source text: has the worker put a record of so many bytes; what it took until its answer, in milliseconds. */
const putThroughWorker = (bytes: number) => `(async () => {
  const from = performance.now();
  await chrome.runtime.sendMessage(${bytes});
  return performance.now() - from;
})()`;

/** Source text: waits until the overlay's draft holds the emotion that was pressed. */
const draftIsKept = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('parcours-drafts'));
  for (;;) {
    const rows = await done(database.transaction('drafts').objectStore('drafts').getAll());
    if (rows.some(({ origin, draft }) => origin === 'overlay' && draft.touched && draft.tag.valence !== null)) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  database.close();
})()`;

/** How many bytes the last save wrote: the touchpoint, its history and its evidence, pictures included. */
async function bytesOfLastSave(run: ChromiumRun): Promise<number> {
  const worker = await run.serviceWorker();
  return worker.evaluate<number>(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('parcours'));
    const last = async (name) => (await done(database.transaction(name).objectStore(name).getAll())).at(-1);
    const rows = await Promise.all(['touchpoints', 'changes', 'evidence', 'bytes', 'thumbnails'].map(last));
    database.close();
    return rows.reduce((sum, row) => sum + (row?.bytes?.byteLength ?? 0) + JSON.stringify({ ...row, bytes: null }).length, 0);
  })()`);
}
