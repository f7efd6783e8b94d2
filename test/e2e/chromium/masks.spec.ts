import type { Page } from '@playwright/test';
import { MOVING_COLOUR } from '../../shop/hard/movingFieldPage';
import { EMPTY_FIELD_COLOUR, PLAIN_COLOUR, SECRET_FIELDS } from '../../shop/hard/secretFields';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { keepMoving } from './keepMoving';
import { pixelsNear } from './pictures';
import { PopupPage } from './popupPage';
import { pendingEvidence, storedBytes, storedEvidence, storedThumbnail, storedTouchpoints } from './storedRecords';
import { titleByFields } from './titledByFields';

const secretColours = SECRET_FIELDS.map(({ colour }) => colour);

/** Begins to note whatever a script of the page can see of itself change. */
async function observe(page: Page): Promise<() => Promise<unknown>> {
  const look = () =>
    page.evaluate(() => ({
      document: document.documentElement.outerHTML,
      names: Object.getOwnPropertyNames(window).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      size: [innerWidth, innerHeight, scrollX, scrollY, visualViewport?.scale],
      mutations: Reflect.get(window, 'mutationsSeen') ?? [],
    }));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { mutationsSeen: seen });
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) seen.push(`${type} ${target.nodeName} ${attributeName}`);
    });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, all);
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) observer.observe(element.shadowRoot, all);
    }
  });
  const before = await look();
  return async () => {
    expect(await look()).toEqual(before);
    // It does see what changes.
    await page.evaluate(() => document.body.setAttribute('data-seen', ''));
    await expect.poll(() => page.evaluate('mutationsSeen')).toEqual(['attributes BODY data-seen']);
    return before;
  };
}

for (const scale of [1, 2]) {
  test(`no filled field is in the stored picture, at ${scale} pixels to the point`, async ({ launch, shop }) => {
    const run = await launch({
      window: { width: 1280, height: 900 },
      extraArgs: [`--force-device-scale-factor=${scale}`],
    });
    const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
    await tab.goto(shop.url('hard', '/many-fields'), { waitUntil: 'networkidle' });
    await tab.bringToFront();
    const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight, scale: devicePixelRatio }));
    expect(size.scale).toBe(scale);
    // Without masks every one of them is to be seen.
    const bare = await tab.screenshot();
    const secretsShown = await pixelsNear(canvas, bare, secretColours);
    expect(SECRET_FIELDS.filter((_, index) => !secretsShown[index])).toEqual([]);
    const openShown = await pixelsNear(canvas, bare, [PLAIN_COLOUR, EMPTY_FIELD_COLOUR]);

    const expectUnseen = await observe(tab);
    const popup = await PopupPage.open(run, tab);
    await popup.expectPicture();
    await expect(popup.screenshot).toContainText(/\d\d masked/);
    await popup.press('2', 'f', 'Enter');
    await popup.expectSaved();
    await run.closePopup();
    await expectUnseen();

    const [evidence, ...others] = await storedEvidence(run);
    if (!evidence) throw new Error('No picture was stored.');
    expect(others).toEqual([]);
    expect(evidence).toMatchObject({
      width: size.width * scale,
      height: size.height * scale,
      devicePixelRatio: scale,
      masks: [
        { reason: 'formField', count: expect.any(Number) },
        { reason: 'unreadableFrame', count: 2 },
      ],
    });
    const picture = await storedBytes(run, evidence.sha256);
    const thumbnail = await storedThumbnail(run, evidence.sha256);
    for (const kept of [picture, thumbnail]) {
      const secretsKept = await pixelsNear(canvas, kept, secretColours);
      expect(SECRET_FIELDS.filter((_, index) => secretsKept[index] !== 0)).toEqual([]);
    }
    const openKept = await pixelsNear(canvas, picture, [PLAIN_COLOUR, EMPTY_FIELD_COLOUR]);
    for (const [index, pixels] of openKept.entries()) {
      // Less what lossy pictures lose around letters.
      expect(pixels).toBeGreaterThan(0.8 * (openShown[index] ?? 0));
    }
  });
}

