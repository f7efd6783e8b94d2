import type { Locator } from '@playwright/test';
import axe from 'axe-core';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { storedRecords } from './storedRecords';

interface Stored {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** Opens a group of the editor, where it is folded. */
async function openGroup(editor: Locator, name: string): Promise<Locator> {
  const group = editor.locator('details').filter({ has: editor.page().getByRole('heading', { name, exact: true }) });
  if (!(await group.evaluate((each) => (each as HTMLDetailsElement).open)))
    await group.locator('summary').first().click();
  return group;
}

test('what has no page is entered in two clicks, written about in full, and told of in its history', async ({
  launch,
}) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  const editor = dashboard.editor;
  const stored = async () => (await storedRecords<Stored>(run, 'touchpoints'))[0];

  await test.step('two clicks', async () => {
    await dashboard.button('New touchpoint').click();
    await dashboard.dialog('New touchpoint').getByRole('button', { name: 'A phone call' }).click();
    await expect(editor.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Phones to ask where the parcel is');
    await expect.poll(stored).toMatchObject({
      title: 'Phones to ask where the parcel is',
      channel: 'phone',
      category: 'contactsSupport',
      page: null,
    });
  });

  await test.step('what happened', async () => {
    const group = await openGroup(editor, 'What happened');
    await group.getByRole('combobox', { name: 'Started by' }).selectOption('customer');
    await group.getByRole('combobox', { name: 'Personalised' }).selectOption('No');
    await group.getByRole('spinbutton', { name: 'Duration (min)' }).fill('12');
    await group.getByRole('spinbutton', { name: 'Duration (s)' }).fill('30');
    await group.getByLabel('When it happened').fill('2026-05-04T10:30');
    await group.getByRole('combobox', { name: 'How exactly that is known' }).selectOption('day');
    await expect.poll(stored).toMatchObject({
      initiator: 'customer',
      personalised: false,
      durationMs: 750_000,
      occurredAt: { precision: 'day' },
    });
  });

  await test.step('pain points are added, put in order and removed', async () => {
    const group = await openGroup(editor, 'Pain points');
    await group.getByRole('textbox', { name: 'Pain point', exact: true }).fill('Waits nine minutes');
    await group.getByRole('radio', { name: '4', exact: true }).check();
    await group.getByRole('combobox', { name: 'Effect' }).selectOption('blocks');
    await group.getByRole('button', { name: 'Add a pain point' }).click();
    await expect(group.getByRole('textbox', { name: 'Pain point 2', exact: true })).toBeFocused();
    await page.keyboard.type('Has to say the number twice');
    await group.getByRole('button', { name: 'Move up: Pain point 2' }).click();
    await expect.poll(stored).toMatchObject({
      painPoints: [
        { text: 'Has to say the number twice', severity: null },
        { text: 'Waits nine minutes', severity: 4, effect: 'blocks' },
      ],
    });
    await group.getByRole('button', { name: 'Remove: Pain point 1' }).click();
    await expect.poll(async () => (await stored())?.painPoints).toHaveLength(1);
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    await expect.poll(async () => (await stored())?.painPoints).toHaveLength(2);
  });

  await test.step('a warning blocks nothing', async () => {
    const group = await openGroup(editor, 'Customer and brand');
    await group.getByRole('spinbutton', { name: 'Response time (min)' }).fill('9');
    await expect(group.getByText('A response time without a response')).toBeVisible();
    await group.getByRole('textbox', { name: 'Brand’s response' }).fill('Looks it up');
    await expect(group.getByText('A response time without a response')).toHaveCount(0);
    const title = editor.getByRole('textbox', { name: 'Title' });
    await title.fill('Instagram');
    await expect(editor.getByText('This names a channel')).toBeVisible();
    await expect.poll(stored).toMatchObject({ title: 'Instagram', responseTimeMs: 540_000 });
    await title.fill('Asks on Instagram where the parcel is');
    await expect(editor.getByText('This names a channel')).toHaveCount(0);
  });

  await test.step('a metric of the stage comes first', async () => {
    await editor.getByRole('radio', { name: 'Retention' }).check();
    const group = await openGroup(editor, 'Management');
    await group.getByRole('button', { name: 'Add a metric' }).click();
    const kpi = group.getByRole('combobox', { name: 'Indicator' });
    await expect(kpi.locator('optgroup').first()).toHaveAttribute('label', 'Of this stage');
    await expect(kpi.locator('optgroup').first().locator('option').first()).toHaveText(
      'Loyalty (repeat purchase rate)',
    );
    await kpi.selectOption('csat');
    await group.getByRole('spinbutton', { name: 'Value' }).fill('71.5');
    await expect.poll(stored).toMatchObject({ metrics: [{ kpiId: 'csat', value: 71.5, unit: 'percent' }] });
  });

  await test.step('a recording is attached, played, saved and detached', async () => {
    const choosing = page.waitForEvent('filechooser');
    await editor.getByRole('button', { name: 'Attach files…' }).first().click();
    await (await choosing).setFiles([
      { name: 'call.wav', mimeType: 'audio/wav', buffer: silence() },
      { name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') },
    ]);
    await expect(editor.getByRole('button', { name: 'bill.pdf', exact: true })).toBeVisible();
    await editor.getByRole('button', { name: /Play “call.wav”/ }).click();
    const player = editor.getByLabel('Play “call.wav”');
    await expect.poll(() => player.evaluate((audio) => (audio as HTMLAudioElement).duration)).toBeGreaterThan(0);
    const downloading = page.waitForEvent('download');
    await editor.getByRole('button', { name: 'Save “bill.pdf”' }).click();
    expect((await downloading).suggestedFilename()).toBe('bill.pdf');
    expect(page.url()).toContain('dashboard.html');
    await editor.getByRole('button', { name: 'Detach “bill.pdf”' }).click();
    await expect(editor.getByRole('button', { name: 'bill.pdf', exact: true })).toHaveCount(0);
  });

  await test.step('verbatims', async () => {
    const group = await openGroup(editor, 'Verbatims');
    await group.getByRole('textbox', { name: 'The customer’s own words' }).fill('Nobody could tell me anything.');
    await group.getByRole('button', { name: 'Add verbatim' }).click();
    await group.getByRole('spinbutton', { name: 'Stars' }).fill('2');
    await group.getByRole('button', { name: 'Negative, as its stars suggest: take over' }).click();
    await expect
      .poll(async () => (await storedRecords<Stored>(run, 'verbatims'))[0])
      .toMatchObject({
        quote: 'Nobody could tell me anything.',
        rating: { value: 2, best: 5, count: null },
        emotion: { valence: -1, basis: 'reported' },
        stageId: 'retention',
        touchpointId: (await stored())?.id,
      });
    // What comes with the address must not move the button away from under the pointer.
    await group.getByText('More about it', { exact: true }).click();
    const attach = group.getByRole('button', { name: 'Attach files…' });
    await attach.scrollIntoViewIfNeeded();
    await group.getByRole('textbox', { name: 'Address' }).pressSequentially('https://reviews.example/1');
    const choosing = page.waitForEvent('filechooser');
    const place = await attach.boundingBox();
    if (!place) throw new Error('The button is not shown.');
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
    await page.mouse.down();
    await expect
      .poll(async () => (await storedRecords<Stored>(run, 'verbatims'))[0])
      .toMatchObject({ page: { url: 'https://reviews.example/1' } });
    await page.mouse.up();
    await (await choosing).setFiles({ name: 'v.txt', mimeType: 'text/plain', buffer: Buffer.from('v') });
    await expect(group.getByRole('button', { name: 'v.txt', exact: true })).toBeVisible();
    await expect(group.getByRole('link', { name: 'Open the page' })).toHaveAttribute(
      'href',
      'https://reviews.example/1',
    );
  });

  await test.step('comments', async () => {
    const group = await openGroup(editor, 'Comments');
    await group.getByRole('textbox', { name: 'New comment' }).fill('Ask the shop as well?');
    await group.getByRole('button', { name: 'Add comment' }).click();
    await group.getByRole('checkbox', { name: 'Resolved' }).check();
    await expect
      .poll(async () => (await storedRecords<Stored>(run, 'comments'))[0])
      .toMatchObject({ text: 'Ask the shop as well?', resolved: true, recordType: 'touchpoints' });
  });

  await test.step('history', async () => {
    const group = await openGroup(editor, 'History');
    await expect(group.getByText('set Stage to Retention')).toBeVisible();
    await group.getByRole('button', { name: 'Restore this value: Title, Calls the company' }).click();
    await expect(editor.getByRole('textbox', { name: 'Title' })).toHaveValue('Calls the company');
    await expect.poll(stored).toMatchObject({ title: 'Calls the company' });
  });

  await test.step('nothing stands in the way of assistive technology', async () => {
    for (const group of ['Feeling', 'Opportunities', 'Weight', 'Tags and notes', 'Page and part tagged']) {
      await openGroup(editor, group);
    }
    await page.evaluate(axe.source);
    const found = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
    expect(found).toEqual([]);
  });

  await test.step('verbatims of the study, under no touchpoint as well', async () => {
    await page.goto(page.url().replace(/#.*/, '#/study/verbatims'));
    const section = page.getByRole('region', { name: 'Verbatims' });
    await section.getByRole('textbox', { name: 'The customer’s own words' }).fill('Quick and friendly.');
    await section.getByRole('button', { name: 'Add verbatim' }).click();
    await expect(section.getByRole('status').filter({ hasText: '2 verbatims' })).toBeVisible();
    await section.getByRole('link', { name: 'Open its touchpoint' }).click();
    await expect(editor).toBeVisible();
  });
});

test('the key A begins a touchpoint, but not where letters are typed or code', async ({ launch }) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page } = dashboard;
  const dialog = dashboard.dialog('New touchpoint');
  await page.keyboard.press('a');
  await expect(dialog.getByRole('button', { name: 'A phone call' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const title = dashboard.editor.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue('Receives the parcel');
  await title.press('a');
  await expect(dialog).toHaveCount(0);
  // Elsewhere in the editor it is an emotion.
  await dashboard.editor.focus();
  await page.keyboard.press('a');
  await expect(dashboard.editor.getByRole('radio', { name: 'Very negative' })).toBeChecked();
  await expect(dialog).toHaveCount(0);

  // The table has the same.
  await dashboard.goTo('Touchpoints');
  // Before it is there, the editor on the map has the key.
  await expect(page.getByRole('grid', { name: 'Touchpoints' })).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('a');
  await dialog.getByRole('button', { name: 'A word from somebody' }).click();
  await expect(title).toHaveValue('Hears about the brand from somebody');
  await expect(title).toBeFocused();
});

/** A tenth of a second of silence, as WAV. */
function silence(): Buffer {
  const samples = 800;
  const file = Buffer.alloc(44 + samples, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  return file;
}
