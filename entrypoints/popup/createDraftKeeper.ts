import type { Draft, DraftStore } from '@/lib/journey/commands/draft';

/** A change is written at once, and further ones at most this much later: a popup dies without warning. */
const pauseMs = 100;

export interface DraftKeeperDeps {
  readonly drafts: DraftStore;
  /** Told of the first failure after a success, and of a success after a failure. */
  readonly onHealth: (isKept: boolean) => void;
  /** The drafts as kept by a context that outlives this one; null while there is none. */
  readonly outliving: () => Pick<DraftStore, 'put' | 'delete'> | null;
}

export interface DraftKeeper {
  /** Takes the newest state of the form; writes it soon. */
  keep(draft: Draft): void;
  /** Writes what waits, now. Resolves when all is written (or failed, which `onHealth` tells). */
  flush(): Promise<void>;
  /** The window is going, and takes the writes that are under way with it: hands over what is not known to be done. */
  leave(): void;
  /** Drops what waits and deletes the draft: it was saved. */
  discard(touchpointId: string): Promise<void>;
}

/** Writes the form's draft behind the person's typing: the newest state always wins, and one write runs at a time. */
export function createDraftKeeper({ drafts, onHealth, outliving }: DraftKeeperDeps): DraftKeeper {
  let waiting: Draft | null = null;
  let unwritten: Draft | null = null;
  let undeleted: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isKept = true;

  function report(kept: boolean): void {
    if (kept === isKept) return;
    isKept = kept;
    onHealth(kept);
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const draft = waiting;
    waiting = null;
    if (draft) {
      writing = writing
        .then(() => drafts.put(draft))
        .then(
          () => {
            if (unwritten === draft) unwritten = null;
            report(true);
          },
          () => report(false),
        );
    }
    return writing;
  }

  return {
    keep(draft) {
      const isFirst = timer === undefined;
      waiting = draft;
      unwritten = draft;
      if (!isFirst) return;
      void write();
      timer = setTimeout(function next() {
        timer = undefined;
        if (waiting) {
          void write();
          timer = setTimeout(next, pauseMs);
        }
      }, pauseMs);
    },
    flush: write,
    leave() {
      const others = outliving();
      // Nobody is left to be told of a failure.
      const handOver = (work: Promise<unknown> | undefined) => void work?.catch(() => undefined);
      if (unwritten) handOver(others?.put(unwritten));
      if (undeleted !== null) handOver(others?.delete(undeleted));
    },
    async discard(touchpointId) {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
      unwritten = null;
      undeleted = touchpointId;
      await writing;
      await drafts.delete(touchpointId);
      undeleted = null;
    },
  };
}
