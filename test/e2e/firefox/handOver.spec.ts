import { strFromU8, unzipSync } from 'fflate';
import type { FirefoxDocument } from '../../browsers/firefox-document';
import { expect, test } from '../fixtures';
import { downloaded } from './downloadedFile';
import { button, link, textBox } from './quickForm';
import { allow, choose, focusSidebar, openSidebar } from './sidebar';
import { storedRecords } from './storedRecords';

const importing = { role: 'dialog', name: 'Import a journey map' };

/** Imports a file by the button of this name. */
async function importFile(page: FirefoxDocument, path: string): Promise<void> {
  if (!(await page.exists(importing))) await page.click(button('Import'));
  await page.type('input[type=file]', path);
  await page.waitForElement(importing, 'Imported: ');
}

test('a brief goes to its shopper as a file, and the visit comes back as one, in the same planned visit', async ({
  launchFirefox,
  shop,
  folder,
}) => {
  test.setTimeout(240_000);
  const [sent, returned] = [await folder('sent'), await folder('returned')];

  const managers = await launchFirefox({ downloadDir: sent });
  const manager = managers.page;
  await test.step('the manager writes a brief and plans a visit of it', async () => {
    await managers.openExtensionPage('dashboard.html');
    await manager.click(link('Study'));
    await manager.click(link('Briefs'));
    await manager.click(button('An empty brief Tasks and criteria are yours to write.'));
    await manager.click(textBox('Title'));
    await managers.press('Control+a');
    await managers.typeText('Buy a dress');
    await manager.click(button('Plan a walkthrough…'));
    await choose(manager, 'Another brand…');
    await manager.type(textBox('Brand name'), 'Klafti');
    await choose(manager, 'Another shopper…');
    await manager.type(textBox('Name of the shopper'), 'Nadia');
    await manager.click(button('Plan it'));
    await manager.click(button('Save the file for Nadia'));
  });
  const brief = await downloaded(sent);
  expect(brief.name).toContain('Buy a dress - Nadia');

  const shoppers = await launchFirefox({ downloadDir: returned });
  await test.step('the shopper imports it, and says who they are', async () => {
    const { page } = shoppers;
    await shoppers.openExtensionPage('dashboard.html');
    await page.click(button('Import it'));
    await importFile(page, brief.path);
    await page.waitForElement(importing, '1 study, 1 brand, 1 brief, and 1 planned visit added');
    await page.click(button('Yes, I am Nadia'));
    await page.waitForElement(importing, 'You are Nadia from now on.');
  });

  await test.step('they walk it beside the sidebar, with a picture, and hand it over', async () => {
    await shoppers.newTab(shop.url('klafti', '/en/'));
    const panel = await openSidebar(shoppers);
    await panel.click('main li button');
    await panel.click(button('Yes, on all sites'));
    await allow(shoppers);
    await panel.waitFor(() => document.querySelector('main header')?.textContent?.includes('Recording'));
    await panel.waitFor(() => document.querySelector('main')?.textContent?.includes('1 page'));
    await shoppers.navigate(shop.url('klafti', '/en/product/bim'));
    await panel.waitFor(() => document.querySelector('main')?.textContent?.includes('2 pages'));
    await focusSidebar(shoppers);
    await shoppers.press('f', 'c');
    await panel.waitForElement('[role=status]', 'Picture kept');
    await panel.click(button('End the walkthrough …'));
    await panel.click(button('End it'));
    await panel.click(button('Save the file for the person who sent the brief'));
    await panel.waitForElement('section [role=status]', 'Given to the browser’s downloads');
  });
  const file = await downloaded(returned);
  expect(file.name).toMatch(/\.journey\.zip$/);
  expect(Object.keys(unzipSync(file.bytes)).length).toBeGreaterThan(1);

  await test.step('the manager has it in the visit that was planned, whole and no double', async () => {
    await importFile(manager, file.path);
    await manager.waitForElement(importing, '1 visit to validate');
    await manager.click(button('See the visit'));
    await manager.waitForElement({ role: 'heading', name: 'Buy a dress – Klafti' });
    const theirs = await storedRecords(shoppers);
    const ours = await storedRecords(managers);
    expect(ours['parcours/walkthroughs']).toMatchObject([{ state: 'toValidate' }]);
    for (const table of ['walkthroughs', 'pageViews', 'touchpoints', 'evidence']) {
      expect(ours[`parcours/${table}`], table).toEqual(theirs[`parcours/${table}`]);
    }
    expect(ours['parcours/pageViews']).toHaveLength(2);
    expect(ours['parcours/evidence']).toMatchObject([{ kind: 'screenshot' }]);
    await manager.click(button('Validate'));
    await expect
      .poll(async () => (await storedRecords(managers))['parcours/walkthroughs'])
      .toMatchObject([{ state: 'validated' }]);
  });

  await test.step('and its report leaves with the picture', async () => {
    await manager.click(link('Report'));
    await manager.click(button('Export…'));
    await manager.click({ role: 'radio', name: 'Presentation (PowerPoint)' });
    const before = new Set([brief.name]);
    await manager.click(button('Save file'));
    const deck = unzipSync((await downloaded(sent, before)).bytes);
    const pictures = Object.entries(deck).filter(([path]) => /^ppt\/media\/.*\.(jpe?g|png)$/.test(path));
    expect(pictures.some(([, bytes]) => bytes.length > 5_000)).toBe(true);
    expect(strFromU8(deck['ppt/presentation.xml'] ?? new Uint8Array())).toContain('<p:sldId ');
  });
});
