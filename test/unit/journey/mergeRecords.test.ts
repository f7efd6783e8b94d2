import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/lib/journey/applyEdit';
import { createRecord } from '@/lib/journey/createRecord';
import { mergeRecords } from '@/lib/journey/merge/mergeRecords';
import { compareVersions } from '@/lib/journey/merge/versionVector';
import type { RecordOf } from '@/lib/journey/schemas/recordTypes';
import { recordSchemas } from '@/lib/journey/schemas/recordTypes';
import { arbitraryRecord } from './arbitrary';

type Touchpoint = RecordOf<'touchpoints'>;

const replicas = ['aa', 'bb', 'cc'].map((end) => `0193b000-0000-7000-8000-0000000000${end}`);
const [A = '', B = '', C = ''] = replicas;
const at = (replicaId: string, minute = 0) => ({ replicaId, now: new Date(Date.UTC(2026, 10, 20, 9, minute)) });
const merge = (mine: Touchpoint, theirs: Touchpoint) => mergeRecords('touchpoints', mine, theirs);
const start = createRecord(
  'touchpoints',
  {
    journeyId: '0193c000-0000-7000-8000-000000000001',
    position: 'a0',
    capturedAt: '2026-11-20T08:59:59.000Z',
    title: 'Sees a story',
    basis: 'expert',
    note: 'first',
  },
  at(A),
);
const edit = (
  record: Touchpoint,
  changes: Parameters<typeof applyEdit<'touchpoints'>>[2],
  replicaId: string,
  minute = 1,
) => applyEdit('touchpoints', record, changes, at(replicaId, minute));

describe('two copies', () => {
  it('of which one knows the other give that one', () => {
    const newer = edit(start, { note: 'second' }, B);
    expect(compareVersions(newer.version, start.version)).toBe('newer');
    expect(merge(start, newer)).toBe(newer);
    expect(merge(newer, start)).toBe(newer);
    expect(merge(newer, structuredClone(newer))).toBe(newer);
  });

  it('edited in different fields give both edits', () => {
    const merged = merge(edit(start, { note: 'mine' }, A), edit(start, { gap: -2 }, B, 5));
    expect(merged).toMatchObject({ note: 'mine', gap: -2, conflicts: {}, version: { [A]: 2, [B]: 1 } });
    expect(merged.fieldVersions).toMatchObject({ note: { replica: A, counter: 2 }, gap: { replica: B, counter: 1 } });
    expect(merged.updatedAt).toBe('2026-11-20T09:05:00.000Z');
  });

  it('edited in the same field keep both values, and the same shows everywhere', () => {
    const mine = edit(start, { note: 'mine' }, A);
    const theirs = edit(start, { note: 'theirs' }, B);
    const merged = merge(mine, theirs);
    expect(merged).toEqual(merge(theirs, mine));
    expect(merged.note).toBe('mine');
    expect(merged.conflicts).toEqual({
      note: [
        { value: 'theirs', replica: B, counter: 1 },
        { value: 'mine', replica: A, counter: 2 },
      ],
    });
  });

  it('given the same value agree', () => {
    const merged = merge(edit(start, { note: 'same' }, A), edit(start, { note: 'same' }, B));
    expect(merged).toMatchObject({ note: 'same', conflicts: {} });
    expect(merged.fieldVersions.note).toEqual({ replica: A, counter: 2, also: [{ replica: B, counter: 1 }] });
    // Who has seen one of the two edits only and writes on is in conflict with the other.
    const later = merge(merged, edit(edit(start, { note: 'same' }, B), { note: 'later' }, C));
    expect(Object.keys(later.conflicts)).toEqual(['note']);
  });

  it('a third value joins two that compete, and an edit that has seen two of them leaves the third', () => {
    const [a, b, c] = [edit(start, { note: 'a' }, A), edit(start, { note: 'b' }, B), edit(start, { note: 'c' }, C)];
    const all = merge(merge(a, b), c);
    expect(all.conflicts.note?.map(({ value }) => value).sort()).toEqual(['a', 'b', 'c']);
    const settled = edit(merge(a, b), { note: 'chosen' }, B);
    expect(
      merge(settled, c)
        .conflicts.note?.map(({ value }) => value)
        .sort(),
    ).toEqual(['c', 'chosen']);
    expect(merge(settled, merge(a, b))).toBe(settled);
  });

  it('merge fields that this version does not know', () => {
    const future = (record: Touchpoint, sound: string, replica: string): Touchpoint => ({
      ...record,
      ...{ sound },
      version: { ...record.version, [replica]: (record.version[replica] ?? 0) + 1 },
      fieldVersions: { ...record.fieldVersions, sound: { replica, counter: (record.version[replica] ?? 0) + 1 } },
    });
    const loud = future(start, 'loud', B);
    expect(merge(start, loud)).toBe(loud);
    expect(merge(edit(start, { note: 'x' }, A), loud)).toMatchObject({ note: 'x', sound: 'loud' });
    expect(merge(future(start, 'soft', A), loud).conflicts).toHaveProperty('sound');
  });

  it('without bookkeeping of fields (a file by other hands) lose nothing', () => {
    const byHand = (changes: object, version: Record<string, number>): Touchpoint => ({
      ...start,
      ...changes,
      version,
      fieldVersions: {},
    });
    const old = byHand({ note: 'old' }, { [A]: 1 });
    const newer = byHand({ note: '', gap: 1 }, { [A]: 2 });
    expect(merge(old, newer)).toMatchObject({ note: '', gap: 1, conflicts: {} });
    expect(merge(old, structuredClone(old))).toBe(old);
    const elsewhere = byHand({ note: 'elsewhere' }, { [A]: 1, [B]: 1 });
    expect(
      merge(newer, elsewhere)
        .conflicts.note?.map(({ value }) => value)
        .sort(),
    ).toEqual(['', 'elsewhere']);
    // Changed in a text editor, under the same version: both are kept.
    const edited = { ...start, note: 'changed by hand' };
    expect(merge(start, edited).conflicts.note?.map(({ value }) => value)).toEqual(['changed by hand', 'first']);
    // A field that nobody's bookkeeping knows, added by hand.
    expect(merge(start, { ...start, ...{ sound: 'loud' } })).toMatchObject({ sound: 'loud' });
  });
});

