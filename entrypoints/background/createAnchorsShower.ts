import type { ActiveTab } from '@/lib/browser/activeTab';
import type { Settings } from '@/lib/browser/settings';
import type { Language } from '@/lib/i18n/section';
import type { StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { AnchorsShowing } from '@/lib/messaging/protocol';
import { encodeShownAnchors } from '@/lib/messaging/shownAnchors';

export interface AnchorsShowerDeps {
  readonly store: Pick<StoreInterface, 'query'>;
  readonly readSettings: () => Promise<Settings>;
  readonly language: (settings: Settings) => Language;
  /** Puts the script that shows them into the page. Rejects where no script may run. */
  readonly putScript: (tabId: number) => Promise<unknown>;
  readonly sendToPage: (tabId: number, message: unknown) => Promise<unknown>;
  readonly report: (error: unknown) => void;
}

/** Shows on a tab's page what was tagged there. Needs the tab's `activeTab` grant. Never rejects. */
export function createAnchorsShower(deps: AnchorsShowerDeps) {
  async function show({ id, url }: ActiveTab): Promise<AnchorsShowing> {
    if (url === null || !/^https?:/.test(url)) return { shown: false, reason: 'restricted' };
    const [entries, settings] = await Promise.all([deps.store.query('pageAnchors', { url }), deps.readSettings()]);
    if (entries.length === 0) return { shown: false, reason: 'nothing' };
    try {
      await deps.putScript(id);
    } catch (error) {
      deps.report(error);
      return { shown: false, reason: 'restricted' };
    }
    const data = { url, language: deps.language(settings), theme: settings.theme, entries };
    await deps.sendToPage(id, encodeShownAnchors({ type: 'anchors.show', data }));
    return { shown: true };
  }

  return async function showAnchors(tab: ActiveTab): Promise<AnchorsShowing> {
    try {
      return await show(tab);
    } catch (error) {
      deps.report(error);
      return { shown: false, reason: 'failed' };
    }
  };
}
