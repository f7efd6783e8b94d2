import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/lib/journey/applyEdit';
import { createRecord } from '@/lib/journey/createRecord';
import { mergeRecords } from '@/lib/journey/merge/mergeRecords';
import type { FieldsOf } from '@/lib/journey/recordFields';
import { recordSchemas } from '@/lib/journey/schemas/recordTypes';

const A = '0193b000-0000-7000-8000-0000000000aa';
const B = '0193b000-0000-7000-8000-0000000000bb';
const created = { replicaId: A, now: new Date('2026-11-20T09:00:00Z') };
const byA = { replicaId: A, now: new Date('2026-11-20T10:00:00Z') };
const byB = { replicaId: B, now: new Date('2026-11-20T11:00:00Z') };
const touchpoint = () =>
  createRecord(
    'touchpoints',
    {
      journeyId: '0193c000-0000-7000-8000-000000000001',
      position: 'a0',
      capturedAt: '2026-11-20T08:59:59.000Z',
      title: 'Sees a story',
      basis: 'expert',
      emotion: { valence: 1 },
      note: 'first',
    },
    created,
  );

describe('applyEdit', () => {
  it('bumps its replica and marks the fields that really changed', () => {
    const before = touchpoint();
    const after = applyEdit('touchpoints', before, { note: 'second', title: 'Sees a story', gap: null }, byB);
    expect(after).toEqual({
      ...before,
      note: 'second',
      updatedAt: '2026-11-20T11:00:00.000Z',
      version: { [A]: 1, [B]: 1 },
      fieldVersions: { ...before.fieldVersions, note: { replica: B, counter: 1 } },
    });
    expect(before.note).toBe('first');
  });

  it('gives the same object back where nothing changes', () => {
    const before = touchpoint();
    const emotion = { basis: null, label: null, arousal: null, valence: 1 };
    expect(applyEdit('touchpoints', before, { emotion, tags: [], note: 'first' }, byA)).toBe(before);
    expect(applyEdit('touchpoints', before, {}, byA)).toBe(before);
  });

  it('keeps what a newer version added', () => {
    const before = { ...touchpoint(), sound: 'loud' };
    expect(applyEdit('touchpoints', before, { note: 'x' }, byA)).toHaveProperty('sound', 'loud');
  });

  it.each([
    ['a value that does not fit', { emotion: { valence: 3 } }, 'touchpoints.emotion.valence: must be from -2 to 2'],
    ['an unknown field', { sound: 'loud' }, 'touchpoints.sound: is not a field'],
    ['an inherited name', { constructor: 'x' }, 'touchpoints.constructor: is not a field'],
    ['bookkeeping', { version: {} }, 'touchpoints.version: cannot be edited'],
    ['the id', { id: A }, 'touchpoints.id: cannot be edited'],
    [
      'each problem',
      { gap: 9, effort: 0 },
      'touchpoints.gap: must be from -2 to 2; touchpoints.effort: must be from 1 to 7',
    ],
  ])('refuses %s', (_name, changes, message) => {
    const edit = () => applyEdit('touchpoints', touchpoint(), changes as Partial<FieldsOf<'touchpoints'>>, byA);
    expect(edit).toThrow(expect.objectContaining({ code: 'invalid', detail: message }));
  });

  it('refuses to edit evidence', () => {
    const evidence = createRecord(
      'evidence',
      {
        kind: 'quote',
        mediaType: 'text/plain',
        byteLength: 0,
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        capturedAt: '2026-11-20T08:59:59.000Z',
        tool: 'Parcours',
      },
      created,
    );
    expect(() => applyEdit('evidence', evidence, { tool: 'x' }, byA)).toThrow('evidence: is never edited');
  });

  it('settles competing values, also by the one that shows already', () => {
    const before = touchpoint();
    const merged = mergeRecords(
      'touchpoints',
      applyEdit('touchpoints', before, { note: 'left', gap: 1 }, byA),
      applyEdit('touchpoints', before, { note: 'right', gap: 2 }, byB),
    );
    expect(Object.keys(merged.conflicts).sort()).toEqual(['gap', 'note']);
    const settled = applyEdit('touchpoints', merged, { note: merged.note }, byA);
    expect(Object.keys(settled.conflicts)).toEqual(['gap']);
    expect(settled.note).toBe(merged.note);
    expect(settled.version).toEqual({ [A]: 3, [B]: 1 });
    // The others learn that it is settled.
    expect(mergeRecords('touchpoints', merged, settled)).toBe(settled);
  });

  it('always gives a record that its schema accepts', () => {
    const changes = fc.record(
      { note: fc.string(), gap: fc.option(fc.integer({ min: -2, max: 2 })) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(changes, fc.boolean())), (edits) => {
        let record = touchpoint();
        for (const [change, left] of edits) record = applyEdit('touchpoints', record, change, left ? byA : byB);
        expect(recordSchemas.touchpoints.parse(record)).toEqual(record);
      }),
    );
  });
});