test('what the page says again of what was typed is in no picture', async ({ launch, shop }) => {
  const run = await launch({ window: { width: 1280, height: 900 } });
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('hard', '/quirks'), { waitUntil: 'networkidle' });
  await tab.bringToFront();
  const [said, drawn, figures, other] = ['#fe00fe', '#00c8ff', '#ff7800', '#00b400'];
  await tab.evaluate(
    ([said, drawn, figures, other]) => {
      const digits = Array.from('4111222233334444', (digit) => `<span style="background:${figures}">${digit}</span>`);
      document.body.innerHTML = `<input value="4111222233334444"><input value="Wilhelmina Hohenfels">
        <p>Please check: <span style="background:${said};color:${said}">WILHELMINA HOHENFELS</span> gets it on Tuesday.</p>
        <p style="color:${figures}">${digits.join('')}</p>
        <svg width="600" height="60"><text x="10" y="40" font-size="40" font-weight="900" fill="${drawn}">4111 2222 3333 4444</text></svg>
        <p><span style="background:${other};color:${other}">Nothing of it is here</span></p>`;
    },
    [said, drawn, figures, other] as const,
  );
  const colours = [said, drawn, figures, other];
  expect((await pixelsNear(canvas, await tab.screenshot(), colours)).every((pixels) => pixels > 500)).toBe(true);
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  await run.closePopup();
  const [evidence] = await storedEvidence(run);
  if (!evidence) throw new Error('No picture was stored.');
  const [saidKept, drawnKept, figuresKept, otherKept] = await pixelsNear(
    canvas,
    await storedBytes(run, evidence.sha256),
    colours,
  );
  expect([saidKept, drawnKept, figuresKept]).toEqual([0, 0, 0]);
  expect(otherKept).toBeGreaterThan(500);
});

test('no filled field is in a picture that is taken again without the banner over it', async ({ launch, shop }) => {
  const run = await launch({ window: { width: 1280, height: 900 } });
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('hard', '/many-fields'), { waitUntil: 'networkidle' });
  await tab.bringToFront();
  const own = '#fe00fe';
  await tab.evaluate((colour) => {
    document.documentElement.style.overflow = 'hidden';
    document.body.style.filter = 'blur(9px)';
    const field = `style="visibility:visible!important;background:${colour};color:${colour};width:300px;height:80px"`;
    const banner = `<p>We use cookies.</p><input value="ada" ${field}><div contenteditable ${field}>ada</div><button>Accept all</button>`;
    document.documentElement.insertAdjacentHTML(
      'beforeend',
      `<style>html::after{content:'';position:fixed;inset:0;z-index:8;background:#000}</style>
      <div style="position:fixed;inset:20% 0 0;z-index:9;background:#fff;color:#123;transition:all 1s" role="dialog">${banner}</div>`,
    );
  }, own);
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.page.getByRole('button', { name: 'Take another picture' }).click();
  await popup.page.getByRole('menuitem', { name: 'Visible part, without the cookie banner' }).click();
  await expect(popup.retake).toBeDisabled();
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  await run.closePopup();

  const [evidence] = await storedEvidence(run);
  expect(evidence).toMatchObject({ hiddenBanners: 1 });
  const picture = await storedBytes(run, evidence?.sha256 ?? '');
  const [openKept, ownKept, ...secretsKept] = await pixelsNear(canvas, picture, [PLAIN_COLOUR, own, ...secretColours]);
  expect(openKept).toBeGreaterThan(1_000);
  expect(ownKept).toBe(0);
  expect(SECRET_FIELDS.filter((_, index) => secretsKept[index] !== 0)).toEqual([]);
});

