import { attributeOf } from '../untampered';

const adds =
  /add[-_]?to[-_]?(?:cart|basket|bag)|(?:cart|basket|bag|panier|warenkorb|carrello|carrito|kosik|koszyk|winkelwagen)\/(?:add|ajouter|ajout)\b|[?&]action=(?:add_product|buy_now)/i;

/** Whether a form leads to where things are put into a basket, whatever stands on its button. */
export function isBuyForm(form: Element): boolean {
  return adds.test((attributeOf(form, 'action') ?? '').slice(0, 500));
}
