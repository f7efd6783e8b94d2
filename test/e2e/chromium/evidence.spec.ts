import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import type { ChromiumRun } from '../../browsers/chromium';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { pixelsNear } from './pictures';
import { PopupPage } from './popupPage';
import { storedBytes, storedEvidence, storedRecords, storedThumbnail, storedTouchpoints } from './storedRecords';

/** What must not be seen, and where the page shows it, in CSS pixels. */
const secret = { colour: '#d81b60', x: 120, y: 90, width: 300, height: 110 };
const plain = '#3377ff';

/** A page with a name badge on it, tagged through the popup. */
async function tagSecretPage(
  run: ChromiumRun,
  tab: Page,
  address: string,
  { stage = '2', ground = plain } = {},
): Promise<void> {
  await tab.goto(address);
  await tab.evaluate(
    ([{ colour, x, y, width, height }, ground]) => {
      document.documentElement.setAttribute('style', `background:${ground}`);
      document.body.replaceChildren();
      const badge = document.body.appendChild(document.createElement('div'));
      badge.setAttribute(
        'style',
        `position:fixed;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:${colour}`,
      );
    },
    [secret, ground] as const,
  );
  await tab.bringToFront();
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press(stage, 'f', 'Enter');
  await popup.expectSaved();
  await run.closePopup();
}

/** Draws a box over an area of the page that a picture shows, in CSS pixels of that page. */
async function drawOver(viewer: Locator, area: { x: number; y: number; width: number; height: number }): Promise<void> {
  const { page, picture, scale } = await shownPicture(viewer);
  await page.mouse.move(picture.x + area.x * scale, picture.y + area.y * scale);
  await page.mouse.down();
  await page.mouse.move(picture.x + (area.x + 20) * scale, picture.y + (area.y + 20) * scale, { steps: 3 });
  await page.mouse.move(picture.x + (area.x + area.width) * scale, picture.y + (area.y + area.height) * scale, {
    steps: 3,
  });
  await page.mouse.up();
}

async function shownPicture(viewer: Locator) {
  const image = viewer.getByRole('region', { name: 'Picture' }).locator('img');
  await expect(image).toBeVisible();
  const picture = await image.boundingBox();
  if (!picture) throw new Error('The picture has no place.');
  const scale = await image.evaluate((each: HTMLImageElement) => each.clientWidth / each.naturalWidth);
  return { page: viewer.page(), picture, scale };
}

async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
}

const hashesIn = async (run: ChromiumRun, name: string) =>
  (await storedRecords<{ readonly sha256: string }>(run, name)).map(({ sha256 }) => sha256);

