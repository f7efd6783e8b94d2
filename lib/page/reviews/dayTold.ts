import { isDayOrMonth, readDateText } from '../facts/article/dateText';
import { inLowerCase } from '../facts/inLowerCase';
import { phraseAtEnd } from '../listedPhrases';

export const relativeDate =
  /(?:^|\s)(?:(?:\d+|an?|one|un|une|eine?[nmr]?|een|une?|uno|una)\s+[^\s\d.,;:!?()]+\s+(?:ago|geleden|sitten|temu|fa|atrás)|il y a .{1,20}|vor .{1,20}|hace .{1,20}|há .{1,20}|yesterday|today|hier|aujourd.hui|gestern|heute|ayer|hoy|ieri|oggi)$|\d+\s?(?:分前|時間前|日前|週間前|か月前|ヶ月前|カ月前|年前|天前|周前|个月前|일 전|주 전|개월 전|년 전)/;

/** Of the words that such a text ends with. */
const ends = '|go|en|mu|fa|ás|ay|er|ui|rn|te|oy|ri|gi|';

/** "3 days ago", "hier". The pattern is prepared where one of these texts may be it. */
export function isRelativeDate(words: string): boolean {
  const mayBe = phraseAtEnd(ends, words) !== undefined || /il y a |vor |hace |há |前|전/.test(words);
  return mayBe && relativeDate.test(words);
}

/** A month as it is told where no day is: "February 2026", "febrero de 2026", "2026年2月". */
export function monthTold(text: string): string | null {
  const eastern = /(?:19|20)\d\d年\s?\d{1,2}月(?!\s?\d)/.exec(text)?.[0];
  if (eastern !== undefined) return eastern;
  const [, written, month = ''] = monthAndYear.exec(text) ?? [];
  return written !== undefined && isDayOrMonth(month) ? written : null;
}

const monthAndYear = /(?:^|[\s(])(([^\s(]{3,12})\s(?:del?\s)?(?:19|20)\d\d)(?=$|[\s,.;)])/;

/** A day as it is told where no year is: "October 14", "8 ноября". */
export function dayOfYearTold(text: string): string | null {
  if (text.length > longestDay || !/\d/.test(text)) return null;
  const words = text.split(/[\s,]+/);
  const at = words.findIndex((word) => !/\d/.test(word) && isDayOrMonth(word));
  const before = /^(?:de|of)$/.test(words[at - 1] ?? '') ? at - 2 : at - 1;
  const beside = [before, at + 1].find((place) => at >= 0 && numberOfDay.test(words[place] ?? ''));
  if (beside === undefined) return null;
  const day = words.slice(Math.min(at, beside), Math.max(at, beside) + 1).join(' ');
  return day.replace(/\.$/, '');
}

const longestDay = 40;
const numberOfDay = /^\d{1,2}(?:\.|st|nd|rd|th|er|º)?$/;

/** Whether a text has a day, a month of a year or a span of time until today in it. */
export function tellsDay(text: string, language: string | null): boolean {
  return (
    readDateText(text, language) !== null || monthTold(text) !== null || isRelativeDate(inLowerCase(text.trimEnd()))
  );
}
