import { categories } from '@/lib/journey/catalogues/categories';
import type { Labels } from '@/lib/journey/schemas/study';
import { titleWords } from './titleProposal';

/** What a proposed title is about, without the action that it begins with: "Merino coat". Any other title as it is. */
export function titleSubject(
  title: string,
  addedCategories: readonly { readonly id: string; readonly labels: Labels }[],
): string {
  for (const language of ['en', 'fr'] as const) {
    const { visits, reads, of } = titleWords[language];
    const named = [...categories, ...addedCategories].map(({ labels }) => labels[language]);
    const action = [visits, reads, ...named].find((each) => each !== '' && title.startsWith(each + of('')));
    if (action !== undefined) return title.slice(action.length + of('').length) || title;
  }
  return title;
}
