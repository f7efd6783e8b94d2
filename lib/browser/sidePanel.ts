import { browser } from './browser';

interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel (a sidebar in Firefox) beside a window; to be called at once in a click or key press. */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error('This browser has no side panel.'));
}

/** The window of this page: asked before the click, as afterwards it would be too late to open a panel beside it. */
export async function currentWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? -1;
}
