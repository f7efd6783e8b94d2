import { expect, test } from 'vitest';
import { createStore } from '@/lib/store';
import { memoryDatabase, withTables } from './memoryDatabase';
import { saving, tagSubject } from './samples';

test('a title that is too long is cut between characters', async () => {
  const options = memoryDatabase();
  const store = createStore(options);
  const quote = `${'a'.repeat(998)}\u{1f600}${'b'.repeat(100)}`;
  await store.command('saveTouchpoint', saving({ title: '' }, null, { subject: tagSubject(null, { quote }) }));
  const titles = await withTables(options, async ({ touchpoints }) =>
    (await touchpoints.toArray()).map(({ title }) => title),
  );
  expect(titles).toEqual([`${'a'.repeat(998)}…`]);
  store.close();
});
