import { describe, expect, it } from 'vitest';
import { createFullPages, type FullPagesDeps } from '@/entrypoints/background/createFullPages';
import { createPartPicker } from '@/entrypoints/background/createPartPicker';
import { createPickSessions } from '@/entrypoints/background/createPickSessions';
import type { Settings } from '@/lib/browser/settings';
import { memoryOf } from './sessionMemory';

const id = '0190a5c8-0000-7000-8000-0000000000a1';
const tab = { id: 1, windowId: 1, url: 'https://shop.example/', title: 'Shop', incognito: false };
const settings: Settings = {
  language: 'auto',
  theme: 'system',
  recordPrivateWindows: false,
  takeScreenshots: true,
  screenshotQuality: 'standard',
};
const request = { tabId: 1, touchpointId: id, withoutBanner: false };
const view = {
  box: { x: 0, y: 0, width: 10, height: 500 },
  visible: { x: 0, y: 0, width: 10, height: 10 },
  isWhole: false,
  over: [],
  beside: [],
  empty: [],
  isCutOff: false,
};

function setUp(changes: Partial<FullPagesDeps> = {}) {
  const log: string[] = [];
  const pages = createFullPages({
    tabById: async () => tab,
    readSettings: async () => settings,
    putStageScript: async () => undefined,
    sendToPage: async (_, { type }) => {
      log.push(type);
      return type === 'stage.close' ? null : view;
    },
    shoot: async () => {
      throw new Error('no picture here');
    },
    newNonce: () => 'n',
    newId: () => id,
    tool: 'test',
    showProgress: async (_tabId, _touchpointId, share) => void log.push(`progress ${share}`),
    report: () => undefined,
    ...changes,
  });
  return { ...pages, log };
}

describe('createFullPages', () => {
  it('puts the page back, and ends the progress, whatever went wrong', async () => {
    const { take, log } = setUp();
    expect(await take(request)).toEqual({ taken: false, reason: 'failed' });
    expect(log.slice(-2)).toEqual(['stage.close', 'progress null']);
  });

  it('touches no page of a private window that was not allowed, and none that lets no script in', async () => {
    const hidden = setUp({ tabById: async () => ({ ...tab, incognito: true }) });
    expect(await hidden.take(request)).toEqual({ taken: false, reason: 'private' });
    const refused = setUp({ putStageScript: () => Promise.reject(new Error('not allowed')) });
    expect(await refused.take(request)).toEqual({ taken: false, reason: 'restricted' });
    const gone = setUp({ tabById: async () => null });
    expect(await gone.take(request)).toEqual({ taken: false, reason: 'elsewhere' });
    expect([hidden.log, refused.log, gone.log]).toEqual([[], [], []]);
  });

  it('can be cancelled from when it is asked for, also while what comes before it is still being done', async () => {
    const { begin, cancel, log } = setUp();
    const take = begin(id);
    cancel(id);
    expect(await take(request)).toEqual({ taken: false, reason: 'cancelled' });
    expect(log).toEqual([]);
  });

  it('ends where the person says so, here or on the page, and where it is asked for anew', async () => {
    const escaped = setUp({ sendToPage: async () => null });
    expect(await escaped.take(request)).toEqual({ taken: false, reason: 'cancelled' });

    const endless = () => {
      const pages = setUp({
        shoot: (_tab, _url, signal) =>
          new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      });
      return { ...pages, first: pages.take(request) };
    };
    const cancelled = endless();
    await expect.poll(() => cancelled.log).toContain('stage.show');
    cancelled.cancel(id);
    expect(await cancelled.first).toEqual({ taken: false, reason: 'cancelled' });
    expect(cancelled.log.slice(-2)).toEqual(['stage.close', 'progress null']);

    const replaced = endless();
    await expect.poll(() => replaced.log).toContain('stage.show');
    const second = replaced.take(request);
    expect(await replaced.first).toEqual({ taken: false, reason: 'cancelled' });
    replaced.cancel(id);
    expect(await second).toEqual({ taken: false, reason: 'cancelled' });
  });
});

describe('createPartPicker', () => {
  function pickerOf(answer: unknown, open = tab, allowed = settings) {
    const log: string[] = [];
    const picks = createPickSessions({ memory: memoryOf(), randomBytes: (length) => new Uint8Array(length) });
    const picker = createPartPicker({
      picks,
      readSettings: async () => allowed,
      putPickerScript: async () => ({ documentId: 'page' }),
      closeOverlays: async () => void log.push('close overlays'),
      sendToPage: async (_, { type }) => {
        log.push(type);
        if (answer instanceof Error) throw answer;
        return answer;
      },
      language: () => 'en',
      isFirefox: false,
      report: () => undefined,
    });
    return { picks, log, pick: () => picker.pick(open) };
  }

  it('starts once on a tab: what was open there gives way', async () => {
    const { pick, log, picks } = pickerOf(true);
    expect(await pick()).toEqual({ opened: true });
    expect(await pick()).toEqual({ opened: true });
    expect(log).toEqual(['close overlays', 'stage.pick', 'close overlays', 'stage.close', 'stage.pick']);
    expect(await picks.endAll(1)).toHaveLength(1);
  });

  it('says what stands in the way, and leaves no nonce behind', async () => {
    expect(await pickerOf(true, { ...tab, incognito: true }).pick()).toMatchObject({ reason: 'private' });
    expect(await pickerOf(true, { ...tab, url: 'chrome://settings' }).pick()).toMatchObject({ reason: 'restricted' });
    const refused = pickerOf(false);
    expect(await refused.pick()).toMatchObject({ opened: false, reason: 'sandboxed' });
    expect(await refused.picks.endAll(1)).toEqual([]);
    expect(await pickerOf(new Error('gone')).pick()).toMatchObject({ reason: 'failed' });
  });
});
