import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import { isPhraseOf, phraseAtEnd, phraseAtStart } from '../listedPhrases';
import { phrasePattern, phrases, plainWords, wholePhrasePattern } from './plainWords';

/** What leads out of an account, and into one, when it is all that stands there. */
export const logOut = wholePhrasePattern(
  phrases`log out|logout|log off|sign out|signout|déconnexion|se déconnecter|me déconnecter|abmelden|ausloggen|logout|cerrar sesión|salir|desconectar|esci|disconnetti|uitloggen|afmelden|wyloguj|wyloguj się|logga ut|log ud|logg ut|kirjaudu ulos|odhlásit|odhlásit se|sair|terminar sessão|çıkış|çıkış yap|deconectare|kijelentkezés|выйти|выход|вийти|ログアウト|退出|登出|退出登录|로그아웃|تسجيل الخروج|התנתק|יציאה|αποσύνδεση`,
);
export const logIn = wholePhrasePattern(
  phrases`log in|login|sign in|signin|sign in or register|log in or sign up|login register|sign in register|connexion|se connecter|s identifier|me connecter|anmelden|einloggen|anmelden registrieren|iniciar sesión|inicia sesión|identifícate|acceder|accedi|accedi o registrati|inloggen|aanmelden|zaloguj|zaloguj się|logga in|log ind|logg inn|kirjaudu|kirjaudu sisään|přihlásit|přihlásit se|přihlášení|entrar|iniciar sessão|giriş|giriş yap|autentificare|bejelentkezés|войти|вход|увійти|ログイン|登录|登入|로그인|تسجيل الدخول|התחבר|התחברות|כניסה|σύνδεση`,
);

