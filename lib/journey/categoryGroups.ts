import { phases } from './catalogues/phases';
import type { Labels, Phase, Study } from './schemas/study';

/** One of a study's own ways to group categories. */
export type Classification = NonNullable<Study['catalogueAdditions']>['classifications'][number];

interface ListedCategory {
  readonly id: string;
  readonly labels: Labels;
  /** Where it is usual; null or left out where nobody says. */
  readonly phase?: Phase | null;
}

/** Categories that stand together in a list, under a name. */
export interface CategoryGroup {
  readonly labels: Labels;
  readonly categories: readonly ListedCategory[];
}

const others: Labels = { en: 'Other', fr: 'Autres' };

/** Categories in the groups of a classification, or by phase for null; those in no group come last. Each stands once. */
export function groupCategories(
  categories: readonly ListedCategory[],
  classification: Classification | null,
): CategoryGroup[] {
  const named = classification
    ? classification.groups.map(({ labels, categoryIds }) => ({
        labels,
        has: ({ id }: ListedCategory) => categoryIds.includes(id),
      }))
    : phases.map(({ id, labels }) => ({ labels, has: ({ phase }: ListedCategory) => phase === id }));
  const left = new Set(categories);
  const groups = named.map(({ labels, has }) => {
    const own = [...left].filter(has);
    for (const category of own) left.delete(category);
    return { labels, categories: own };
  });
  return [...groups, { labels: others, categories: [...left] }].filter((group) => group.categories.length > 0);
}

/** Under which a study keeps, among its extensions, what groups its lists of categories. */
const extensionKey = 'parcours.categoryLists';

/** The classification by which a study groups its lists of categories; null for the phases. A file may have brought anything. */
export function listClassification({ extensions, catalogueAdditions }: Study): Classification | null {
  const kept = extensions[extensionKey];
  const id = typeof kept === 'object' && kept !== null && 'classificationId' in kept ? kept.classificationId : null;
  return catalogueAdditions?.classifications.find((each) => each.id === id) ?? null;
}

/** A study's extensions with its lists of categories grouped by another classification; null for the phases. */
export function writeListClassification(
  extensions: Study['extensions'],
  classificationId: string | null,
): Study['extensions'] {
  const { [extensionKey]: _before, ...rest } = extensions;
  return classificationId === null ? rest : { ...rest, [extensionKey]: { classificationId } };
}
