import type { CommandInput, Committed } from '@/lib/journey/commands';
import { problem } from '@/lib/journey/problem';
import { references } from '@/lib/journey/references';
import { refusal } from '@/lib/journey/refusal';
import { type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { ensureJourney, tablesToEnsureJourney } from './ensureJourney';
import type { StoreContext } from './storeContext';
import { type Writer, write } from './writer';

/** See `commandSchemas.editRecord`. */
export async function editRecord(
  context: StoreContext,
  { type, id, changes }: CommandInput<'editRecord'>,
): Promise<Committed> {
  return write(context, 'editRecord', [type], async (writer) => {
    // Each field is parsed by its own schema, and an unknown one is refused, where the edit is made.
    await writer.edit(type, await writer.get(type, id), changes);
    return {};
  });
}

/** See `commandSchemas.deleteRecord`. After the last journey a fresh one takes its place. */
export async function deleteRecord(
  context: StoreContext,
  { type, id }: CommandInput<'deleteRecord'>,
): Promise<Committed> {
  const owned = ownedTypes(type);
  const tables = [type, ...owned, ...(needsJourneys(type) ? tablesToEnsureJourney : [])];
  return write(context, 'deleteRecord', tables, async (writer) => {
    if (type === 'observers' && id === writer.observerId) {
      throw refusal([problem('observers', 'isYourself')]);
    }
    if (type === 'stageModels') await refuseUsedModel(writer, id);
    await deleteWithOwned(writer, type, id);
    if (holdsJourneys(type)) await ensureJourney(writer, context.language);
    return {};
  });
}

/** A journey keeps the model that it was captured under. */
async function refuseUsedModel({ database }: Writer, id: string): Promise<void> {
  const [studies, journeys] = await Promise.all([
    database.studies.filter(({ stageModelId }) => stageModelId === id).count(),
    database.journeys.filter(({ stageModelId }) => stageModelId === id).count(),
  ]);
  if (studies + journeys > 0) throw refusal([problem('stageModels', 'isInUse', id)]);
}

const needsJourneys = (type: RecordType) => holdsJourneys(type) || type === 'stageModels';
const holdsJourneys = (type: RecordType) => type === 'journeys' || type === 'studies';

/** The types whose records belong to one of this type, and what belongs to those: they go with it. */
function ownedTypes(type: RecordType): RecordType[] {
  const found = new Set<RecordType>();
  const visit = (target: RecordType) => {
    for (const { type: owned } of ownersOf(target)) {
      if (found.has(owned)) continue;
      found.add(owned);
      visit(owned);
    }
  };
  visit(type);
  return [...found];
}

/**
 * The fields by which records belong to one of `target`. A study does not belong to its stage model: it only needs it.
 */
function ownersOf(target: RecordType): { type: RecordType; field: string }[] {
  if (target === 'stageModels') return [];
  return recordTypes.flatMap((type) =>
    references[type]
      .filter((reference) => reference.owner && reference.target === target)
      .map(({ field }) => ({ type, field })),
  );
}

async function deleteWithOwned(writer: Writer, type: RecordType, id: string): Promise<void> {
  const record = await writer.get(type, id);
  for (const { type: owned, field } of ownersOf(type)) {
    const ids = await writer.database.table(owned).where(field).equals(id).primaryKeys();
    // One record may belong to two that both go (a walkthrough to its brief and its journey).
    for (const ownedId of ids) await deleteWithOwned(writer, owned, String(ownedId));
  }
  await writer.remove(type, record);
}
