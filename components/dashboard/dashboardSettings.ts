/** What the dashboard lets a person set; the same as the browser keeps. */
export interface DashboardSettings {
  readonly language: 'auto' | 'en' | 'fr';
  readonly theme: 'system' | 'light' | 'dark';
  readonly recordPrivateWindows: boolean;
  readonly takeScreenshots: boolean;
  readonly screenshotQuality: 'small' | 'standard' | 'fine' | 'lossless';
}

export type ChangeSetting = <Key extends keyof DashboardSettings>(key: Key, value: DashboardSettings[Key]) => void;

/** The shortcuts as they are really assigned; null where one is not. */
export interface DashboardShortcuts {
  readonly tagPage: string | null;
  readonly tagPart: string | null;
  readonly openWalkthrough: string | null;
  /** The browser's own page where they are changed; null where it has no address. */
  readonly settingsAddress: string | null;
  /** Opens that page; null where the browser does not let an extension do so. */
  readonly openSettings: (() => void) | null;
}

/** Whether the extension may run in private windows at all. */
export interface DashboardPrivateWindows {
  /** Null where the browser does not say. */
  readonly allowed: boolean | null;
  /** The browser's own page where it is allowed; null where it has no address of its own. */
  readonly settingsAddress: string | null;
}

/** How far the file is that is being written; null while none is, or nobody knows. */
export interface ExportProgress {
  readonly read: () => { readonly done: number; readonly of: number } | null;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What can be done about all data as a whole. */
export interface DashboardData {
  /** Asks the browser again not to clear what is stored when space is short; whether it agreed. */
  readonly askPersistence: () => Promise<boolean>;
  /** Erases all but the settings, in every window, and starts the dashboard anew. Rejects as the store does. */
  readonly eraseEverything: () => Promise<void>;
  readonly exportProgress: ExportProgress;
}
