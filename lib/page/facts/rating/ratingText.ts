import { lazily } from '../../lazily';
import { hasPhraseOf, isPhraseOf, phraseAtEnd, phraseAtStart } from '../../listedPhrases';
import { goesBeyondAscii, unicodePattern } from '../../unicodePattern';
import { inLowerCase } from '../inLowerCase';
import { isLetter } from '../isLetter';
import { asciiDigits, parseNumber } from '../money/numberText';
import { numbersInFull } from './shortNumbers';

/** A rating as some words give it; what they leave out is null. */
export interface WrittenRating {
  readonly value: number | null;
  readonly best: number | null;
  readonly count: number | null;
  /** Whether the count is cut short: "1.2k ratings". */
  readonly isRounded?: true;
}

const value = '(\\d{1,3}(?:[.,]\\d{1,2})?)';
/** Words for stars, and for ratings, that are their own hints. */
const moreStars = 'зір[а-яі]{2,3}|αστέρια|csillag|sao|bintang|ดาว|כוכבים|نجوم';
const moreRatings = 'نظر|đánh giá|ulasan|penilaian|รีวิว|การให้คะแนน|समीक्षाएं|रेटिंग';
const starWord = `(?:${moreStars}|stars?|sternen?|étoiles?|etoiles?|estrellas?|stell?e|stella|estrelas?|sterren|ster|stjärnor|stjerner|tähteä|gwiazdek|gwiazdki|hvězd[a-zà-ž]*|yıldız|звезд[а-яё]*|звёзд[а-яё]*|星|별|★)`;
/** What stands between a value and the best there is: "4,6/5", "4.6 out of 5 stars", "4,6 von 5 Sternen", "4,6 sur 5". */
const ofWords =
  '|/|out of|of|von|sur|de|su|van|uit|av|af|z|ze|na|из|з|din|od|от|από|trên|dari|üzerinden|מתוך|من|از|จาก|แต้มจาก|เต็ม|';
/** The same with stars and more spaces. */
const ofStars = lazily(
  () =>
    new RegExp(
      `^\\s?(?:${starWord}\\s?)?(?:/\\s?)?(?:${ofWords.slice(1, -1)}|/\\s*|out\\s+of\\s+a\\s+possible)\\s?$`,
      'u',
    ),
);

interface Scale {
  readonly value: string;
  readonly best: string;
  readonly start: number;
  readonly end: number;
}

/** The value that has the best there is behind it; among those of several aspects the one of the whole, and none where no one is. */
function valueOfBest(text: string): Scale | null {
  const scales = scalesIn(text);
  const [first] = scales;
  if (!first || scales.every(({ value, best }) => value === first.value && best === first.best)) return first ?? null;
  return (
    scales.find(({ start }) => ofWhole.test(text.slice(0, start))) ??
    scales.find(({ end }) => countBehind.test(text.slice(end, end + 20))) ??
    (isNamed(text.slice(0, first.start)) ? first : null)
  );
}

/** Of the word that stands right before. */
const wordBefore = 12;

const ofWhole =
  /(?:overall|total|gesamt|average|durchschnitt|moyenne|global|général|complessiv|общ|средн|総合|综合|종합)\D*$/;
