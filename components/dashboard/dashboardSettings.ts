/** What the dashboard lets a person set; the same as the browser keeps. */
export interface DashboardSettings {
  readonly language: 'auto' | 'en' | 'fr';
  readonly theme: 'system' | 'light' | 'dark';
  readonly recordPrivateWindows: boolean;
  readonly takeScreenshots: boolean;
}

export type ChangeSetting = <Key extends keyof DashboardSettings>(key: Key, value: DashboardSettings[Key]) => void;

/** The shortcuts as they are really assigned; null where one is not. */
export interface DashboardShortcuts {
  readonly tagPage: string | null;
  readonly tagPart: string | null;
  /** The browser's own page where they are changed; null where it has no address. */
  readonly settingsAddress: string | null;
  /** Opens that page; null where the browser does not let an extension do so. */
  readonly openSettings: (() => void) | null;
}
