import { inLowerCase } from '../facts/inLowerCase';
import { isLetter } from '../facts/isLetter';
import { isPhraseOf, phraseAtStart } from '../listedPhrases';
import { phrasePattern, phrases, wholePhrasePattern } from './plainWords';

/** What stands on the button that puts a product into the basket, or buys it at once. */
export const buyWords = phrasePattern(
  phrases`book now|bestill nå|bestil nu|beställ nu|book this room|reserve now|i ll reserve|select room|choose room|jetzt buchen|ich reserviere|zimmer auswählen|zimmer wählen|réserver maintenant|je réserve|choisir cette chambre|reservar ahora|reservaré|prenota ora|scegli la camera|boek nu|ik reserveer|kies kamer|zarezerwuj|boka nu|välj rum|reservar agora|забронировать|予約する|예약하기|立即预订|rezervasyon yap|احجز الآن|أضف إلى العربة|add to cart|add to basket|add to bag|add to trolley|add to my bag|add to shopping bag|add to shopping cart|add item to cart|add to order|buy now|buy it now|place bid|pre order|preorder now|order now|shop now pay later|ajouter au panier|ajouter à mon panier|ajouter dans le panier|acheter maintenant|achat immédiat|commander maintenant|précommander|in den warenkorb|in den einkaufswagen|in den einkaufskorb|in die einkaufstasche|zum warenkorb hinzufügen|jetzt kaufen|sofort kaufen|jetzt bestellen|vorbestellen|añadir al carrito|añadir a la cesta|añadir a la bolsa|agregar al carrito|agregar a la bolsa|comprar ahora|comprar ya|cómpralo ya|añadir al carro|aggiungi al carrello|aggiungi alla borsa|acquista ora|compra ora|compralo subito|preordina|in winkelwagen|in winkelmandje|in mijn winkelwagen|toevoegen aan winkelwagen|voeg toe aan winkelmandje|nu kopen|bestel nu|do koszyka|kup teraz|lägg i varukorgen|lägg i varukorg|lägg i kundvagn|köp nu|lägg till i varukorgen|læg i kurv|læg i kurven|tilføj til kurv|køb nu|legg i handlekurv|legg i handlekurven|legg til i handlekurv|kjøp nå|lisää ostoskoriin|lisää koriin|osta nyt|do košíku|koupit nyní|adicionar ao carrinho|adicionar à sacola|comprar agora|sepete ekle|hemen al|şimdi al|satın al|adaugă în coș|cumpără acum|kosárba|в корзину|купить сейчас|купить в один клик|купить в 1 клик|у кошик|カートに入れる|カートに追加|買い物かごに入れる|今すぐ買う|今すぐ購入|ご購入手続きへ|加入购物车|加入購物車|放入购物车|立即购买|立即購買|장바구니 담기|장바구니에 담기|바로구매|구매하기|바로 구매|أضف إلى السلة|أضف إلى عربة التسوق|إضافة إلى عربة|اشتر الآن|הוסף לסל|הוספה לסל|הוסף לעגלה|הוסף לעגלת|הוספה לעגלה|קנה עכשיו|προσθήκη στο καλάθι|thêm vào giỏ|chọn mua|mua ngay|ใส่ตะกร้า|ลงตะกร้า|ซื้อเลย|เพิ่มไปยังรถเข็น|tambah ke keranjang|beli sekarang|beli langsung|कार्ट में जोड़ें|अभी खरीदें|sepete at|장바구니 추가|카트에 담기|かごに追加|dodaj u košaricu|dodaj u korpu|u košaricu|v košarico|в количката|افزودن به سبد|預購|预购|į krepšelį|lisa korvi|lisa ostukorvi|ielikt grozā|pievienot grozam|do košíka`,
);

/** What the button that puts the shown thing into the basket says, anywhere in it; over lower case. */
export const wordsOnBuyButtons =
  "|add to cart|add to basket|add to bag|add to trolley|added to cart|added to basket|added to bag|added to trolley|buy it now|buy now|pre-order|preorder|place bid|book now|notify me|in den warenkorb|in den einkaufswagen|jetzt kaufen|zum warenkorb|in den korb|vorbestellen|ajouter au panier|acheter|j’achète|j achète|j'achète|mettre au panier|commander|añadir a la cesta|añadir a la bolsa|añadir al carrito|agregar al carro|agregar a la bolsa|agregar a carrito|agregar al bolsa|agregar a bolsa|cómpralo|aggiungi al carrello|aggiungi alla borsa|acquista|compra|adicionar ao carrinho|adicionar à sacola|in winkelwagen|in winkelmand|in mijn winkelwagen|bestellen|toevoegen|lägg i varukorg|lägg i kundvagn|köp|legg i handlekurv|legg i handlevogn|kjøp|læg i kurv|tilføj til kurv|køb|lisää ostoskoriin|lisää koriin|do koszyka|kup teraz|dodaj do|do košíku|přidat|koupit|kosárba|sepete ekle|satın al|στο καλάθι|αγορά|в корзину|купить|в кошик|купити|add_to_cart|カートに入れる|カートに追加|購入|买|加入购物车|加入購物車|장바구니|구매하기|바로구매|הוסף לסל|הוספה לסל|לקניה|קנה|أضف إلى|اضف الى|شراء|thêm vào giỏ|mua ngay|tambah|stokta|adaugă în coș|добави|купи|dodaj u|v košarico|افزودن به سبد|預購|预购|į krepšelį|lisa korvi|lisa ostukorvi|grozā|grozam|";
