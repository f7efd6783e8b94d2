import { expect, it } from 'vitest';
import { createExportProgress } from '@/entrypoints/dashboard/createExportProgress';
import * as formats from '@/lib/formats';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from '../store/memoryDatabase';
import { saving, screenshot } from '../store/samples';

it('counts the pictures of a bundle while it is written, and knows nothing before and after', async () => {
  const progress = createExportProgress();
  const store = createStore({
    ...memoryDatabase(),
    databaseName: newId(),
    storage: null,
    formats: async () => progress.watch({ ...formats, mergeDocument }),
  });
  for (const text of ['one', 'two', 'three']) {
    const bytes = new TextEncoder().encode(text);
    await store.command('saveTouchpoint', {
      ...saving({ title: text }),
      evidence: [screenshot(text.length, { id: newId(), bytes })],
    });
  }
  const seen: unknown[] = [progress.read()];
  const unsubscribe = progress.subscribe(() => seen.push(progress.read()));
  const { counts } = await store.query('exportFile', {
    scope: { kind: 'everything' },
    format: 'bundle',
    language: 'en',
    exportedAt: '2026-11-22T05:00:00.000Z',
  });
  unsubscribe();
  expect(counts.evidence).toBe(3);
  expect(seen).toEqual([null, { done: 0, of: 3 }, { done: 1, of: 3 }, { done: 2, of: 3 }, { done: 3, of: 3 }, null]);
});
