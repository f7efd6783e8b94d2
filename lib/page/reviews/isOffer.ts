import { inLowerCase } from '../facts/inLowerCase';
import { phraseAtStart } from '../listedPhrases';
import { unicodePattern } from '../unicodePattern';
import { attributeOf } from '../untampered';
import type { FoundAuthor } from './cardAuthor';
import type { ReviewParts } from './foundReview';
import { ofPeople, wayOf } from './leadsToPerson';
import { isLabel } from './reviewLabels';
import type { ReviewPiece } from './reviewPieces';

/** What was read of a box. */
interface Told {
  readonly author: FoundAuthor | null;
  readonly words: readonly ReviewPiece[];
  readonly rating: ReviewParts['rating'];
  readonly isDated: boolean;
  readonly isListed: boolean;
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
  if (isDated || isNamed(author, words)) return false;
  // What many gave together is rarely a whole or a half.
  const isAverage = rating !== null && rating.best === 5 && (rating.value * 2) % 1 !== 0;
  const isTitled = author !== null && (author.piece.isLink || author.piece.isHeading);
  if (isAverage || isTitled || pictured.length > 0) return true;
  return !told.isListed && !isMarked(pieces, author, words);
}

const mostLinks = 20;

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
