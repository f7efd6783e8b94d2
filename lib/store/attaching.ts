import type { CommandInput, Committed } from '@/lib/journey/commands';
import { hashEvidence, keepEvidence, tablesToKeepEvidence } from './evidence';
import type { StoreContext } from './storeContext';
import { type Writer, write } from './writer';

type Illustrated = CommandInput<'attachEvidence'>['type'];

/** See `commandSchemas.attachEvidence`. */
export async function attachEvidence(
  context: StoreContext,
  { type, id, evidence }: CommandInput<'attachEvidence'>,
): Promise<Committed> {
  const hashed = await hashEvidence([evidence]);
  return write(context, 'attachEvidence', [type, ...tablesToKeepEvidence], async (writer) => {
    await Promise.all([
      keepEvidence(writer, hashed),
      editEvidence(writer, type, id, {
        list: (ids) => (ids.includes(evidence.id) ? ids : [...ids, evidence.id]),
        picture: () => evidence.id,
      }),
    ]);
    return {};
  });
}

/** See `commandSchemas.detachEvidence`. */
export async function detachEvidence(
  context: StoreContext,
  { type, id, evidenceId }: CommandInput<'detachEvidence'>,
): Promise<Committed> {
  return write(context, 'detachEvidence', [type], async (writer) => {
    await editEvidence(writer, type, id, {
      list: (ids) => ids.filter((each) => each !== evidenceId),
      picture: (pictureId) => (pictureId === evidenceId ? null : pictureId),
    });
    return {};
  });
}

/** Changes the evidence that a record names: a persona has a picture, the others a list. */
async function editEvidence(
  writer: Writer,
  type: Illustrated,
  id: string,
  change: {
    readonly list: (ids: string[]) => string[];
    readonly picture: (id: string | null) => string | null;
  },
): Promise<void> {
  if (type === 'personas') {
    const persona = await writer.get(type, id);
    await writer.edit(type, persona, { pictureEvidenceId: change.picture(persona.pictureEvidenceId) });
  } else {
    const record = await writer.get(type, id);
    await writer.edit(type, record, { evidenceIds: change.list(record.evidenceIds) });
  }
}
