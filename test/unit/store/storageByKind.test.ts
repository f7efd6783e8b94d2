import { expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from './memoryDatabase';
import { saving, screenshot } from './samples';

it('tells how much each kind of evidence takes, a file that is there twice once', async () => {
  const store = createStore({ ...memoryDatabase(), storage: null });
  const large = new TextEncoder().encode('a picture of the page');
  const small = new TextEncoder().encode('a ticket');
  const evidence = [
    screenshot(1, { id: newId(), bytes: small, kind: 'attachedFile' }),
    screenshot(1, { id: newId(), bytes: large }),
    screenshot(1, { id: newId(), bytes: large }),
  ];
  await store.command('saveTouchpoint', { ...saving({ title: 'Pays' }), evidence });
  const { byKind } = await store.query('storageReport', {});
  expect(byKind).toEqual([
    { kind: 'screenshot', files: 1, bytes: large.length },
    { kind: 'attachedFile', files: 1, bytes: small.length },
  ]);
});
