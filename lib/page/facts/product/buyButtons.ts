import type { Budget } from '../../budget';
import { attributeOf } from '../../untampered';
import { inLowerCase } from '../inLowerCase';
import type { PageOutline, ShownMark } from '../outline/pageOutline';
import { textWithin } from '../outline/textWithin';

/** What the button that puts the shown thing into the basket says, in the languages of larger shops. */
const buyWords =
  /add(?:ed)? to (?:cart|basket|bag|trolley)|buy (?:it )?now|\bbuy\b|pre-?order|place bid|book now|notify me|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|zum warenkorb|in den korb|vorbestellen|ajouter au panier|acheter|j.achète|mettre au panier|commander|añadir (?:a la|al) (?:cesta|carrito|bolsa)|agregar al? (?:carro|carrito|bolsa)|comprar|cómpralo|aggiungi al(?:la)? (?:carrello|borsa)|acquista|compra(?: ora)?|adicionar (?:ao|à) (?:carrinho|sacola)|in (?:winkelwagen|winkelmand|mijn winkelwagen)|bestellen|toevoegen|lägg i (?:varukorg|varukorgen|kundvagn)|köp|legg i (?:handlekurv|handlevogn)|kjøp|læg i kurv|tilføj til kurv|køb|lisää (?:ostoskoriin|koriin)|osta|do koszyka|kup teraz|dodaj do|do košíku|přidat|koupit|kosárba|sepete ekle|satın al|στο καλάθι|αγορά|в корзину|купить|добавить|в кошик|купити|add_to_cart|カートに入れる|カートに追加|購入|买|加入购物车|加入購物車|立即购买|장바구니|구매하기|바로구매|הוסף לסל|הוספה לסל|לקניה|קנה|أضف إلى|اضف الى|شراء|thêm vào giỏ|mua ngay|beli|tambah|stokta|adaugă în coș|добави/u;

const maxButtons = 400;

/** The buttons by which the things of a page are bought, in their order. */
export function buyButtons(outline: PageOutline, budget: Budget): ShownMark[] {
  return outline.buttons.slice(0, maxButtons).filter((button) => {
    if (budget.isSpent() || button.region === 'footer' || button.region === 'navigation') return false;
    const { element } = button;
    const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
    if (/add-?_?to-?_?(?:cart|basket|bag)|addtocart|add2cart|buy-?_?now|buybutton|btn-?cart/i.test(names.slice(0, 300)))
      return true;
    const words =
      textWithin(element, 80) || (attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
    return words.length <= 60 && buyWords.test(inLowerCase(words));
  });
}
