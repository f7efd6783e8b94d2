import { tellsDay } from './dayTold';
import { isMarkOfWhole } from './marksTogether';
import { starsInText } from './starsOf';

const between = /[\s,]*[·•|∙⋅][\s,]*/;
const longestLine = 160;
const longestPart = 40;

/**
 * What a line says that is put together of short parts, the stars or the day among them: "Rating, 5 stars · February 2026 · Stayed a few
 * nights". Null for any other text.
 */
export function partsOfLine(text: string): string[] | null {
  if (text.length > longestLine || !between.test(text)) return null;
  const parts = text.split(between).filter((part) => part !== '');
  if (parts.length < 2 || parts.some(({ length }) => length > longestPart)) return null;
  return parts.some((part) => starsInText(part) || isMarkOfWhole(part) || tellsDay(part, null)) ? parts : null;
}
