import { afterEach, beforeEach, vi } from 'vitest';
import { layOutByAttribute } from './layout';

/** Lays pages out by their attributes, and has them read to their end however slow the machine is. */
export function readWholePages(): void {
  beforeEach(() => {
    layOutByAttribute();
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });
}
