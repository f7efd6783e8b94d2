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
    journeys: [{ id: journey, title: 'Journey', brandId: null, kind: 'actual', stages: [], plannedSteps: [] }],
    currentJourneyId: journey,
    brands: [{ id: host, name: 'Host', role, domains: ['host.example'] }],
    hostBrandId: host,
    last: last === null ? null : { brandId: last, channel: 'website', basis: 'expert' },
    defaults: { brandId: null, basis: null },
    addedCategories: [],
    addedChannels: [],
    addedEmotions: [],
    pageTouchpoints: [],
    knownTags: [],
  };
}

function brandProposed(context: QuickTagContext) {
  return newTag({ title: '', suggested: null, context, brandCandidate: null }).brand;
}

describe('what the study begins with', () => {
  const begun = (context: QuickTagContext) => newTag({ title: '', suggested: null, context, brandCandidate: null });
  const studied = (last: string | null): QuickTagContext => ({
    ...contextOn('retailer', last),
    defaults: { brandId: earlier, basis: 'experienced' },
  });

  test('is proposed where nothing was tagged in the journey yet', () => {
    expect(begun(studied(null))).toMatchObject({ basis: 'experienced', brand: { kind: 'known', brandId: earlier } });
    expect(begun(contextOn('retailer', null))).toMatchObject({ basis: 'expert', brand: null });
  });

  test('gives way to what was tagged last, and its brand to that of the journey', () => {
    expect(begun(studied(host))).toMatchObject({ basis: 'expert', brand: { kind: 'known', brandId: host } });
    const context = studied(null);
    const journeys = context.journeys.map((each) => ({ ...each, brandId: host }));
    expect(begun({ ...context, journeys }).brand).toEqual({ kind: 'known', brandId: host });
  });
});

describe('the brand that the form proposes', () => {
  test.each(['own', 'competitor'] as const)('is that of the site where it is %s', (role) => {
    expect(brandProposed(contextOn(role, earlier))).toEqual({ kind: 'known', brandId: host });
  });

  test.each(['retailer', 'thirdParty'] as const)('is the one of last time on the site of a %s', (role) => {
    expect(brandProposed(contextOn(role, earlier))).toEqual({ kind: 'known', brandId: earlier });
    expect(brandProposed(contextOn(role, null))).toBeNull();
  });
});

describe('the basis that the form proposes', () => {
  const inJourney = (kind: 'planned' | 'actual') => {
    const context = contextOn('own', earlier);
    return { ...context, journeys: context.journeys.map((each) => ({ ...each, kind })) };
  };
  const basisProposed = (context: QuickTagContext) =>
    newTag({ title: '', suggested: null, context, brandCandidate: null }).basis;

  test('is "assumed" in a plan, and what it was last time elsewhere', () => {
    expect(basisProposed(inJourney('planned'))).toBe('assumed');
    expect(basisProposed(inJourney('actual'))).toBe('expert');
  });
});