/** What titles and headings of a page say when they are all that stands there. */
const whole: readonly (readonly [PageKindId | 'error' | 'consent', string])[] = [
  [
    'cart',
    phrases`cart|basket|bag|trolley|shopping cart|shopping basket|shopping bag|view cart|cart summary|warenkorb|einkaufswagen|einkaufskorb|panier|panier d achat|panier d achats|recapitulatif de votre panier|carrito|carrito de compras|carrito de la compra|carro|cesta|cesta de la compra|bolsa|carrello|carrello della spesa|winkelwagen|winkelmand|winkelmandje|koszyk|koszyk zakupowy|varukorg|varukorgen|kundvagn|kundvagnen|handlekurv|handlevogn|indkøbskurv|indkøbsvogn|kurv|ostoskori|ostoskärry|košík|nákupní košík|carrinho|carrinho de compras|sacola|cesto|sepet|sepetim|alışveriş sepeti|coș|coșul|coș de cumpărături|kosár|kosárba|корзина|кошик|カート|ショッピングカート|買い物かご|购物车|購物車|장바구니|سلة التسوق|عربة التسوق|סל קניות|עגלת קניות|καλάθι|ตะกร้าสินค้า|giỏ hàng|keranjang|keranjang belanja`,
  ],
  [
    'checkout',
    phrases`checkout|check out|secure checkout|shipping address|delivery address|billing address|payment|payment method|payment details|payment options|payment information|billing information|shipping information|shipping info|delivery options|delivery method|shipping method|review your order|place order|order summary|paiement|paiement securise|caisse|passer la commande|adresse de livraison|mode de livraison|mode de paiement|livraison et paiement|finaliser ma commande|finaliser la commande|kasse|zur kasse|lieferadresse|rechnungsadresse|zahlungsart|zahlungsarten|zahlung|versandart|bestellung abschließen|bestellübersicht|pago|finalizar compra|finalizar pedido|tramitar pedido|dirección de envío|método de pago|cassa|pagamento|indirizzo di spedizione|metodo di pagamento|afrekenen|bezorgadres|betaling|betaalmethode|kassa|till kassan|zamówienie|dostawa i płatność|płatność|adres dostawy|pokladna|doprava a platba|finalizar a compra|endereço de entrega|ödeme|teslimat adresi|оформление заказа|оплата|адрес доставки|оформить заказ|レジ|お支払い方法|ご注文手続き|結帳|结账|결제|주문서|주문 결제|إتمام الشراء|الدفع|תשלום|קופה|your details|enter your details|vos coordonnées|ihre daten|tus datos|introduce tus datos|i tuoi dati|seus dados|je gegevens|dina uppgifter|ваши данные|ご注文内容の確認|收货地址|배송지|عنوان التوصيل|thanh toán`,
  ],
  [
    'confirmation',
    phrases`thank you|merci|vielen dank|gracias|grazie|bedankt|obrigado|주문완료|주문 완료|주문이 완료되었습니다|결제가 완료되었습니다|결제 완료|ご注文完了|注文完了|订单提交成功|支付成功|付款成功|siparişiniz alındı|siparişiniz tamamlandı|تم استلام طلبك|заказ оформлен|заказ принят|ваш заказ принят|order confirmation|order confirmed|order complete|order completed|order received|your order is confirmed|order placed|we ve received your order|confirmation de commande|commande confirmée|votre commande est confirmée|commande validée|bestellbestätigung|bestellung abgeschlossen|bestellung erfolgreich|pedido confirmado|confirmación de pedido|confirmación del pedido|ordine confermato|conferma d ordine|conferma ordine|bestelling geplaatst|potwierdzenie zamówienia|tack|orderbekräftelse|ordrebekreftelse|objednávka byla přijata|teşekkürler|ご注文ありがとうございました|ご注文ありがとうございます|ご購入ありがとうございます|订单已提交|感谢您的订单|訂單完成`,
  ],
  [
    'account',
    phrases`order details|bestelldetails|details zur bestellung|détails de la commande|détail de la commande|détails de ma commande|détail de ma commande|détails de votre commande|detalles del pedido|detalle del pedido|detalles de tu pedido|dettagli dell ordine|dettaglio ordine|dettagli ordine|bestelgegevens|besteldetails|szczegóły zamówienia|orderdetaljer|orderinformation|ordredetaljer|tilauksen tiedot|detail objednávky|podrobnosti objednávky|detalhes do pedido|detalhes da encomenda|sipariş detayı|sipariş detayları|детали заказа|информация о заказе|деталі замовлення|注文詳細|ご注文詳細|订单详情|訂單詳情|주문상세|주문 상세|تفاصيل الطلب|פרטי הזמנה|פרטי ההזמנה|λεπτομέρειες παραγγελίας|detalii comandă|rendelés részletei|chi tiết đơn hàng|detail pesanan|รายละเอียดคำสั่งซื้อ|login|log in|sign in|sign up|log on|logon|register|registration|create account|create an account|create your account|account|account login|customer login|member login|account overview|account dashboard|dashboard|order history|orders|purchases|compras|wishlist|wish list|profile|personal details|password reset|returning customers|new customers|registered customers|welcome back|email signup|email sign up|subscribe|unsubscribe|email preferences|join our mailing list|mailing list|connexion|se connecter|connectez vous|s identifier|identifiez vous|identification|authentification|compte|compte client|espace client|espace abonné|área de clientes|área clientes|área de cliente|área cliente|area clienti|area riservata|zona clientes|zona de clientes|kundenbereich|kundenportal|strefa klienta|zákaznická zóna|créer un compte|créer mon compte|inscription|mot de passe oublié|commandes|historique des commandes|liste d envies|login du client|clients enregistrés|déjà client|nouveau client|anmelden|anmeldung|einloggen|log dich ein|registrieren|registrierung|konto|kundenkonto|neues kundenkonto|passwort vergessen|bestellungen|merkzettel|wunschliste|kundenlogin|iniciar sesión|inicia sesión|cuenta|crear cuenta|crear una cuenta|registrarse|regístrate|acceso|acceso clientes|identifícate|pedidos|he olvidado mi contraseña|boletín|suscríbete|accedi|login o registrati|accesso|registrati|crea account|crea un account|account personale|ordini|password dimenticata|inloggen|aanmelden|registreren|account aanmaken|wachtwoord vergeten|nieuwsbrief|zaloguj|zaloguj się|logowanie|konto klienta|rejestracja|załóż konto|zapomniałem hasła|logga in|sidor|skapa konto|glömt lösenord|nyhetsbrev|log ind|opret konto|nyhedsbrev|logg inn|side|kirjaudu|kirjaudu sisään|rekisteröidy|tili|přihlášení|přihlásit se|účet|registrace|zapomenuté heslo|entrar|fazer login|conta|minha conta|criar conta|cadastre se|cadastro|esqueci minha senha|giriş|giriş yap|üye ol|üye girişi|hesabım|şifremi unuttum|autentificare|cont nou|contul meu|bejelentkezés|regisztráció|вход|войти|авторизация|регистрация|личный кабинет|вход в личный кабинет|восстановление пароля|мои заказы|избранное|увійти|ログイン|会員登録|新規会員登録|マイページ|パスワードをお忘れの方|登录|登入|注册|註冊|会员登录|会員登入|忘记密码|로그인|회원가입|마이페이지|비밀번호 찾기|تسجيل الدخول|إنشاء حساب|حسابي|התחברות|הרשמה|כניסה|החשבון שלי|σύνδεση|εγγραφή|đăng nhập|đăng ký|เข้าสู่ระบบ|masuk|daftar|bills|invoices|contracts|factures|factures et paiements|contrats|rechnungen|verträge|facturas|bestellingen|zamówienia|faturalarım|siparişlerim|заказы|замовлення|ordrer|beställningar|tilaukset|objednávky|rendeléseim|comenzile mele|οι παραγγελίες μου|ההזמנות שלי|注文履歴|주문내역|我的订单|طلباتي`,
  ],
  [
    'support',
    phrases`help|help center|help centre|help & support|help and support|help & contact|help topics|customer service|customer services|customer care|customer support|contact|contact us|contact form|get in touch|how can we help|how can we help you|how can i help|faq|faqs|frequently asked questions|support|support center|returns|returns & exchanges|returns and exchanges|returns policy|return policy|shipping|shipping & delivery|shipping & returns|shipping and returns|shipping information|shipping policy|delivery|delivery information|delivery & returns|delivery and returns|refund policy|track your order|track order|order tracking|store locator|size guide|aide|centre d aide|aide & contact|aide et contact|besoin d aide|service client|service clients|service après vente|contactez nous|nous contacter|questions fréquentes|questions fréquemment posées|foire aux questions|livraison|livraison et retours|retours|retours et remboursements|retours et échanges|suivi de commande|suivre ma commande|hilfe|hilfe & kontakt|hilfe und kontakt|hilfe center|hilfebereich|kontakt|kontaktformular|kundenservice|kundendienst|kundenbetreuung|häufige fragen|häufig gestellte fragen|fragen und antworten|fragen & antworten|versand|versandkosten|versand & lieferung|lieferung|lieferung und versand|rückgabe|rücksendung|retouren|sendungsverfolgung|ayuda|centro de ayuda|contacto|contáctanos|contacta con nosotros|atención al cliente|servicio al cliente|preguntas frecuentes|envíos|envíos y devoluciones|devoluciones|aiuto|centro assistenza|assistenza|assistenza clienti|servizio clienti|contatti|contattaci|domande frequenti|spedizioni|spedizioni e resi|resi|resi e rimborsi|klantenservice|hulp|veelgestelde vragen|neem contact op|bezorging|retourneren|pomoc|centrum pomocy|obsługa klienta|kontakt z nami|najczęściej zadawane pytania|dostawa|zwroty|kundtjänst|kundservice|hjälp|vanliga frågor|kontakta oss|frakt|returer|kundeservice|hjelp|hjælp|kontakt oss|kontakt os|ofte stilte spørsmål|ofte stillede spørgsmål|hjelp og kundeservice|asiakaspalvelu|yhteystiedot|usein kysytyt kysymykset|ota yhteyttä|nápověda|kontakty|časté dotazy|doprava|ajuda|central de ajuda|atendimento|atendimento ao cliente|fale conosco|contato|contactos|contatos|perguntas frequentes|trocas e devoluções|yardım|iletişim|bize ulaşın|sık sorulan sorular|kargo|iade|помощь|центр помощи|служба поддержки|поддержка|контакты|связаться с нами|обратная связь|вопросы и ответы|частые вопросы|часто задаваемые вопросы|доставка|доставка и оплата|возврат|допомога|よくある質問|よくあるご質問|お問い合わせ|ヘルプ|ヘルプセンター|サポート|お客様サポート|カスタマーサービス|配送について|返品|帮助|帮助中心|联系我们|常见问题|客服|客服中心|幫助中心|常見問題|聯絡我們|고객센터|고객지원|자주 묻는 질문|문의하기|مساعدة|المساعدة|اتصل بنا|الأسئلة الشائعة|خدمة العملاء|עזרה|צור קשר|שירות לקוחות|שאלות נפוצות|επικοινωνία|βοήθεια|συχνές ερωτήσεις`,
  ],
  [
    'search',
    phrases`search|search results|results|your search results|suche|suchergebnis|suchergebnisse|ergebnisse|recherche|résultats|résultat de recherche|résultats de recherche|résultats de la recherche|résultats de votre recherche|búsqueda|resultados|resultados de búsqueda|resultados de la búsqueda|buscar|ricerca|risultati|risultati di ricerca|risultati della ricerca|cerca|zoeken|zoekresultaten|wyszukiwanie|wyniki wyszukiwania|wyniki|sök|sökresultat|sökresultatet|søk|søkeresultat|søkeresultater|søgning|søgeresultat|søgeresultater|haku|hakutulokset|hledání|vyhledávání|výsledky vyhledávání|busca|pesquisa|resultados da busca|resultados da pesquisa|arama|arama sonuçları|căutare|rezultatele căutării|keresés|keresési eredmények|поиск|результаты поиска|поиск по сайту|пошук|検索|検索結果|商品検索|搜索|搜索结果|搜尋結果|검색|검색결과|검색 결과|نتائج البحث|بحث|תוצאות חיפוש|חיפוש|αποτελέσματα αναζήτησης`,
  ],
  [
    'review',
    phrases`reviews|customer reviews|ratings & reviews|ratings and reviews|avis|avis clients|avis des clients|bewertungen|kundenbewertungen|kundenrezensionen|erfahrungen|erfahrungsberichte|opiniones|opiniones de clientes|valoraciones|recensioni|recensioni clienti|beoordelingen|klantbeoordelingen|opinie|opinie klientów|omdömen|anmeldelser|arvostelut|recenze|hodnocení|avaliações|yorumlar|отзывы|отзывы покупателей|レビュー|口コミ|クチコミ|评价|评论|리뷰|상품평|التقييمات|ביקורות|testimonials|témoignages`,
  ],
  [
    'home',
    phrases`home|homepage|welcome|accueil|bienvenue|startseite|willkommen|inicio|bienvenidos|benvenuti|strona główna|forside|etusivu|ana sayfa|главная|ホーム|首页|홈`,
  ],
  [
    'category',
    phrases`compare|compare products|product comparison|comparison|vergleich|produktvergleich|produkte vergleichen|comparer|comparateur|comparaison|comparar|comparar productos|comparador|confronta|confronta prodotti|vergelijken|producten vergelijken|porównaj|porównanie produktów|jämför|jämför produkter|sammenlign|vertaile|porovnání|karşılaştır|сравнение|сравнение товаров|порівняння|比較|商品比較|产品对比|상품 비교`,
  ],
  [
    'error',
    phrases`not found|page not found|error|error not found|we can t find that page|we couldn t find that page|oops|oops page not found|uh oh|something went wrong|this page isn t available|page unavailable|gone|page introuvable|page non trouvée|erreur|oups|cette page n existe pas|seite nicht gefunden|fehler|seite existiert nicht|hoppla|página no encontrada|no encontrado|página no existe|pagina non trovata|pagina niet gevonden|strona nie znaleziona|nie znaleziono strony|nie znaleziono|strona nie istnieje|sidan hittades inte|sidan finns inte|siden blev ikke fundet|siden ble ikke funnet|siden findes ikke|sivua ei löytynyt|sivua ei löydy|stránka nenalezena|stránka nebyla nalezena|página não encontrada|sayfa bulunamadı|страница не найдена|ошибка|такой страницы нет|сторінку не знайдено|ページが見つかりません|お探しのページは見つかりません|ページが存在しません|页面不存在|页面未找到|找不到页面|找不到網頁|페이지를 찾을 수 없습니다|الصفحة غير موجودة|הדף לא נמצא|access denied|forbidden|just a moment|attention required|are you a robot|robot check|are you human|human verification|bot verification|you have been blocked|sorry you have been blocked|access to this page has been denied|zugriff verweigert|accès refusé|acceso denegado|accesso negato|toegang geweigerd|acesso negado|erişim engellendi|доступ ограничен|доступ запрещен|доступ заблокирован|вы не робот|アクセスが拒否されました|访问被拒绝|安全验证|人机验证|pardon our interruption|please verify you are a human|verify you are human|security check|checking your browser|unusual traffic|service unavailable|temporarily unavailable|bad gateway|internal server error|under maintenance|we ll be back soon|domain for sale|index of`,
  ],
  [
    'consent',
    phrases`we value your privacy|before you continue|before you continue to google|before you continue to youtube|your privacy choices|your privacy|privacy settings|cookie settings|cookie preferences|we use cookies|we care about your privacy|manage consent|consent|cookies|bevor sie fortfahren|bevor sie zu google weitergehen|wir schätzen ihre privatsphäre|datenschutzeinstellungen|privatsphäre einstellungen|cookie einstellungen|avant d accéder à google|nous respectons votre vie privée|votre vie privée|paramètres des cookies|gestion des cookies|antes de ir a google|valoramos tu privacidad|configuración de cookies|la tua privacy|rispettiamo la tua privacy|wij waarderen uw privacy|szanujemy twoją prywatność|vi värnar om din integritet|verify your age|age verification|are you over|select your country|choose your country|select your region|choose your location|select your location|choisissez votre pays|wählen sie ihr land|выберите город|выберите страну`,
  ],
];

