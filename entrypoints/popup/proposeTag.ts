import { newTag } from '@/lib/capture/newTag';
import type { Language } from '@/lib/i18n/section';
import { titleProposal } from '@/lib/i18n/titleProposal';
import type { BrandChoice, QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { PageReading } from '@/lib/page/reading';

export interface Proposal {
  readonly subject: TagSubject;
  readonly suggested: PageReading['suggested'] | null;
  readonly context: QuickTagContext;
  readonly language: Language;
  /** A brand read from the page that its host does not tell; null where there is none. */
  readonly brandCandidate: BrandChoice | null | 'pending';
  /** What the person has chosen or written: it stays, and the title follows it. */
  readonly kept: Partial<QuickTag>;
}

/** The form as it would be if the person changed nothing but what is kept. */
export function proposeTag({ subject, suggested, context, language, brandCandidate, kept }: Proposal): QuickTag {
  const proposed = newTag({ title: '', suggested, context, brandCandidate });
  // On the browser's own pages and files, and where no address can be read, nothing says that it goes on with what was tagged last.
  const known = /^https?:/i.test(subject.page?.url ?? '') ? proposed : { ...proposed, brand: null, channel: null };
  const tag = { ...known, ...kept };
  return { ...tag, title: kept.title ?? titleOfSubject({ subject, category: tag.category, context, language }) };
}

/** The title for a category: it follows when the person changes the category, until they write their own. */
export function titleOfSubject(of: {
  readonly subject: TagSubject;
  readonly category: string | null;
  readonly context: QuickTagContext;
  readonly language: Language;
}): string {
  return titleProposal(of.language, {
    category: of.category,
    pageTitle: of.subject.page?.title ?? '',
    siteName: of.subject.page?.siteName ?? null,
    quote: of.subject.quote,
    addedCategories: of.context.addedCategories,
  });
}
