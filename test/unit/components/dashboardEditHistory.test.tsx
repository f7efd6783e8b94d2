import { describe, expect, it } from 'vitest';
import { createEditHistory } from '@/components/dashboard/editHistory';
import { newId } from '@/lib/journey/newId';
import { createStore } from '@/lib/store';
import { memoryDatabase } from '../store/memoryDatabase';
import { saving } from '../store/samples';

async function openHistory() {
  const store = createStore({ ...memoryDatabase(), databaseName: newId(), storage: null });
  const save = saving();
  await store.command('saveTouchpoint', save);
  let time = 0;
  const history = createEditHistory(store, () => time);
  const id = save.touchpointId;
  const touchpoint = async () => {
    const { touchpoints } = await store.query('journeyView', { journeyId: null });
    return touchpoints.find((each) => each.id === id);
  };
  const write = (note: string, mergeKey?: string) =>
    history.run(
      'editRecord',
      { type: 'touchpoints', id, changes: { note } },
      { label: `note ${note}`, ...(mergeKey === undefined ? {} : { mergeKey }) },
    );
  return {
    store,
    history,
    id,
    touchpoint,
    write,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

describe('undo and redo', () => {
  it('take back and do again, in order', async () => {
    const { history, touchpoint, write } = await openHistory();
    await write('one');
    await write('two');
    expect(history.state()).toEqual({ undoLabel: 'note two', redoLabel: null, pending: 0 });
    await history.undo();
    expect((await touchpoint())?.note).toBe('one');
    await history.undo();
    expect((await touchpoint())?.note).toBe('');
    expect(await history.undo()).toBeNull();
    await history.redo();
    await history.redo();
    expect((await touchpoint())?.note).toBe('two');
    await history.undo();
    expect((await touchpoint())?.note).toBe('one');
  });

  it('take back at once what was typed in one go, and apart what was not', async () => {
    const { history, touchpoint, write, pass } = await openHistory();
    await write('a', 'note');
    await write('ab', 'note');
    pass(60_000);
    await write('abc', 'note');
    await history.undo();
    expect((await touchpoint())?.note).toBe('ab');
    await history.undo();
    expect((await touchpoint())?.note).toBe('');
    await history.redo();
    expect((await touchpoint())?.note).toBe('ab');
  });

  it('bring a deleted touchpoint back, later edits left alone', async () => {
    const { store, history, id, touchpoint } = await openHistory();
    const { group } = await history.run('deleteRecord', { type: 'touchpoints', id }, { label: 'deleted' });
    const later = saving();
    await history.run('saveTouchpoint', later, { label: 'added' });
    expect(await touchpoint()).toBeUndefined();
    expect(await history.undo(group ?? 'none')).toMatchObject({ label: 'deleted', groups: [group] });
    expect(await touchpoint()).toBeDefined();
    expect(history.state()).toMatchObject({ undoLabel: 'added', redoLabel: 'deleted' });
    const { touchpoints } = await store.query('journeyView', { journeyId: null });
    expect(touchpoints.map((each) => each.id)).toContain(later.touchpointId);
  });

  it('save first what a field holds back', async () => {
    const { history, touchpoint, write } = await openHistory();
    await write('one');
    history.onFlush(() => void write('held back'));
    await history.undo();
    expect((await touchpoint())?.note).toBe('one');
  });

  it('let wait for all that was asked for, and hear of what failed', async () => {
    const { history, touchpoint, write } = await openHistory();
    const unregister = history.onFlush(() => void write('held back'));
    await history.settle();
    expect((await touchpoint())?.note).toBe('held back');
    unregister();
    await history.settle();
    const wrong = { type: 'touchpoints', id: newId(), changes: { note: 'x' } } as const;
    history.onFlush(() => void history.run('editRecord', wrong, { label: 'wrong' }).catch(() => {}));
    await expect(history.settle()).rejects.toMatchObject({ code: 'notFound' });
  });

  it('forget what was undone once something new is done', async () => {
    const { history, write } = await openHistory();
    await write('one');
    await history.undo();
    await write('two');
    expect(history.state().redoLabel).toBeNull();
    expect(await history.redo()).toBeNull();
  });

  it('remember nothing of what failed, and go on', async () => {
    const { history, touchpoint, write } = await openHistory();
    await write('one');
    const wrong = history.run(
      'editRecord',
      { type: 'touchpoints', id: newId(), changes: { note: 'x' } },
      { label: 'wrong' },
    );
    await expect(wrong).rejects.toMatchObject({ code: 'notFound' });
    await write('two');
    await history.undo();
    await history.undo();
    expect((await touchpoint())?.note).toBe('');
    expect(history.state().undoLabel).toBeNull();
  });
});