test('a picture is redacted by pointer and by keyboard, and nothing is left of what the boxes hide', async ({
  launch,
  shop,
}) => {
  const run = await launch({ window: { width: 1280, height: 900 } });
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tagSecretPage(run, tab, shop.url('elsewhere', '/'));
  const [original] = await storedEvidence(run);
  if (!original) throw new Error('No picture was stored.');
  const [shown = 0] = await pixelsNear(canvas, await storedBytes(run, original.sha256), [secret.colour]);
  expect(shown).toBeGreaterThan(30_000);

  const [touchpoint] = await storedTouchpoints(run);
  const dashboard = await DashboardPage.open(run, `#/touchpoints?touchpoint=${touchpoint?.id}`);
  const { page } = dashboard;
  await dashboard.editor.getByRole('button', { name: 'Screenshot: Show full size' }).click();
  const viewer = page.getByRole('dialog', { name: 'Screenshot', exact: true });
  await expect(viewer).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await test.step('verified as it is', async () => {
    await viewer.getByRole('button', { name: 'Verify' }).click();
    await expect(viewer.getByRole('status')).toContainText('Intact');
  });

  await test.step('zoomed by key', async () => {
    await expect(viewer.getByRole('radio', { name: 'Fit' })).toBeChecked();
    await page.keyboard.press('1');
    await expect(viewer.getByRole('radio', { name: '100 %' })).toBeChecked();
    expect((await shownPicture(viewer)).scale).toBe(1);
    await page.keyboard.press('f');
    await expect(viewer.getByRole('radio', { name: 'Fit' })).toBeChecked();
  });

  const redacting = page.getByRole('dialog', { name: 'Redact the picture' });
  const boxes = redacting.getByRole('group', { name: 'Boxes' }).getByRole('button');
  await test.step('drawn by pointer, moved and taken back by key', async () => {
    await viewer.getByRole('button', { name: 'Redact…' }).click();
    await expect(redacting.getByRole('button', { name: 'Add a box' })).toBeFocused();
    await expect(redacting.getByRole('button', { name: 'Save redacted picture' })).toBeDisabled();
    await drawOver(redacting, { x: secret.x - 10, y: secret.y - 10, width: secret.width + 20, height: 70 });
    await expect(boxes).toHaveCount(1);
    await redacting.getByRole('button', { name: 'Add a box' }).click();
    await expect(boxes).toHaveCount(2);
    await expect(boxes.nth(1)).toBeFocused();
    const before = await boxes.nth(1).getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect(boxes.nth(1)).not.toHaveAttribute('aria-label', before ?? '');
    await page.keyboard.press('Control+z');
    await expect(boxes.nth(1)).toHaveAttribute('aria-label', before ?? '');
    await page.keyboard.press('Delete');
    await expect(boxes).toHaveCount(1);
    await expect(boxes.first()).toBeFocused();
    expect(await violations(page)).toEqual([]);
  });

  await test.step('grown by key until it covers all', async () => {
    const covers = async () => {
      const label = (await boxes.first().getAttribute('aria-label')) ?? '';
      const height = Number(/× ([\d,]+) at/.exec(label)?.[1]?.replaceAll(',', ''));
      return height >= secret.height + 20;
    };
    while (!(await covers())) await page.keyboard.press('Shift+ArrowDown');
  });

  await test.step('saved, with undo', async () => {
    await redacting.getByRole('button', { name: 'Save redacted picture' }).click();
    await expect(viewer).toBeVisible();
    await expect(viewer.getByText('1 area by hand')).toBeVisible();
    expect(await storedEvidence(run)).toHaveLength(2);
    const [named] = (await storedTouchpoints(run)).map(({ evidenceIds }) => evidenceIds);
    const redacted = (await storedEvidence(run)).find(({ id }) => id === named?.[0]);
    expect(redacted).toMatchObject({
      mediaType: original.mediaType,
      width: original.width,
      height: original.height,
      masks: [{ reason: 'redaction', count: 1 }],
    });
    for (const kept of [
      await storedBytes(run, redacted?.sha256 ?? ''),
      await storedThumbnail(run, redacted?.sha256 ?? ''),
    ]) {
      const [hidden, rest = 0] = await pixelsNear(canvas, kept, [secret.colour, plain]);
      expect(hidden).toBe(0);
      expect(rest).toBeGreaterThan(10_000);
    }
    // The original is still there, for undo.
    expect((await hashesIn(run, 'bytes')).sort()).toEqual([original.sha256, redacted?.sha256].sort());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dashboard.button('Undo: redacted a picture').click();
    await expect
      .poll(async () => (await storedTouchpoints(run)).map(({ evidenceIds }) => evidenceIds))
      .toEqual([[original.id]]);
  });

  await test.step('saved for good: no pixel of it in any stored byte', async () => {
    await dashboard.editor.getByRole('button', { name: 'Screenshot: Show full size' }).click();
    await viewer.getByRole('button', { name: 'Redact…' }).click();
    await drawOver(redacting, { x: secret.x - 4, y: secret.y - 4, width: secret.width + 8, height: secret.height + 8 });
    await redacting.getByRole('checkbox', { name: 'Delete the original for good' }).check();
    await expect(redacting.getByText('This cannot be undone')).toBeVisible();
    await redacting.getByRole('button', { name: 'Save redacted picture' }).click();
    await expect(viewer).toBeVisible();
    await expect(page.getByText('Picture redacted, its original deleted for good')).toBeVisible();
    const bytes = await hashesIn(run, 'bytes');
    expect(bytes).not.toContain(original.sha256);
    expect(await hashesIn(run, 'thumbnails')).not.toContain(original.sha256);
    for (const hash of bytes) {
      expect(await pixelsNear(canvas, await storedBytes(run, hash), [secret.colour])).toEqual([0]);
    }
    for (const hash of await hashesIn(run, 'thumbnails')) {
      expect(await pixelsNear(canvas, await storedThumbnail(run, hash), [secret.colour])).toEqual([0]);
    }
    await viewer.getByRole('button', { name: 'Verify' }).click();
    await expect(viewer.getByRole('status')).toContainText('Intact');
  });
});

