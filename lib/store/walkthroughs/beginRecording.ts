import { newId } from '@/lib/journey/newId';
import type { Recorder } from '@/lib/journey/visit/recorder';
import { chooseJourney } from '../currentJourney';
import type { Writer } from '../writer';
import { recordInto } from './recordInto';
import { walkthroughOf } from './walkthroughRecords';

/**
 * Records from now on, in the journey of the walkthrough, which is then the current one. Whichever ran here is paused: what the browser tells
 * belongs to one of them. One that a file brought may run elsewhere.
 */
export async function beginRecording(
  writer: Writer,
  recorder: Recorder,
  walkthroughId: string,
  at: number,
): Promise<void> {
  const { database } = writer;
  for (const { walkthroughId: id } of await database.recordings.toArray()) {
    const other = id === walkthroughId ? undefined : await database.walkthroughs.get(id);
    if (other?.state !== 'running') continue;
    await recordInto(writer, recorder, other, [{ id: newId(), at, type: 'paused' }]);
    await writer.edit('walkthroughs', await writer.get('walkthroughs', id), { state: 'paused' });
  }
  const walkthrough = await walkthroughOf(database, walkthroughId);
  await recordInto(writer, recorder, walkthrough, [{ id: newId(), at, type: 'resumed' }]);
  await chooseJourney(database, walkthrough.journeyId);
}
