import { lazily } from '../../lazily';

/** What large numbers end in where they are cut short, in lower case, without the point behind it. */
const powers = lazily(
  () =>
    new Map(
      Object.entries({
        1e3: 'k|t|tn|tsd|tys|tis|mil|mila|bin|rb|nghìn|тыс|тис|хил|χιλ|ألف|אלף|천|千|mii|ezer|พัน|हज़ार|هزار',
        1e4: '万|萬|만|หมื่น',
        1e5: 'lakh|แสน|लाख',
        1e6: 'm|mi|mn|mio|mln|mill|milj|million|jt|млн|مليون|triệu|ล้าน',
      }).flatMap(([power, words]) => words.split('|').map((word) => [word, Number(power)] as const)),
    ),
);

const short = lazily(
  () =>
    /(?<![\d.,/])(\d{1,4}(?:[.,]\d{1,2})?)\s?([万萬만천千]|[^\s\d.,;:·|/+()（）[\]]{1,9})\.?(?:\s(?:de|di|d[’'])(?=\s))?/g,
);

export interface NumbersInFull {
  readonly text: string;
  /** The numbers that were short, in full: they are rounded. */
  readonly rounded: readonly string[];
}

/** A text in lower case with the numbers in full that it cuts short: "1.2k ratings", "1,2 tsd. Bewertungen", "1.2万". */
export function numbersInFull(text: string): NumbersInFull {
  if (!/\d\s?[a-zà-ỹα-ωа-яא-๛千万萬만천]/.test(text)) return { text, rounded: [] };
  const rounded: string[] = [];
  const inFull = text.replace(short(), (written: string, digits: string, word: string) => {
    const power = powers().get(word);
    if (power === undefined) return written;
    const number = String(Math.round(Number(digits.replace(',', '.')) * power));
    rounded.push(number);
    return number;
  });
  return { text: inFull, rounded };
}

/** Whether a number is what a rounded one may stand for. */
export function roundsTo(exact: number, rounded: number): boolean {
  const zeros = /0*$/.exec(String(rounded))?.[0].length ?? 0;
  return Math.abs(exact - rounded) < Math.min(10 ** zeros, rounded / 2);
}
