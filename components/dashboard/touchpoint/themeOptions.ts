import type { Language } from '@/lib/i18n/section';
import { labelIn } from '@/lib/journey/labelIn';
import type { Theme } from '@/lib/journey/schemas/study';
import type { Option } from './editing';

/** Themes to choose from, each behind its parent. Archived ones only where they are chosen already. */
export function themeOptions(
  themes: readonly Theme[],
  chosen: readonly (string | null)[],
  language: Language,
): Option[] {
  const offered = themes.filter(({ id, archived }) => !archived || chosen.includes(id));
  const nameOf = (theme: Theme) => {
    const parent = themes.find(({ id }) => id === theme.parentId);
    const own = labelIn(theme.name, language);
    return parent ? `${labelIn(parent.name, language)} › ${own}` : own;
  };
  return offered
    .map((theme) => ({ value: theme.id, label: nameOf(theme) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
