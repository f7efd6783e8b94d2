import { expect, test } from '../fixtures';
import { DashboardPage } from './dashboardPage';
import { tagPage } from './popupPage';

const route = '#/study/questionnaire';
const discovered = 'How did you discover the brand?';
const expected = 'What do you expect at this touchpoint?';
const alba = 'Views a product page: Alba linen wrap dress';

test('questions are answered about the study, a journey and a touchpoint, and come out in the file', async ({
  launch,
  shop,
  folder,
}) => {
  const downloads = await folder('questionnaire');
  const run = await launch({ downloadDir: downloads });
  const tab = await run.context.newPage();
  await tab.goto(shop.url('aubelune', '/en/product/alba'));
  await tagPage(run, tab, '2', 'f');
  const dashboard = await DashboardPage.open(run, route);
  const { page } = dashboard;
  const question = (wording: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: wording, exact: true }) });
  const progress = (text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
  await progress('0 of 12 questions answered · 0 answers');

  await test.step('two customers answer one question', async () => {
    await page.getByRole('button', { name: `Add an answer: ${discovered}` }).click();
    await expect(question(discovered).getByRole('textbox', { name: 'Answer 1' })).toBeFocused();
    await page.keyboard.type('A friend wore it');
    await expect(question(discovered).getByText('1 answer', { exact: true })).toBeVisible();
    await page.keyboard.type(' at work');
    await page.getByRole('button', { name: `Add an answer: ${discovered}` }).click();
    await expect(question(discovered).getByRole('textbox', { name: 'Answer 2' })).toBeFocused();
    await page.keyboard.type('An advertisement');
    await expect(question(discovered).getByText('2 answers', { exact: true })).toBeVisible();
    await progress('1 of 12 questions answered · 2 answers');
  });

  await test.step('the team answers about a touchpoint', async () => {
    await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'First journey' });
    await page.getByRole('combobox', { name: 'Touchpoint' }).selectOption({ label: alba });
    await progress('0 of 12 questions answered · 0 answers');
    await page.getByRole('button', { name: 'Add an answer: How is it managed?' }).click();
    await page.keyboard.type('By the web team');
    await progress('1 of 12 questions answered · 1 answer');
    await expect(question('How is it managed?').getByRole('group')).toContainText(`The team (internal) · ${alba}`);
  });

  await test.step('whom and what it is about can be changed', async () => {
    await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Anything' });
    const first = question(discovered).getByRole('listitem').first();
    await first.locator('summary').click();
    await first.getByRole('combobox', { name: 'Journey' }).selectOption({ label: 'First journey' });
    await first.getByRole('combobox', { name: 'Touchpoint' }).selectOption({ label: alba });
    await first.getByRole('combobox', { name: 'Noted by' }).selectOption({ label: 'Nobody named' });
    await expect(first.locator('summary')).toHaveText(`A customer (reported) · ${alba}`);
    await expect(first.getByRole('status')).toHaveText('Saved');
  });

  await test.step('what has no answer can be looked at alone', async () => {
    await page.getByRole('combobox', { name: 'Questions' }).selectOption({ label: 'Without an answer' });
    await expect(question(discovered)).toHaveCount(0);
    await expect(question(expected)).toBeVisible();
    await page.getByRole('combobox', { name: 'Questions' }).selectOption({ label: 'All' });
  });

  await test.step('the editor of a touchpoint has the questions about it', async () => {
    await dashboard.goTo('Map');
    const editor = await dashboard.edit(alba);
    const group = editor.getByRole('group').filter({
      has: page.getByRole('heading', { name: 'Questions about this touchpoint' }),
    });
    await expect(group.getByText('2 answers', { exact: true })).toBeVisible();
    await editor.getByRole('heading', { name: 'Questions about this touchpoint' }).click();
    await expect(group.getByRole('heading', { name: discovered })).toBeVisible();
    await group.getByText('Team', { exact: true }).click();
    await group.getByRole('button', { name: 'Add an answer: Is the experience positive?' }).click();
    await page.keyboard.type('Rather');
    await expect(group.getByText('1 answer', { exact: true })).toHaveCount(3);
    await page.keyboard.press('Escape');
  });

  const exported = await dashboard.export(downloads, 'The whole study');
  const { questionnaireAnswers } = JSON.parse(exported.bytes.toString('utf8')) as {
    questionnaireAnswers: Record<string, unknown>[];
  };
  const [journeyId] = questionnaireAnswers.flatMap((answer) => answer.journeyId ?? []);
  const [touchpointId] = questionnaireAnswers.flatMap((answer) => answer.touchpointId ?? []);
  const byText = (text: string) => questionnaireAnswers.find((answer) => answer.text === text);
  expect(questionnaireAnswers).toHaveLength(4);
  expect(byText('A friend wore it at work')).toMatchObject({
    questionId: 'howDiscovered',
    basis: 'reported',
    journeyId,
    touchpointId,
    observerId: null,
  });
  expect(byText('An advertisement')).toMatchObject({ basis: 'reported', journeyId: null, touchpointId: null });
  expect(byText('Rather')).toMatchObject({
    questionId: 'isExperiencePositive',
    basis: 'internal',
    journeyId,
    touchpointId,
  });
  expect(byText('By the web team')).toMatchObject({
    questionId: 'howManaged',
    basis: 'internal',
    journeyId,
    touchpointId,
  });
});

test('own questions are added, reworded, and deleted with their answers, and all of it can be undone', async ({
  launch,
}) => {
  const run = await launch();
  const dashboard = await DashboardPage.open(run, route);
  const { page } = dashboard;
  const form = page.getByRole('form', { name: 'Add a question' });
  await form.getByRole('textbox', { name: 'Question' }).fill('Who packs the parcel?');
  await form.getByRole('combobox', { name: 'Asked of' }).selectOption({ label: 'Team' });
  await page.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Add a question' }).click();
  const team = page.getByRole('region', { name: 'Team', exact: true });
  await expect(team.getByRole('heading', { name: 'Who packs the parcel?' })).toBeVisible();

  await team.getByText('Edit the question').click();
  await team.getByRole('textbox', { name: 'Question', exact: true }).fill('Who packs the box?');
  await expect(team.getByRole('heading', { name: 'Who packs the box?' })).toBeVisible();
  await page.getByRole('button', { name: 'Add an answer: Who packs the box?' }).click();
  await page.keyboard.type('The warehouse');
  await expect(team.getByText('1 answer', { exact: true })).toBeVisible();

  await team.getByRole('button', { name: 'Delete the question: Who packs the box?' }).click();
  await expect(team.getByRole('heading', { name: 'Who packs the box?' })).toHaveCount(0);
  await expect(page.getByText('The warehouse')).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
  await expect(team.getByRole('heading', { name: 'Who packs the box?' })).toBeVisible();
  await expect(team.getByRole('textbox', { name: 'Answer 1' })).toHaveValue('The warehouse');

  await team.getByRole('button', { name: 'Delete answer 1: Who packs the box?' }).click();
  await expect(team.getByRole('textbox', { name: 'Answer 1' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add an answer: Who packs the box?' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(team.getByRole('textbox', { name: 'Answer 1' })).toHaveValue('The warehouse');
});
