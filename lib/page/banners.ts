import { type ShadowRootOf, shadowRootsIn } from './shadowRoots';
import type { InlineChanges, StyledElement } from './staging/inlineChanges';
import { coversWindow, cutsOff, isLocked, uncut } from './staging/scrollLock';
import { attributeOf, boxOf, selectAll, textContentOf } from './untampered';

/** Words for cookies. Shops sell some, and letters and chats link to what they say of them: a banner's where somebody is asked besides. */
const cookieWords =
  /cookie|ciastecz|\bkakor\b|evästee|informasjonskaps|sütik|piškotk|kolačić|küpsis|slapuk|sīkdat|çerez|куки|печив|クッキー|쿠키|עוגיות|ملفات تعريف|คุกกี้|\b(gdpr|rgpd|dsgvo|lgpd|ccpa)\b/iu;

/** Words for consent and privacy: a banner's where a button beside them gives or refuses it. */
const consentWords =
  /consent|consens|einwillig|zustimm|datenschutz|privacy|privacidad|vie privée|données personnelles|toestemming|samtycke|samtykke|suostum|zgod[aęy]|prywatno|souhlas|súhlas|hozzájárul|consimț|съгласи|согласи|конфиденциальн|gizlilik|同意|隐私|隱私|プライバシー|개인정보|동의/iu;

/** On a button: to give consent, or to refuse it. */
const agreeWords =
  /accept|agree|allow|consent|reject|decline|refus|autoris|akzept|zustimm|ablehn|einverstanden|acept|rechaz|permit|accett|rifiut|aceit|recus|akkoord|weiger|godkänn|tillåt|godta|godkend|hyväksy|akcept|zgadzam|odrzu|přijm|odmítn|súhlas|elfogad|refuz|прием|приня|соглас|отклон|kabul|redd?et|同意|接受|許可|承諾|拒否|拒绝|동의|수락|거부|אישור|قبول|موافق|ยอมรับ/iu;

/** On a button: to buy, or to take what is offered. Orders and letters speak of privacy as well. */
const dealWords =
  /\b(?:pay|offer|order|buy|purchase|subscribe|join)|zahl|kauf|bestell|angebot|pay(?:er|ez)|command|achet|offre|pagar|compra|pedido|ofert|acquist|ordin[ae]|betaal|koop|aanbied|zapłać|kup|zamów|beta[lr]|köp|оплат|куп|заказ|支払|購入|注文|支付|购买|결제|구매|주문|شراء|الدفع/iu;

/** On a button: to say what one consents to. */
const settingsWords =
  /setting|choi[csx]|choose|pr[eé]f[eé]r|manage|customi[sz]e|paramètr|gérer|einstell|verwalt|config|gest|impostaz|instell|inställ|innstill|indstill|asetu|ustawi|nastav|beállít|настр|ayar|設定|设置|설정/iu;

/** On a button: to take note. Whatever opens over a page has one of these. */
const noteWords =
  /^(?:ok(?:ay|ej)?|got it|(?:i )?underst(?:ood|and)|continue|close|[x×✕✖]|(?:j.ai )?compris|continuer|fermer|verstanden|weiter|schließen|entendido|cerrar|(?:ho )?capito|chiudi|begrepen|sluiten|(?:jag )?förstår|stäng|forstått|lukk|ymmärrän|sulje|rozumi[eí]m|zamknij|zavřít|értem|понятно|закрыть|tamam|kapat|確認|閉じる|知道了|确定|关闭|확인|닫기)[.!]?$/iu;

/** Of a site's own use of cookies. */
const useWords =
  /\bus[ei]|utili|nutz|verwend|einsatz|setzt|\busa|gebruik|använd|bruke|bruger|käyt|używ|korzyst|stosuj|používá|využív|használ|folos|использ|використ|kullan|使用|利用|사용/iu;

/** Names that makers of such banners give to their parts, and that sites give to their own. */
const names =
  /cookie|consent|gdpr|rgpd|\bcmp\b|cmp-|cmp_|onetrust|didomi|cookiebot|usercentrics|truste|sp_message|axeptio|tarteaucitron|klaro|iubenda|osano|quantcast|qc-cmp/i;

const longestText = 8_000;

/**
 * The banners and dialogs of a page that ask for consent to cookies, outermost elements only. They lie over the page (fixed, sticky, absolute,
 * or in the top layer) and speak of cookies or privacy beside a button that gives consent or refuses it, or say that cookies are used beside one
 * to take note; or are a frame with such a name.
 */
export function findBanners(document: Document, shadowRootOf: ShadowRootOf): StyledElement[] {
  return partsOver(document, shadowRootOf).banners;
}

/** The banners, and what else is fixed over all of the window with nothing in it: what darkens the page behind them. */
function partsOver(document: Document, shadowRootOf: ShadowRootOf) {
  const banners: StyledElement[] = [];
  const others: StyledElement[] = [];
  const isInBanner = (node: Node) => banners.some((banner) => Node.prototype.contains.call(banner, node));
  const look = (root: Document | ShadowRoot) => {
    for (const element of selectAll(root, '*') as NodeListOf<StyledElement>) {
      if (isInBanner(element) || !liesOver(element)) continue;
      if (isShown(element) && asksForConsent(element, shadowRootOf)) banners.push(element);
      else others.push(element);
    }
    for (const shadowRoot of shadowRootsIn(root, shadowRootOf)) if (!isInBanner(shadowRoot.host)) look(shadowRoot);
  };
  look(document);
  return { banners, backdrops: others.filter((element) => !isInBanner(element) && isBackdrop(element)) };
}

