// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CopiedTable } from '@/components/dashboard/table/copiedTable';
import { newId } from '@/lib/journey/newId';
import type { Store } from '@/lib/store';
import { type openDashboardPage as Open, openDashboardPage, openMemoryStore, standInForBrowser } from './dashboardPage';

standInForBrowser();

let store: Store;
let page: Awaited<ReturnType<typeof Open>>;
beforeEach(() => {
  store = openMemoryStore();
});
afterEach(() => page.close());

async function made(...fields: Record<string, unknown>[]): Promise<string[]> {
  const { currentJourneyId: journeyId } = await store.query('quickTagContext', { url: null });
  const touchpoints = fields.map((each) => ({
    id: newId(),
    journeyId,
    fields: { basis: 'expert', ...each },
    evidence: [],
  }));
  await store.command('createTouchpoints', { touchpoints });
  return touchpoints.map(({ id }) => id);
}
const stored = async (id: string | undefined) =>
  (await store.query('studyView', { studyId: null })).touchpoints.find((each) => each.id === id);
async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; !(await holds()); turn += 1) {
    if (turn === 200) throw new Error(`This did not come: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
const feeling = (valence: number) => ({ valence, arousal: null, label: null, basis: null });
const titles = () => page.all('[role=row] [data-kind=title]').map((cell) => cell.textContent);
const cell = (row: number, kind: string) =>
  page.until(() => page.all(`[aria-rowindex="${row + 1}"] [data-kind=${kind}]`)[0], `cell ${kind} of row ${row}`);
const active = () => document.activeElement ?? document.body;
const shows = (expected: readonly string[]) =>
  page.until(() => titles().join() === expected.join(), `the rows ${expected.join()}, not ${titles().join()}`);

describe('the table', () => {
  it('is sorted by its headings, three ways in turn, and the address says so', async () => {
    await made(
      { title: 'Bb', emotion: feeling(1) },
      { title: 'éa', emotion: feeling(-2) },
      { title: 'Cc', emotion: null },
    );
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await shows(['Bb', 'éa', 'Cc']);
    await page.click('button', 'Title');
    await shows(['Bb', 'Cc', 'éa']);
    await page.click('button', 'Emotion');
    await shows(['éa', 'Bb', 'Cc']);
    expect(page.hash()).toBe('#/touchpoints?sort=emotion');
    await page.click('button', 'Emotion');
    // What is open comes last both ways.
    await shows(['Bb', 'éa', 'Cc']);
    expect(page.container.querySelector('[aria-sort=descending]')?.textContent).toContain('Emotion');
    await page.click('button', 'Emotion');
    expect(page.hash()).toBe('#/touchpoints');
  });

  it('is sorted by a further column with Shift, by key as well, and numbers the columns', async () => {
    await made(
      { title: 'Bb', emotion: feeling(1), channel: 'phone' },
      { title: 'Aa', emotion: feeling(1), channel: 'email' },
      { title: 'Cc', emotion: feeling(-2), channel: 'email' },
    );
    page = await openDashboardPage(store, { hash: '#/touchpoints?sort=emotion' });
    await shows(['Cc', 'Bb', 'Aa']);
    const heading = (name: string) =>
      page.until(
        () => page.all('[role=columnheader] button').find((each) => each.getAttribute('aria-label') === name),
        name,
      );
    (await heading('Channel')).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true, detail: 1 }));
    await shows(['Cc', 'Aa', 'Bb']);
    expect(page.hash()).toBe('#/touchpoints?sort=emotion%2Cchannel');
    expect([(await heading('Emotion')).textContent, (await heading('Channel')).textContent]).toEqual([
      'Emotion↑1',
      'Channel↑2',
    ]);
    expect((await heading('Channel')).getAttribute('aria-description')).toBe('ascending, sort key 2');
    expect(page.all('[aria-sort]')).toHaveLength(1);
    (await heading('Channel')).focus();
    await page.press(active(), 'Enter', { shiftKey: true });
    await shows(['Cc', 'Bb', 'Aa']);
    await page.press(active(), 'Enter', { shiftKey: true });
    expect(page.hash()).toBe('#/touchpoints?sort=emotion');
    expect((await heading('Emotion')).textContent).toBe('Emotion↑');
  });

  it('is walked through by keys, and says its size', async () => {
    await made({ title: 'One' }, { title: 'Two' }, { title: 'Three' });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await shows(['One', 'Two', 'Three']);
    const grid = page.container.querySelector('[role=grid]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('4');
    expect(grid?.getAttribute('aria-colcount')).toBe('9');
    page.container.querySelector<HTMLElement>('[data-kind=title] a')?.focus();
    await page.press(active(), 'ArrowDown');
    expect(active().textContent).toBe('Two');
    await page.press(active(), 'ArrowRight');
    expect(active().getAttribute('data-kind')).toBe('journey');
    await page.press(active(), 'End', { ctrlKey: true });
    expect(active().closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('4');
    await page.press(active(), 'Home');
    expect(active().matches('input[type=checkbox]')).toBe(true);
    await page.press(active(), 'ArrowUp');
    await page.press(active(), 'ArrowUp');
    await page.press(active(), 'ArrowUp');
    expect(active().closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('1');
    // One place for Tab in the whole grid.
    expect(page.all('[role=grid] [tabindex="0"]')).toHaveLength(1);
  });

  it('edits a cell where it stands, and keeps the row in place while it does', async () => {
    const [one] = await made({ title: 'Aa' }, { title: 'Bb' });
    page = await openDashboardPage(store, { hash: '#/touchpoints?sort=title' });
    await shows(['Aa', 'Bb']);
    (await cell(1, 'title')).querySelector('a')?.focus();
    await page.press(active(), 'F2');
    await page.type('Title of “Aa”', 'Zz');
    await eventually(async () => (await stored(one))?.title === 'Zz', 'the title saved');
    expect(titles()[1]).toBe('Bb');
    const box = await page.until(() => page.all('[data-editing] input')[0], 'the editor still there');
    await page.press(box, 'Enter');
    await shows(['Bb', 'Zz']);
    await page.until(() => active().textContent === 'Zz', 'the focus on the row that has moved');
    await page.press(document.body, 'z', { ctrlKey: true });
    await shows(['Aa', 'Bb']);
  });

  it('chooses in a cell', async () => {
    const [one] = await made({ title: 'Aa' });
    page = await openDashboardPage(store, { hash: '#/touchpoints?columns=title,stage,emotion,status,tags' });
    for (const [kind, name, value] of [
      ['stage', 'Stage of “Aa”', 'decision'],
      ['emotion', 'Emotion of “Aa”', '-1'],
      ['status', 'Status of “Aa”', 'validated'],
    ] as const) {
      (await cell(1, kind)).focus();
      await page.press(active(), 'Enter');
      await page.choose(name, value);
      await page.press(await page.find('select', name), 'Escape');
    }
    (await cell(1, 'tags')).focus();
    await page.press(active(), 'Enter');
    await page.type('Tags of “Aa”', 'fees, retour ,fees');
    await page.press(await page.find('input', 'Tags of “Aa”'), 'Enter');
    await eventually(async () => (await stored(one))?.tags.length === 2, 'the tags saved');
    expect(await stored(one)).toMatchObject({
      stageId: 'decision',
      emotion: { valence: -1 },
      status: 'validated',
      tags: ['fees', 'retour'],
    });
  });

  it('filters, says how many, and takes filters away', async () => {
    await made({ title: 'One', channel: 'phone' }, { title: 'Two', channel: 'phone' }, { title: 'Three' });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await page.click('button', 'Filters');
    await page.click('button', 'Channel');
    await page.click('input', 'Phone2');
    await shows(['One', 'Two']);
    expect(page.hash()).toBe('#/touchpoints?channel=phone');
    await page.hasText('2 of 3 shown');
    await page.click('button', 'Remove the filter Channel: Phone (2)');
    await shows(['One', 'Two', 'Three']);
    await page.goTo('#/touchpoints?channel=mail');
    await page.hasText('No touchpoint passes these filters');
    await page.click('button', 'Clear all filters');
    await shows(['One', 'Two', 'Three']);
  });

  it('takes ticks that come faster than the rows follow', async () => {
    await made({ title: 'One', channel: 'phone' }, { title: 'Two', channel: 'store' }, { title: 'Three' });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await page.click('button', 'Filters');
    await page.click('button', 'Channel');
    const boxes = await page.until(() => {
      const found = page.all('fieldset input[type=checkbox]') as HTMLInputElement[];
      return found.length >= 3 ? found : undefined;
    }, 'the channels');
    const ticked = boxes.filter((box) => /^(Phone|Store)/.test(box.closest('label')?.textContent ?? ''));
    expect(ticked).toHaveLength(2);
    for (const box of ticked) {
      box.click();
      expect(box.checked).toBe(true);
    }
    await shows(['One', 'Two']);
  });
});

describe('several at once', () => {
  it('are selected by keys and changed in one step', async () => {
    const ids = await made({ title: 'One', tags: ['old'] }, { title: 'Two' }, { title: 'Three' });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await shows(['One', 'Two', 'Three']);
    page.container.querySelector<HTMLElement>('[data-kind=title] a')?.focus();
    await page.press(active(), ' ');
    await page.press(active(), 'ArrowDown', { shiftKey: true });
    await page.hasText('2 selected');
    await page.choose('Change', 'addTag');
    await page.type('To', 'fees');
    await page.click('button', 'Apply');
    await eventually(async () => (await stored(ids[1]))?.tags.length === 1, 'the tag');
    expect((await stored(ids[0]))?.tags).toEqual(['old', 'fees']);
    expect((await stored(ids[2]))?.tags).toEqual([]);
    await page.choose('Change', 'emotion');
    await page.choose('To', '2');
    await page.click('button', 'Apply');
    await eventually(async () => (await stored(ids[1]))?.emotion?.valence === 2, 'the emotion');
    await page.press(document.body, 'z', { ctrlKey: true });
    await eventually(async () => (await stored(ids[0]))?.emotion === null, 'the emotion taken back');
    await page.click('button', 'Delete');
    await shows(['Three']);
    await page.press(document.body, 'z', { ctrlKey: true });
    await shows(['One', 'Two', 'Three']);
  });

  it('move to another journey in one step, with the stages it has', async () => {
    const ids = await made({ title: 'One', stageId: 'decision' }, { title: 'Two' });
    const { study } = await store.query('studyRecords', { studyId: null });
    const journeyId = newId();
    await store.command('createRecord', {
      type: 'journeys',
      id: journeyId,
      fields: { studyId: study.id, title: 'Buys boots' },
    });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await shows(['One', 'Two']);
    await page.click('input', 'Select all that were found');
    await page.choose('Change', 'journey');
    await page.choose('To', journeyId);
    await page.click('button', 'Apply');
    await eventually(async () => (await stored(ids[1]))?.journeyId === journeyId, 'both there');
    expect(await stored(ids[0])).toMatchObject({ journeyId, stageId: 'decision' });
    await page.press(document.body, 'z', { ctrlKey: true });
    await eventually(async () => (await stored(ids[0]))?.journeyId !== journeyId, 'both back');
    expect((await stored(ids[1]))?.journeyId).not.toBe(journeyId);
  });

  it('are copied as they are shown', async () => {
    await made({ title: '=One', note: 'n' }, { title: 'Two' });
    const copied: CopiedTable[] = [];
    page = await openDashboardPage(store, { hash: '#/touchpoints?columns=title,note' });
    await page.close();
    const { browserTools } = await import('./dashboardPage');
    page = await openDashboardPage(store, {
      hash: '#/touchpoints?columns=title,note',
      props: { browserTools: { ...browserTools, copyTable: async (table) => void copied.push(table) } },
    });
    await shows(['=One', 'Two']);
    await page.click('button', 'Copy all rows that were found as a table');
    expect(copied[0]?.text).toBe("Title\tNote\r\n'=One\tn\r\nTwo\t");
    page.container.querySelectorAll<HTMLElement>('[data-kind=title] a')[1]?.focus();
    await page.press(active(), ' ');
    await page.press(active(), 'c', { ctrlKey: true });
    expect(copied[1]?.text).toBe('Title\tNote\r\nTwo\t');
    await page.hasText('Copied 1 touchpoint');
  });
});

describe('views and columns', () => {
  it('are kept with the study, chosen, renamed and deleted', async () => {
    await made({ title: 'One', channel: 'phone' }, { title: 'Two' });
    page = await openDashboardPage(store, { hash: '#/touchpoints?channel=phone&sort=-title' });
    await shows(['One']);
    await page.click('button', 'Views');
    await page.type('Name of the view', 'Calls');
    await page.click('button', 'Save this view');
    await page.find('a', 'Calls');
    await page.click('button', 'Rename the view “Calls”');
    await page.type('Rename the view “Calls”', 'Phone calls');
    await page.press(await page.find('input', 'Rename the view “Calls”'), 'Enter');
    await page.find('a', 'Phone calls');
    await page.goTo('#/touchpoints');
    await shows(['One', 'Two']);
    await page.click('a', 'Phone calls');
    await shows(['One']);
    const { study } = await store.query('studyRecords', { studyId: null });
    expect(study.extensions['parcours.table']).toMatchObject({ views: [{ name: 'Phone calls' }] });
    await page.click('button', 'Views: Phone calls');
    await page.click('button', 'Delete the view “Phone calls”');
    await page.hasText('deleted the view “Phone calls”');
    await page.until(() => page.named('a', 'Phone calls') === null, 'the view gone');
  });

  it('shows other columns in another order, and remembers them', async () => {
    await made({ title: 'One', note: 'A note' });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    const headings = () => page.all('[role=columnheader] button').map((each) => each.getAttribute('aria-label'));
    await shows(['One']);
    await page.click('button', 'Columns');
    await page.click('input', 'Show Note');
    await page.until(() => headings().at(-1) === 'Note', 'the column');
    await page.click('button', 'Move Note to the left');
    await page.until(() => headings().at(-2) === 'Note', 'the column moved');
    await page.close();
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await page.until(() => headings().at(-2) === 'Note', 'the columns as they were');
  });
});

describe('photos', () => {
  it('become evidence of what is near in time, or new touchpoints, in one step', async () => {
    const [near] = await made({ title: 'In the shop', capturedAt: '2026-05-31T12:00:00.000Z' });
    page = await openDashboardPage(store, { hash: '#/touchpoints' });
    await shows(['In the shop']);
    const photo = (name: string, time: string) =>
      new File(['x'], name, { type: 'image/jpeg', lastModified: Date.parse(`2026-05-31T${time}:00.000Z`) });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, {
      dataTransfer: {
        types: ['Files'],
        files: [photo('b.jpg', '15:00'), photo('a.jpg', '12:10'), photo('c.jpg', '15:01')],
      },
    });
    window.dispatchEvent(drop);
    const place = await page.find('select', 'What c.jpg becomes');
    await page.choose(place, 'withPrevious');
    await page.type('Title of the touchpoint of b.jpg', 'Opens the parcel');
    await page.click('button', 'Add 3 photos');
    // The new touchpoints are written before the evidence of the others.
    await page.until(() => page.all('dialog').length === 0, 'the end of the dialog');
    await shows(['In the shop', 'Opens the parcel']);
    const { touchpoints } = await store.query('studyView', { studyId: null });
    expect(touchpoints.map(({ evidenceIds }) => evidenceIds.length)).toEqual([1, 2]);
    expect(touchpoints[1]).toMatchObject({ capturedAt: '2026-05-31T15:00:00.000Z', stageId: null });
    await page.press(document.body, 'z', { ctrlKey: true });
    await shows(['In the shop']);
    await eventually(async () => (await stored(near))?.evidenceIds.length === 0, 'the evidence taken off');
  });
});

describe('accessibility', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`axe finds nothing with everything open (${language})`, async () => {
      await made({ title: 'One', channel: 'phone', tags: ['a'] }, { title: 'Two' });
      page = await openDashboardPage(store, { hash: '#/touchpoints?channel=phone', props: { language } });
      await shows(['One']);
      const menus = page.all('button[aria-expanded=false]').filter((each) => !each.closest('header'));
      expect(menus.length).toBeGreaterThanOrEqual(3);
      page.container.querySelector<HTMLElement>('[data-kind=title] a')?.focus();
      await page.press(active(), ' ');
      for (const menu of menus) {
        menu.click();
        const { violations } = await axe.run(page.container, { rules: { 'color-contrast': { enabled: false } } });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
});
