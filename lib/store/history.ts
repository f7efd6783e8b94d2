import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { ensureJourney, tablesToEnsureJourney } from './ensureJourney';
import type { StoreContext } from './storeContext';
import { write } from './writer';

/** See `commandSchemas.undo`. A record that has since been deleted stays so: its fields have nothing to go back to. */
export async function undo(context: StoreContext, { group }: CommandInput<'undo'>): Promise<Committed> {
  const database = await context.open();
  // A group is written in one transaction and never changes, so it can be read before the one that undoes it.
  const changes = await database.changes.where('group').equals(group).sortBy('seq');
  if (changes.length === 0) throw new StoreError('notFound', `changes ${group}`);
  const types = [...new Set(changes.map(({ type }) => type))];
  const holdsJourneys = types.includes('journeys') || types.includes('studies');
  return write(context, 'undo', [...types, ...(holdsJourneys ? tablesToEnsureJourney : [])], async (writer) => {
    for (const { type, recordId, before, after } of changes.reverse()) {
      const record = await writer.database.table(type).get(recordId);
      if (before === null) {
        if (record) await writer.remove(type, record);
      } else if (after === null) {
        if (!record) await writer.restore(type, before);
      } else {
        await writer.revert(type, recordId, before, after);
      }
    }
    if (holdsJourneys) await ensureJourney(writer, context.language);
    return {};
  });
}
