import { useCallback, useEffect, useRef, useState } from 'react';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { type EvidenceState, verifyEvidence } from '@/lib/journey/verifyEvidence';
import { useDashboard } from '../dashboardTools';

export interface Verification {
  readonly states: ReadonlyMap<string, EvidenceState>;
  readonly done: number;
  readonly of: number;
  readonly isRunning: boolean;
  /** RFC 3339; null while it runs. */
  readonly endedAt: string | null;
}

/** Hashes pieces of evidence anew, one after the other; it can be stopped, and stops when nobody looks any more. */
export function useVerification() {
  const { store, reportError } = useDashboard();
  const [verification, setVerification] = useState<Verification | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const start = useCallback(
    async (evidence: readonly Evidence[]) => {
      control.current?.abort();
      const mine = new AbortController();
      control.current = mine;
      const { signal } = mine;
      const states = new Map<string, EvidenceState>();
      const show = (isRunning: boolean) => {
        if (control.current !== mine) return;
        const endedAt = isRunning ? null : new Date().toISOString();
        setVerification({ states: new Map(states), done: states.size, of: evidence.length, isRunning, endedAt });
      };
      show(true);
      try {
        await verifyEvidence(evidence, (sha256) => store.query('evidenceBytes', { sha256 }), {
          signal,
          onVerified({ id }, state) {
            states.set(id, state);
            show(true);
          },
        });
      } catch (error) {
        reportError(error);
      }
      show(false);
    },
    [store, reportError],
  );
  const stop = useCallback(() => control.current?.abort(), []);
  return { verification, start, stop };
}
