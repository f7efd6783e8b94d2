import type { DraftStore, StoreInterface } from '@/lib/journey/commands';
import type { SweepStore } from '@/lib/journey/reviewSweep';

export interface EraserDeps {
  readonly store: Pick<StoreInterface, 'command'>;
  readonly drafts: Pick<DraftStore, 'clear'>;
  /** Reviews that are being gone through. */
  readonly sweeps: Pick<SweepStore, 'clear'>;
  /** Forgets what was typed in a side panel that was closed. */
  readonly forgetTypedTexts: () => Promise<void>;
  /** Closes the forms that are open over pages, without keeping what was typed in them. */
  readonly closeOverlays: () => Promise<void>;
  /** Takes the numbers of touchpoints off the toolbar button. */
  readonly clearCounts: () => Promise<void>;
  /** Tells every dashboard that is open, this one too. */
  readonly tell: () => void;
}

/** Erases all that was captured: records, files, history and drafts. Settings stay. Rejects as the store does; then records and drafts are as before. */
export function createEraser({
  store,
  drafts,
  sweeps,
  forgetTypedTexts,
  closeOverlays,
  clearCounts,
  tell,
}: EraserDeps): () => Promise<void> {
  return async () => {
    // First: a form that is still open would write its draft again.
    await closeOverlays();
    await store.command('eraseEverything', {});
    await drafts.clear();
    await sweeps.clear();
    await forgetTypedTexts();
    await clearCounts().catch(() => undefined);
    tell();
  };
}