/** What says it also with more around it. */
const within: readonly (readonly [PageKindId | 'error' | 'consent', string])[] = [
  [
    'search',
    phrases`search results|results for|result for|you searched for|showing results|no results|we found|search for|suchergebnisse|suchergebnis|ergebnisse für|ergebnis für|treffer für|suche nach|keine ergebnisse|résultats pour|résultat pour|résultats de recherche|résultats de la recherche|recherche pour|vous avez recherché|aucun résultat|resultados para|resultados de|has buscado|sin resultados|risultati per|risultati della ricerca|hai cercato|ricerca per|nessun risultato|zoekresultaten|resultaten voor|wyniki wyszukiwania|wyniki dla|sökresultat|resultat för|søkeresultater|søgeresultater|resultater for|hakutulokset|tulokset haulle|výsledky vyhledávání|výsledky pro|resultados da busca|você buscou|arama sonuçları|için sonuçlar|результаты поиска|по запросу|検索結果|の検索|搜索结果|검색 결과|검색결과|نتائج البحث|תוצאות חיפוש`,
  ],
  [
    'confirmation',
    phrases`your order has been placed|your order has been received|your order is confirmed|votre commande a été enregistrée|votre commande est confirmée|teşekkürler|teşekkür ederiz|ваш заказ принят|ありがとうございました|ご注文ありがとうございま|注文が完了|주문이 완료|주셔서 감사합니다|感谢您的订|感謝您的訂|ขอบคุณสำหรับ|booking is confirmed|booking confirmed|réservation est confirmée|réservation confirmée|buchung ist bestätigt|reserva confirmada|reserva está confirmada|prenotazione confermata|bokning är bekräftad|rezerwacja potwierdzona|бронирование подтверждено|予約が完了|予約完了|예약이 완료`,
  ],
  [
    'review',
    phrases`review|reviews|reviewed|hands on|testbericht|testberichte|im test|im praxistest|rezension|filmkritik|buchkritik|albumkritik|serienkritik|erfahrungen mit|on a testé|j ai testé|notre avis|avis sur|test de|test du|recensione|recensioni|la nostra prova|reseña|análisis y opinión|nuestra opinión|opiniones de|opiniones sobre|recensie|getest|recenzja|opinie o|recension|anmeldelse|testissä|arvostelu|recenze|resenha|inceleme|обзор|отзывы|рецензия|レビュー|評測|评测|리뷰|사용기|buying guide|guide d achat|kaufberatung|comparatif|vergleichstest|tested`,
  ],
  [
    'account',
    phrases`register for|create an account|connectez vous à|se connecter à|connexion à|bei anmelden|einloggen bei|melden sie sich an|inicia sesión en|accedi a|zaloguj się do|sign up for|newsletter|newsletters|mailing list|email signup|subscribe to|mot de passe oublié|passwort vergessen|вход в`,
  ],
  [
    'support',
    phrases`help center|help centre|customer service|customer support|customer care|frequently asked questions|contact us|service client|kundenservice|häufig gestellte fragen|questions fréquentes|centre d aide|atención al cliente|preguntas frecuentes|domande frequenti|servizio clienti|klantenservice|veelgestelde vragen|centrum pomocy|kundtjänst|kundeservice|asiakaspalvelu|central de ajuda|perguntas frequentes|служба поддержки|часто задаваемые вопросы|よくある質問|お問い合わせ|고객센터|常见问题|帮助中心|troubleshooting|dépannage|solución de problemas|자가진단`,
  ],
  [
    'error',
    phrases`page not found|page introuvable|seite nicht gefunden|página no encontrada|pagina non trovata|pagina niet gevonden|nie znaleziono strony|sidan hittades inte|siden blev ikke fundet|sivua ei löytynyt|stránka nenalezena|página não encontrada|sayfa bulunamadı|страница не найдена|ページが見つかりません|페이지를 찾을 수 없습니다|access denied|does not exist|doesn t exist|n existe pas|existiert nicht|no existe|niet meer beschikbaar|no longer exists|couldn t be found|could not be found|cannot be found|can t be found`,
  ],
];

