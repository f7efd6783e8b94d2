import { type ActiveTab, describeTab } from './activeTab';
import { browser } from './browser';

export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly context: 'selection' | 'image' | 'link' | 'page' | 'action';
}

/** What the browser tells of a click on a context menu's item: addresses and words, never the element. */
export interface MenuClick {
  readonly id: string;
  readonly tab: ActiveTab;
  /** 0 for the page itself. */
  readonly frameId: number;
  /** Whether it was in a form field or an editor. */
  readonly isEditable: boolean;
  /** As the page shows it: line breaks are lost. */
  readonly selectionText: string | null;
  readonly srcUrl: string | null;
  readonly linkUrl: string | null;
  /** Firefox only. */
  readonly linkText: string | null;
}

/** Replaces the extension's items in the browser's context menu; but for those of the toolbar button they are shown on web pages only. */
export async function setContextMenus(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, context } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [context],
      // The toolbar button is there whatever page is shown.
      ...(context === 'action' ? {} : { documentUrlPatterns: ['http://*/*', 'https://*/*'] }),
    });
  }
}

/** A click on one of the items, which grants `activeTab`. To be added while the background's script first runs. */
export function onContextMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const described = tab && describeTab(tab);
    if (!described) return;
    const { linkText } = info as { linkText?: string };
    listener({
      id: String(info.menuItemId),
      tab: described,
      frameId: info.frameId ?? 0,
      isEditable: info.editable,
      selectionText: info.selectionText || null,
      srcUrl: info.srcUrl || null,
      linkUrl: info.linkUrl || null,
      linkText: linkText || null,
    });
  });
}
