import { compareInstants } from '@/lib/journey/compareInstants';
import { newId } from '@/lib/journey/newId';
import type { Pause, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { Recorder } from '@/lib/journey/visit/recorder';
import { chooseJourney } from '../currentJourney';
import type { RecordingRow } from '../tables';
import type { Writer } from '../writer';
import { recordInto } from './recordInto';
import { pageViewsOf, walkthroughOf } from './walkthroughRecords';

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
  const known = await database.recordings.get(walkthroughId);
  const now = new Date(at).toISOString();
  const gaps = [...gapsBefore(walkthrough, known, now), ...(known ? [] : await gapOfLost(writer, walkthrough, now))];
  await recordInto(writer, recorder, walkthrough, [{ id: newId(), at, type: 'resumed' }], { gaps });
  await chooseJourney(database, walkthrough.journeyId);
}

/** The gaps that the recorder cannot know of: those of a recording elsewhere, and the one since the end, where what was ended goes on. */
function gapsBefore({ pauses, endedAt }: Walkthrough, known: RecordingRow | undefined, now: string): readonly Pause[] {
  const before = known ? (known.gaps ?? []) : pauses.map((pause) => ({ ...pause, to: pause.to ?? now }));
  if (endedAt === null || compareInstants(endedAt, now) >= 0) return before;
  return [...before, { from: endedAt, to: now, reason: 'user' }];
}

/** The gap since the last that was seen, where a walkthrough ran and its recording is not there any more: it was deleted and brought back. */
async function gapOfLost({ database }: Writer, walkthrough: Walkthrough, now: string): Promise<readonly Pause[]> {
  const { id, state, startedAt, pauses } = walkthrough;
  if (state !== 'running' || startedAt === null) return [];
  const views = await pageViewsOf(database, id);
  const seen = views.flatMap(({ arrivedAt, stretches }) => [arrivedAt, ...stretches.map(({ to }) => to)]);
  const known = [startedAt, ...pauses.flatMap(({ to }) => to ?? []), ...seen];
  const from = known.reduce((last, each) => (compareInstants(each, last) > 0 ? each : last));
  return compareInstants(from, now) < 0 ? [{ from, to: now, reason: 'sleep' }] : [];
}
