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

it('takes the own stage models along with a deleted study, but for those that another study uses', async () => {
  const store = open();
  await store.command('saveTouchpoint', saving());
  const { study } = await store.query('studyRecords', { studyId: null });
  const model = (name: string) => ({
    type: 'stageModels' as const,
    id: newId(),
    fields: {
      studyId: study.id,
      name: { en: name, fr: '' },
      stages: [{ id: newId(), labels: { en: 'Only one', fr: '' }, phase: 'before' }],
    },
  });
  const [unused, shared] = [model('Unused'), model('Shared')];
  for (const each of [unused, shared]) await store.command('createRecord', each);
  const other = { study: newId(), journey: newId() };
  await store.command('createStudy', {
    id: other.study,
    name: 'Another study',
    journeyId: other.journey,
    journeyTitle: 'Another journey',
    copyFrom: null,
    copy: { personas: false, brands: false, codebook: false, settings: false },
  });
  const changes = { stageModelId: shared.id };
  await store.command('editRecord', { type: 'studies', id: other.study, changes });

  const { group } = await store.command('deleteRecord', { type: 'studies', id: study.id });
  const own = async (studyId: string) =>
    (await store.query('studyRecords', { studyId })).stageModels.flatMap(({ id, studyId: of }) => (of ? id : []));
  expect(await own(other.study)).toEqual([shared.id]);
  const everything = await store.query('exportFile', {
    scope: { kind: 'everything' },
    format: 'journeyMap',
    language: 'en',
    exportedAt: '2026-03-02T10:00:00.000Z',
  });
  expect(new TextDecoder().decode(everything.bytes)).not.toContain('Unused');

  await store.command('undo', { group: group ?? '' });
  expect((await own(study.id)).toSorted()).toEqual([unused.id, shared.id].toSorted());
});
