import { describe, expect, it } from 'vitest';
import { createEvidenceBringer } from '@/entrypoints/background/createEvidenceBringer';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from '../store/memoryDatabase';
import { saving, screenshot } from '../store/samples';

function open() {
  const store = createStore({ ...memoryDatabase(), databaseName: newId(), storage: null });
  const bring = createEvidenceBringer({ store, announceStoreChange: async () => {} });
  const detail = (touchpointId: string) => store.query('touchpointDetail', { touchpointId });
  return { store, bring, detail };
}

describe('evidence that takes its time', () => {
  it('is pending on a touchpoint that is saved, and goes there by itself', async () => {
    const { store, bring, detail } = open();
    const input = saving();
    const { touchpointId } = input;
    await store.command('saveTouchpoint', input);
    const evidenceId = newId();
    await bring({ touchpointId, evidenceId, kind: 'fullPage' }, async () => {
      expect((await detail(touchpointId)).pendingEvidence).toMatchObject([
        { id: evidenceId, kind: 'fullPage', failed: null },
      ]);
      return { taken: true, evidence: screenshot(1, { id: evidenceId, kind: 'fullPage' }) };
    });
    const { touchpoint, pendingEvidence } = await detail(touchpointId);
    expect([touchpoint.evidenceIds, pendingEvidence]).toEqual([[evidenceId], []]);
  });

  it('goes to a touchpoint that was saved meanwhile, or else with the answer to its form alone', async () => {
    const { store, bring, detail } = open();
    const input = saving();
    const evidenceId = newId();
    const expected = { touchpointId: input.touchpointId, evidenceId, kind: 'fullPage' } as const;
    const take = async () => ({ taken: true as const, evidence: screenshot(1, { id: evidenceId, kind: 'fullPage' }) });
    expect(await bring(expected, take)).toMatchObject({ taken: true });
    expect((await store.query('storageReport', {})).evidence).toBe(0);
    await bring(expected, async () => {
      await store.command('saveTouchpoint', { ...input, pendingEvidence: [{ id: evidenceId, kind: 'fullPage' }] });
      return take();
    });
    const { touchpoint, pendingEvidence } = await detail(input.touchpointId);
    expect([touchpoint.evidenceIds, pendingEvidence]).toEqual([[evidenceId], []]);
  });

  it.each([
    ['restricted', 'fullPage', [{ failed: 'restricted' }]],
    ['failed', 'pageArchive', [{ failed: 'archive' }]],
    ['cancelled', 'fullPage', []],
  ] as const)('says that it failed: %s, of a %s', async (reason, kind, shown) => {
    const { store, bring, detail } = open();
    const input = saving();
    const { touchpointId } = input;
    await store.command('saveTouchpoint', input);
    await bring({ touchpointId, evidenceId: newId(), kind }, async () => ({ taken: false, reason }));
    expect((await detail(touchpointId)).pendingEvidence).toMatchObject(shown);
  });
});
