import { describe, expect, it, vi } from 'vitest';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { openStore, type StorePlace } from '@/lib/messaging/openStore';
import { memoryDrafts } from '../popup/parts';

function place(query: () => Promise<unknown>): StorePlace {
  return {
    store: { query, command: query, subscribe: () => () => {} } as unknown as StorePlace['store'],
    drafts: memoryDrafts(),
  };
}

const ask = { url: null };

describe('openStore', () => {
  it('stays with the page’s own database while it opens', async () => {
    const remote = vi.fn();
    const { query } = openStore({ local: place(async () => 'local'), remote });
    expect(await query('quickTagContext', ask)).toBe('local');
    expect(remote).not.toHaveBeenCalled();
  });

  it('goes on with the background’s when it does not, drafts included', async () => {
    const local = place(() => Promise.reject(new StoreError('unavailable', 'InvalidStateError')));
    const there = place(async () => 'remote');
    const remote = vi.fn(async () => there);
    const { query, command, drafts } = openStore({ local, remote });
    expect(await query('quickTagContext', ask)).toBe('remote');
    expect(await command('failEvidence', { id: '', reason: '' })).toBe('remote');
    const removed = vi.spyOn(there.drafts, 'delete');
    await drafts.delete('x');
    expect(removed).toHaveBeenCalledWith('x');
    expect(remote).toHaveBeenCalledOnce();
  });

  it('passes every other failure on', async () => {
    const remote = vi.fn();
    const { query } = openStore({ local: place(() => Promise.reject(new StoreError('full', 'no room'))), remote });
    await expect(query('quickTagContext', ask)).rejects.toMatchObject({ code: 'full' });
    expect(remote).not.toHaveBeenCalled();
  });
});
