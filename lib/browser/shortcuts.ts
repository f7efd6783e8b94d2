import { browser } from './browser';

/** The extension's shortcuts as they are really assigned: browsers drop suggested ones silently, and people change them. */
export interface Shortcuts {
  /** "Alt+Shift+J"; null where none is assigned. */
  readonly tagPage: string | null;
  readonly tagPart: string | null;
  readonly openWalkthrough: string | null;
}

export async function readShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  return {
    tagPage: keysOf('_execute_action'),
    tagPart: keysOf('tagPart'),
    openWalkthrough: keysOf('openWalkthrough'),
  };
}

/** Firefox has this since version 137; the types do not know it yet. */
interface CommandsWithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The browser's page where shortcuts are changed, and how to open it; Firefox has no address for it, only a way. */
export function shortcutSettings(isFirefox: boolean): { readonly address: string | null; open(): Promise<void> } {
  if (isFirefox) {
    return { address: null, open: async () => (browser.commands as CommandsWithSettings).openShortcutSettings?.() };
  }
  const address = navigator.userAgent.includes('Edg/')
    ? 'edge://extensions/shortcuts'
    : 'chrome://extensions/shortcuts';
  return {
    address,
    async open() {
      await browser.tabs.create({ url: address });
    },
  };
}
