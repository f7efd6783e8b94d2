import { describe, expect, it } from 'vitest';
import { tagInContext } from '@/lib/journey/tagInContext';
import { context, draftOf, journeyId } from '../popup/parts';

const { tag } = draftOf();
const other = '0198c0de-0000-7000-8000-0000000000ff';

describe('tagInContext', () => {
  it('leaves a tag alone that can be saved as it is', () => {
    expect(tagInContext(tag, context)).toEqual(tag);
    const brand = { id: other, name: 'Velin', role: 'competitor' as const, domains: [] };
    const known = { ...tag, journeyId: null, brand: { kind: 'known', brandId: other } } as const;
    expect(tagInContext(known, { ...context, brands: [brand] })).toEqual(known);
    const named = { ...tag, brand: { kind: 'new', name: 'Velin', domain: null, role: 'own' } } as const;
    expect(tagInContext(named, context)).toEqual(named);
  });

  it('takes the current journey for one that is gone, with the stage where it has that', () => {
    expect(tagInContext({ ...tag, journeyId: other }, context)).toEqual({ ...tag, journeyId });
    expect(tagInContext({ ...tag, journeyId: other, stageId: 'checkIn' }, context)).toEqual({
      ...tag,
      journeyId,
      stageId: null,
    });
  });

  it('takes no brand for one that is gone', () => {
    expect(tagInContext({ ...tag, brand: { kind: 'known', brandId: other } }, context).brand).toBeNull();
  });
});
