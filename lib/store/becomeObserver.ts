import type { CommandInput, Committed } from '@/lib/journey/commands';
import { eachRecord } from '@/lib/journey/recordLists';
import { recordTypes } from '@/lib/journey/schemas/recordTypes';
import { meta } from './meta';
import { snapshotOf } from './snapshot';
import type { StoreContext } from './storeContext';
import { type Writer, write } from './writer';

/** See `commandSchemas.becomeObserver`. */
export function becomeObserver(
  context: StoreContext,
  { observerId }: CommandInput<'becomeObserver'>,
): Promise<Committed> {
  return write(context, 'becomeObserver', recordTypes, async (writer) => {
    const { database } = writer;
    await writer.get('observers', observerId);
    const identity = await meta(database, 'identity');
    const before = writer.observerId;
    if (!identity || before === observerId) return {};
    await database.meta.put({ ...identity, observerId });
    await forgetIfNobody(writer, before, observerId);
    return {};
  });
}

/** Takes an observer away that has no name and wrote nothing but journeys without an author of their own: those are the successor's. */
async function forgetIfNobody(writer: Writer, observerId: string, successorId: string): Promise<void> {
  const { database } = writer;
  const observer = await database.observers.get(observerId);
  if (observer?.name !== '' || observer.initials !== '') return;
  let isAuthor = false;
  eachRecord(await snapshotOf(database), (type, record) => {
    if (type === 'studies' || type === 'observers' || type === 'journeys') return;
    const { observerId: by, authorId } = record as { observerId?: unknown; authorId?: unknown };
    if (by === observerId || authorId === observerId) isAuthor = true;
  });
  if (isAuthor) return;
  for (const study of await database.studies.toArray()) {
    if (!study.observerIds.includes(observerId)) continue;
    await writer.edit('studies', study, { observerIds: study.observerIds.filter((id) => id !== observerId) });
  }
  for (const journey of await database.journeys.toArray()) {
    if (journey.observerId === observerId) await writer.edit('journeys', journey, { observerId: successorId });
  }
  await writer.forget('observers', observer);
}