/**
 * Hides the banners, what they darken the page with, and what they lock or blur it by. `changes` puts all of it back. Returns what is
 * hidden, and how many banners that were.
 */
export function hideBanners(
  document: Document,
  shadowRootOf: ShadowRootOf,
  changes: InlineChanges,
): { readonly hidden: ReadonlySet<Element>; readonly banners: number } {
  const { banners, backdrops } = partsOver(document, shadowRootOf);
  if (banners.length === 0) return { hidden: new Set(), banners: 0 };
  const hidden = [...banners, ...backdrops];
  for (const element of hidden) changes.hide(element);
  const around = selectAll(document, 'html,body,body>*,body>*>*,body>*>*>*') as NodeListOf<StyledElement>;
  for (const element of around) {
    if (Element.prototype.matches.call(element, 'html,body')) {
      if (cutsOff(element)) uncut(element, changes);
      for (const pseudo of ['::before', '::after']) if (isBackdrop(element, pseudo)) changes.fade(element, pseudo);
    }
    if (getComputedStyle(element).filter.includes('blur(')) changes.set(element, 'filter', 'none');
  }
  return { hidden: new Set(hidden), banners: banners.length };
}

function liesOver(element: Element): boolean {
  const { position } = getComputedStyle(element);
  // A page that is kept from scrolling is fixed as well.
  if (element.localName === 'body' || (position === 'fixed' && isLocked(element))) return false;
  if (position === 'fixed' || position === 'sticky') return true;
  // One that scrolls away with the page still lies over it where its name says what it is.
  return position === 'absolute' && names.test(nameOf(element));
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = boxOf(element);
  // What holds a banner may itself have no height.
  return width > 0 || height > 0 || element.childElementCount > 0;
}

function asksForConsent(element: Element, shadowRootOf: ShadowRootOf): boolean {
  if (element.localName === 'iframe') return names.test(`${nameOf(element)} ${attributeOf(element, 'src') ?? ''}`);
  if (holdsThePage(element)) return false;
  const shadowRoot = shadowRootOf(element as HTMLElement);
  const parts = [element, ...(shadowRoot ? [shadowRoot] : []), ...innerRoots(element, shadowRootOf)];
  const text = parts.map((part) => textContentOf(part as Node) ?? '').join(' ');
  if (text.length > longestText) return false;
  const buttons = parts.flatMap((part) =>
    Array.from(
      (part as ParentNode).querySelectorAll('button,a,[role="button"],input[type="button"],input[type="submit"]'),
    ),
  );
  const frame = Element.prototype.querySelector.call(element, 'iframe');
  if (frame && names.test(nameOf(element)) && text.trim() === '') return true;
  if (buttons.length === 0 || parts.some((part) => takesAddress(part as ParentNode))) return false;
  const words = buttons.map(wordsOf);
  const isOfCookies = cookieWords.test(text);
  if (!isOfCookies && !consentWords.test(text)) return false;
  const isOfUse = useWords.test(text) || consentWords.test(text) || names.test(nameOf(element));
  const asks = (button: string) =>
    (agreeWords.test(button) && !dealWords.test(button)) ||
    (isOfCookies && settingsWords.test(button) && (isOfUse || cookieWords.test(button)));
  if (words.some(asks)) return true;
  if (!isOfCookies || !words.some((each) => noteWords.test(each))) return false;
  const rest = words.reduce((left, each) => left.replace(each, ''), text).trim();
  return useWords.test(rest) || names.test(nameOf(element)) || rest.length <= longestWord;
}

/** Cookies, in any language, and nothing else. */
const longestWord = 12;

/** Whether somebody is to write to: letters and chats say what they do with it. */
function takesAddress(part: ParentNode): boolean {
  return part.querySelector('input[type="email" i],input[type="tel" i],textarea') !== null;
}

function innerRoots(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot[] {
  return Array.from(Element.prototype.querySelectorAll.call(element, '*')).flatMap(
    (inner) => (inner.localName.includes('-') && shadowRootOf(inner as HTMLElement)) || [],
  );
}

/** An app that fixes all of itself to the window speaks of cookies in its footer. */
function holdsThePage(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'main,h1,article,[role="main"],footer') !== null;
}

function nameOf(element: Element): string {
  return ['id', 'class', 'aria-label', 'title', 'name', 'data-testid']
    .map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .concat(' ', element.localName);
}

function wordsOf(button: Element): string {
  return (textContentOf(button) || attributeOf(button, 'aria-label') || attributeOf(button, 'value') || '').trim();
}

/** An empty layer over all of the window, which darkens the page behind a banner: an element, or what a style draws with one. */
function isBackdrop(element: Element, pseudo?: string): boolean {
  const { position, backgroundImage, zIndex, inset } = getComputedStyle(element, pseudo);
  if (position !== 'fixed' || backgroundImage.includes('url(')) return false;
  // What lies behind a page is its ground.
  if (pseudo) return inset === '0px' && !zIndex.startsWith('-');
  if (!coversWindow(element) || (textContentOf(element) ?? '').trim() !== '') return false;
  return Element.prototype.querySelector.call(element, 'img,video,canvas,iframe,svg') === null;
}