/** The best of a kind: guides to buying, which judge several things. */
const best = new Set(
  'best besten beste bester bestes meilleurs meilleures mejores migliori najlepsze basta bedste parhaat nejlepsi melhores лучшие おすすめ'.split(
    ' ',
  ),
);
const beforeBest = new Set('the die les los las i le de das der'.split(' '));

export function saysBest(plain: string): boolean {
  const [first = '', second = ''] = plain.split(/[ &]/, 2);
  return best.has(first) || (beforeBest.has(first) && best.has(second));
}

/** A guide to several things under a word for comparing them: "Comparatif 2026", "Vergleichstest". Over plain words. */
const comparing =
  '|comparatif|comparatifs|comparativa|comparativo|vergleichstest|produkttest|warentest|test comparatif|prueba comparativa|test comparativo|';
const comparingBefore =
  '|comparatif des |comparatif de |comparativa de |comparativo de |vergleichstest |test comparatif |srovnani |porownanie |';

/** "12 models tested", "18 Kindersitze im Test". */
const severalTested =
  /(?:^|\s)\d{1,3}\s(?:\S+\s){1,4}(?:im (?:großen )?(?:test|vergleich)|getestet|tested|compared|reviewed|testés|testées|comparés|comparées|a confronto|probad[ao]s|comparad[ao]s|getest|testade|i test|testet|v testu|w teście)(?![a-z])/i;

