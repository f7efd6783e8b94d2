import { expect, test } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { saving, screenshot } from './samples';

const coat = 'https://shop.example/coat';

test('gives what was tagged on a page: touchpoints and verbatims, with stage, anchor and a small picture', async () => {
  const store = createStore({ ...memoryDatabase(), databaseName: newId() });
  const picture = screenshot(1);
  await store.command(
    'saveTouchpoint',
    saving({ title: 'Reads a review', stageId: 'decision', valence: -1 }, coat, { evidence: [picture] }),
  );
  await store.command('saveTouchpoint', saving({ title: 'Elsewhere' }, 'https://shop.example/shoes'));
  const { study } = await store.query('quickTagContext', { url: null });
  const { touchpoints } = await store.query('journeyView', { journeyId: null });
  const page = touchpoints.find(({ title }) => title === 'Reads a review')?.page;
  await store.command('createRecord', {
    type: 'verbatims',
    id: newId(),
    fields: { studyId: study.id, quote: 'It tore at once.', page },
  });
  const found = await store.query('pageAnchors', { url: `${coat}?utm_source=mail#reviews` });
  expect(found).toMatchObject([
    { kind: 'touchpoint', title: 'Reads a review', stage: { en: 'Decision' }, valence: -1, anchor: null },
    { kind: 'verbatim', title: 'It tore at once.', stage: null, valence: null, picture: null },
  ]);
  expect(found[0]?.picture?.bytes).toEqual(picture.thumbnail?.bytes);
  expect(await store.query('pageAnchors', { url: 'https://shop.example/hats' })).toEqual([]);
});
