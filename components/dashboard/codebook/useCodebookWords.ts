import { type CodebookMessages, codebookMessages } from '@/lib/i18n/codebook';
import { useDashboard } from '../dashboardTools';
import type { ThemeCount } from './themeTree';

export interface CodebookWords {
  readonly words: CodebookMessages;
  /** "3 pain points, 1 verbatim". */
  readonly counts: (count: ThemeCount) => string;
}

/** The words of these screens, in the reader's language. */
export function useCodebookWords(): CodebookWords {
  const { language, format } = useDashboard();
  const words = codebookMessages[language];
  return {
    words,
    counts: ({ painPoints, verbatims }) =>
      words.counts(painPoints, format.number(painPoints), verbatims, format.number(verbatims)),
  };
}
