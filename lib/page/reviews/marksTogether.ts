import { inLowerCase } from '../facts/inLowerCase';
import { isPhraseOf } from '../listedPhrases';
import type { Stars } from './starsOf';

const longest = 40;
const labelled = /^[\s•·|–-]*([^\d:：]{3,30}?)\s?[:：]?\s(10|\d(?:[.,]\d)?)$/;

/** Whether a short text is a mark for the whole of something: "Overall 5". */
export function isMarkOfWhole(text: string): boolean {
  const read = text.length <= longest ? labelled.exec(text) : null;
  return read !== null && isPhraseOf(wholes, inLowerCase(read[1] ?? '').trim());
}

/** The mark for the whole, where those for sides of a thing stand around it: "Overall 5", "Food 4", "Service 5". */
export function markAmongOthers(texts: readonly string[], at: number): Stars | null {
  if (!isMarkOfWhole(texts[at] ?? '')) return null;
  const marks = [markIn(texts[at] ?? '')];
  for (const step of [-1, 1])
    for (let beside = at + step; markIn(texts[beside] ?? '') !== null; beside += step)
      marks.push(markIn(texts[beside] ?? ''));
  const [value] = marks;
  if (!value || marks.length < 2) return null;
  const isOfTen = marks.some((mark) => mark !== null && mark > 5);
  return { value, best: isOfTen ? 10 : 5, isGuessed: true, isBare: true };
}

function markIn(text: string): number | null {
  const mark = text.length <= longest ? labelled.exec(text)?.[2] : undefined;
  return mark === undefined ? null : Number(mark.replace(',', '.'));
}

/** What marks for the whole of something are called. */
const wholes =
  '|overall|total|overall rating|overall score|note globale|note générale|globale|général|générale|ensemble|gesamt|gesamtnote|gesamteindruck|gesamtwertung|gesamtbewertung|insgesamt|general|global|valoración general|valoración global|nota general|complessivo|complessiva|generale|giudizio complessivo|voto complessivo|totaal|algemeen|totaalscore|geral|nota geral|ogólna|ogólnie|ocena ogólna|totalt|helhet|helhetsbetyg|samlet|samlet vurdering|yleisarvosana|kokonaisarvosana|celkem|celkově|celkové hodnocení|общая оценка|общая|загальна оцінка|genel|genel puan|συνολικά|総合|総合評価|综合|綜合|종합|';
