import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '@/lib/journey/applyEdit';
import type { Author } from '@/lib/journey/author';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { createRecord } from '@/lib/journey/createRecord';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { newId } from '@/lib/journey/newId';
import { placeBetween } from '@/lib/journey/order';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

const journeyId = newId();
const authorOf = (): Author => ({ replicaId: newId(), now: new Date('2026-03-02T09:00:00.000Z') });
const [start, a, b] = [authorOf(), authorOf(), authorOf()];

function touchpointAt(position: string, author: Author): Touchpoint {
  const fields = {
    journeyId,
    title: 'A step',
    basis: 'expert',
    capturedAt: author.now.toISOString(),
    position,
  } as const;
  return createRecord('touchpoints', fields, author);
}

type Order = readonly Touchpoint[];

/** An observer's copy of the journey with another touchpoint in it, at a place. */
function inserted(order: Order, place: number, author: Author): Order {
  const { position, moves } = placeBetween(order, place % (order.length + 1));
  return moved(order, moves, author).concat(touchpointAt(position, author)).sort(compareInJourney);
}

/** The same with one of its touchpoints moved. */
function reordered(order: Order, place: number, author: Author): Order {
  const chosen = order[place % order.length];
  if (!chosen) return order;
  const others = order.filter(({ id }) => id !== chosen.id);
  const { position, moves } = placeBetween(others, (place >> 4) % (others.length + 1));
  return moved(order, [...moves, { id: chosen.id, position }], author).sort(compareInJourney);
}

function moved(order: Order, moves: readonly { id: string; position: string }[], author: Author): Touchpoint[] {
  return order.map((each) => {
    const move = moves.find(({ id }) => id === each.id);
    return move ? applyEdit('touchpoints', each, { position: move.position }, author) : each;
  });
}

/** What an observer has after another's file was merged into it. */
function merged(local: Order, incoming: Order): Order {
  const { put } = mergeDocument({ touchpoints: local, tombstones: [] }, { touchpoints: incoming, tombstones: [] });
  const byId = new Map([...local, ...(put.touchpoints ?? [])].map((each) => [each.id, each]));
  return [...byId.values()].sort(compareInJourney);
}

const ids = (order: Order) => order.map(({ id }) => id);
const step = fc.record({ by: fc.constantFrom(a, b), place: fc.nat(), kind: fc.constantFrom('insert', 'move') });
/** Positions that files bring: also equal ones, and some that are no fractional indices. */
const anyPosition = fc.constantFrom('a0', 'a0', 'a1', 'a1V', 'Zz', '0', 'zzz');

test('after any inserts and moves by two observers who were apart, both have one and the same order', () => {
  fc.assert(
    fc.property(fc.array(anyPosition, { maxLength: 5 }), fc.array(step, { maxLength: 16 }), (positions, steps) => {
      const base = positions.map((position) => touchpointAt(position, start)).sort(compareInJourney);
      let [ofA, ofB]: [Order, Order] = [base, base];
      for (const { by, place, kind } of steps) {
        const change = kind === 'insert' ? inserted : reordered;
        if (by === a) ofA = change(ofA, place, by);
        else ofB = change(ofB, place, by);
      }
      const [inA, inB] = [merged(ofA, ofB), merged(ofB, ofA)];
      expect(ids(inA)).toEqual(ids(inB));
      expect(new Set(ids(inA)).size).toBe(inA.length);
      // Total: whatever order they are read in, they are shown in this one.
      expect(ids(inA.toReversed().sort(compareInJourney))).toEqual(ids(inA));
      for (const [index, each] of inA.entries()) {
        for (const later of inA.slice(index + 1)) expect(compareInJourney(each, later)).toBeLessThan(0);
      }
      expect(ids(merged(inA, inB))).toEqual(ids(inA));
    }),
  );
});

test('what two observers insert stands in the order in which each of them sees it', () => {
  const inserts = fc.array(fc.record({ by: fc.constantFrom(a, b), place: fc.nat() }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.nat({ max: 5 }), inserts, (length, steps) => {
      let base: Order = [];
      for (let nth = 0; nth < length; nth += 1) base = inserted(base, nth, start);
      let [ofA, ofB]: [Order, Order] = [base, base];
      for (const { by, place } of steps) {
        if (by === a) ofA = inserted(ofA, place, by);
        else ofB = inserted(ofB, place, by);
      }
      const both = ids(merged(ofA, ofB));
      for (const own of [ofA, ofB]) {
        const known = new Set(ids(own));
        expect(both.filter((id) => known.has(id))).toEqual(ids(own));
      }
      expect(both).toHaveLength(base.length + steps.length);
    }),
  );
});
