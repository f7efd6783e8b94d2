import { inLowerCase } from '../facts/inLowerCase';
import { readRatingText } from '../facts/rating/ratingText';
import { phraseAtStart } from '../listedPhrases';
import { unicodePattern } from '../unicodePattern';
import { attributeOf } from '../untampered';
import type { FoundAuthor } from './cardAuthor';
import type { ReviewParts } from './foundReview';
import { ofPeople, ofReviews, wayOf } from './leadsToPerson';
import { isFact, isLabel } from './reviewLabels';
import type { ReviewPiece } from './reviewPieces';

/** What was read of a box. */
interface Told {
  readonly author: FoundAuthor | null;
  readonly words: readonly ReviewPiece[];
  readonly rating: ReviewParts['rating'];
  /** What shows stars. */
  readonly starred: readonly Element[];
  readonly isDated: boolean;
  readonly isListed: boolean;
  /** Whether its mark is a mere number. */
  readonly isBare: boolean;
  /** Whether it tells what somebody likes and what they do not. */
  readonly isSided: boolean;
}

/**
 * Whether a box that nothing calls a review shows a thing, with its stars, and leads to it: what looks like a person's name is that of the thing.
 * People have pictures and pages too, but what they write bears a day, or other marks of a review.
 */
export function isOffer(box: Element, pieces: readonly ReviewPiece[], told: Told): boolean {
  const { author, words, rating, isDated } = told;
  if (pieces.some(({ text }) => isForBuying(text))) return true;
  const links: Element[] = [...Element.prototype.querySelectorAll.call(box, 'a[href]')].slice(0, mostLinks);
  const pictured = links.filter(hasPicture);
  const around = Element.prototype.closest.call(box, 'a[href]');
  if (around && (!isDated || hasPicture(box))) return true;
  const titles = pieces.filter(({ isHeading, isLink }) => isHeading && isLink);
  // What a paper writes leads on to the rest of it.
  if (rating === null && titles.some(({ element }) => !ofPeople.test(wayOf(element)))) return true;
  const ways = new Set(pictured.map((link) => attributeOf(link, 'href') ?? '').filter((way) => !ofPeople.test(way)));
  const named = author ? [...titles, author.piece] : titles;
  if (named.some(({ element, isLink }) => isLink && ways.has(wayOf(element)))) return true;
  const isOfThing = ({ element }: ReviewPiece) => !ofPeople.test(wayOf(element)) && !ofReviews.test(wayOf(element));
  const isCalledSo = author === null || titles.some((title) => title === author.piece && isOfThing(title));
  const isOpinion = isDated && told.isSided;
  if (!isOpinion && titles.some(isOfThing) && (isCalledSo || told.isBare || isRatedByMany(pieces, told))) return true;
  if (author === null && pieces.some((each) => each.isLink && isOfThing(each) && ways.has(wayOf(each.element))))
    return true;
  if (isDated || isNamed(author, words)) return false;
  // What many gave together is rarely a whole or a half.
  const isAverage = rating !== null && rating.best === 5 && (rating.value * 2) % 1 !== 0;
  const isTitled = author !== null && (author.piece.isLink || author.piece.isHeading);
  if (isAverage || isTitled || pictured.length > 0) return true;
  return !told.isListed && !isMarked(pieces, author, words);
}

const mostLinks = 20;
/** Whether it tells how many rated the thing, rather than how many reviews somebody wrote, which stands beside their name. */
function isRatedByMany(pieces: readonly ReviewPiece[], { author, starred, words }: Told): boolean {
  return pieces.some((piece, at) => {
    if (words.includes(piece) || piece.text.length > longestCount) return false;
    if ((readRatingText(piece.text).count ?? 0) < 2) return false;
    const from = author ? pieces.indexOf(author.piece) : -1;
    if (author === null || from < 0 || from > at) return true;
    // Several pieces of a line have the same element, which holds what stands between.
    const isBetween = (each: Element) =>
      isBefore(author.piece.element, each) &&
      (isBefore(each, piece.element) || Node.prototype.contains.call(piece.element, each));
    return pieces.slice(from + 1, at).some((each) => isFact(each, null)) || starred.some(isBetween);
  });
}

const longestCount = 40;

function isBefore(one: Element, other: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hasPicture(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'img,picture') !== null;
}

/** Whether the names that the site gave to parts of it are of parts of a review. */
function isNamed(author: FoundAuthor | null, words: readonly ReviewPiece[]): boolean {
  return author?.piece.role === 'author' || words.some(({ role }) => role === 'text');
}

/** Whether something in it stands in reviews alone: words in quotation marks, a name that is cut, that they were verified or helped others. */
function isMarked(pieces: readonly ReviewPiece[], author: FoundAuthor | null, words: readonly ReviewPiece[]): boolean {
  const name = author?.name ?? '';
  if (cutName(name).test(name) || /^["“„«»‘「『]/.test(words[0]?.text ?? '')) return true;
  return pieces.some(({ text }) => isLabel(text) && phraseAtStart(marks, inLowerCase(text)) !== undefined);
}

const cutName = unicodePattern(String.raw`[\p{L}]{2}\s[\p{Lu}]\.?$`);
const marks =
  '|verif|véri|achat v|compra v|acquisto v|zweryf|helpful|utile|útil|hilfreich|nuttig|przydatn|was this|cet avis|war diese|recommends|empf|recommande|';

function isForBuying(text: string): boolean {
  return text.length <= 40 && phraseAtStart(forBuying, inLowerCase(text)) !== undefined;
}

const forBuying =
  '|add to cart|add to basket|add to bag|buy now|ajouter au panier|in den warenkorb|in den einkaufswagen|añadir al carrito|añadir a la cesta|aggiungi al carrello|in winkelwagen|in winkelmand|dodaj do koszyka|カートに入れる|';