/** What three replicas do: each step edits a field of one's copy, or takes in another's copy. */
type Step =
  | {
      readonly kind: 'edit';
      readonly who: number;
      readonly field: 'note' | 'thought' | 'gap' | 'sound';
      readonly value: number;
    }
  | { readonly kind: 'receive'; readonly who: number; readonly from: number };

const who = fc.nat({ max: 2 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      who,
      field: fc.constantFrom('note' as const, 'thought' as const, 'gap' as const, 'sound' as const),
      // Few values: the same are given at the same time, and taken back.
      value: fc.integer({ min: 0, max: 2 }),
    }),
    fc.record({ kind: fc.constant('receive' as const), who, from: who }),
  ),
  { maxLength: 25 },
);

function copiesAfter(history: readonly Step[]): [Touchpoint, Touchpoint, Touchpoint] {
  const copies: [Touchpoint, Touchpoint, Touchpoint] = [start, start, start];
  for (const [minute, step] of history.entries()) {
    const own = copies[step.who] ?? start;
    if (step.kind === 'receive') copies[step.who] = merge(own, copies[step.from] ?? start);
    else copies[step.who] = editAny(own, step.field, step.value, replicas[step.who] ?? '', minute);
  }
  return copies;
}

/** An edit as this version makes it, or of a field of the future as a newer one would. */
function editAny(record: Touchpoint, field: string, value: number, replica: string, minute: number): Touchpoint {
  if (field !== 'sound')
    return edit(record, { [field]: field === 'gap' ? value : ['', 'x', 'y'][value] }, replica, minute);
  const counter = (record.version[replica] ?? 0) + 1;
  const { sound: _settled, ...conflicts } = record.conflicts;
  return {
    ...record,
    ...{ sound: { decibels: value } },
    version: { ...record.version, [replica]: counter },
    fieldVersions: { ...record.fieldVersions, sound: { replica, counter } },
    conflicts,
  };
}

describe('a merge over any history of three replicas', () => {
  it('does not mind which way round, which two first, or how often', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const [a, b, c] = copiesAfter(history);
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
        expect(merge(a, structuredClone(a))).toBe(a);
      }),
      { numRuns: 1500 },
    );
  }, 30_000);

  it('gives the newer copy, whole, where one knows the other', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const [a, b] = copiesAfter(history);
        const relation = compareVersions(a.version, b.version);
        if (relation === 'newer') expect(merge(a, b)).toEqual(a);
        if (relation === 'equal') expect(a).toEqual(b);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('loses no value that nobody has replaced', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(A, B, C), (history, replica) => {
        const copies = copiesAfter(history);
        const index = replicas.indexOf(replica);
        const last = edit(copies[index] ?? start, { thought: 'the last word' }, replica, 50);
        const merged = copies.reduce(merge, last);
        const values = [merged.thought, ...(merged.conflicts.thought ?? []).map(({ value }) => value)];
        expect(values).toContain('the last word');
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('gives a record that its schema accepts', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const merged = copiesAfter(history).reduce(merge);
        expect(recordSchemas.touchpoints.parse(merged)).toEqual(merged);
      }),
    );
  });
});

describe('a merge of records that contradict themselves', () => {
  it('still is the same both ways and twice, and fits the schema', () => {
    const pair = fc.tuple(arbitraryRecord('touchpoints'), arbitraryRecord('touchpoints'));
    fc.assert(
      fc.property(pair, ([mine, other]) => {
        const theirs = { ...other, id: mine.id };
        const merged = merge(mine, theirs);
        expect(normal(merged)).toEqual(normal(merge(theirs, mine)));
        expect(normal(merge(merged, theirs))).toEqual(normal(merged));
        expect(recordSchemas.touchpoints.safeParse(merged).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

/** As it is written. */
function normal(record: Touchpoint): unknown {
  return JSON.parse(JSON.stringify(record));
}
