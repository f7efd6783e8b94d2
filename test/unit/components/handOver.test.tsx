// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { dashboardOfBriefs, eventually } from './walkedBriefs';

const on = dashboardOfBriefs();

const holds = (at: number) => {
  const file = on.page.saved[at];
  if (!file) throw new Error('There is no file.');
  return JSON.parse(new TextDecoder().decode(file.bytes));
};

describe('a brief', { timeout: 20_000 }, () => {
  it('is planned for a brand and a shopper who are not there yet, in one step, and saved for that shopper', async () => {
    const id = await on.writeBrief();
    await on.open(`#/study/briefs/${id}`);
    await on.page.click('button', 'Plan a walkthrough…');
    await on.page.choose('Brand', 'another');
    await on.page.choose('Shopper', 'another');
    await on.page.click('button', 'Plan it');
    await on.page.hasText('Give the brand a name.');
    await on.page.type('Brand name', 'Klafti');
    await on.page.click('button', 'Plan it');
    await on.page.hasText('Give the shopper a name.');
    await on.page.type('Name of the shopper', 'Nadia');
    await on.page.click('button', 'Plan it');
    await on.page.click('button', 'Save the file for Nadia');
    await on.page.until(() => on.page.saved[0], 'the file');
    expect(holds(0)).toMatchObject({
      brands: [{ name: 'Klafti' }],
      observers: [{ name: 'Nadia' }],
      walkthroughs: [{ state: 'toDo' }],
      journeys: [{ title: 'Buy a coat – Klafti' }],
    });
    await on.undo();
    const left = async () => {
      const { brands, observers } = await on.store.query('studyRecords', { studyId: null });
      return [(await on.briefs())[0]?.walkthroughs.length, brands.length, observers.map(({ name }) => name)];
    };
    await eventually(left).toEqual([0, 0, ['']]);
  });

  it('is saved for one shopper, for everyone, or alone', async () => {
    const id = await on.writeBrief();
    await on.plan(id, 'Nadia');
    await on.plan(id, 'Paul');
    await on.open(`#/study/briefs/${id}`);
    const said = [];
    for (const [at, name] of ['Paul', 'Everyone', 'The brief alone'].entries()) {
      await on.page.click('button', 'Save as file');
      await on.page.click('dialog input[type=radio]', name);
      await on.page.click('dialog button', 'Save file');
      await on.page.until(() => on.page.saved[at], name);
      said.push(
        holds(at)
          .observers.map((observer: { name: string }) => observer.name)
          .toSorted(),
      );
    }
    expect(said).toEqual([['Paul'], ['Nadia', 'Paul'], []]);
  });

  it('is duplicated for a brand that is not there yet', async () => {
    const id = await on.writeBrief();
    await on.open(`#/study/briefs/${id}`);
    await on.page.click('button', 'Duplicate for a brand…');
    await on.page.choose('Brand', 'another');
    await on.page.type('Brand name', 'Aubelune');
    await on.page.click('button', 'Duplicate');
    await eventually(async () => (await on.briefs()).map(({ brief }) => brief.title)).toEqual([
      'Buy a coat',
      'Buy a coat – Aubelune',
    ]);
    expect((await on.store.query('studyRecords', { studyId: null })).brands).toMatchObject([{ name: 'Aubelune' }]);
  });
});

describe('what is on the screen', { timeout: 20_000 }, () => {
  it('is what the export proposes: the journey of the walkthrough', async () => {
    const id = await on.writeBrief();
    const visit = await on.plan(id, 'Nadia');
    await on.open(`#/study/walkthroughs/${visit.id}`);
    await on.page.hasText('Change the plan');
    await on.page.click('button', 'Export');
    await on.page.click('button', 'Save file');
    await on.page.until(() => on.page.saved[0], 'the file');
    expect(holds(0).journeys).toMatchObject([{ id: visit.journeyId }]);
  });

  it('names who observes, also those who did not come along', async () => {
    await on.writeBrief();
    const { study } = await on.store.query('studyRecords', { studyId: null });
    const changes = { observerIds: [newId()] };
    await on.store.command('editRecord', { type: 'studies', id: study.id, changes });
    await on.open('#/study');
    await on.page.find('input[type=checkbox]', 'Observer 2');
    expect(on.page.container.textContent).not.toContain(changes.observerIds[0]);
  });
});
