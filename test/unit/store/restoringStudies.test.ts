import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { exampleFile } from '../../example/exampleFile';
import { memoryDatabase } from './memoryDatabase';
import { saving } from './samples';

const open = () =>
  createStore({ ...memoryDatabase(), databaseName: newId(), formats: async () => ({ ...formats, mergeDocument }) });
const input = async (restoresDeletedStudies: boolean) => ({
  bytes: new Uint8Array(await readFile(exampleFile('en'))),
  fileName: 'en.journey.zip',
  restoresDeletedStudies,
});

it('brings a deleted study back from its file where that is asked for, and doubles nothing', async () => {
  const store = open();
  await store.command('saveTouchpoint', saving());
  const own = await store.query('studyRecords', { studyId: null });
  const first = await store.command('importFile', await input(true));
  const studies = async () => (await store.query('studies', {})).map(({ id, journeys }) => [id, journeys.length]);
  const both = await studies();
  expect(both).toHaveLength(2);
  expect(await store.command('importFile', await input(true))).toMatchObject({ added: 0, updated: 0, group: null });
  expect(await studies()).toEqual(both);

  const id = both.map(([studyId]) => String(studyId)).find((each) => each !== own.study.id) ?? '';
  const { group } = await store.command('deleteRecord', { type: 'studies', id });
  expect(await studies()).toHaveLength(1);
  await store.command('undo', { group: group ?? '' });
  expect(await studies()).toEqual(both);

  await store.command('deleteRecord', { type: 'studies', id });
  expect(await store.command('importFile', await input(false))).toMatchObject({ added: 0, journeyIds: [] });
  expect(await studies()).toHaveLength(1);
  const again = await store.command('importFile', await input(true));
  expect(again.journeyIds).toEqual(first.journeyIds);
  expect(again.addedByType.touchpoints).toBe(first.addedByType.touchpoints);
  expect(await studies()).toEqual(both);
});

it('does not bring back what was deleted of a study that is still there', async () => {
  const store = open();
  const { journeyIds } = await store.command('importFile', await input(true));
  const view = () => store.query('journeyView', { journeyId: journeyIds[0] ?? '' });
  const { touchpoints } = await view();
  await store.command('deleteRecord', { type: 'touchpoints', id: touchpoints[0]?.id ?? '' });
  await store.command('importFile', await input(true));
  expect((await view()).touchpoints).toHaveLength(touchpoints.length - 1);
});
