import { dashboardMessages } from '@/lib/i18n/dashboard';
import { errorMessages } from '@/lib/i18n/errors';
import { wordProblems } from '@/lib/i18n/problems';
import type { Language } from '@/lib/i18n/section';
import { StoreError } from '@/lib/journey/commands';

export interface ErrorWords {
  readonly title: string;
  readonly action: string;
  /** What and where; in the browser's own words where it is the browser's error. */
  readonly detail: string;
}

/** Words for what the store threw, while something was to be read or written. */
export function wordError(error: unknown, language: Language, during: 'reading' | 'writing'): ErrorWords {
  const words = errorMessages[language];
  const messages = dashboardMessages[language];
  const { code, detail: said } =
    error instanceof StoreError
      ? error
      : { code: 'unavailable' as const, detail: error instanceof Error ? error.message : String(error) };
  const problems = error instanceof StoreError ? error.problems : [];
  const detail = problems.length > 0 ? wordProblems(problems, language) : said;
  if (during === 'reading') {
    const action = code === 'blocked' ? messages.blockedReadAction : messages.readFailedAction;
    return { title: words[code], action: code === 'notFound' ? words.notFoundAction : action, detail };
  }
  return { title: words[code], action: words[`${code}Action`], detail };
}

/** The same in one sentence after the other, for a dialog whose act was refused. */
export function sayRefusal(error: unknown, language: Language): string {
  const { title, action, detail } = wordError(error, language, 'writing');
  return `${title}. ${action} ${detail}`;
}
