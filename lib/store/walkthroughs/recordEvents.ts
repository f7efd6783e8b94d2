import { ownExclusion } from '@/lib/journey/catalogues/exclusionKinds';
import type { CommandInput, RecordedEvents } from '@/lib/journey/commands';
import type { StoreContext } from '../storeContext';
import { write } from '../writer';
import { allowingBrand, editUnnoted, recordInto, tablesToRecord } from './recordInto';
import { recorderOf, recordingOf } from './recordings';
import { walkthroughOf } from './walkthroughRecords';

/** See `commandSchemas.recordWalkthroughEvents`. @throws {StoreError} `notFound` */
export async function recordWalkthroughEvents(
  context: StoreContext,
  { walkthroughId, events, exclusions }: CommandInput<'recordWalkthroughEvents'>,
): Promise<RecordedEvents> {
  const recorder = await recorderOf(context);
  return write(context, 'recordWalkthroughEvents', [...tablesToRecord, 'brands'], async (writer) => {
    const walkthrough = await walkthroughOf(writer.database, walkthroughId);
    const isHere = (await recordingOf(writer.database, walkthroughId)) !== null;
    if (walkthrough.state !== 'running' || !isHere) return { isRecording: false, inView: null, excludedKind: null };
    const list = await allowingBrand(writer, walkthrough, exclusions);
    const recorded = await recordInto(writer, recorder, walkthrough, events, { exclusions: list });
    const used = [...exclusions.kinds, ...(exclusions.own.length > 0 ? [ownExclusion.id] : [])];
    const kinds = [...new Set([...walkthrough.exclusions, ...used])];
    if (kinds.length > walkthrough.exclusions.length) {
      await editUnnoted(writer, 'walkthroughs', walkthroughId, { exclusions: kinds });
    }
    const view = recorded.inView === null ? undefined : await writer.database.pageViews.get(recorded.inView);
    return {
      isRecording: recorded.isRecording,
      inView: view ? view.id : null,
      excludedKind: view?.excludedKind ?? null,
    };
  });
}