test('a field that does not stand still: no picture rather than a bare one, and the touchpoint is saved', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('hard', '/moving-field'));
  await tab.bringToFront();
  expect(await pixelsNear(canvas, await tab.screenshot(), [MOVING_COLOUR])).not.toEqual([0]);

  await test.step('caught or not', async () => {
    const popup = await PopupPage.open(run, tab);
    await expect(popup.retake).toBeEnabled();
    await popup.press('1', 'a', 'Enter');
    await popup.expectSaved();
    await run.closePopup();
    for (const { sha256 } of await storedEvidence(run)) {
      expect(await pixelsNear(canvas, await storedBytes(run, sha256), [MOVING_COLOUR])).toEqual([0]);
    }
  });

  await tab.reload();
  await keepMoving(tab);
  const caught = await storedEvidence(run);
  await test.step('saved once it is known', async () => {
    const popup = await PopupPage.open(run, tab);
    await expect(popup.retake).toBeEnabled();
    await expect(popup.page.getByText(/did not stand still long enough to be masked/)).toBeVisible();
    await popup.press('2', 'a', 'Enter');
    await popup.expectSaved();
    await run.closePopup();
    const saved = (await storedTouchpoints(run)).find(({ stageId }) => stageId === 'consideration');
    expect(saved?.evidenceIds).toEqual([]);
    expect(await pendingEvidence(run)).toEqual([]);
  });

  await test.step('saved before it is known', async () => {
    const popup = await PopupPage.open(run, tab);
    await popup.press('3', 'a', 'Enter');
    await popup.expectSaved();
    await expect.poll(() => pendingEvidence(run)).toMatchObject([{ failed: 'moving' }]);
    await run.closePopup();
    const dashboard = await DashboardPage.open(run);
    await expect(dashboard.cards('Decision')).toContainText('No screenshot');
    await dashboard.page.close();
  });

  expect(await storedTouchpoints(run)).toHaveLength(3);
  expect(await storedEvidence(run)).toEqual(caught);
});

test('a picture is taken again, or left out, by its key', async ({ launch, shop }) => {
  const run = await launch();
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('elsewhere', '/'));
  const paint = (colour: string) =>
    tab.evaluate((given) => document.documentElement.setAttribute('style', `background:${given}`), colour);
  await paint('#ffffff');
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  // The banner is gone: now again.
  await paint('#3377ff');
  await popup.press('r');
  await expect(popup.retake).toBeDisabled();
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  const [evidence, ...others] = await storedEvidence(run);
  expect(others).toEqual([]);
  const [blue = 0, white = 0] = await pixelsNear(canvas, await storedBytes(run, evidence?.sha256 ?? ''), [
    '#3377ff',
    '#ffffff',
  ]);
  expect(blue).toBeGreaterThan(100 * white);

  const second = await PopupPage.open(run, tab);
  await second.expectPicture();
  await expect(second.keep).toHaveAttribute('aria-pressed', 'true');
  await second.press('x');
  await expect(second.keep).toHaveAttribute('aria-pressed', 'false');
  await expect(second.screenshot).toContainText('Left out');
  await second.press('3', 'd', 'Enter');
  await second.expectSaved();
  expect(await storedEvidence(run)).toHaveLength(1);
  expect((await storedTouchpoints(run)).find(({ stageId }) => stageId === 'decision')?.evidenceIds).toEqual([]);
  expect(await pendingEvidence(run)).toEqual([]);
});

test('a title that the page makes of what was typed is kept without it', async ({ launch, shop }) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('elsewhere', '/'));
  await titleByFields(tab);
  await expect(tab).toHaveTitle('Checkout for Wilhelmina Hohenfels');
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  const touchpoints = await storedTouchpoints(run);
  expect(touchpoints).toMatchObject([{ page: { title: 'Checkout for *** ***' } }]);
  expect(JSON.stringify([touchpoints, await storedEvidence(run)])).not.toMatch(/Wilhelmina|Hohenfels/);
});

