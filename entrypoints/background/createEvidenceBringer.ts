import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { StoreError, type StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { EvidenceKind } from '@/lib/journey/schemas/evidence';

/** Evidence that takes its time: the page that asked for it may have gone by the time it is there. */
type Outcome =
  | { readonly taken: true; readonly evidence: NewEvidence }
  | { readonly taken: false; readonly reason: string };

export interface EvidenceBringerDeps {
  readonly store: Pick<StoreInterface, 'command'>;
  readonly announceStoreChange: () => Promise<unknown>;
}

export interface ExpectedEvidence {
  readonly touchpointId: string;
  readonly evidenceId: string;
  readonly kind: EvidenceKind;
}

/**
 * Makes what puts such evidence into the store by itself as soon as it is there. Of a touchpoint that is saved it is pending meanwhile; of
 * one that is not, the form says so as it saves, or keeps what it is answered with its draft. The outcome is given on as it is.
 */
export function createEvidenceBringer({ store, announceStoreChange }: EvidenceBringerDeps) {
  return async <Result extends Outcome>(
    { touchpointId, evidenceId, kind }: ExpectedEvidence,
    take: () => Promise<Result>,
  ): Promise<Result> => {
    const evidence = [{ id: evidenceId, kind }];
    await unlessUnsaved(store.command('expectEvidence', { touchpointId, evidence }));
    const outcome = await take();
    if (outcome.taken) {
      try {
        await unlessUnsaved(store.command('addEvidence', { touchpointId, evidence: outcome.evidence }));
      } catch (error) {
        const reason = error instanceof StoreError && error.code === 'full' ? 'full' : 'failed';
        await store.command('failEvidence', { id: evidenceId, reason }).catch(() => {});
        throw error;
      }
    } else if (outcome.reason === 'cancelled') await store.command('dismissEvidence', { id: evidenceId });
    else await store.command('failEvidence', { id: evidenceId, reason: wordOf(kind, outcome.reason) });
    await announceStoreChange();
    return outcome;
  };
}

/** A touchpoint that is not there yet will be saved by its form, which knows of the evidence. */
async function unlessUnsaved(command: Promise<unknown>): Promise<void> {
  try {
    await command;
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'notFound')) throw error;
  }
}

/** An archive that failed is no picture that was not taken. */
function wordOf(kind: EvidenceKind, reason: string): string {
  return kind === 'pageArchive' && reason === 'failed' ? 'archive' : reason;
}
