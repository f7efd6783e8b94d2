import { readFileSync } from 'node:fs';
import type { FirefoxRun } from '../../browsers/firefox';
import type { RunningShop } from '../../shop/server';
import { expect, firefoxBuild, test } from '../fixtures';
import { downloadedFile } from './downloadedFile';
import { expectClosed, openOverlay, select } from './overlay';
import { button, openPopup, tagByKeys } from './quickForm';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly browser_specific_settings: {
    readonly gecko: { readonly data_collection_permissions: { readonly required: readonly string[] } };
  };
}

test('the add-on asks for no site, runs on no page by itself and collects no data', () => {
  const manifest = JSON.parse(readFileSync(`${firefoxBuild}/manifest.json`, 'utf8')) as Manifest;
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
  // Asked for by the site, when somebody wants to look into a frame of it.
  expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
  expect(asked.filter((permission) => /[:*<]/.test(permission))).toEqual([]);
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('nothing is asked of the network but what the page asks by itself', async ({ launchFirefox, shop, folder }) => {
  const url = shop.url('aubelune', '/en/product/alba');
  const bare = await launchFirefox();
  const alone = await asked(shop, () => visit(bare, url));
  await bare.close();

  const downloadDir = await folder('downloads');
  const run = await launchFirefox({ downloadDir });
  await watchRequests(run);
  const withAddon = await asked(shop, async () => {
    await visit(run, url);
    const popup = await openPopup(run);
    await tagByKeys(run, popup, '2', 'f');
    await run.closePopup();
    await select(run.page, 'h1');
    const form = await openOverlay(run);
    await tagByKeys(run, form, '3', 's');
    await expectClosed(run);
    await run.openExtensionPage('dashboard.html');
    await run.page.waitForElement('article img');
    await run.page.click(button('Export'));
    await run.page.click(button('Save file'));
    await downloadedFile(downloadDir);
  });
  expect(withAddon).toEqual(alone);
  expect(await requestsOfAddon(run)).toEqual([]);
});

/** What the shop was asked for meanwhile, in an order that does not depend on which came first. */
async function asked(shop: RunningShop, meanwhile: () => Promise<void>): Promise<string[]> {
  const from = shop.log.length;
  await meanwhile();
  return shop.log
    .slice(from)
    .map(({ method, host, path, destination }) => `${method} ${host}${path} ${destination}`)
    .sort();
}

async function visit(run: FirefoxRun, url: string): Promise<void> {
  await run.navigate(url);
  await run.page.waitFor(() => document.readyState === 'complete');
}

/** From now on, Firefox notes every request that it makes for the add-on, wherever to. */
async function watchRequests(run: FirefoxRun): Promise<void> {
  await run.inChrome(
    `const origin = arguments[0];
    const requests = [];
    Services.obs.addObserver({
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        const forWhom = [triggeringPrincipal?.spec, loadingPrincipal?.spec].join(' ');
        if (forWhom.includes(origin)) requests.push(channel.URI.spec);
      },
    }, 'http-on-modify-request');
    window.requestsOfAddon = requests;`,
    run.extensionOrigin,
  );
}

async function requestsOfAddon(run: FirefoxRun): Promise<unknown> {
  return run.inChrome('return window.requestsOfAddon;');
}
