import type { ProblemCode, ProblemValue } from '../problem';
import type { Criterion } from '../schemas/walkthrough';

/** What is wrong with a value as the answer to a question of this kind, as `problem` takes it; null for nothing. */
export function problemOfAnswer(
  answerType: Criterion['answerType'],
  value: boolean | number | string,
): readonly [code: ProblemCode, ...values: ProblemValue[]] | null {
  switch (answerType) {
    case 'yesNo':
      return typeof value === 'boolean' ? null : ['mustBeFlag'];
    case 'scale1to5':
      return isWholeBetween(value, 1, 5) ? null : ['mustBeFromTo', 1, 5];
    case 'scale0to10':
      return isWholeBetween(value, 0, 10) ? null : ['mustBeFromTo', 0, 10];
    case 'minutes':
    case 'price':
      if (typeof value !== 'number' || !Number.isFinite(value)) return ['mustBeNumber'];
      return value >= 0 ? null : ['mustBeAtLeast', 0];
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : ['mustBeNumber'];
    case 'text':
      return typeof value === 'string' ? null : ['mustBeText'];
  }
}

function isWholeBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}
