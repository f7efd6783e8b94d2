import { useEffect, useRef, useState } from 'react';
import { useDashboard } from '../dashboardTools';
import { type ErrorWords, wordError } from '../wordError';
import type { WritingWatch, WrittenDeliverable } from './deliverables';

export type WritingStep =
  | { readonly kind: 'choosing'; readonly wasStopped?: boolean }
  /** `share`: 0 to 1; null while nobody knows. */
  | { readonly kind: 'writing'; readonly share: number | null }
  | { readonly kind: 'saved'; readonly file: WrittenDeliverable }
  | { readonly kind: 'failed'; readonly words: ErrorWords };

/** Writes a file that a dialog asks for: how far it is, to be stopped, and gone with the dialog. */
export function useFileWriting(onSaveFile: (file: WrittenDeliverable) => void) {
  const { history, language } = useDashboard();
  const [step, setStep] = useState<WritingStep>({ kind: 'choosing' });
  const writing = useRef<AbortController | null>(null);
  useEffect(() => () => writing.current?.abort(), []);
  return {
    step,
    stop: () => writing.current?.abort(),
    again: () => setStep({ kind: 'choosing' }),
    async write(work: (watch: WritingWatch) => Promise<WrittenDeliverable>): Promise<void> {
      const controller = new AbortController();
      const { signal } = controller;
      writing.current = controller;
      setStep({ kind: 'writing', share: null });
      try {
        // What is still being typed belongs into the file.
        await history.settle();
        let shown = -1;
        // A large file tells of hundreds of steps: nobody sees less than one in a hundred, and drawing the dialog takes time that the file needs.
        const onProgress = (share: number) => {
          const percent = Math.floor(share * 100);
          if (signal.aborted || percent === shown) return;
          shown = percent;
          setStep({ kind: 'writing', share });
        };
        const file = await unlessAborted(signal, work({ signal, onProgress }));
        onSaveFile(file);
        setStep({ kind: 'saved', file });
      } catch (error) {
        if (signal.aborted) setStep({ kind: 'choosing', wasStopped: true });
        else setStep({ kind: 'failed', words: wordError(error, language, 'reading') });
      }
    },
  };
}

/** The work, or the signal's reason as soon as it is aborted: not all work can be stopped, but nobody has to wait for it. */
function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}
