import type { Budget } from '../../budget';
import { hasPhraseOf, isPhraseOf } from '../../listedPhrases';
import { attributeOf } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import { isNamedForBuying } from '../outline/hints';
import type { PageOutline, ShownMark } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';

/** What the button that puts the shown thing into the basket says, in the languages of larger shops; over lower case, as the next. */
const buyWords =
  "|add to cart|add to basket|add to bag|add to trolley|added to cart|added to basket|added to bag|added to trolley|buy it now|buy now|pre-order|preorder|place bid|book now|notify me|in den warenkorb|in den einkaufswagen|jetzt kaufen|zum warenkorb|in den korb|vorbestellen|ajouter au panier|acheter|j’achète|j achète|j'achète|mettre au panier|commander|añadir a la cesta|añadir a la bolsa|añadir al carrito|agregar al carro|agregar a la bolsa|agregar a carrito|agregar al bolsa|agregar a bolsa|cómpralo|aggiungi al carrello|aggiungi alla borsa|acquista|compra|adicionar ao carrinho|adicionar à sacola|in winkelwagen|in winkelmand|in mijn winkelwagen|bestellen|toevoegen|lägg i varukorg|lägg i kundvagn|köp|legg i handlekurv|legg i handlevogn|kjøp|læg i kurv|tilføj til kurv|køb|lisää ostoskoriin|lisää koriin|do koszyka|kup teraz|dodaj do|do košíku|přidat|koupit|kosárba|sepete ekle|satın al|στο καλάθι|αγορά|в корзину|купить|в кошик|купити|add_to_cart|カートに入れる|カートに追加|購入|买|加入购物车|加入購物車|장바구니|구매하기|바로구매|הוסף לסל|הוספה לסל|לקניה|קנה|أضف إلى|اضف الى|شراء|thêm vào giỏ|mua ngay|tambah|stokta|adaugă în coș|добави|";
/** Those that other words have in them too: "postage". */
const wholeWords = '|buy|osta|beli|';

const maxButtons = 400;

/** The buttons by which the things of a page are bought, in their order. */
export function buyButtons(outline: PageOutline, budget: Budget): ShownMark[] {
  return outline.buttons.slice(0, maxButtons).filter((button) => {
    if (budget.isSpent() || button.region === 'footer' || button.region === 'navigation') return false;
    const { element } = button;
    const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
    if (isNamedForBuying(names.slice(0, 300))) return true;
    const words =
      textWithin(element, 80) || (attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
    return words.length <= 60 && saysBuy(inLowerCase(words));
  });
}

function saysBuy(words: string): boolean {
  return hasPhraseOf(buyWords, words) || words.split(/[^a-z]+/).some((word) => isPhraseOf(wholeWords, word));
}
