import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { ChromiumRun } from '../browsers/chromium';
import type { Figure } from './figure';
import { median, quickRounds } from './statistics';

/** A browser with one extension, and the tab whose toolbar button is clicked. */
export interface OpeningSide {
  readonly run: ChromiumRun;
  readonly tab: Page;
}

export interface OpeningSides {
  readonly product: OpeningSide;
  /** A popup with one text box and nothing else. */
  readonly blank: OpeningSide;
}

/** How a button stands in the toolbar, and whether the extension's worker runs. */
export interface OpeningCondition {
  readonly what: string;
  readonly asleep: boolean;
  readonly target: number | null;
}

const group = 'Toolbar click to usable, filled-in form, against a blank popup';

/**
 * Whoever attaches to the popup while it opens slows it down, so nobody looks before this. The screenshot may be taken twice a second
 * at most, too.
 */
const leftAloneMs = 700;
/** A button that stands behind the puzzle piece comes out for its popup and goes back after it, which takes a while each. */
const goesBackMs = 500;

/** From sending the click to the popup's own mark that its form can be used, each by its own clock of the same machine. */
export async function measureOpening(
  { product, blank }: OpeningSides,
  { what, asleep, target }: OpeningCondition,
  rounds: number,
): Promise<Figure> {
  const times = { product: [] as number[], blank: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    const sides = [
      ['product', product],
      ['blank', blank],
    ] as const;
    for (const [name, side] of round % 2 === 0 ? sides : sides.toReversed()) {
      const took = await open(side, asleep, name === 'product' ? productState : blankState);
      if (round >= 0) times[name].push(took);
    }
  }
  const value = median(times.product);
  const floor = median(times.blank);
  return {
    group,
    what,
    unit: 'ms',
    value,
    floor: { what: 'blank popup', value: floor },
    note: quickRounds(times.product, times.blank),
    target: target === null ? undefined : { what: `at most ${target} times`, met: value <= floor * target },
    samples: times,
  };
}

/** Puts the extension's button into the toolbar itself, as people do who use it daily. */
export async function pinButton(run: ChromiumRun): Promise<void> {
  const page = await run.context.newPage();
  await page.goto('chrome://extensions');
  const update = { extensionId: run.extensionId, pinnedToToolbar: true };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
  await page.close();
}

async function open({ run, tab }: OpeningSide, asleep: boolean, state: string): Promise<number> {
  await tab.bringToFront();
  const targetId = await run.tabTarget(tab);
  if (asleep) await run.stopServiceWorker();
  await delay(goesBackMs);
  const clicked = performance.timeOrigin + performance.now();
  await run.cdp.send('Extensions.triggerAction', { id: run.extensionId, targetId });
  await delay(leftAloneMs);
  const popup = await run.popup();
  try {
    if (!(await popup.evaluate(state))) throw new Error('What was measured is no usable form.');
    return (await popup.evaluate<number>(usableAt)) - clicked;
  } finally {
    await run.closePopup();
  }
}

/** Source text: when the popup said that it can be used, in milliseconds since 1970. */
const usableAt = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'usable') resolve(performance.timeOrigin + startTime);
    }
  });
  observer.observe({ type: 'mark', buffered: true });
})`;

/** Source text: whether the form is filled in, has the keyboard, and offers stages and emotions. */
const productState = `document.querySelector('form textarea').value.length > 10
  && document.activeElement === document.querySelector('form')
  && document.querySelectorAll('input[type=radio]').length >= 10`;

const blankState = `document.activeElement === document.querySelector('input')`;
