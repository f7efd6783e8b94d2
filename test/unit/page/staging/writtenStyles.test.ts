// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInlineChanges } from '@/lib/page/staging/inlineChanges';
import { createWrittenStyles } from '@/lib/page/staging/writtenStyles';
import { layOutByAttribute } from '../layout';

beforeEach(() => {
  layOutByAttribute();
  vi.useFakeTimers({ toFake: ['performance'] });
  document.body.innerHTML = '<p data-box="0 0 100 100"></p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const part = () => document.querySelector('p') as HTMLElement;
/** Observers are told once all that runs has ended. */
const told = () => Promise.resolve();

function looking() {
  const changes = createInlineChanges();
  const written = createWrittenStyles(() => [document], changes);
  written.begin();
  return { changes, written };
}

describe('what a script moves by writing its style', () => {
  it('moves until it is written no more', async () => {
    const { written } = looking();
    expect(written.areMoving()).toBe(false);
    part().style.opacity = '0.5';
    await told();
    expect(written.areMoving()).toBe(true);
    vi.advanceTimersByTime(100);
    expect(written.areMoving()).toBe(false);
    written.end();
  });

  it('is waited for once where it never comes to rest', async () => {
    const { written } = looking();
    part().style.opacity = '0.5';
    await told();
    written.giveUp();
    written.begin();
    part().style.opacity = '0.6';
    await told();
    expect(written.areMoving()).toBe(false);
    written.end();
  });

  it.each([
    ['far from the window', () => part().setAttribute('data-box', '0 9000 100 100'), '0.5'],
    ['with what it has already', () => part().setAttribute('style', 'opacity: 0.5;'), '0.5'],
  ])('does not move %s', async (_where, prepare, opacity) => {
    prepare();
    const { written } = looking();
    part().style.opacity = opacity;
    await told();
    expect(written.areMoving()).toBe(false);
    written.end();
  });

  it('does not move where the extension itself has written it', async () => {
    const { changes, written } = looking();
    changes.set(part(), 'opacity', '1');
    await told();
    expect(written.areMoving()).toBe(false);
    written.end();
  });
});
