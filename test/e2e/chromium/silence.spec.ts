import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromiumBuild, expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { OverlayPage } from './overlayPage';
import { PopupPage, tagPage } from './popupPage';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Who asked for what over the network, as the browser's own log of it says. */
async function requestsIn(file: string): Promise<{ readonly url: string; readonly initiator: string }[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}

/** What a page has written to its console since it began: violations of its policy are among it. */
async function consoleOf(page: Page): Promise<string[]> {
  return (await page.consoleMessages()).map((message) => message.text());
}

test('the extension asks the network for nothing, and no page of it breaks its policy', async ({
  launch,
  shop,
  folder,
}) => {
  const [downloadDir, logs] = [await folder('downloads'), await folder('log')];
  const netLog = join(logs, 'net.json');
  const run = await launch({ downloadDir, extraArgs: [`--log-net-log=${netLog}`] });
  const origin = `chrome-extension://${run.extensionId}`;
  const complaints: string[] = [];
  const worker = await run.serviceWorker();
  worker.on('console', (message) => complaints.push(`background: ${message.text()}`));
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'), { waitUntil: 'networkidle' });
  const asked = shop.log.length;

  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('m');
  await popup.page.getByRole('textbox', { name: 'Tags' }).fill('fit');
  await popup.press('Escape', '2', 'f', 'Enter');
  await popup.expectSaved();
  complaints.push(...(await popup.complaints()));
  const listing = await PopupPage.open(run, tab);
  await expect(listing.earlier).toHaveCount(1);
  complaints.push(...(await listing.complaints()));
  const overlay = new OverlayPage(run, tab);
  await overlay.open();
  await tab.keyboard.press('Escape');
  await overlay.expectClosed();
  complaints.push(...(await consoleOf(tab)));

  const dashboard = await DashboardPage.open(run);
  await dashboard.edit('Views a product page: Alba linen wrap dress');
  await dashboard.button('Screenshot: Show full size').click();
  await expect(dashboard.dialog('Screenshot').getByRole('img')).toBeVisible();
  await dashboard.page.keyboard.press('Escape');
  for (const screen of ['Touchpoints', 'Study', 'Settings', 'Map'] as const) await dashboard.goTo(screen);
  const bundle = await dashboard.export(downloadDir, 'The whole study', 'With pictures');
  await dashboard.import(bundle);
  complaints.push(...(await consoleOf(dashboard.page)));

  expect(complaints).toEqual([]);
  expect(shop.log.slice(asked)).toEqual([]);
  await run.close();
  const requests = await requestsIn(netLog);
  expect(requests.filter(({ initiator }) => initiator.startsWith(origin))).toEqual([]);
  // The log does say who asks: the page for its own pictures.
  const ofPage = requests.filter(({ initiator }) => initiator === shop.origin('aubelune'));
  expect(ofPage.map(({ url }) => new URL(url).pathname)).toContain('/picture/alba/front.svg');
});

test('nothing that it tried would get out, and a breach at load would be heard', async ({ launch, shop, folder }) => {
  const build = join(await folder('build'), 'build');
  await cp(chromiumBuild, build, { recursive: true });
  const popupFile = join(build, 'popup.html');
  await writeFile(popupFile, (await readFile(popupFile, 'utf8')).replace('<body', '<body style="color: red"'));
  const run = await launch({ extensionDirs: [build] });
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'), { waitUntil: 'networkidle' });
  const popup = await PopupPage.open(run, tab);
  expect(await popup.complaints()).toEqual([expect.stringContaining("directive 'style-src 'self''")]);

  const asked = shop.log.length;
  const beacon = shop.url('elsewhere', '/');
  const attempt = `fetch(${JSON.stringify(beacon)}).then(() => 'sent', () => 'refused')`;
  const picture = `new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve('sent');
    image.onerror = () => resolve('refused');
    image.src = ${JSON.stringify(shop.url('hard', '/image'))};
  })`;
  expect(await popup.page.evaluate(attempt)).toBe('refused');
  expect(await popup.page.evaluate(picture)).toBe('refused');
  const worker = await run.serviceWorker();
  expect(await worker.evaluate(attempt)).toBe('refused');
  const dashboard = await DashboardPage.open(run);
  expect(await dashboard.page.evaluate(attempt)).toBe('refused');
  expect(await dashboard.page.evaluate(picture)).toBe('refused');
  expect(shop.log.slice(asked)).toEqual([]);
});

test('the built manifest asks for no more than it says', async () => {
  const manifest = JSON.parse(await readFile(join(chromiumBuild, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'sidePanel'],
    // Neither warns at installation: each is asked for where it is needed.
    optional_permissions: ['pageCapture'],
    optional_host_permissions: ['<all_urls>'],
    incognito: 'spanning',
    background: { service_worker: 'background.js' },
    web_accessible_resources: [{ resources: ['overlay-form.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
  });
  const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
  expect(policy.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
  ]);
  for (const key of ['host_permissions', 'content_scripts', 'externally_connectable', 'update_url', 'key']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('with no host permission it is let into no page that the person did not act on', async ({ launch, shop }) => {
  const run = await launch();
  const [tab, other] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await other.goto(shop.url('klafti', '/en/'));
  await tagPage(run, tab, '2', 'f');
  const worker = await run.serviceWorker();
  const inOther: unknown = await worker.evaluate(`chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map((tab) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => location.host })
      .then(([{ result }]) => result, () => 'refused'))))`);
  expect(inOther).toEqual(expect.arrayContaining(['refused', new URL(tab.url()).host]));
  expect(inOther).not.toContain(new URL(other.url()).host);
});
