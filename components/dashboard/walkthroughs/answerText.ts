import type { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { Answer, Brief, Criterion } from '@/lib/journey/schemas/walkthrough';
import type { Formatting } from '../formatting';

type Words = (typeof walkthroughsMessages)['en'];

export interface AnswerReading {
  readonly words: Words;
  readonly format: Formatting;
  /** Of the brief: prices are answered in its currency. */
  readonly budget: Brief['budget'];
}

/** An answer as it is read: with its unit, or what the scale goes up to. */
export function answerText(
  { answerType }: Criterion,
  answer: Pick<Answer, 'value' | 'notApplicable'> | null,
  reading: AnswerReading,
): string {
  const { words } = reading;
  if (answer?.notApplicable) return words.notApplicable;
  return answer === null || answer.value === null ? words.open : valueText(answerType, answer.value, reading);
}

/** A value that was answered, as it is read. */
export function valueText(
  answerType: Criterion['answerType'],
  value: boolean | number | string,
  { words, format, budget }: AnswerReading,
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  const number = format.number(value);
  switch (answerType) {
    case 'scale1to5':
      return words.outOf(number, format.number(5));
    case 'scale0to10':
      return words.outOf(number, format.number(10));
    case 'minutes':
      return words.minutes(number);
    case 'price':
      return format.amount(value, budget?.currency ?? null);
    default:
      return number;
  }
}

/** A share of 1 in per cent. */
export function shareText(share: number, { locale }: Formatting): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** How far reality was from what was expected: a whole number with its sign. */
export function gapText(gap: number, { locale }: Formatting): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(gap);
}
