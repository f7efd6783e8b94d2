import { StoreError } from '@/lib/journey/commands';
import type { Recorder, RecorderState } from '@/lib/journey/visit/recorder';
import type { StoreContext } from '../storeContext';
import type { Database } from '../tables';

/** The recorder, to be asked for before a transaction opens. @throws {StoreError} `unavailable` in a store that was given none. */
export async function recorderOf(context: StoreContext): Promise<Recorder> {
  if (!context.recorder) throw new StoreError('unavailable', 'walkthroughs are recorded elsewhere');
  return context.recorder();
}

/** Where the recording of a walkthrough is; null for one that has not begun. Needs `recordings` in the transaction. */
export async function recordingOf(database: Database, walkthroughId: string): Promise<RecorderState | null> {
  return (await database.recordings.get(walkthroughId))?.state ?? null;
}
