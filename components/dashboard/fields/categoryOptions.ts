import type { Language } from '@/lib/i18n/section';
import type { CategoryGroup } from '@/lib/journey/categoryGroups';
import { labelIn } from '@/lib/journey/labelIn';
import type { ListOption } from './OptionList';

/** Grouped categories as options of a list. */
export function categoryOptions(groups: readonly CategoryGroup[], language: Language): ListOption[] {
  return groups.flatMap(({ labels, categories }) =>
    categories.map((category) => ({
      value: category.id,
      label: labelIn(category.labels, language),
      group: labelIn(labels, language),
    })),
  );
}
