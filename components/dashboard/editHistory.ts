import type { CommandInput, CommandName, CommandResults, StoreInterface } from '@/lib/journey/commands';

/** What the dashboard did and can take back, in words for its buttons. */
export interface EditHistoryState {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** Commands sent and not yet committed. */
  readonly pending: number;
}

interface Entry {
  readonly label: string;
  /** Groups in the order they were committed. */
  readonly groups: readonly string[];
  readonly mergeKey: string | undefined;
  readonly at: number;
}

export interface RunOptions {
  /** What was done ("Deleted “Reads reviews”"): shown by Undo. */
  readonly label: string;
  /** Edits of one key in quick succession (typing in a field) are taken back together. */
  readonly mergeKey?: string;
}

/** An edit that was taken back or done again. */
export interface TakenBack {
  readonly label: string;
  /** The groups that it had been committed under. */
  readonly groups: readonly string[];
}

export interface EditHistory {
  /** Carries out a command and remembers it. Rejects as the store does; then nothing is remembered. */
  run<Name extends Exclude<CommandName, 'undo'>>(
    name: Name,
    input: CommandInput<Name>,
    options: RunOptions,
  ): Promise<CommandResults[Name]>;
  /**
   * Takes back the latest edit, or the one that `group` belongs to; what is still being typed is saved first. Resolves to what
   * was taken back, null when there is nothing (or not any more).
   */
  undo(group?: string): Promise<TakenBack | null>;
  redo(): Promise<TakenBack | null>;
  /** Registers how to save what a field still holds back; returns the unregistration. */
  onFlush(flush: () => void): () => void;
  /** Saves at once whatever fields hold back. */
  flush(): void;
  /** The same, and waits until all that was asked for is on disk. Rejects with the first of it that could not be done. */
  settle(): Promise<void>;
  state(): EditHistoryState;
  subscribe(listener: () => void): () => void;
}

const mergeWithinMs = 4000;
const longest = 200;

/**
 * Undo and redo over the store's commands, for as long as the dashboard is open. Commands go one after the other, so that an
 * undo never overtakes the edit it takes back. Taking back is itself an edit with a group, which redo takes back in turn.
 */
export function createEditHistory(store: StoreInterface, now: () => number = Date.now): EditHistory {
  let done: Entry[] = [];
  let undone: Entry[] = [];
  let pending = 0;
  let tail: Promise<unknown> = Promise.resolve();
  /** What has been asked for and is not done. */
  const running = new Set<Promise<unknown>>();
  let snapshot: EditHistoryState = { undoLabel: null, redoLabel: null, pending: 0 };
  const listeners = new Set<() => void>();
  const flushes = new Set<() => void>();

  const publish = () => {
    snapshot = { undoLabel: done.at(-1)?.label ?? null, redoLabel: undone.at(-1)?.label ?? null, pending };
    for (const listener of listeners) listener();
  };

  function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    pending += 1;
    publish();
    const result = tail.then(task).finally(() => {
      running.delete(result);
      pending -= 1;
      publish();
    });
    running.add(result);
    // The next in line runs whether this one failed or not; whoever asked for it hears of the failure.
    tail = result.catch(() => undefined);
    return result;
  }

  function remember(group: string, { label, mergeKey }: RunOptions): void {
    undone = [];
    const last = done.at(-1);
    const at = now();
    if (last && mergeKey !== undefined && last.mergeKey === mergeKey && at - last.at < mergeWithinMs) {
      done = [...done.slice(0, -1), { label, mergeKey, at, groups: [...last.groups, group] }];
    } else {
      done = [...done.slice(1 - longest), { label, mergeKey, at, groups: [group] }];
    }
  }

  /** Takes back an entry's groups, newest first; gives the groups that doing so made. */
  async function takeBack(entry: Entry): Promise<Entry> {
    const groups: string[] = [];
    for (const group of entry.groups.toReversed()) {
      const committed = await store.command('undo', { group });
      if (committed.group !== null) groups.push(committed.group);
    }
    return { ...entry, groups, mergeKey: undefined };
  }

  return {
    run: (name, input, options) =>
      enqueue(async () => {
        const result = await store.command(name, input);
        if (result.group !== null) remember(result.group, options);
        return result;
      }),
    undo(group) {
      for (const flush of flushes) flush();
      return enqueue(async () => {
        const entry = group === undefined ? done.at(-1) : done.find(({ groups }) => groups.includes(group));
        if (!entry) return null;
        // Out of the list first: an edit that cannot be taken back must not stand in the way of those before it.
        done = done.filter((each) => each !== entry);
        undone = [...undone, await takeBack(entry)];
        return entry;
      });
    },
    redo() {
      return enqueue(async () => {
        const entry = undone.at(-1);
        if (!entry) return null;
        undone = undone.slice(0, -1);
        done = [...done, await takeBack(entry)];
        return entry;
      });
    },
    onFlush(flush) {
      flushes.add(flush);
      return () => flushes.delete(flush);
    },
    flush() {
      for (const flush of flushes) flush();
    },
    async settle() {
      for (const flush of flushes) flush();
      await Promise.all(running);
    },
    state: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
