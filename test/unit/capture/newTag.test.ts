import { describe, expect, test } from 'vitest';
import { newTag } from '@/lib/capture/newTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { BrandRole } from '@/lib/journey/schemas/study';

const host = '0195e000-0000-7000-8000-00000000000a';
const earlier = '0195e000-0000-7000-8000-00000000000b';
const journey = '0195e000-0000-7000-8000-00000000000c';

function contextOn(role: BrandRole, last: string | null): QuickTagContext {
  return {
    study: { id: '0195e000-0000-7000-8000-00000000000d', name: 'Study' },
    journeys: [{ id: journey, title: 'Journey', brandId: null, stages: [] }],
    currentJourneyId: journey,
    brands: [{ id: host, name: 'Host', role, domains: ['host.example'] }],
    hostBrandId: host,
    last: last === null ? null : { brandId: last, channel: 'website', basis: 'expert' },
    addedCategories: [],
    pageTouchpoints: [],
    knownTags: [],
  };
}

function brandProposed(context: QuickTagContext) {
  return newTag({ title: '', suggested: null, context, brandCandidate: null }).brand;
}

describe('the brand that the form proposes', () => {
  test.each(['own', 'competitor'] as const)('is that of the site where it is %s', (role) => {
    expect(brandProposed(contextOn(role, earlier))).toEqual({ kind: 'known', brandId: host });
  });

  test.each(['retailer', 'thirdParty'] as const)('is the one of last time on the site of a %s', (role) => {
    expect(brandProposed(contextOn(role, earlier))).toEqual({ kind: 'known', brandId: earlier });
    expect(brandProposed(contextOn(role, null))).toBeNull();
  });
});
