import { describe, expect, it } from 'vitest';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { createRecord } from '@/lib/journey/createRecord';
import type { NewFields } from '@/lib/journey/recordFields';

const replicaId = '0193b000-0000-7000-8000-0000000000aa';
const now = new Date('2026-11-20T09:00:00Z');
const journeyId = '0193c000-0000-7000-8000-000000000001';
const fields: NewFields<'touchpoints'> = {
  journeyId,
  position: 'a0',
  capturedAt: '2026-11-20T08:59:59.000Z',
  title: 'Sees a story',
  basis: 'expert',
  emotion: { valence: 1 },
};

describe('createRecord', () => {
  it('fills every field in, and marks those that hold more than their default', () => {
    const touchpoint = createRecord(
      'touchpoints',
      { ...fields, stageId: null, note: '', tags: [] },
      { replicaId, now },
    );
    expect(touchpoint).toMatchObject({
      createdAt: '2026-11-20T09:00:00.000Z',
      updatedAt: '2026-11-20T09:00:00.000Z',
      version: { [replicaId]: 1 },
      conflicts: {},
      extensions: {},
      stageId: null,
      tags: [],
      status: 'draft',
      emotion: { valence: 1, arousal: null, label: null, basis: null },
    });
    expect(touchpoint.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const marked = ['basis', 'capturedAt', 'emotion', 'journeyId', 'position', 'title'];
    expect(Object.keys(touchpoint.fieldVersions).sort()).toEqual(marked);
    expect(touchpoint.fieldVersions.title).toEqual({ replica: replicaId, counter: 1 });
  });

  it('takes the id that was minted before', () => {
    expect(createRecord('touchpoints', fields, { replicaId, now, id: journeyId }).id).toBe(journeyId);
  });

  it('shares no default between records', () => {
    const [one, other] = [
      createRecord('observers', {}, { replicaId, now }),
      createRecord('observers', {}, { replicaId, now }),
    ];
    expect(one.extensions).not.toBe(other.extensions);
    expect(one.conflicts).not.toBe(other.conflicts);
  });

  it('refuses fields that do not fit, naming each', () => {
    const wrong = { ...fields, title: '', emotion: { valence: 5 }, effort: 2.5 };
    const attempt = () => createRecord('touchpoints', wrong, { replicaId, now });
    expect(attempt).toThrow(StoreError);
    expect(attempt).toThrow('touchpoints.title: must not be blank');
    expect(attempt).toThrow('touchpoints.emotion.valence: must be from -2 to 2');
    expect(attempt).toThrow('touchpoints.effort: must be from 1 to 7');
  });

  it('names a field that is missing', () => {
    const { basis: _basis, ...rest } = fields;
    expect(() => createRecord('touchpoints', rest as typeof fields, { replicaId, now })).toThrow(
      /touchpoints\.basis: /,
    );
    const { title: _title, ...untitled } = fields;
    expect(() => createRecord('touchpoints', untitled as typeof fields, { replicaId, now })).toThrow(
      'touchpoints.title: is missing',
    );
  });
});
