import type { CommandInput, Committed } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { Recorder } from '@/lib/journey/visit/recorder';
import type { RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { walkthroughMoves } from '@/lib/journey/visit/walkthroughMoves';
import { recordsOf } from '../records';
import type { StoreContext } from '../storeContext';
import { type Writer, write } from '../writer';
import { beginRecording } from './beginRecording';
import { recordInto, tablesToRecord } from './recordInto';
import { recorderOf, recordingOf } from './recordings';
import { endedRuns } from './tasks';
import { pageViewsOf, walkthroughOf } from './walkthroughRecords';

type Move = CommandInput<'moveWalkthrough'>;

/** See `commandSchemas.moveWalkthrough`. @throws {StoreError} `invalid` where the state does not follow. */
export async function moveWalkthrough(context: StoreContext, input: Move): Promise<Committed> {
  const recorder = await recorderOf(context);
  return write(context, 'moveWalkthrough', [...tablesToRecord, 'journeys'], async (writer) => {
    const { database } = writer;
    const walkthrough = await walkthroughOf(database, input.walkthroughId);
    const said = {
      ...(input.comment !== undefined && { returnComment: input.comment }),
      ...(input.likelihoodToRecommend !== undefined && { likelihoodToRecommend: input.likelihoodToRecommend }),
    };
    // Sent twice, it says the same.
    const isElsewhere = input.state === 'running' && (await recordingOf(database, walkthrough.id)) === null;
    const isThere = walkthrough.state === input.state;
    const moves = walkthroughMoves[walkthrough.state];
    if (!isThere && !moves.includes(input.state)) {
      throw refusal([problem('walkthroughs.state', 'mustBeOneOf', ...moves)]);
    }
    const changes = isThere && !isElsewhere ? {} : await movedTo(writer, recorder, walkthrough, input);
    await writer.edit('walkthroughs', await writer.get('walkthroughs', walkthrough.id), { ...said, ...changes });
    return {};
  });
}

/** Does what a move brings with it, and gives what it changes of the walkthrough. */
async function movedTo(
  writer: Writer,
  recorder: Recorder,
  walkthrough: Walkthrough,
  { state, at }: Move,
): Promise<Partial<Walkthrough>> {
  const tell = (type: 'paused' | 'stopped') => {
    const event: RecorderEvent = { id: newId(), at, type };
    return recordInto(writer, recorder, walkthrough, [event]);
  };
  const instant = new Date(at).toISOString();
  switch (state) {
    case 'running': {
      await beginRecording(writer, recorder, walkthrough.id, at);
      const startedAt = walkthrough.startedAt ?? instant;
      // What nobody was to walk is walked by who begins it.
      const observerId = walkthrough.observerId ?? writer.observerId;
      await editJourney(writer, walkthrough, { status: 'inProgress', startedAt, endedAt: null, observerId });
      return { state, startedAt, endedAt: null, observerId };
    }
    case 'paused':
      await tell('paused');
      return { state };
    case 'toValidate': {
      // One that was returned is at its end already.
      const isOpen = walkthrough.state !== 'returned';
      const now = isOpen ? new Date((await tell('stopped')).now).toISOString() : instant;
      const tasks = await endedRuns(writer, walkthrough, now);
      await fillDurations(writer, walkthrough);
      await editJourney(writer, walkthrough, { status: 'completed', endedAt: walkthrough.endedAt ?? now });
      return { state, tasks, endedAt: walkthrough.endedAt ?? now };
    }
    case 'returned':
      return { state };
    case 'validated':
      await writer.database.recordings.delete(walkthrough.id);
      return { state };
  }
}

async function editJourney(
  writer: Writer,
  { journeyId }: Walkthrough,
  changes: Parameters<typeof writer.edit<'journeys'>>[2],
): Promise<void> {
  const journey = await writer.database.journeys.get(journeyId);
  if (journey) await writer.edit('journeys', journey, changes);
}

/** A feeling was noted while the page was still in view: now it is known for how long that was. */
async function fillDurations(writer: Writer, { id }: Walkthrough): Promise<void> {
  const views = await pageViewsOf(writer.database, id);
  const byTouchpoint = Map.groupBy(
    views.filter(({ touchpointId }) => touchpointId !== null),
    ({ touchpointId }) => touchpointId ?? '',
  );
  const here = await writer.database.touchpoints.bulkGet([...byTouchpoint.keys()]);
  const open = here.flatMap((each) => (each && each.durationMs === null ? [each.id] : []));
  for (const touchpoint of await recordsOf(writer, 'touchpoints', open)) {
    const own = byTouchpoint.get(touchpoint.id) ?? [];
    await writer.edit('touchpoints', touchpoint, { durationMs: own.reduce((sum, { inViewMs }) => sum + inViewMs, 0) });
  }
}