/** "Kindersitz-Test 2018". */
const testOfYear = /([^\s\d:,.-]{4,}?)(?:s?[\s-])?tests?\s(?:19|20)\d\d(?!\d)/i;

/** What a title says was tested in a year: "Kindersitz" of "Kindersitz-Test 2018"; null where it says none. */
export function testedInYear(title: string): string | null {
  return testOfYear.exec(title)?.[1] ?? null;
}

/** A part of a title that is called a review, as reviews call themselves: "Velin review: ...", "Test : ...", "... im Test". */
export function isCalledReview(plain: string): boolean {
  return (
    isPhraseOf(asReview, plain) ||
    phraseAtStart(reviewBefore, plain) !== undefined ||
    phraseAtEnd(reviewBehind, plain) !== undefined
  );
}

export const asReview =
  '|test|critique|critica|kritik|kritika|resena|analisis|analise|обзор|огляд|κριτικη|arvostelu|inceleme|測評|';
export const reviewBefore =
  '|reviews of |reviews for |customer reviews |bewertungen zu |opinie o |отзывы о |review |critique |recensione |recension |bokrecension |filmrecension |recensie |boekrecensie |recenzja |recenze |recenzie |recenzia |recenzija |resena |resenha |analisis |обзор |рецензия |рецензія |anmeldelse |boganmeldelse |bokanmeldelse |filmanmeldelse |rezension |buchrezension |filmrezension |buchbesprechung |buchkritik |filmkritik |レヒュー |書評 |书评 |影评 |評測 |评测 |리뷰 |서평 |';
