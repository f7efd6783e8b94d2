import { unicodePattern } from '../../unicodePattern';

/** How posts tell when they were written, over lower case: how long ago, or at which hour or day. */
const aged = unicodePattern(
  String.raw`\d\s?(?:s|m|min|h|d|w|mo|y|yr)?\.? ago\b|\d\s?[\p{L}]+\.? (?:ago|temu|sedan|siden|geleden|önce|назад|тому|πριν)(?![\p{L}])|(?:vor|il y a|hace|há|acum|πριν από|for) \d|\d\s?[\p{L}]+ fa(?![\p{L}])|\d\s?(?:秒|分钟?|小时|時間|日|天|[个個か]月|年|시간|분|일)\s?(?:前|전)|\d{1,2}:\d\d(?!\d)|(?:19|20)\d\d[-./年]\s?\d|\d[-./]\s?(?:19|20)\d\d`,
);

/** Whether a short text tells when somebody wrote: "3 hours ago", "#1 - 2020-5-4 04:27". */
export function isAged(text: string): boolean {
  if (text.length > 160 || !/\d/.test(text)) return false;
  const lower = text.toLowerCase();
  return aged(lower).test(lower);
}
