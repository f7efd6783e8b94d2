import type { ActiveTab } from '@/lib/browser/activeTab';
import type { PageCaptureState } from '@/lib/browser/pageCapture';
import type { Settings } from '@/lib/browser/settings';
import { CaptureError } from '@/lib/capture/captureError';
import type { createPageArchiver } from '@/lib/capture/pageArchive';
import type { ArchiveOutcome } from '@/lib/messaging/protocol';

export interface ArchivePageDeps {
  readonly state: () => Promise<PageCaptureState>;
  readonly tabById: (id: number) => Promise<ActiveTab | null>;
  readonly readSettings: () => Promise<Settings>;
  readonly archive: ReturnType<typeof createPageArchiver>;
  readonly newId: () => string;
  readonly report: (error: unknown) => void;
}

/** Keeps a tab's page as a file. Never rejects: why there is none is in the answer. */
export type ArchivePage = (tabId: number, evidenceId?: string) => Promise<ArchiveOutcome>;

export function createArchivePage(deps: ArchivePageDeps): ArchivePage {
  return async (tabId, evidenceId = deps.newId()) => {
    try {
      const state = await deps.state();
      if (state !== 'granted') return { taken: false, reason: state === 'unsupported' ? 'unsupported' : 'notAllowed' };
      const [tab, { recordPrivateWindows }] = await Promise.all([deps.tabById(tabId), deps.readSettings()]);
      if (!tab) return { taken: false, reason: 'elsewhere' };
      if (tab.incognito && !recordPrivateWindows) return { taken: false, reason: 'private' };
      const { url, title } = tab;
      return { taken: true, evidence: await deps.archive({ tabId, url, title, evidenceId }) };
    } catch (error) {
      deps.report(error);
      return {
        taken: false,
        reason: error instanceof CaptureError && error.reason === 'elsewhere' ? 'elsewhere' : 'failed',
      };
    }
  };
}