const countBehind = /^[^\d(（[]{0,8}[(（[]\s?\d/;

/** Whether words before a value let it be a rating: those of one, or none. */
function isNamed(before: string): boolean {
  return namesRating(before) || !/[^\s\d.,;:()·|–-]/.test(before);
}

/** Whether a text in lower case speaks of a rating, of stars or of those who gave one. */
export function namesRating(text: string): boolean {
  return (
    hintsAtLabel.test(text) ||
    hintsAtStars().test(text) ||
    hintsAtCount().test(text) ||
    /verdi(?:ct|kt)|verdetto|veredicto|wertung|fazit/.test(text)
  );
}

function scalesIn(text: string): Scale[] {
  const scales: Scale[] = [];
  const pattern = /(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,2})?)(\D+)(5|6|10|20|100)(?!\d|[.,/-]\d|%)/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [all, value = '', between = '', best = ''] = match;
    const [start, end] = [match.index, match.index + all.length];
    const isWhole = !/[.,]/.test(value);
    const isBare = isWhole && best !== '5' && between.trim() === '/';
    if (
      saysOf(between) &&
      !(isWhole && isFloor(text.slice(0, start), text.slice(end))) &&
      !isAmount(text, start, end) &&
      !dayBehind.test(text.slice(end, end + 16)) &&
      // Sizes and strengths are written so too: "Size 8/10".
      !(isBare && !isNamed(text.slice(0, start)) && !namesRating(text.slice(end))) &&
      // Seasons and the years of models, too: "the 19/20 Outline".
      !(isBare && Number(best) - Number(value) === 1 && !isNamed(text.slice(Math.max(0, start - wordBefore), start)))
    )
      scales.push({ value, best, start, end });
    pattern.lastIndex = match.index + 1;
  }
  return scales;
}

/** The storeys of houses, over lower case. */
const floors =
  '|этаж|этаже|этажа|этажей|поверх|поверсі|floor|floors|storey|storeys|etage|étage|etagen|stock|stockwerk|geschoss|piso|planta|andar|piano|piętro|piętra|piętrze|patro|podlaží|poschodí|poschodie|emelet|våning|etasje|verdieping|kerros|kat|etaj|etajul|όροφος|кат|階|层|層|층|';
/** So many of a home's rooms are no mark either; before a number they may be what guests judge. */
const floorsAndRooms = `${floors}zimmer|zimmern|rooms|комнат|кімнат|habitaciones|pokoje|`;

/** Whether words right before or behind two numbers say that they count storeys: "2/5 этаж", "Etage: 2/5". */
export function isFloor(before: string, behind: string): boolean {
  const label = before.replace(/[\s:：.–-]+$/, '');
  return (
    phraseAtStart(floorsAndRooms, behind.trimStart(), (_, rest) => !isLetter(rest, 0)) !== undefined ||
    phraseAtEnd(
      floors,
      label,
      (phrase, rest) => !/[^\s(,;|·]$/.test(rest) && !(phrase === 'stock' && /in\s$/.test(rest)),
    ) !== undefined
  );
}

/** What stands behind a month and a day: "(金)", "10:30", "at 10h30". */
const dayBehind = /^\s?[(（]\D[)）]|^,?\s(?:\D{1,3}\s)?\d{1,2}[:h時시]\d\d/;

/** Whether two numbers are a price for so much, or a measure: "£4.50 / 5", "76.00 / 100g", "60/100 W". */
function isAmount(text: string, start: number, end: number): boolean {
  const [unit = ''] = /^\s?([^\s\d.,;:()[\]|/]+)/.exec(text.slice(end, end + 12))?.slice(1) ?? [];
  return moneyBefore.test(text.slice(Math.max(0, start - 5), start)) || isPhraseOf(units, unit);
}

const moneyBefore = /(?:[$€£¥￥₹₽₩₺₪₫₴฿]|(?:^|[^a-z])(?:chf|usd|eur|gbp|kr|zł|kč|ft|rs)\.?)\s?$/;
/** Of measures and of money. */
const units =
  '|g|kg|mg|gr|gramm|gram|ml|cl|dl|l|liter|litre|cm|mm|m|km|w|kw|wh|kwh|watt|v|hz|gb|oz|lb|lbs|st|stk|stück|pcs|szt|г|кг|мл|л|см|мм|вт|шт|€|$|£|¥|円|원|kr|zł|kč|';

function saysOf(between: string): boolean {
  if (isPhraseOf(ofWords, between.replace(/^\s/, '').replace(/\s$/, ''))) return true;
  const words = between.trimEnd();
  const mayBe = words.endsWith('possible') || ofWords.split('|').some((of) => of !== '' && words.endsWith(of));
  return mayBe && ofStars().test(between);
}

/** "5段階中4.6", "5점 만점에 4.6", "5 üzerinden 4,6", "滿分5分". */
const bestFirst = lazily(
  () =>
    new RegExp(
      `(5|10|100)\\s?(?:段階中の?|つ星のうち|点満点中の?|점 만점에|üzerinden|分中|颗星中的?)\\s?${value}`,
      'u',
    ),
);
const labelled = lazily(
  () =>
    new RegExp(
      `(?:rat(?:ed|ing)|score|note(?: moyenne)?|bewertung|bewertet mit|puntuación|valoración|voto|valutazione|avaliação|nota|beoordeling|betyg|bedømmelse|vurdering|arvosana|ocena|hodnocení|értékelés|puan|рейтинг|оценка|評価|评分|평점|דירוג|التقييم)\\s*:?\\s*${value}(?![\\d.,]|\\s?%)`,
      'u',
    ),
);
const countWord = `(?:customer |global |verified |product |user |total |mal |kunden-?|nutzer-?|leser-?)?(?:review-uri|reviews?|ratings?|vot(?:es?|os|i|ants?)|avis|évaluations?|notes?|comm?ent[aá][ir][a-z]{2,3}|(?:kunden|produkt|sterne)?(?:bewertung|rezension|meinung)(?:en)?|st[ie]mmen|opini[a-zà-ž]{1,4}|recen[sz][a-zà-ž]{1,5}|(?:valora|evalu|valuta|avalia)[a-zà-ž]{3,7}|reseñas?|calificaci(?:ón|ones)|giudizi|(?:klant(?:en)?)?beoordeling(?:en)?|omdömen?|betyg|röster|anmeldelser?|omtaler|vurderinger?|bedømmelser|arvostelu[at]?|arvio(?:t|i?ta)?|ocj?en[aey]?|głos(?:ów|y)|hodno[ct]en[íi]|értékelés|vélemény|değerlendirme|yorum|oy|отз[иы]в[а-я]{0,2}|мнени[ея]|оц[еі]н[а-я]{1,2}|голос[а-яі]{0,2}|відгук[иів]{0,2}|κριτικ(?:ές|ή)|αξιολογήσεις|件(?:の(?:レビュー|評価|カスタマーレビュー))?|レビュー|[条則人]?[评評][价價论論分]|点评|개(?:의 리뷰)?|리뷰|후기|상품평|건|ביקורות|חוות דעת|דירוגים|تقييم(?:ات)?|مراجعة|مراجعات|${moreRatings})`;
/** What every one of those words, and of those before a colon, has in it. */
const hintsAtCount = lazily(
  () =>
    new RegExp(
      `revi|rat|vot|opini|avis|valu|note|comm?ent|bewert|rezens|meinung|stimm|stemm|valora|rese|calif|recen[sz]|giud|avalia|beoord|omd|betyg|röst|anmeld|omtal|vurd|bed|arvo|arvi|ocj?en|głos|hodno|ért|vél|değ|yorum|oy|отз|мнен|оц[еі]н|голос|відг|κριτικ|αξιολ|件|レビュー|[评評]|개|리뷰|후기|상품|건|ביק|חוות|דיר|تقييم|مراجع|口コミ|クチコミ|구매평|${moreRatings}`,
    ),
);
/** What every word that stands before a rating has in it. */
const hintsAtLabel =
  /rat|score|not[ea]|bewert|punt|valo|vot|valu|avali|beoord|betyg|bed|vurd|arvo|ocen|hodn|ért|puan|рейт|оцен|評価|评分|평점|דירוג|التق/;
/** What every word for stars has in it. */
const hintsAtStars = lazily(
  () => new RegExp(`★|st[aej]|estre|[eé]to|tähte|gwiazd|hvězd|yıldız|зв[её]зд|星|별|${moreStars}`),
);
/** "4.6 stars", "★ 4,6", "Rating: 4.6", "Note : 4,6". */
const withStars = lazily(
  () =>
    new RegExp(
      `(?<![\\d.,/]|(?:of|von|sur|su|de|van|av|af|z|ze|из)\\s?)${value}\\s?${starWord}|[★☆]\\s?${value}(?![\\d.,]|\\s?\\d|\\s?${countWord})`,
      'u',
    ),
);
/** "5 stars 70%": how many gave so many. */
const shareOfStars = /^\s*[1-5]\s?[^\d]{1,20}\d{1,3}(?:[.,]\d)?\s?%/;
/** In groups of three, or as in India. */
const integer = "(\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:[\\s\\u00a0\\u202f.,'’]\\d{3})+|\\d+)";
const counted = lazily(
  () => new RegExp(`(?<![\\d.,/a-z-])${integer}\\+?\\s?(?:x\\s|de\\s)?(${countWord})(?!\\p{L})`, 'u'),
);
const countAfterWord = lazily(
  () =>
    new RegExp(
      `(?:^|[^\\p{L}])(?:${countWord}\\s?[:(（]\\s?|(?:累计评价|商品评价|评价|評價|レビュー|口コミ|クチコミ|리뷰|후기|상품평|구매평)\\s?)${integer}\\+?[)）]?(?![\\d.,/])`,
      'u',
    ),
);
/** How many people, where nothing but that is in the brackets. */
const people = '[人名명]?';
const inBrackets = lazily(() => new RegExp(`[(（\\[]\\s?${integer}\\+?\\s?${people}\\s?[)）\\]]`));
/** "4,8 (215 avaliações)", "4.8 312 reviews", "4.52（1,024件）": a value with decimals right before how many gave it. */
const valueBeforeCount = lazily(
  () =>
    new RegExp(
      `(?<![\\d.,/:$€£-]\\s?)([0-9][.,]\\d{1,2})(?![\\d.,]|\\s?%)[\\s·•|,–-]{0,4}[(（\\[]?\\s?(?:${integer}\\+?\\s?(?:de\\s)?${countWord}|(?:评价|評價|レビュー|口コミ|クチコミ|리뷰|후기|상품평)\\s?${integer})`,
      'u',
    ),
);
/** Nothing but "4.7 (1,532)". */
const valueAndBrackets = lazily(
  () => new RegExp(`^\\s*([0-5][.,]\\d{1,2})\\s*[(（\\[]\\s?${integer}\\+?\\s?${people}\\s?[)）\\]]\\s*$`),
);
const digitBeforeLetter = unicodePattern(String.raw`\d\+?\s?[\p{L}]`);
/** Whether a heading in lower case is one over what customers write: "Customer reviews", "Avis clients (3)". */
export function namesReviews(heading: string): boolean {
  return (
    heading.length <= 60 &&
    hintsAtCount().test(heading) &&
    readRatingText(`2 ${heading.replace(/[\d():]/g, '')}`).count !== null
  );
}

/** Of one thing: "iPhone 16 review" is no count. */
const single =
  /^(?:review|rating|vote|note|évaluation|evaluare|commentaire|bewertung|rezension|meinung|opini(?:one?|ón|ão|a)|valoración|reseña|comentario|recen(?:sione?|sie|zi?ja|zie)|valutazione|avaliação|beoordeling|omdöme|anmeldelse|vurdering|ocj?ena|отз[ыи]в|мнение|оц[еі]нка|відгук)$/u;

/** What a short text says of a rating: "4,6/5 (123 avis)", "Rated 4.50 out of 5", "★ 4,8 · 1 234 reviews". */
export function readRatingText(written: string): WrittenRating {
  const before = known.get(written);
  if (before) return before;
  const read = readText(written);
  if (written.length <= 100 && known.size < maxKnown) known.set(written, read);
  return read;
}

/** The stars of many reviews are told in the same few words. */
const known = new Map<string, WrittenRating>();
const maxKnown = 500;

function readText(written: string): WrittenRating {
  const lower = inLowerCase(asciiDigits(written.slice(0, 400).replaceAll('\u2063', ' ')));
  if (!/\d/.test(lower)) return { value: null, best: null, count: null };
  const { text, rounded } = numbersInFull(lower);
  // Each pattern takes browsers long to prepare, so what it cannot do without is looked for first.
  const of = valueOfBest(text);
  const first = of || !goesBeyondAscii(text) ? null : bestFirst().exec(text);
  const starred =
    of || first
      ? null
      : ((hintsAtStars().test(text) && !shareOfStars.test(text) ? withStars().exec(text) : null) ??
        (hintsAtLabel.test(text) ? labelled().exec(text) : null) ??
        (/\d[.,]\d/.test(text)
          ? ((hintsAtCount().test(text) ? valueBeforeCount().exec(text) : null) ??
            (hasBracket(text) ? valueAndBrackets().exec(text) : null))
          : null));
  const number = of?.value ?? first?.[2] ?? starred?.[1] ?? starred?.[2];
  const best = of?.best ?? first?.[1];
  // "3.9 out of 5 customer ratings" is no rating by five.
  const scale = of ?? (first && { start: first.index, end: first.index + first[0].length });
  const rest = scale ? `${text.slice(0, scale.start)} | ${text.slice(scale.end)}` : text;
  const tellsCount = hintsAtCount().test(rest);
  const plain = tellsCount && digitBeforeLetter(rest).test(rest) ? counted().exec(rest) : null;
  const count =
    (plain && (!single.test(plain[2] ?? '') || isOwnCount(rest, plain)) ? plain[1] : undefined) ??
    (tellsCount && /[:(（]\s?\d|[\u3000-\ud7ff]\s?\d/.test(rest) ? countAfterWord().exec(rest)?.[1] : undefined) ??
    (number !== undefined && hasBracket(rest) ? inBrackets().exec(rest)?.[1] : undefined);
  const parsed = number === undefined ? null : Number(number.replace(',', '.'));
  const top = best === undefined ? null : Number(best);
  const isValid = parsed !== null && parsed >= 0 && parsed <= (top ?? 5);
  return {
    value: isValid ? parsed : null,
    best: isValid ? top : null,
    count: count === undefined ? null : readCount(count),
    ...(count !== undefined && rounded.includes(count) && { isRounded: true }),
  };
}

/** Whether a number before a word for one rating can be no name: "iPhone 16 review". Many languages say it of several in the same word. */
function isOwnCount(text: string, { 0: written, 1: number = '', index }: RegExpExecArray): boolean {
  const before = text.slice(0, index).trim();
  return (
    number === '1' || /\D/.test(number) || before.endsWith('(') || before + text.slice(index + written.length) === ''
  );
}

function hasBracket(text: string): boolean {
  return hasPhraseOf('|(|（|[|', text);
}

/** A count that stands by itself, in full or cut short. */
export function readBareCount(written: string): Pick<WrittenRating, 'count' | 'isRounded'> {
  const { text, rounded } = numbersInFull(inLowerCase(written));
  return { count: readCount(text.replace(/\+$/, '')), ...(rounded.length > 0 && { isRounded: true }) };
}

/** "1.427", "1 427", "1,427" and "1427"; never a fraction. */
function readCount(written: string): number | null {
  const number = parseNumber(written.replace(/,(?=\d\d,)|[.,\s\u00a0\u202f'’](?=\d{3}(?!\d))/g, ''));
  return number !== null && Number.isSafeInteger(number) ? number : null;
}
