import { browser } from './browser';

/** Memory that lasts as long as the browser runs, never touches the disk, and is closed to content scripts. */
export interface SessionArea {
  get(key: string): Promise<unknown>;
  /** Everything under keys that start with the prefix. */
  list(prefix: string): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

export const sessionArea: SessionArea = {
  async get(key) {
    return (await browser.storage.session.get(key))[key];
  },
  async list(prefix) {
    const all = await browser.storage.session.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(prefix)));
  },
  async set(key, value) {
    await browser.storage.session.set({ [key]: value });
  },
  async delete(key) {
    await browser.storage.session.remove(key);
  },
};
