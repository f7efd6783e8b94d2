import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInJourney, type Placed } from '@/lib/journey/compareInJourney';
import { placeBetween, positionBetween } from '@/lib/journey/order';
import { touchpoint } from '@/lib/journey/schemas/touchpoint';

const fits = (position: string) => touchpoint.shape.position.safeParse(position).success;

/** A source of random numbers (mulberry32) that a failing run can repeat. */
const jitter: fc.Arbitrary<() => number> = fc.integer().map((seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
});

describe('positionBetween', () => {
  it('lies between, at the start, at the end and in between, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), jitter, (places, random) => {
        const positions: string[] = [];
        for (const place of places) {
          const at = place % (positions.length + 1);
          const position = positionBetween(positions[at - 1] ?? null, positions[at] ?? null, { jitter: random });
          expect(fits(position)).toBe(true);
          positions.splice(at, 0, position);
        }
        expect(positions).toEqual([...new Set(positions)].sort());
      }),
    );
  });

  it('gives two observers different positions for the same gap', () => {
    const gap = [positionBetween(null, null), null] as const;
    const positions = Array.from({ length: 1000 }, () => positionBetween(...gap));
    expect(new Set(positions).size).toBe(1000);
  });

  it('stays short over a long journey', () => {
    let last: string | null = null;
    for (let step = 0; step < 5000; step += 1) last = positionBetween(last, null);
    expect(last?.length).toBeLessThan(16);
  });

  it('refuses a gap that is none', () => {
    expect(() => positionBetween('a1', 'a1')).toThrow(RangeError);
    expect(() => positionBetween('a2', 'a1')).toThrow(RangeError);
    expect(() => positionBetween('!', null)).toThrow(RangeError);
  });
});

describe('placeBetween', () => {
  const key = fc.constantFrom('a0', 'a1', 'a1V', 'a2', 'Zz');
  const odd = fc.constantFrom('0', '1', 'a', 'a00', 'zzz', 'b');
  const journeyOf = (position: fc.Arbitrary<string>) =>
    fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{4}$/), position), { selector: ([id]) => id, maxLength: 12 })
      .map((items) => items.map(([id, position]): Placed => ({ id, position })).sort(compareInJourney));

  /** The journey after placing a new one, as everyone will see it. */
  function place(ordered: readonly Placed[], index: number, id: string, random: () => number) {
    const { position, moves } = placeBetween(ordered, index, { jitter: random });
    const moved = new Map(moves.map((each) => [each.id, each]));
    const all = [...ordered.map((each) => moved.get(each.id) ?? each), { id, position }];
    return { position, moves, ids: all.sort(compareInJourney).map((each) => each.id) };
  }

  it('puts it exactly there, whatever the positions, and changes no order', () => {
    fc.assert(
      fc.property(journeyOf(fc.oneof(key, odd)), fc.nat(), jitter, (ordered, nth, random) => {
        const index = nth % (ordered.length + 1);
        const { position, moves, ids } = place(ordered, index, 'new', random);
        expect(ids).toEqual(ordered.map(({ id }) => id).toSpliced(index, 0, 'new'));
        for (const each of [position, ...moves.map((move) => move.position)]) expect(fits(each)).toBe(true);
      }),
    );
  });

  it('moves only those behind with the same position', () => {
    fc.assert(
      fc.property(journeyOf(key), fc.nat(), jitter, (ordered, nth, random) => {
        const index = nth % (ordered.length + 1);
        const same = ordered.slice(index).filter(({ position }) => position === ordered[index - 1]?.position);
        expect(place(ordered, index, 'new', random).moves.map(({ id }) => id)).toEqual(same.map(({ id }) => id));
      }),
    );
  });

  it('lets two observers insert apart: after the merge both see one order, in which each finds their own', () => {
    const inserts = fc.array(fc.nat(), { maxLength: 15 });
    fc.assert(
      fc.property(journeyOf(key), inserts, inserts, jitter, (start, ofA, ofB, random) => {
        const insertAll = (places: number[], prefix: string) => {
          let ordered = [...start];
          for (const [step, nth] of places.entries()) {
            const { position, moves } = placeBetween(ordered, nth % (ordered.length + 1), { jitter: random });
            const moved = new Map(moves.map((each) => [each.id, each]));
            ordered = [...ordered.map((each) => moved.get(each.id) ?? each), { id: `${prefix}${step}`, position }].sort(
              compareInJourney,
            );
          }
          return ordered;
        };
        const [a, b] = [insertAll(ofA, 'A'), insertAll(ofB, 'B')];
        const startIds = new Set(start.map(({ id }) => id));
        const added = (journey: Placed[]) => journey.filter(({ id }) => !startIds.has(id));
        // Neither moved what was there at the start: then no order is in dispute.
        const untouched = start.every((each) =>
          [a, b].every((journey) => journey.some((it) => it.id === each.id && it.position === each.position)),
        );
        fc.pre(untouched);
        const one = [...start, ...added(a), ...added(b)].sort(compareInJourney).map(({ id }) => id);
        const other = [...added(b), ...added(a), ...start].sort(compareInJourney).map(({ id }) => id);
        expect(one).toEqual(other);
        expect(one.filter((id) => a.some((each) => each.id === id))).toEqual(a.map(({ id }) => id));
        expect(one.filter((id) => b.some((each) => each.id === id))).toEqual(b.map(({ id }) => id));
        const positions = [...added(a), ...added(b)].map(({ position }) => position);
        expect(new Set(positions).size).toBe(positions.length);
      }),
    );
  });
});
