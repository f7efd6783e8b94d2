import { expect, test } from 'vitest';
import { scarceRoom } from '@/lib/journey/storageRoom';

const gigabyte = 1_000_000_000;

test.each([
  ['half of it is free', { usage: 50 * gigabyte, quota: 100 * gigabyte }, null],
  ['less than a tenth is free', { usage: 91 * gigabyte, quota: 100 * gigabyte }, 9 * gigabyte],
  ['a tenth is free, and less than 200 MB', { usage: 0.8 * gigabyte, quota: gigabyte - 1 }, 0.2 * gigabyte - 1],
  ['more is used than allowed', { usage: 3, quota: 2 }, 0],
  ['the browser does not say', { usage: null, quota: gigabyte }, null],
  ['the browser allows nothing', { usage: 0, quota: 0 }, null],
])('%s', (_, estimate, free) => expect(scarceRoom(estimate)).toBe(free));
