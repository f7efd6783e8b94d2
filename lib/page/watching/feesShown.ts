/** What shops, carriers and hotels call what comes on top of the price, in the languages of the stage's shops. */
const feeWords =
  /\b(deliver(y|ies)|shipping|postage|service|booking|handling|processing|cleaning|resort|convenience) ?(fees?|charges?|costs?|&|:|$)|\b(delivery|shipping|postage|livraison|versand|envío|spedizione|verzending|frakt|dostawa)\s*$|(^|\s)доставка\s*$|\bfrais (de |d['’])(livraison|port|service|dossier|réservation|ménage|gestion|expédition)|\btaxe de séjour|versandkosten|liefer(kosten|gebühr)|servicegebühr|kurtaxe|gastos de (envío|gestión)|spese di (spedizione|gestione)|tassa di soggiorno|verzendkosten|servicekosten|custos? de envio|taxa de (entrega|serviço)|koszt(y)? dostawy|fraktkostnad|стоимость доставки/i;
/** In all of them: cheap to prepare and to ask, where hardly a text of a page says anything of the kind. */
const hint =
  /deliver|shipp|post|livr|versand|liefer|env[ií]|spedi|verzend|frakt|dostaw|доставк|serv|book|handl|proc|clean|resort|conven|frais|taxe|tassa|taxa|kurtaxe|gastos|spese/i;
const amount = /[€£$¥₽₹]|\b(EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|zł|kr)\b|\d[.,]\d{2}\b/;
const digit = /\d/;
/** What only links to a page about fees. */
const aside = 'a,footer,nav,script,style,noscript,template,[hidden]';

/**
 * Whether fees stand on the page with their amount. Walks the text as long as `mayGoOn` says so, which is asked every few nodes;
 * reads no layout.
 */
export function feesShown(body: Element, mayGoOn: () => boolean): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let read = 1; walker.nextNode(); read++) {
    if (read % 64 === 0 && !mayGoOn()) return false;
    const node = walker.currentNode as Text;
    const text = node.data;
    if (text.length < 5 || text.length > 400 || !hint.test(text) || !feeWords.test(text.trim())) continue;
    const parent = node.parentElement;
    if (!parent || parent.closest(aside)) continue;
    if (saysAmount(text) || saysAmount(around(parent)) || saysAmount(around(parent.parentElement))) return true;
  }
  return false;
}

const saysAmount = (text: string) => digit.test(text) && amount.test(text);

function around(element: Element | null): string {
  if (!element || element.childElementCount > 8) return '';
  const text = element.textContent;
  return text.length > 200 ? '' : text;
}
