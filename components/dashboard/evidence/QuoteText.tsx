import { useEffect, useState } from 'react';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';

/** The quoted words as they were kept. */
export function QuoteText({ evidence }: { readonly evidence: Evidence }) {
  const { store, messages } = useDashboard();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let ended = false;
    store.query('evidenceBytes', { sha256: evidence.sha256 }).then(
      (stored) => {
        if (!ended) setWords(stored ? new TextDecoder().decode(stored.bytes) : messages.bytesMissing);
      },
      () => {
        if (!ended) setWords(messages.bytesMissing);
      },
    );
    return () => {
      ended = true;
    };
  }, [store, evidence.sha256, messages]);
  return <p>{words ?? messages.loading}</p>;
}
