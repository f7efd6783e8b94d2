import { expect, it } from 'vitest';
import { proposeComparisons } from '@/lib/journey/compare/proposeComparisons';
import { comparedStudy } from '../comparedStudy';

const { map } = comparedStudy();
const stages = [{ id: 'awareness', labels: { en: '', fr: '' }, phase: 'before' as const }];
const journeys = map.journeys.map((journey) => ({ ...journey, stages }));
const coffrelin = map.brands[2];

it('proposes first a journey of each brand that was walked', () => {
  const [first, second] = proposeComparisons(journeys, map.touchpoints);
  const ids = first?.map((subject) => ('id' in subject ? subject.id : null));
  const brands = journeys.filter(({ id }) => ids?.includes(id)).map(({ brandId }) => brandId);
  expect(new Set(brands)).toEqual(new Set(map.brands.map(({ id }) => id)));
  expect(first).toHaveLength(3);
  expect(second).toHaveLength(2);
});

it('proposes two brands where a third was only met on the way', () => {
  const two = journeys.filter(({ brandId }) => brandId !== coffrelin?.id);
  const met = map.touchpoints.map((each, index) => (index === 0 ? { ...each, brandId: coffrelin?.id ?? null } : each));
  expect(proposeComparisons(two, met).map(({ length }) => length)).not.toContain(3);
});
