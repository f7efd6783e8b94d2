import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observerNames } from '@/lib/journey/observerNames';

const numbered = (nth: number) => `Observer ${nth}`;

describe('the names of observers', () => {
  it('tell all apart, whatever they are called', () => {
    const observers = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        createdAt: fc.constantFrom('2026-03-01T09:00:00.000Z', '2026-03-02T09:00:00.000Z'),
        name: fc.constantFrom('', ' ', 'Ana', 'Ana (2)', 'Observer 1'),
        initials: fc.constantFrom('', 'A'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(observers, (all) => {
        const names = observerNames(all, numbered);
        expect(names.size).toBe(all.length);
        expect(new Set(names.values()).size).toBe(all.length);
        // The order in which they are listed changes nothing.
        expect(observerNames(all.toReversed(), numbered)).toEqual(names);
      }),
    );
  });

  it('are their own where they have one, else numbers in the order in which they came', () => {
    const observer = (id: string, day: number, name = '', initials = '') => ({
      id,
      createdAt: `2026-03-0${day}T09:00:00.000Z`,
      name,
      initials,
    });
    const all = [observer('c', 3), observer('a', 1), observer('b', 2, 'Ana'), observer('d', 4, '', 'MB')];
    expect(Object.fromEntries(observerNames(all, numbered))).toEqual({
      a: 'Observer 1',
      b: 'Ana',
      c: 'Observer 2',
      d: 'MB',
    });
  });
});