export const reviewBehind =
  '|review|im test|testbericht|recensione|recenzja|recension|anmeldelse|recensie|recenze|recenzie|recenzia|recenzija|resenha|rezension|buchbesprechung|buchkritik|filmkritik|arvostelu|incelemesi|рецензия|рецензія|reviewed|tested|レビュー|レヒュー|書評|书评|影评|評測|评测|리뷰|서평|';
/** What those are called that judge books, whose author stands before or behind the title. */
export const bookReview =
  '|rezension|buchrezension|buchbesprechung|buchkritik|boekrecensie|bokrecension|boganmeldelse|bokanmeldelse|書評|书评|서평|';

/** A heading that thanks for something. "Thanks to ...", "Gracias a ..." tell of somebody else. */
function saysThanks(plain: string): boolean {
  return (
    phraseAtStart(thanks, plain, (_, rest) => rest === '' || /^ (?!(?:a|al|alla|to|an) )/.test(rest)) !== undefined
  );
}

const thanks =
  '|thank you|thanks for|merci|vielen dank|danke|muchas gracias|gracias|grazie|obrigado|obrigada|bedankt|tack for|tak for|takk for|kiitos|dziekujemy|dekujeme|koszonjuk|multumim|спасибо|дякуємо|ευχαριστουμε|شكرا|תודה|cam on|terima kasih|';

