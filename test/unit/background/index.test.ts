import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDraftStore } from '@/lib/store';
import { draftOf } from '../popup/parts';

/** Events that WXT's fake browser has no listeners for. */
const more = vi.hoisted(() => {
  const event = () => {
    const listeners: ((...args: never[]) => void)[] = [];
    return {
      listeners,
      addListener: (listener: (...args: never[]) => void) => void listeners.push(listener),
      removeListener: (listener: (...args: never[]) => void) => {
        const index = listeners.indexOf(listener);
        if (index !== -1) listeners.splice(index, 1);
      },
    };
  };
  return {
    menuClicked: event(),
    command: event(),
    localChanged: event(),
    permitted: event(),
    takenBack: event(),
    menus: [] as { id: string; title: string }[],
  };
});

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const contextMenus = {
    onClicked: more.menuClicked,
    removeAll: async () => void more.menus.splice(0),
    create: (item: { id: string; title: string }) => void more.menus.push(item),
  };
  fake.runtime.getManifest = () => ({ manifest_version: 3, name: 'Parcours', version: '1.0.0' });
  const i18n = { getUILanguage: () => 'fr-FR' };
  const browser = Object.assign(Object.create(fake), {
    contextMenus,
    commands: { onCommand: more.command },
    i18n,
    permissions: { onAdded: more.permitted, onRemoved: more.takenBack },
  });
  Object.defineProperty(fake.storage.local, 'onChanged', { value: more.localChanged, configurable: true });
  return { browser };
});

const { default: background } = await import('@/entrypoints/background');

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    const events = [more.menuClicked, more.command, more.localChanged, more.permitted, more.takenBack];
    for (const event of events) event.listeners.splice(0);
    more.menus.splice(0);
  });

  it('listens to everything by the end of its first turn: the worker is started for an event only then', () => {
    background.main();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
    const events = [more.menuClicked, more.command, more.localChanged, more.permitted, more.takenBack];
    expect(events.map(({ listeners }) => listeners.length)).toEqual([1, 1, 1, 1, 1]);
    // A walkthrough may be going on: whether it does is in the storage.
    expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(true);
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
  });

  it("offers its menus in the browser's language, and in the one that is chosen", async () => {
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await vi.waitFor(() =>
      expect(more.menus.map(({ title }) => title)).toEqual([
        'Étiqueter cette sélection',
        'Étiqueter cette image',
        'Étiqueter ce lien',
        'Choisir une partie de cette page',
        'Montrer mes points de contact sur cette page',
        'Suivre un parcours d’après une consigne',
      ]),
    );
    await fakeBrowser.storage.local.set({ 'setting.language': 'en' });
    more.localChanged.listeners[0]?.({ 'setting.language': {} } as never);
    await vi.waitFor(() => expect(more.menus.map(({ title }) => title)).toContain('Tag this image'));
  });

  it('forgets the overlay of a tab that is closed, and lets go of what was typed in it', async () => {
    background.main();
    const tab = await fakeBrowser.tabs.create({ url: 'https://shop.example/' });
    const tabId = tab.id ?? -1;
    const sessionId = '0190a5c8-0000-7000-8000-0000000000b1';
    const typed = draftOf({ tabId, sessionId, origin: 'overlay' });
    const lookedAt = draftOf({ tabId, sessionId, touched: false, touchpointId: sessionId });
    const drafts = createDraftStore();
    await drafts.put(typed);
    await drafts.put(lookedAt);
    const session = {
      nonce: 'A'.repeat(43),
      tabId,
      hostDocumentId: null,
      touchpointId: typed.touchpointId,
      url: typed.url,
      helloUntil: 0,
      form: null,
      repeat: null,
      saved: null,
      undone: false,
    };
    await fakeBrowser.storage.session.set({ browserSessionId: sessionId, [`overlay.${session.nonce}`]: session });
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: tab.windowId, isWindowClosing: false });
    await vi.waitFor(async () => expect(await drafts.get(lookedAt.touchpointId)).toBeNull());
    expect(await drafts.get(typed.touchpointId)).toEqual({ ...typed, tabId: null });
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['browserSessionId']);
    drafts.close();
  });

  it('refuses a message that no page of the extension has sent', async () => {
    background.main();
    const sender = { id: 'another extension', url: 'https://evil.example/' };
    const message = { type: 'store.query', data: {} };
    const answer = await new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve));
    expect(answer).toMatchObject({ kind: 'refused', code: 'notAllowed' });
  });
});
