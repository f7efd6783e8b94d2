import { useEffect, useState } from 'react';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';

/** An address of a picture's small version (or of itself, where it has none) for as long as it is shown. */
export function useThumbnailUrl(evidence: NewEvidence | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!evidence) return;
    const { bytes, mediaType } = evidence.thumbnail ?? evidence;
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setUrl(made);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(made);
    };
  }, [evidence]);
  return url;
}
