import { expect, it } from 'vitest';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { saving } from './samples';

const open = () =>
  createStore({ ...memoryDatabase(), databaseName: newId(), formats: async () => ({ ...formats, mergeDocument }) });

it('lists every study with its journeys, the current one first', async () => {
  const elsewhere = open();
  await elsewhere.command('saveTouchpoint', saving());
  const { study, journey } = await elsewhere.query('journeyView', { journeyId: null });
  const { bytes, fileName } = await elsewhere.query('exportFile', {
    scope: { kind: 'study', studyId: study.id },
    format: 'journeyMap',
    language: 'en',
    exportedAt: '2026-03-02T10:00:00.000Z',
  });

  const here = open();
  await here.command('saveTouchpoint', saving());
  const own = await here.query('quickTagContext', { url: null });
  await here.command('importFile', { bytes, fileName });
  const before = await here.query('studies', {});
  expect(before.map(({ id }) => id)).toEqual([own.study.id, study.id]);
  expect(before[1]?.journeys).toMatchObject([{ id: journey.id, title: journey.title, touchpoints: 1 }]);

  await here.command('selectJourney', { journeyId: journey.id });
  expect((await here.query('studies', {})).map(({ id }) => id)).toEqual([study.id, own.study.id]);
});
