import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categories, otherClassifications } from '@/lib/journey/catalogues/categories';
import {
  type Classification,
  groupCategories,
  listClassification,
  writeListClassification,
} from '@/lib/journey/categoryGroups';

const labels = (en: string) => ({ en, fr: '' });
const own = { id: 'triesOn', labels: labels('Tries on'), phase: null };

it('stands by phase where no classification is chosen, with what has none at the end', () => {
  const groups = groupCategories([...categories, own], null);
  expect(groups.map((group) => group.labels.en)).toEqual(['Before', 'During', 'After', 'Other']);
  expect(groups.at(-1)?.categories).toEqual([own]);
});

it('stands in the groups of a classification, in their order', () => {
  const classification: Classification = {
    id: 'purpose',
    labels: labels('By purpose'),
    groups: otherClassifications.map((each) => ({ ...each, categoryIds: [...each.categoryIds] })),
  };
  const groups = groupCategories(categories, classification);
  expect(groups.slice(0, otherClassifications.length).map((group) => group.labels)).toEqual(
    otherClassifications.map((each) => each.labels),
  );
});

it('shows every category once, however the groups overlap', () => {
  const ids = categories.map(({ id }) => id);
  const group = fc.record({ id: fc.uuid(), labels: fc.constant(labels('…')), categoryIds: fc.subarray(ids) });
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      const shown = groupCategories(categories, { id: 'any', labels: labels('Any'), groups });
      expect(shown.flatMap((each) => each.categories.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted());
    }),
  );
});

it('is kept by the study, beside what else it keeps, as long as the classification is there', () => {
  const classification: Classification = { id: 'purpose', labels: labels('By purpose'), groups: [] };
  const study = (extensions: Record<string, unknown>, classifications: Classification[]) =>
    ({ extensions, catalogueAdditions: { classifications } }) as unknown as Parameters<typeof listClassification>[0];
  const extensions = writeListClassification({ other: 1 }, 'purpose');
  expect(listClassification(study(extensions, [classification]))).toBe(classification);
  expect(listClassification(study(extensions, []))).toBeNull();
  expect(listClassification(study({ 'parcours.categoryLists': 7 }, [classification]))).toBeNull();
  expect(writeListClassification(extensions, null)).toEqual({ other: 1 });
});
