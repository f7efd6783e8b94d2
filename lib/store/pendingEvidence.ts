import type { CommandInput, Committed, PendingEvidence } from '@/lib/journey/commands';
import type { StoreContext } from './storeContext';
import { type Writer, write } from './writer';

/** Notes evidence that is still to come. */
export async function noteExpected(
  writer: Writer,
  touchpointId: string,
  pending: readonly Pick<PendingEvidence, 'id' | 'kind'>[],
): Promise<void> {
  const startedAt = writer.author.now.toISOString();
  await writer.database.pendingEvidence.bulkPut(
    pending.map(({ id, kind }) => ({ id, kind, touchpointId, startedAt, failed: null })),
  );
}

/** See `commandSchemas.expectEvidence`. What has come meanwhile is not expected any more. @throws {StoreError} `notFound` */
export async function expectEvidence(
  context: StoreContext,
  { touchpointId, evidence }: CommandInput<'expectEvidence'>,
): Promise<Committed> {
  return write(context, 'expectEvidence', ['touchpoints', 'evidence', 'pendingEvidence'], async (writer) => {
    await writer.get('touchpoints', touchpointId);
    const here = await writer.database.evidence.bulkGet(evidence.map(({ id }) => id));
    await noteExpected(
      writer,
      touchpointId,
      evidence.filter((_, index) => !here[index]),
    );
    return {};
  });
}

/** See `commandSchemas.failEvidence`. What is no longer pending has come after all: nothing to say. */
export async function failEvidence(context: StoreContext, input: CommandInput<'failEvidence'>): Promise<Committed> {
  return write(context, 'failEvidence', ['pendingEvidence'], async ({ database }) => {
    await database.pendingEvidence.update(input.id, { failed: input.reason });
    return {};
  });
}

/** See `commandSchemas.dismissEvidence`. */
export async function dismissEvidence(
  context: StoreContext,
  { id }: CommandInput<'dismissEvidence'>,
): Promise<Committed> {
  return write(context, 'dismissEvidence', ['pendingEvidence'], async ({ database }) => {
    await database.pendingEvidence.delete(id);
    return {};
  });
}

/** See `commandSchemas.settleEvidence`. */
export async function settleEvidence(
  context: StoreContext,
  { startedBefore, kinds }: CommandInput<'settleEvidence'>,
): Promise<Committed> {
  return write(context, 'settleEvidence', ['touchpoints', 'pendingEvidence'], async ({ database }) => {
    const before = Date.parse(startedBefore);
    const pending = await database.pendingEvidence.toArray();
    const owners = await database.touchpoints.bulkGet(pending.map(({ touchpointId }) => touchpointId));
    const interrupted = pending.filter(
      ({ kind, startedAt, failed }, index) =>
        owners[index] && failed === null && kinds.includes(kind) && Date.parse(startedAt) < before,
    );
    await Promise.all([
      database.pendingEvidence.bulkDelete(pending.filter((_, index) => !owners[index]).map(({ id }) => id)),
      database.pendingEvidence.bulkPut(interrupted.map((each) => ({ ...each, failed: 'interrupted' }))),
    ]);
    return {};
  });
}