/** Shorter ones, which say it only when nothing else stands there. */
export const buyWord = wholePhrasePattern(
  phrases`buy|order|purchase|add|book|reserve|réserver|reservar|prenota|buchen|boeken|zarezerwuj|boka|rezervovat|acheter|commander|kaufen|bestellen|comprar|acquista|ordina|compra|kopen|bestel|kup|köp|køb|kjøp|osta|koupit|satın al|cumpără|купить|купи|kupi|pirkti|pirkt|خرید|заказать|купити|購入する|购买|구매|담기|شراء|קנה|קנייה|לרכישה|beli|añadir|agregar|ajouter|aggiungi|toevoegen|hinzufügen|adicionar|dodaj|lägg till|добавить|install|get|instalar|obtener|obter|installer|obtenir|holen|laden|ottieni|yükle|установить|インストール|入手|获取|설치`,
);

/** What stands on the button by which a contract is entered into, or an offer asked for: banks, insurers, plans. */
export const applyWords = phrasePattern(
  phrases`open account|open an account|apply now|get a quote|eröffnen|beantragen|tarif berechnen|beitrag berechnen|ouvrir un compte|devis|souscrire|je choisis|abrir cuenta|contratar|solicitar|cotizar|preventivo|richiedi|abrir conta|simular|aanvragen|afsluiten|wniosek|ansök|ansøg|hae lainaa|sjednat|başvur|оформить|申し込む|口座開設|立即申请|가입하기|신청하기|قدم الآن|ajukan|สมัครเลย`,
);

/** What stands on the button by which one asks who sells for a price, for a visit, or whether the thing is to be had: cars, homes, machines. */
export const enquiryWords = phrasePattern(
  phrases`check availability|request a quote|request a price|get best price|send enquiry|send inquiry|make an offer|contact seller|contact dealer|contact agent|email agent|test drive|request a tour|book a viewing|request a viewing|request details|angebot anfordern|preis anfragen|jetzt anfragen|anfrage senden|anbieter kontaktieren|verkäufer kontaktieren|probefahrt|besichtigung anfragen|demander un devis|contacter le vendeur|contacter l agence|demander un essai|organiser une visite|solicitar cotización|consultar disponibilidad|contactar vendedor|contactar anunciante|agendar visita|agendar una visita|solicitar visita|prueba de manejo|ver teléfono|pedir orçamento|falar com o vendedor|marcar visita|ver telefone|tenho interesse|contatta il venditore|contatta l inserzionista|verifica disponibilità|prenota una visita|offerte aanvragen|contact verkoper|proefrit|bezichtiging aanvragen|zapytaj o cenę|zapytaj o dostępność|wyślij zapytanie|jazda próbna|pokaż numer|wyświetl numer|begär offert|kontakta säljaren|provkör|boka visning|anmod om tilbud|kontakt sælger|prøvetur|be om tilbud|kontakt selger|prøvekjøring|ota yhteyttä myyjään|varaa koeajo|nezávazná poptávka|kontaktovat prodejce|teklif al|satıcıya mesaj|test sürüşü|ajánlatkérés|cere ofertă|contactează vânzătorul|узнать цену|написать продавцу|тест драйв|показать телефон|дізнатися ціну|показати телефон|在庫確認|見積り依頼|見積依頼|来店予約|試乗予約|空室確認|資料請求|立即询价|询底价|联系卖家|预约试驾|預約試駕|견적요청|판매자 문의|방문 예약|시승 신청|재고 확인|اطلب عرض سعر|اتصل بالبائع|تواصل مع البائع|צור קשר עם המוכר|ขอใบเสนอราคา|ติดต่อผู้ขาย|liên hệ người bán|nhận báo giá|hubungi penjual`,
);

/** How titles say that the data of a thing are told. */
export const dataWords = phrasePattern(
  phrases`specs|specifications|technical data|datasheet|technische daten|fiche technique|ficha técnica|especificações|scheda tecnica|specificaties|specyfikacja|tekniska data|tekniske data|specifikationer|tekniset tiedot|technické parametry|teknik özellikler|характеристики|仕様|参数|规格|規格|스펙|제원|المواصفات|מפרט|thông số kỹ thuật|spesifikasi|ข้อมูลจำเพาะ`,
);

