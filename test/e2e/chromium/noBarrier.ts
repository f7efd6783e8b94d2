import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from '../fixtures';

/** Everything that axe can find wrong with a page as it is now, best practices included. */
export async function expectNoBarrier(page: Page, state?: string): Promise<void> {
  // What is still fading in has no colours to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Evaluated, as the page's policy lets no other script in.
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))`);
  expect(found, state).toEqual([]);
}
