import { describe, expect, it } from 'vitest';
import { brandSwitches } from '@/lib/journey/brandSwitches';

const step = (position: string, brandId: string | null, status: 'draft' | 'excluded' = 'draft') => ({
  id: position,
  position,
  brandId,
  status,
});

describe('where a journey goes from one brand to another', () => {
  it('is found in the order of the journey, with the brand it comes from', () => {
    const switches = brandSwitches([step('c', 'hm'), step('a', 'zara'), step('b', 'etam'), step('d', 'hm')]);
    expect([...switches]).toEqual([
      ['b', 'zara'],
      ['c', 'etam'],
    ]);
  });

  it('goes over what concerns no brand or is excluded', () => {
    const way = [step('a', 'zara'), step('b', null), step('c', 'etam', 'excluded'), step('d', 'zara'), step('e', 'hm')];
    expect([...brandSwitches(way)]).toEqual([['e', 'zara']]);
  });

  it('is nowhere where there is one brand or none', () => {
    expect(brandSwitches([step('a', null), step('b', 'zara'), step('c', 'zara')]).size).toBe(0);
  });
});
