import { StoreError } from './commands/storeInterface';
import { type Problem, problemText } from './problem';

/** The error for input or a file that is not what it should be. */
export function refusal(
  problems: readonly Problem[],
  { code = 'invalid', cause }: { readonly code?: 'invalid' | 'newerFormat'; readonly cause?: unknown } = {},
): StoreError {
  return new StoreError(code, problemText(problems), { problems, ...(cause === undefined ? {} : { cause }) });
}