test('what a page says of a number, an amount and a day that were typed is in no picture', async ({ launch, shop }) => {
  const run = await launch({ window: { width: 1280, height: 900 } });
  const [tab, canvas] = [await run.context.newPage(), await run.context.newPage()];
  await tab.goto(shop.url('hard', '/quirks'), { waitUntil: 'networkidle' });
  await tab.bringToFront();
  const [end, hidden, sum, day, parts, chip, other] = [
    '#fe00fe',
    '#00c8ff',
    '#ff7800',
    '#7800ff',
    '#0000c8',
    '#c80000',
    '#00b400',
  ];
  await tab.evaluate(
    ([end, hidden, sum, day, parts, chip, other]) => {
      const said = (words: string, colour: string) =>
        `<span style="background:${colour};color:${colour}">${words}</span>`;
      document.body.innerHTML = `<input value="4929 1111 2222 7766"><input value="48250"><input value="17/03/1964">
        <p>Card ending in ${said('7766', end)}</p><p>Visa <b>••••</b> ${said('7766', hidden)}</p>
        <p>Loan of ${said('48,250.00', sum)} €</p><p>Born ${said('17 March 1964', day)}</p>
        <p><select><option>28</select> <select><option value="3">March</select> <select><option>1971</select></p><p>Child: ${said('March 28, 1971', parts)}</p>
        <div>To: ${said('Bartholome', chip).replace('<span', '<span class="chip"')}<input></div>
        <p>Order ${said('7766', other)} of ${said('148,250.00', other)}, sold on ${said('17 March 2026', other)}</p>`;
    },
    [end, hidden, sum, day, parts, chip, other] as const,
  );
  const colours = [end, hidden, sum, day, parts, chip, other];
  const bare = await pixelsNear(canvas, await tab.screenshot(), colours);
  expect(bare.every((pixels) => pixels > 200)).toBe(true);
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  const [evidence] = await storedEvidence(run);
  if (!evidence) throw new Error('No picture was stored.');
  const kept = await pixelsNear(canvas, await storedBytes(run, evidence.sha256), colours);
  expect(kept.slice(0, -1)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(kept.at(-1)).toBeGreaterThan((bare.at(-1) ?? 0) * 0.98);
});

test('a title made of what was typed into a custom element and a frame of the site is kept without it', async ({
  launch,
  shop,
}) => {
  const run = await launch();
  const tab = await run.context.newPage();
  await tab.goto(shop.url('elsewhere', '/'));
  await tab.evaluate(() => {
    document.body.innerHTML = '<h1>Profile</h1><own-field></own-field><iframe srcdoc="<input name=lastName>"></iframe>';
    const root = document.querySelector('own-field')?.attachShadow({ mode: 'closed' });
    const first = document.createElement('input');
    first.name = 'firstName';
    root?.append(first);
    first.addEventListener('input', () => {
      const last = document.querySelector('iframe')?.contentDocument?.querySelector('input');
      document.title = `Settings of ${first.value} ${last?.value}`;
    });
  });
  await tab.frameLocator('iframe').locator('input').fill('Hohenfels');
  await tab.locator('own-field').evaluate((element) => element.scrollIntoView());
  await tab.mouse.click(...(await centreOf(tab, 'own-field')));
  await tab.keyboard.type('Wilhelmina');
  await expect(tab).toHaveTitle('Settings of Wilhelmina Hohenfels');
  const popup = await PopupPage.open(run, tab);
  await popup.expectPicture();
  await popup.press('2', 'f', 'Enter');
  await popup.expectSaved();
  expect(await storedTouchpoints(run)).toMatchObject([{ page: { title: 'Settings of *** ***' } }]);
});

async function centreOf(tab: Page, selector: string): Promise<[number, number]> {
  const box = await tab.locator(selector).boundingBox();
  if (!box) throw new Error('It is not shown.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
