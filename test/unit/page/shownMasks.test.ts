// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownMasks } from '@/lib/page/shownMasks';
import { windowOf } from '@/lib/page/untampered';
import { layOutByAttribute } from './layout';

const shown = windowOf(document) as Window & typeof globalThis;

function setVisibility(state: DocumentVisibilityState): void {
  vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue(state);
}

beforeEach(() => {
  layOutByAttribute();
  document.body.innerHTML = '<input value="a" data-box="10 10 50 20">';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('shownMasks', () => {
  it('gives the page as it was before the two frames that it waited for', async () => {
    setVisibility('visible');
    const frames: FrameRequestCallback[] = [];
    shown.requestAnimationFrame = (callback) => frames.push(callback);
    let settled = false;
    const reading = shownMasks(document, () => null).finally(() => {
      settled = true;
    });
    document.body.innerHTML = '';
    frames.shift()?.(0);
    await Promise.resolve();
    expect(settled).toBe(false);
    frames.shift()?.(16);
    expect((await reading).rectangles).toHaveLength(1);
    expect((await reading).url).toBe(shown.location.href);
  });

  it('does not wait where nothing is drawn', async () => {
    setVisibility('hidden');
    shown.requestAnimationFrame = () => 0;
    expect(await shownMasks(document, () => null)).toMatchObject({ visible: false });
  });

  it('waits no longer than half a second', async () => {
    vi.useFakeTimers();
    setVisibility('visible');
    shown.requestAnimationFrame = () => 0;
    const reading = shownMasks(document, () => null);
    await vi.advanceTimersByTimeAsync(500);
    expect((await reading).visible).toBe(true);
  });
});
