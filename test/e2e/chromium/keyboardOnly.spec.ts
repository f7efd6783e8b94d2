import type { Brand, Journey, Persona, QuestionnaireAnswer, Study } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { Keyboard } from './keyboard';
import { storedRecords } from './storedRecords';

interface StoredModel {
  readonly stages: readonly { readonly labels: { readonly en: string } }[];
}

test('a study is built, filled in, looked through and changed by the keyboard alone', async ({ launch }) => {
  test.setTimeout(240_000);
  const run = await launch();
  const dashboard = await DashboardPage.open(run);
  const { page, editor } = dashboard;
  const keys = new Keyboard(page);
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const list = (name: string) => page.getByRole('combobox', { name, exact: true });
  const main = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
  const inStudy = (name: string) => page.getByRole('navigation', { name: 'Study' }).getByRole('link', { name });
  const touchpoints = () => storedRecords<Touchpoint>(run, 'touchpoints');
  const titled = async (title: string) => (await touchpoints()).find((each) => each.title === title);

  await test.step('the first stop leads past the navigation', async () => {
    await keys.press('Tab');
    await expect(button('Skip to the content')).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('a new study', async () => {
    await keys.use(main('Study'));
    await keys.use(button('New study…'));
    const dialog = dashboard.dialog('New study');
    await expect(dialog.getByRole('textbox', { name: 'Name of the study' })).toBeFocused();
    await keys.write('Winter coats');
    await keys.fill(dialog.getByRole('textbox', { name: 'First journey' }), 'Looks around');
    await keys.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: 'Winter coats' })).toBeVisible();
    await keys.fill(box('Research question'), 'What stops people at the checkout?');
    const stored = async () => (await storedRecords<Study>(run, 'studies')).find(({ name }) => name === 'Winter coats');
    await expect.poll(async () => (await stored())?.question).toBe('What stops people at the checkout?');
  });

  await test.step('a persona', async () => {
    await keys.use(inStudy('Personas'));
    await keys.fill(box('Name of the new persona'), 'Camille');
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: 'Camille', level: 2 })).toBeFocused();
    await keys.fill(box('Goals'), 'Find a coat');
    await expect
      .poll(() => storedRecords<Persona>(run, 'personas'))
      .toMatchObject([{ name: 'Camille', goals: ['Find a coat'] }]);
  });

  await test.step('a brand with its domain', async () => {
    await keys.use(inStudy('Brands'));
    const form = page.getByRole('form', { name: /^Add a (brand|competitor)/ });
    await keys.fill(form.getByRole('textbox'), 'Aubelune aubelune.example');
    await keys.choose(form.getByRole('combobox'), 'Brand studied');
    await keys.use(form.getByRole('button'));
    await expect
      .poll(() => storedRecords<Brand>(run, 'brands'))
      .toMatchObject([{ name: 'Aubelune', role: 'own', domains: ['aubelune.example'] }]);
    await expect(form.getByRole('textbox')).toBeFocused();
  });

  await test.step('an own stage model, reordered and put in use', async () => {
    await keys.use(inStudy('Stages'));
    await keys.fill(box('Name of the new model'), 'Shop visit');
    await keys.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Shop visit' })).toBeVisible();
    const stage = (number: number) => page.getByRole('group', { name: `Stage ${number}`, exact: true });
    await keys.fill(stage(1).getByRole('textbox', { name: 'Stage', exact: true }), 'Window');
    for (const name of ['Till', 'Shelves']) {
      await keys.fill(box('Name of the new stage'), name);
      await keys.press('Enter');
      await expect(box('Name of the new stage')).toHaveValue('');
    }
    const stages = async () =>
      (await storedRecords<StoredModel>(run, 'stageModels'))[0]?.stages.map(({ labels }) => labels.en);
    await expect.poll(stages).toEqual(['Window', 'Till', 'Shelves']);
    await keys.goTo(button('Drag “Shelves”'), 'Shift+Tab');
    await keys.press('Space');
    await expect(page.getByRole('status').filter({ hasText: 'Picked up Shelves, 3 of 3' })).toBeAttached();
    // It is said before the rows are measured, in the next frame, and the arrows heard, by a timer that is set by then.
    await page.evaluate(
      () => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(heard)))),
    );
    await keys.press('ArrowUp');
    await expect(page.getByRole('status').filter({ hasText: 'Shelves: now 2 of 3' })).toBeAttached();
    await keys.press('Space');
    await expect.poll(stages).toEqual(['Window', 'Shelves', 'Till']);
    await keys.use(button('Use… “Shop visit”'));
    const dialog = dashboard.dialog('Change the stage model');
    await keys.use(dialog.getByRole('button', { name: 'Change the model' }));
    await expect(dialog).toBeHidden();
  });

  await test.step('a journey', async () => {
    await keys.use(inStudy('Journeys'));
    await keys.use(button('Add a journey'));
    const dialog = dashboard.dialog('New journey');
    await expect(dialog.getByRole('textbox', { name: 'Journey title' })).toBeFocused();
    await keys.write('Camille buys a coat');
    await keys.choose(dialog.getByRole('combobox', { name: 'Brand' }), 'Aubelune');
    await keys.use(dialog.getByRole('button', { name: 'Create journey' }));
    await expect(page.getByRole('heading', { name: 'Camille buys a coat', level: 2 })).toBeVisible();
    await keys.choose(list('Persona'), 'Camille');
    const stored = async () =>
      (await storedRecords<Journey>(run, 'journeys')).find(({ title }) => title === 'Camille buys a coat');
    await expect
      .poll(async () => (await stored())?.personaId)
      .toBe(((await storedRecords(run, 'personas')) as Persona[])[0]?.id);
  });

  await test.step('a touchpoint without a page, with a file and its fields', async () => {
    await keys.use(main('Map'));
    await expect(button('New touchpoint')).toBeVisible();
    await keys.press('a');
    await expect(dashboard.dialog('New touchpoint').getByRole('button', { name: 'A phone call' })).toBeFocused();
    await keys.press('Enter');
    await expect(editor.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await keys.write('Phones the shop about the size');
    // Out of the field, keys code; a second Escape would close.
    await keys.press('Escape');
    await expect(editor).toBeVisible();
    await keys.press('3');
    await keys.press('s');
    await expect(editor.getByRole('radio', { name: 'Till', exact: true })).toBeChecked();
    await expect(editor.getByRole('radio', { name: 'Negative', exact: true })).toBeChecked();
    const choosing = page.waitForEvent('filechooser');
    await keys.use(editor.getByRole('button', { name: 'Attach files…' }).first());
    await (await choosing).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('42 or 44?') });
    await expect.poll(async () => (await titled('Phones the shop about the size'))?.evidenceIds).toHaveLength(1);
    await keys.fill(editor.getByRole('textbox', { name: 'Note', exact: true }), 'On hold for long');
    await keys.choose(editor.getByRole('combobox', { name: 'Started by' }), 'Customer');
    // A group that is folded is opened where it stands.
    await keys.use(editor.locator('summary').filter({ hasText: 'Pain points' }));
    await keys.fill(editor.getByRole('textbox', { name: 'Pain point' }), 'Nobody answers');
    await keys.goTo(editor.getByRole('group', { name: 'Severity' }).getByRole('radio').first());
    await keys.press('ArrowRight');
    await expect
      .poll(() => titled('Phones the shop about the size'))
      .toMatchObject({
        note: 'On hold for long',
        initiator: 'customer',
        emotion: { valence: -1 },
        painPoints: [{ text: 'Nobody answers', severity: 2 }],
      });
    await keys.press('Escape');
    await keys.press('Escape');
    await expect(editor).toBeHidden();
    await expect(link('Phones the shop about the size')).toBeFocused();
  });

  const grid = page.getByRole('grid', { name: 'Touchpoints' });
  const cell = (row: number, column: string) => grid.locator(`[aria-rowindex="${row + 1}"] [data-kind=${column}]`);
  await test.step('the table: filtered, edited in its cells, several at once', async () => {
    await keys.use(main('Touchpoints'));
    for (const key of ['ArrowDown', 'ArrowDown+ArrowDown']) {
      await expect(grid).toBeVisible();
      await keys.press('a');
      const dialog = dashboard.dialog('New touchpoint');
      await expect(dialog.getByRole('button', { name: 'A phone call' })).toBeFocused();
      for (const _ of key.split('+')) await keys.press('Tab');
      await keys.press('Enter');
      await expect(editor.getByRole('textbox', { name: 'Title' })).toBeFocused();
      await keys.press('Escape');
      await keys.press('Escape');
      await expect(editor).toBeHidden();
    }
    await expect(grid).toHaveAttribute('aria-rowcount', '4');

    await keys.use(button('Filters'));
    const filters = page.getByRole('region', { name: 'Filters' });
    await keys.use(filters.getByRole('button', { name: 'Channel' }));
    await keys.use(filters.getByRole('checkbox', { name: /^Phone/ }), 'Space');
    await keys.press('Escape');
    await expect(button(/^Filters/)).toBeFocused();
    await expect(grid).toHaveAttribute('aria-rowcount', '2');
    await keys.use(button(/^Remove the filter Channel: Phone/));
    await expect(grid).toHaveAttribute('aria-rowcount', '4');

    await keys.goTo(grid.locator('[data-row][tabindex="0"]'));
    await keys.press('Control+Home');
    await keys.press('ArrowRight');
    await expect(cell(1, 'title').getByRole('link')).toBeFocused();
    await keys.press('F2');
    await keys.write('Phones the shop twice');
    await keys.press('Enter');
    await expect(cell(1, 'title')).toHaveText('Phones the shop twice');
    await expect.poll(() => titled('Phones the shop twice')).toBeTruthy();

    await keys.press('Space');
    await keys.press('Shift+ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: '2 selected' })).toBeVisible();
    const bar = page.getByRole('region', { name: 'Selected touchpoints' });
    await keys.choose(bar.getByRole('combobox', { name: 'Change' }), 'Status');
    await keys.choose(bar.getByRole('combobox', { name: 'To', exact: true }), 'Validated');
    await keys.use(bar.getByRole('button', { name: 'Apply' }));
    const validated = async () => (await touchpoints()).filter(({ status }) => status === 'validated').length;
    await expect.poll(validated).toBe(2);

    await keys.press('Control+z');
    await expect.poll(validated).toBe(0);
    await expect(page.getByText('Undone: changed Status of 2 touchpoints')).toBeVisible();
    await keys.press('Control+Shift+Z');
    await expect.poll(validated).toBe(2);
  });

  await test.step('sorted by two columns, and the view saved', async () => {
    await keys.goTo(grid.locator('[data-row][tabindex="0"]'));
    await keys.press('Control+Home');
    await keys.press('ArrowUp');
    const heading = (name: string) => grid.getByRole('columnheader', { name }).getByRole('button');
    for (let column = 0; column < 3; column += 1) await keys.press('ArrowRight');
    await expect(heading('Stage')).toBeFocused();
    await keys.press('Enter');
    await keys.press('ArrowRight');
    await keys.press('Shift+Enter');
    await expect(heading('Emotion')).toHaveText('Emotion↑2');
    await keys.use(button('Views'));
    await expect(box('Name of the view')).toBeFocused();
    await keys.write('By stage and emotion');
    await keys.press('Enter');
    const views = page.getByRole('region', { name: 'Views' });
    await expect(views.getByRole('link', { name: 'By stage and emotion' })).toBeVisible();
    await keys.press('Escape');
    await expect(button(/^Views/)).toBeFocused();
  });

  await test.step('a question is answered', async () => {
    await keys.use(main('Study'));
    await keys.use(inStudy('Questions'));
    await keys.use(button('Add an answer: How did you discover the brand?'));
    await expect(box('Answer 1')).toBeFocused();
    await page.keyboard.type('A friend wore it');
    await expect
      .poll(() => storedRecords<QuestionnaireAnswer>(run, 'questionnaireAnswers'))
      .toMatchObject([{ text: 'A friend wore it' }]);
  });

  await test.step('undo and redo by their buttons too', async () => {
    const answers = async () =>
      (await storedRecords<QuestionnaireAnswer>(run, 'questionnaireAnswers')).map(({ text }) => text);
    await keys.goTo(page.getByRole('button', { name: /^Undo: / }), 'Shift+Tab');
    await keys.press('Enter');
    await expect.poll(answers).toEqual([]);
    await keys.use(page.getByRole('button', { name: /^Redo: / }));
    await expect.poll(answers).toEqual(['A friend wore it']);
  });

  await test.step('the language', async () => {
    await keys.use(main('Settings'));
    const language = page.getByRole('group', { name: 'Language' });
    await keys.goTo(language.getByRole('radio', { checked: true }));
    await keys.press('ArrowRight');
    await keys.press('ArrowRight');
    await expect(
      page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Réglages' }),
    ).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Français' })).toBeFocused();
  });
});
