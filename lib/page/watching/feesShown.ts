import { namesFee, textEnd } from './namesFee';

const amount = /[€£$¥₽₹]|\b(EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|zł|kr)\b|\d[.,]\d{2}\b/;
/** The same wherever words begin and end: of a text that was put together. */
const anyAmount = /[€£$¥₽₹]|EUR|USD|GBP|CHF|PLN|SEK|DKK|NOK|zł|kr|\d[.,]\d{2}/;
const digit = /\d/;
/** What only links to a page about fees. */
const aside = 'a,head,footer,nav,script,style,noscript,template,[hidden]';
/** How much text may stand around the words, in characters, for an amount in it to be the fee's. */
const nearby = 200;

/** `NodeFilter.SHOW_TEXT`: asking for it takes longer than all the rest of making a walker. */
const showText = 4;
/** How many texts are asked at once, and at most: about half a millisecond. */
const together = 64;
const most = 2048;

/**
 * Whether fees stand on the page with their amount. Walks the texts, so many at most; reads no layout, and comes to an element only where an amount is near: the first one takes a page 75 kB.
 */
export function feesShown(document: Document): boolean {
  const texts = Document.prototype.createTreeWalker.call(document, document, showText);
  for (let read = 0; read < most; read += together) {
    const before = texts.currentNode;
    let all = '';
    let count = 0;
    while (count < together) {
      const node = texts.nextNode() as Text | null;
      if (!node) break;
      if (isLabel(node.data)) all += asked(node);
      count += 1;
    }
    const last = texts.currentNode;
    if (namesFee(all)) {
      texts.currentNode = before;
      for (let at = 0; at < count; at += 1) {
        const node = texts.nextNode() as Text;
        if (isLabel(node.data) && isFee(texts, node)) return true;
      }
    }
    texts.currentNode = last;
    if (count < together) return false;
  }
  return false;
}

/** Whether a text is neither too short nor too long to name a fee. */
function isLabel({ length }: string): boolean {
  return length >= 5 && length <= 400;
}

function asked({ data }: Text): string {
  return data.trim().toLowerCase() + textEnd;
}

function isFee(texts: TreeWalker, node: Text): boolean {
  if (!namesFee(asked(node)) || !isNearAmount(texts, node)) return false;
  const parent = node.parentElement;
  if (!parent || Element.prototype.closest.call(parent, aside)) return false;
  return [node.data, around(parent), around(Reflect.get(Node.prototype, 'parentElement', parent))].some(saysAmount);
}

const saysAmount = (text: string) => digit.test(text) && amount.test(text);

/** Whether an amount could stand in what surrounds the text. Leaves the walker where it was. */
function isNearAmount(texts: TreeWalker, node: Text): boolean {
  let all = node.data;
  for (let left = nearby; left > 0 && texts.previousNode(); ) {
    const { data } = texts.currentNode as Text;
    all = data.slice(-left) + all;
    left -= data.length;
  }
  texts.currentNode = node;
  for (let left = nearby; left > 0 && texts.nextNode(); ) {
    const { data } = texts.currentNode as Text;
    all += data.slice(0, left);
    left -= data.length;
  }
  texts.currentNode = node;
  return digit.test(all) && anyAmount.test(all);
}

/** What stands in an element. Asked of the platform: a form calls what is in it by its name. */
function around(element: Element | null): string {
  if (!element || Reflect.get(Element.prototype, 'childElementCount', element) > 8) return '';
  const text = Reflect.get(Node.prototype, 'textContent', element) as string;
  return text.length > nearby ? '' : text;
}