/** How those who help ask whether they did. */
export const helpedWords = phrasePattern(
  phrases`helpful|hilfreich|utile|útil|nuttig|pomocny|hjælp|yardımcı|полезна|помогла|役に立ちましたか|有帮助|도움이`,
);

/** The other ways on from a basket. */
export const checkoutWords = phrasePattern(
  phrases`to checkout|checkout now|secure checkout|continue shopping|empty cart|update cart|update basket|cart is empty|basket is empty|bag is empty|valider mon panier|valider le panier|passer commande|passer la commande|panier est vide|continuer mes achats|zur kasse|warenkorb ist leer|weiter einkaufen|tramitar pedido|finalizar compra|realizar pedido|carrito está vacío|cesta está vacía|seguir comprando|procedi all acquisto|vai alla cassa|al checkout|carrello è vuoto|continua lo shopping|naar kassa|verder naar bestellen|winkelmandje is leeg|winkelwagen is leeg|verder winkelen|koszyk jest pusty|przejdź do kasy|złóż zamówienie|varukorg är tom|varukorgen är tom|till kassan|din kurv er tom|handlekurven er tom|til kassen|ostoskorisi on tyhjä|siirry kassalle|košík je prázdný|pokračovat k pokladně|carrinho está vazio|finalizar pedido|sepetiniz boş|sepetinizde ürün|alışverişi tamamla|корзина пуста|перейти к оформлению|оформить заказ|カートは空です|カートに商品|レジに進む|ご購入手続き|购物车是空的|去结算|購物車是空的|結帳|장바구니가 비어|주문하기|سلة التسوق فارغة|הסל ריק|סל הקניות ריק`,
);

/** What stands by a list that can be sorted and narrowed, and how many it has. */
export const listWords = phrasePattern(
  phrases`sort|filters|filter|refine|narrow by|per page|show more|load more|view all|tri par|trier|filtrer|filtres|affiner|articles par page|sortieren|sortierung|filtern|artikel pro seite|mehr anzeigen|ordenar|filtrar|filtros|ordina|filtra|filtri|sorteer|sorteren|filteren|verfijn|sortuj|sortowanie|filtruj|filtry|sortera|filtrera|sorter|järjestä|suodata|suodattimet|řadit|seřadit|filtrovat|sırala|sıralama|filtrele|filtreler|sortează|rendezés|szűrés|сортировать|сортировка|фильтры|фильтр|показать ещё|並び替え|並べ替え|絞り込み|絞り込む|表示件数|排序|筛选|篩選|정렬|필터|낮은가격순|인기순|ترتيب حسب|تصفية|מיין לפי|מיון|סינון|ταξινόμηση|φίλτρα`,
);

/** "24 products", "1-36 von 212 Artikeln", "120 résultats". */
export function saysListCount(text: string): boolean {
  const lower = inLowerCase(text);
  // "Items 1 - 4 of 4"
  const ranged = /^(\p{L}{4,}):? \d+ ?[-–] ?\d+(?: |$)/u.exec(lower)?.[1];
  if (ranged !== undefined && isPhraseOf(countedThings, ranged)) return true;
  for (const { 0: number, index } of lower.matchAll(/\d[\s.,]{0,9}\s?(?=[^\d\s.,])/g)) {
    const thing = phraseAtStart(countedThings, lower.slice(index + number.length), (_, rest) => !isLetter(rest, 0));
    if (thing !== undefined) return true;
  }
  return false;
}

const countedThings =
  '|product|products|item|items|result|results|style|styles|article|articles|produit|produits|résultat|résultats|artikel|artikeln|produkte|produkten|ergebnisse|ergebnissen|treffer|treffern|producto|productos|artículo|artículos|resultado|resultados|prodotti|articoli|risultati|producten|resultaten|artikelen|produkty|produktów|produkter|wyników|tuotetta|osumaa|träffar|varer|artiklar|produto|produtos|itens|ürün|sonuç|produse|termék|товар|товара|товаров|件|个商品|개상품|개 상품|개의상품|개의 상품|منتج|מוצרים|';

/** Headings of those who judge. */
export const verdictWords = phrasePattern(
  phrases`verdict|bottom line|pros|cons|the good|the bad|what we like|what we liked|score|rating|should you buy|who should buy|how we test|how we tested|les plus|les moins|points forts|points faibles|notre note|avantages|inconvénients|conclusion du test|fazit|vorteile|nachteile|bewertung|testergebnis|testurteil|lo mejor|lo peor|ventajas|desventajas|veredicto|nota|nuestra valoración|pregi|difetti|pro e contro|verdetto|voto|voordelen|nadelen|pluspunten|minpunten|conclusie|eindoordeel|zalety|wady|podsumowanie recenzji|ocena|plusy i minusy|omdöme|betyg|fördelar|nackdelar|plussat|miinukset|verdikt|достоинства|недостатки|плюсы|минусы|вердикт|総評|メリット|优点|缺点|장점|단점`,
);
