import type { StoredPicture } from './commands/views';
import type { Evidence } from './schemas/evidence';
import { sha256 } from './sha256';

/** What becomes of a piece of evidence when it is hashed anew: its bytes are as recorded, not here, or others. */
export type EvidenceState = 'intact' | 'missing' | 'altered';

export interface VerificationOptions {
  readonly onVerified?: (evidence: Evidence, state: EvidenceState) => void;
  readonly signal?: AbortSignal;
}

/**
 * Hashes the bytes of evidence anew, one piece at a time, and compares: by id of the evidence. What was found until the signal was
 * aborted is given back all the same. Rejects as `load` does.
 */
export async function verifyEvidence(
  evidence: readonly Evidence[],
  load: (sha256: string) => Promise<StoredPicture | null>,
  { onVerified, signal }: VerificationOptions = {},
): Promise<ReadonlyMap<string, EvidenceState>> {
  const states = new Map<string, EvidenceState>();
  for (const each of evidence) {
    if (signal?.aborted) break;
    const stored = await load(each.sha256);
    const state = stored === null ? 'missing' : (await isAsRecorded(each, stored)) ? 'intact' : 'altered';
    states.set(each.id, state);
    onVerified?.(each, state);
  }
  return states;
}

async function isAsRecorded(evidence: Evidence, { bytes }: StoredPicture): Promise<boolean> {
  return bytes.byteLength === evidence.byteLength && (await sha256(bytes)) === evidence.sha256;
}
