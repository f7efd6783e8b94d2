import { inLowerCase } from '../facts/inLowerCase';
import { isPhraseOf } from '../listedPhrases';
import { attributeOf, localNameOf } from '../untampered';
import type { ReviewPiece } from './reviewPieces';
import { starsInText } from './starsOf';

const longestLabel = 40;

/** What a card tells, without the labels of what it rates side by side: "Quality 4/5", "Fit ★★★★☆". */
export function withoutAspects(pieces: readonly ReviewPiece[], starred: readonly Element[]): readonly ReviewPiece[] {
  const rated = pieces.map((piece, at) => piece.text.length <= longestLabel && isRated(piece, pieces[at + 1], starred));
  return pieces.filter((piece, at) => {
    if (piece.role !== 'plain' || piece.text.length > longestLabel) return true;
    if (isPhraseOf(aspects, inLowerCase(piece.text).replace(/[\s:：]+$/, ''))) return false;
    // One that has a mark may be a name.
    return !rated[at] || !pieces.some((other, index) => other !== piece && rated[index] && isMadeLike(other, piece));
  });
}

/** Whether a mark or stars follow right behind a label. */
function isRated({ element, role }: ReviewPiece, next: ReviewPiece | undefined, starred: readonly Element[]): boolean {
  if (role !== 'plain') return false;
  if (next && (mark.test(next.text) || starsInText(next.text))) return true;
  return starred.some((each) => isBefore(element, each) && !(next && isBefore(next.element, each)));
}

const mark = /^\d{1,2}(?:[.,]\d)?(?:\s?\/\s?\d{1,2})?$/;

function isBefore(one: Element, other: Element): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isMadeLike(one: ReviewPiece, other: ReviewPiece): boolean {
  const [first, second] = [one.element, other.element].map(
    (element) => `${localNameOf(element)}.${attributeOf(element, 'class') ?? ''}`,
  );
  return first === second && one.isHeading === other.isHeading;
}

const aspects =
  '|quality|fit|comfort|value|size|sizing|style|design|delivery|service|cleanliness|location|food|ambience|atmosphere|performance|durability|features|price|appearance|assembly|softness|width|length|qualité|taille|confort|montage|prix|propreté|livraison|cuisine|ambiance|emplacement|largeur|coupe|solidité|qualität|passform|komfort|preis|preis-leistung|verarbeitung|sauberkeit|lieferung|lage|größe|ausstattung|essen|ambiente|calidad|talla|comodidad|precio|diseño|limpieza|entrega|servicio|ubicación|comida|qualità|vestibilità|prezzo|pulizia|consegna|servizio|posizione|cibo|taglia|kwaliteit|pasvorm|prijs|hygiëne|levering|locatie|sfeer|jakość|dopasowanie|wygoda|cena|wykonanie|czystość|dostawa|obsługa|lokalizacja|rozmiar|qualidade|tamanho|conforto|preço|acabamento|limpeza|serviço|localização|kvalitet|pris|storlek|montering|renlighet|leverans|läge|pasform|samling|renlighed|størrelse|beliggenhed|laatu|istuvuus|mukavuus|hinta|kokoaminen|siisteys|koko|sijainti|toimitus|kvalita|velikost|pohodlí|montáž|čistota|doručení|umístění|kalite|kalıp|rahatlık|fiyat|kurulum|temizlik|teslimat|konum|beden|качество|размер|удобство|цена|сборка|чистота|доставка|посадка|обслуживание|ποιότητα|τιμή|άνεση|якість|розмір|ціна|зручність|';
