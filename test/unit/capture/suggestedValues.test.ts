import { describe, expect, it } from 'vitest';
import { suggestedValues } from '@/lib/capture/suggestedValues';
import { blankPage } from '@/lib/journey/blankPage';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import type { PlannedStepChoice, QuickTagContext } from '@/lib/journey/commands/views';
import type { Page } from '@/lib/journey/schemas/page';

const journeyId = '0198c0de-0000-7000-8000-000000000001';
const stages = stageModels.find(({ id }) => id === 'fiveStages')?.stages ?? [];

function contextWith(plannedSteps: readonly PlannedStepChoice[] = []): QuickTagContext {
  return {
    study: { id: journeyId, name: 'Study' },
    journeys: [{ id: journeyId, title: 'Coat', brandId: null, kind: 'actual', stages, plannedSteps }],
    currentJourneyId: journeyId,
    brands: [],
    hostBrandId: null,
    last: null,
    defaults: { brandId: null, basis: null },
    addedCategories: [],
    addedChannels: [],
    addedEmotions: [],
    pageTouchpoints: [],
    knownTags: [],
  };
}

const pageOf = (kind: string, url = 'https://parlavis.example/velin'): Page => ({
  ...blankPage(url, 'Velin'),
  kind: { id: kind, confidence: 0.9 },
});

const step = (values: Partial<PlannedStepChoice> = {}): PlannedStepChoice => ({
  id: crypto.randomUUID(),
  title: 'Reads reviews',
  stageId: 'consideration',
  category: 'readsReviewsOrRatings',
  isMet: false,
  ...values,
});

describe('suggestedValues', () => {
  it('knows a review site by its pages where nobody knows its address', () => {
    expect(suggestedValues(pageOf('review'), contextWith(), { journeyId: null, brand: null })).toMatchObject({
      channel: 'reviewSite',
      category: 'readsReviewsOrRatings',
    });
  });

  it('suggests nothing of a page that tells nothing but its address', () => {
    const page = { ...blankPage('https://velin.example/a', 'A'), kind: null };
    expect(suggestedValues(page, contextWith(), { journeyId: null, brand: null })).toEqual({ channel: 'website' });
  });

  it('suggests the step of the plan that waits for just this, and none where it is not clear which', () => {
    const { stageId } = suggestedValues(pageOf('review'), contextWith(), { journeyId: null, brand: null });
    const [one, other] = [step({ stageId: stageId ?? null }), step({ stageId: 'retention' })];
    const suggested = (steps: readonly PlannedStepChoice[]) =>
      suggestedValues(pageOf('review'), contextWith(steps), { journeyId, brand: null }).plannedTouchpointId;
    expect(suggested([one])).toBe(one.id);
    expect(suggested([one, other])).toBe(one.id);
    expect(suggested([one, step({ stageId: stageId ?? null })])).toBeUndefined();
    expect(suggested([step({ isMet: true })])).toBeUndefined();
    expect(suggested([step({ category: 'checksOut' })])).toBeUndefined();
  });

  it('counts a brand that is about to be added as one of the study’s', () => {
    const brand = { kind: 'new', name: 'Velin', domain: 'velin.example', role: 'competitor' } as const;
    const page = pageOf('product', 'https://www.velin.example/coat');
    const suggested = suggestedValues(page, contextWith(), { journeyId, brand });
    expect(suggested).toMatchObject({ contact: 'direct', media: 'owned' });
    expect(suggested).not.toHaveProperty('brand');
  });
});
