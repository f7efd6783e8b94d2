import { expect, it } from 'vitest';
import { createEraser } from '@/entrypoints/dashboard/createEraser';
import { StoreError } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { createDraftStore, createStore } from '@/lib/store';
import { memoryDatabase } from '../store/memoryDatabase';
import { draft, saving } from '../store/samples';

function setUp() {
  const store = createStore({ ...memoryDatabase(), databaseName: newId(), storage: null });
  const drafts = createDraftStore({ ...memoryDatabase(), databaseName: newId() });
  const steps: string[] = [];
  const deps = {
    store,
    drafts,
    sweeps: { clear: async () => void steps.push('sweeps') },
    forgetTypedTexts: async () => void steps.push('typed'),
    closeOverlays: async () => void steps.push('overlays'),
    clearCounts: async () => void steps.push('counts'),
    tell: () => void steps.push('told'),
  };
  return { store, drafts, steps, deps };
}

it('leaves neither records nor drafts, and tells when all is gone', async () => {
  const { store, drafts, steps, deps } = setUp();
  await store.command('saveTouchpoint', saving({ title: 'Pays' }));
  await drafts.put(draft({ touched: true }));
  const before = await store.query('quickTagContext', { url: null });
  await createEraser(deps)();
  expect((await store.query('studyView', { studyId: null })).touchpoints).toEqual([]);
  expect((await store.query('quickTagContext', { url: null })).study.id).not.toBe(before.study.id);
  expect(await drafts.unfinished()).toEqual([]);
  // Forms that are still open would write their drafts again.
  expect(steps).toEqual(['overlays', 'sweeps', 'typed', 'counts', 'told']);
});

it('touches no draft and tells nobody where the records could not be erased', async () => {
  const { drafts, steps, deps } = setUp();
  await drafts.put(draft({ touched: true }));
  const command = async () => Promise.reject(new StoreError('unavailable', 'no database here'));
  await expect(createEraser({ ...deps, store: { command } })()).rejects.toThrow('no database here');
  expect(await drafts.unfinished()).toHaveLength(1);
  expect(steps).toEqual(['overlays']);
});

it('has erased even where the toolbar button does not answer', async () => {
  const { deps, steps } = setUp();
  const clearCounts = () => Promise.reject(new Error('no such tab'));
  await createEraser({ ...deps, clearCounts })();
  expect(steps).toContain('told');
});