/** What titles of things that somebody sells say. */
const onSale = phrasePattern(
  phrases`for sale|buy online|a vendre|acheter en ligne|zu verkaufen|kaufen|te koop|online kopen|en venta|comprar|a venda|in vendita|acquista online|na sprzedaz|kupit|купить|compare prices|price comparison|preisvergleich|comparer les prix|comparar precios|confronta prezzi|porównanie cen|сравнение цен|השוואת מחירים|مقارنة الأسعار|продажа|продам|satilik|fiyati|til salgs|til salg|till salu|kob online|myydaan|eladó|prodej`,
);

/** Whether a title says that its thing is to be had. */
export function saysOnSale(title: string): boolean {
  return onSale.test(plainWords(title));
}

/** What short headings say of logging in that do so in many ways. */
const signingIn =
  /^(?:forgot|reset)[a-z]* (?:your )?password|^(?:log|sign) ?(?:in|up) (?:or|to|register)(?![a-z])|newsletter/;
const maxSigningIn = 45;

const leading = new Set(
  'my your our the mon ma mes votre vos ton ta tes le la les nos notre mein meine ihr ihre dein deine unser unsere mi mis tu tus su il lo mijn jouw uw je moj moje twoj twoje min mitt mina din ditt minha meu meus minhas seu sua i miei mie mine mitt omat me моі ваш ваша мои моя мое'.split(
    ' ',
  ),
);

/** "your basket", without the word that says whose. */
function withoutLead(plain: string): string {
  const end = plain.indexOf(' ');
  return end > 0 && plain[end + 1] !== '&' && leading.has(plain.slice(0, end)) ? plain.slice(end + 1) : plain;
}

function comparesSeveral(text: string, plain: string): boolean {
  return (
    isPhraseOf(comparing, plain) || phraseAtStart(comparingBefore, plain) !== undefined || severalTested.test(text)
  );
}

export type WordKind = PageKindId | 'error' | 'consent';

const wholePatterns = whole.map(([kind, list]) => [kind, wholePhrasePattern(list)] as const);
const withinPatterns = within.map(([kind, list]) => [kind, phrasePattern(list)] as const);

/** Of which kinds a title or heading speaks: all of it (2), or in some of its words (1). */
export function kindsOfWords(text: string): Map<WordKind, 1 | 2> {
  const found = new Map<WordKind, 1 | 2>();
  // "Your basket (2 items)".
  const plain = plainWords(text.replace(/\s*\(\s*\d+[^)]{0,15}\)\s*$/, ''));
  if (plain === '') return found;
  const bare = withoutLead(withoutLead(plain));
  for (const [kind, pattern] of withinPatterns) if (pattern.test(plain)) found.set(kind, 1);
  if (saysThanks(plain)) found.set('confirmation', 1);
  if (testedInYear(text) !== null) found.set('review', 1);
  if ((saysBest(plain) && plain.includes(' ')) || isCalledReview(plain) || comparesSeveral(text, plain))
    found.set('review', 2);
  if (plain.length < maxSigningIn && signingIn.test(plain)) found.set('account', 2);
  for (const [kind, pattern] of wholePatterns) if (pattern.test(bare) || pattern.test(plain)) found.set(kind, 2);
  return found;
}
