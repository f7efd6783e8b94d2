import type { ActiveTab } from '@/lib/browser/activeTab';
import type { Settings } from '@/lib/browser/settings';
import type { Language } from '@/lib/i18n/section';
import type { OverlayOpening } from '@/lib/messaging/protocol';
import type { StageRequest } from '@/lib/messaging/stageRequest';
import { restrictionOf } from '@/lib/page/restriction';
import type { PickSessions } from './createPickSessions';

export interface PartPickerDeps {
  readonly picks: PickSessions;
  readonly readSettings: () => Promise<Settings>;
  /** Puts the picker's script into the page, and says into which document. Rejects where no script may run. */
  readonly putPickerScript: (tabId: number, what: PickedThing) => Promise<{ readonly documentId: string | null }>;
  /** Closes an overlay that is open on the tab. */
  readonly closeOverlays: (tabId: number) => Promise<void>;
  readonly sendToPage: (tabId: number, request: StageRequest) => Promise<unknown>;
  readonly language: (settings: Settings) => Language;
  readonly isFirefox: boolean;
  readonly report: (error: unknown) => void;
}

/** Lets a person pick a part of a tab's page. Needs the tab's `activeTab` grant. What was picked comes later, as a request of its own. */
export function createPartPicker({ picks, sendToPage, ...deps }: PartPickerDeps) {
  async function start(tab: ActiveTab, what: PickedThing, pickId: string | undefined): Promise<OverlayOpening> {
    const settings = await deps.readSettings();
    if (tab.incognito && !settings.recordPrivateWindows) return refused('private', 'private window');
    const restriction = tab.url === null ? null : restrictionOf(tab.url, { firefox: deps.isFirefox, contentType: '' });
    if (restriction !== null) return refused('restricted', restriction);
    await deps.closeOverlays(tab.id);
    await stop(tab.id);
    let documentId: string | null;
    try {
      ({ documentId } = await deps.putPickerScript(tab.id, what));
    } catch (error) {
      deps.report(error);
      return refused('restricted', 'no script may run there');
    }
    const nonce = await picks.open({ tabId: tab.id, hostDocumentId: documentId, pickId });
    const language = deps.language(settings);
    const isPicking = await sendToPage(tab.id, { type: 'stage.pick', data: { nonce, language, what } });
    if (isPicking === true) return { opened: true };
    await picks.endAll(tab.id);
    return refused('sandboxed', 'nothing can be drawn over the page');
  }

  /** Ends what a person may still be picking on a tab. */
  async function stop(tabId: number): Promise<void> {
    for (const nonce of await picks.endAll(tabId)) {
      // Its page may long be another one.
      await sendToPage(tabId, { type: 'stage.close', data: { nonce } }).catch(() => undefined);
    }
  }

  return {
    stop,
    /** Never rejects: what stands in the way is in the answer. `pickId`: of the page that is told what came of it. */
    async pick(tab: ActiveTab, what: PickedThing = 'part', pickId?: string): Promise<OverlayOpening> {
      try {
        return await start(tab, what, pickId);
      } catch (error) {
        deps.report(error);
        return refused('failed', error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** Any part of the page, or one of its advertisements. */
export type PickedThing = 'part' | 'advertisement';

export type PartPicker = ReturnType<typeof createPartPicker>;

function refused(reason: Extract<OverlayOpening, { opened: false }>['reason'], detail: string): OverlayOpening {
  return { opened: false, reason, detail };
}
