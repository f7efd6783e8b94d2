import { describe, expect, it } from 'vitest';
import { classifySender, type RawSender } from '@/lib/messaging/senders';

const own = { id: 'us', baseUrl: 'chrome-extension://us/' };
const classify = (raw: RawSender) => classifySender(raw, own);

describe('classifySender', () => {
  it('knows the popup and pages in tabs', () => {
    expect(classify({ id: 'us', url: 'chrome-extension://us/popup.html' })).toEqual({ kind: 'page' });
    expect(classify({ id: 'us', url: 'chrome-extension://us/dashboard.html#x', tab: { id: 3 }, frameId: 0 })).toEqual({
      kind: 'page',
    });
  });

  it('knows the form only in a frame of a tab', () => {
    const url = 'chrome-extension://us/overlay-form.html';
    expect(classify({ id: 'us', url, tab: { id: 3 }, frameId: 7, documentId: 'd' })).toEqual({
      kind: 'form',
      tabId: 3,
      frameId: 7,
      documentId: 'd',
    });
    expect(classify({ id: 'us', url, tab: { id: 3 }, frameId: 0 })).toBeNull();
    expect(classify({ id: 'us', url })).toBeNull();
  });

  it('lets no other page of the extension speak from a frame', () => {
    expect(classify({ id: 'us', url: 'chrome-extension://us/dashboard.html', tab: { id: 3 }, frameId: 7 })).toBeNull();
  });

  it('knows the script in the top document of a page, and in no frame', () => {
    expect(classify({ id: 'us', url: 'https://shop.example/', tab: { id: 3 }, frameId: 0 })).toEqual({
      kind: 'host',
      tabId: 3,
      documentId: null,
    });
    expect(classify({ id: 'us', url: 'https://shop.example/', tab: { id: 3 }, frameId: 2 })).toBeNull();
    expect(classify({ id: 'us', url: 'https://shop.example/' })).toBeNull();
  });

  it('takes no address for its own that only looks like it', () => {
    for (const url of [
      'chrome-extension://us.evil/popup.html',
      'https://us/popup.html',
      'chrome-extension://usurper/popup.html',
    ]) {
      expect(classify({ id: 'us', url, tab: { id: 3 }, frameId: 0 })?.kind).not.toBe('page');
      expect(classify({ id: 'us', url })).toBeNull();
    }
  });

  it('knows no other extension', () => {
    expect(classify({ id: 'them', url: 'chrome-extension://us/popup.html' })).toBeNull();
    expect(classify({ url: 'chrome-extension://us/popup.html' })).toBeNull();
    expect(classify({ id: 'us' })).toBeNull();
  });
});