test('evidence is verified, and certified by a list that anybody can check', async ({ launch, shop, folder }) => {
  const downloads = await folder('certificates');
  const run = await launch({ window: { width: 1280, height: 900 }, downloadDir: downloads });
  const tab = await run.context.newPage();
  await tagSecretPage(run, tab, shop.url('elsewhere', '/'));
  await tagSecretPage(run, tab, shop.url('elsewhere', '/?again'), { stage: '3', ground: '#ffffff' });
  const stored = await storedEvidence(run);
  expect(stored).toHaveLength(2);

  const dashboard = await DashboardPage.open(run, '#/study/evidence');
  const { page } = dashboard;
  await expect(page.getByText('2 pieces of evidence')).toBeVisible();
  await page.getByRole('button', { name: 'Verify evidence' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 of 2 intact' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await test.step('the certificate holds what is stored, and its own hash', async () => {
    await page.getByRole('button', { name: 'Show the certificate' }).click();
    const sheet = page.getByRole('article', { name: 'Certificate of evidence' });
    await expect(sheet).toContainText('2 of 2 intact');
    for (const { sha256 } of stored) await expect(sheet).toContainText(sha256);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'Save as JSON' }).click();
    const arrived = async () => (await readdir(downloads)).find((name) => name.endsWith('.json'));
    await expect.poll(arrived).toBeDefined();
    const text = await readFile(join(downloads, (await arrived()) ?? ''), 'utf8');
    const certificate = JSON.parse(text) as {
      evidence: { id: string; sha256: string; url: string; capturedAt: string }[];
      evidenceSha256: string;
      verification: { states: Record<string, string> };
    };
    expect(certificate.evidence.map(({ id, sha256 }) => ({ id, sha256 }))).toEqual(
      stored.map(({ id, sha256 }) => ({ id, sha256 })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    for (const { id, sha256 } of certificate.evidence) {
      expect(
        createHash('sha256')
          .update(await storedBytes(run, sha256))
          .digest('hex'),
      ).toBe(sha256);
      expect(certificate.verification.states[id]).toBe('intact');
    }
    expect(certificate.evidenceSha256).toBe(createHash('sha256').update(canonical(certificate.evidence)).digest('hex'));
  });

  await test.step('what was changed behind its back is told', async () => {
    const worker = await run.serviceWorker();
    await worker.evaluate(`(async () => {
      const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const opened = await done(indexedDB.open('parcours'));
      const store = opened.transaction('bytes', 'readwrite').objectStore('bytes');
      const [first, second] = await done(store.getAll());
      first.bytes[first.bytes.length - 1] ^= 1;
      await done(store.put(first));
      await done(store.delete(second.sha256));
      opened.close();
    })()`);
    await page.getByRole('link', { name: 'Back to the evidence' }).click();
    await page.getByRole('button', { name: /^Verify/ }).click();
    await expect(
      page.getByRole('status').filter({ hasText: '0 of 2 intact · 1 file is not here · 1 file was altered' }),
    ).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Altered' })).toHaveCount(1);
    await expect(page.getByRole('listitem').filter({ hasText: 'File not here' })).toHaveCount(1);
  });
});

/** RFC 8785 for what a certificate holds: no spaces, keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
