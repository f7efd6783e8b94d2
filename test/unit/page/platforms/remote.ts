import type { PlatformPage } from './platformPage';

const nothing = { product: null, price: null, author: null } as const;
const header = (name: string) => `<header><a href="/"><img alt="${name}" src="l"></a></header>`;

/** Pages in languages, and of kinds, that the other lists have few of. */
export const remote: readonly PlatformPage[] = [
  {
    name: 'a bill in an account, French: a lone amount',
    url: 'https://espace-client.telvia.fr/factures-paiement/0123456789',
    html: `<html lang="fr"><head><title>Espace client Telvia : Facture</title></head><body><header><a href="/"><img alt="Telvia" src="l"></a><a href="/out">Se déconnecter</a></header><main><h1>Factures et paiements</h1><div><h2>Votre facture du 12 novembre 2026</h2><p>42,99 €</p><button>Télécharger la facture</button></div><h2>Historique</h2><ul><li>12 octobre 2026 — 42,99 €</li><li>12 septembre 2026 — 45,48 €</li></ul></main></body></html>`,
    expected: { kind: 'account', ...nothing },
  },
  {
    name: 'bills in an account, Turkish, told by the way out of it',
    url: 'https://online.telvia.com.tr/benim/#!/fatura',
    html: `<html lang="tr"><head><title>Telvia Benim - Self Servis</title></head><body><header><a href="/"><img alt="Telvia" src="l"></a><a href="/out">Çıkış Yap</a></header><main><h1>Güncel borcum</h1><div><p>412,50 TL</p><p>Son ödeme tarihi 28.11.2026</p><button>Şimdi öde</button></div></main></body></html>`,
    expected: { kind: 'account', ...nothing },
  },
  {
    name: 'an order received in Hungarian, by its thanks alone',
    url: 'https://www.konyvsarok.hu/order/finished/8842210',
    html: `<html lang="hu"><head><title>Könyvsarok - Köszönjük a rendelésed!</title></head><body>${header('Könyvsarok')}<main><h1>Köszönjük, Péter! Megkaptuk a rendelésed.</h1><p>Rendelésszám: 8842210</p><h3>Végösszeg</h3><p>18 990 Ft</p></main></body></html>`,
    expected: { kind: 'confirmation', ...nothing },
  },
  {
    name: 'a booking made, Japanese',
    url: 'https://www.yadoichi.jp/uw/uww7403.do?rsvNo=7H2',
    html: `<html lang="ja"><head><title>予約完了 - 宿市</title></head><body>${header('宿市')}<main><h1>ご予約ありがとうございました</h1><p>予約番号 7H2K91</p><p>合計料金 28,600円</p></main></body></html>`,
    expected: { kind: 'confirmation', ...nothing },
  },
  {
    name: 'a category reached from an advertisement, Romanian',
    url: 'https://www.casamea.ro/frigidere/c?gclid=Cj0KCQiA',
    html: `<html lang="ro"><head><title>Frigidere - Casa Mea</title></head><body>${header('Casa Mea')}<main><h1>Frigidere</h1><p>412 de produse</p>${[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `<div class="card-item"><a href="/p${nth}"><h2>Frigider ${nth}</h2></a><p class="new-price">1.${nth}99,99 Lei</p><button class="add">Adaugă în Coș</button></div>`).join('')}</main></body></html>`,
    expected: { kind: 'category', ...nothing },
  },
  {
    name: 'a thing reached from an advertisement, Arabic',
    url: 'https://www.souqna.example/saudi-ar/galaxy-buds/N7010/?utm_source=google&utm_medium=cpc',
    html: `<html lang="ar"><head><title>سماعات لاسلكية فضي | سوقنا</title></head><body>${header('سوقنا')}<main><h1>سماعات لاسلكية فضي</h1><div class="price">ر.س. 649.00</div><button>أضف إلى العربة</button></main></body></html>`,
    expected: { kind: 'product', product: 'سماعات لاسلكية فضي', price: 649 },
  },
  {
    name: 'a marketplace, Indonesian',
    url: 'https://www.pasarku.example/kopitoraja/kopi-arabika',
    html: `<html lang="id"><head><title>Jual Kopi Arabika Toraja 250gr | Pasarku</title></head><body>${header('Pasarku')}<div><h1>Kopi Arabika Toraja 250gr</h1><span>Terjual 1rb+</span><div class="price">Rp78.000</div><button>Beli Langsung</button></div></body></html>`,
    expected: { kind: 'product', product: 'Kopi Arabika Toraja 250gr' },
  },
  {
    name: 'a thing bought in a column beside it',
    url: 'https://www.librairie-lune.fr/a19523310/Console-Lumo-Pack-Course-de-karts',
    html: `<html lang="fr"><head><title>Console Lumo + Course de karts | Librairie Lune</title></head><body>${header('Librairie Lune')}<div><h1>Console Lumo + Course de karts</h1><p>Pack comprenant la console et le jeu.</p><aside class="box"><p class="amount">499,99 €</p><button>Ajouter au panier</button><p>En stock</p></aside></div></body></html>`,
    expected: { kind: 'product', product: 'Console Lumo + Course de karts', price: 499.99 },
  },
  {
    name: 'an app, Spanish',
    url: 'https://apps.tiendita.example/detalle?id=com.palabra',
    html: `<html lang="es"><head><title>Palabra: aprende idiomas - Tiendita</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"SoftwareApplication","name":"Palabra: aprende idiomas","offers":[{"@type":"Offer","price":"0","priceCurrency":"EUR"}]}</script></head><body>${header('Tiendita')}<div><h1>Palabra: aprende idiomas</h1><button>Instalar</button><section><h2>Información</h2><p>Lecciones breves.</p></section></div></body></html>`,
    expected: { kind: 'product' },
  },
  {
    name: 'an account of a bank, German, with questions',
    url: 'https://www.nordbank.example/girokonto/',
    html: `<html lang="de"><head><title>Girokonto – ohne Gebühren | Nordbank</title></head><body>${header('Nordbank')}<main><h1>Girokonto</h1><p>Kostenlos ab 1.000 Euro monatlichem Geldeingang</p><a href="/antrag">Jetzt Girokonto eröffnen</a><h2>Häufige Fragen</h2><details><summary>Kann ich mein altes Konto umziehen?</summary><p>Ja.</p></details></main></body></html>`,
    expected: { kind: 'product' },
  },
  {
    name: 'the home page of a bank for some of its customers',
    url: 'https://www.bancasol.example/personas.html',
    html: `<html lang="es"><head><title>Cuentas, tarjetas y préstamos | Bancasol</title></head><body>${header('Bancasol')}<main><h1>Hasta 760 € al domiciliar tu nómina</h1><p>Hazte cliente en 5 minutos.</p><a href="/x">Abrir cuenta</a><h2>¿Qué necesitas hoy?</h2><div><h3>Cuenta Online</h3><p>0 € de comisiones</p></div></main></body></html>`,
    expected: { kind: 'home', ...nothing },
  },
  {
    name: 'a basket with a host of its own',
    url: 'https://sacola.lojadolar.example.com.br/#/',
    html: `<html lang="pt-BR"><head><title>Loja do Lar</title></head><body>${header('Loja do Lar')}<main><h1>Sacola</h1><p>Smart TV 50"</p><p>R$ 2.099,00</p><button>Excluir</button></main></body></html>`,
    expected: { kind: 'cart', ...nothing },
  },
  {
    name: 'the guest of a hotel gives their name, Spanish',
    url: 'https://secure.hotelia.example/book.html?hotel_id=123&stage=2',
    html: `<html lang="es"><head><title>Hotelia: Tus datos - Hotel del Puente</title></head><body><main><h1>Introduce tus datos</h1><form><input name="firstname"><input name="lastname"><input type="email" name="email"><button>Siguiente</button></form></main></body></html>`,
    expected: { kind: 'checkout', ...nothing },
  },
  {
    name: 'help with a machine, Korean',
    url: 'https://www.hansongsvc.example/solution/1234567',
    html: `<html lang="ko"><head><title>[세탁기] 탈수가 안 돼요 | 한송서비스</title></head><body>${header('한송서비스')}<main><h1>[세탁기] 탈수가 안 돼요</h1><h2>이렇게 해보세요</h2><ol><li>세탁물을 고르게 펴 주세요.</li></ol><h2>도움이 되었나요?</h2><button>네</button><button>아니오</button></main></body></html>`,
    expected: { kind: 'support', ...nothing },
  },
  {
    name: 'a column at an address that things have too, Chinese',
    url: 'https://zhuanlan.wenku.example/p/712345678',
    html: `<html lang="zh"><head><title>咖啡机怎么选？五年用户的经验 - 文库</title></head><body>${header('文库')}<main><article><h1>咖啡机怎么选？五年用户的经验</h1><div class="author"><span class="author-name">林小满</span></div><div class="item-time">发布于 2026-10-02 21:14</div>${'<p>我家用了五年的半自动咖啡机，前后换过三台，也帮朋友选过不少。先说结论，预算不多的话不要追求功能，稳定的压力和温度才是最重要的，其他都是锦上添花。</p>'.repeat(6)}<p>入门的大约 1299 元。</p></article></main></body></html>`,
    expected: { kind: 'article', product: null, price: null, date: '2026-10-02' },
  },
  {
    name: 'a post that names its author by a link, without a heading',
    url: 'https://www.linkedin.com/posts/velohaus_reparatur-activity-7263548811223344-abcd',
    html: `<html lang="de"><head><title>Reparatur im Quartier</title></head><body><header><a href="/">LinkedIn</a><a href="/jobs">Jobs</a></header><main><article><div><a href="https://de.linkedin.com/company/velohaus?trk=x">Velohaus</a><p>312.540 Follower</p><time datetime="2026-11-02T08:00:00Z">1 Wo.</time></div><p>Wir reparieren jetzt auch im Quartier, an jedem ersten Samstag im Monat.</p></article><section class="comments"><a class="comment__author" href="/in/a">Camille Durand</a><p>Bravo!</p></section></main></body></html>`,
    expected: { kind: 'social', author: 'Velohaus', date: '2026-11-02' },
  },
  {
    name: 'a post whose author has a class, Russian',
    url: 'https://vk.com/wall-23300842_991823',
    html: `<html lang="ru"><head><title>Запись на стене</title></head><body><div class="post"><div class="PostHeader"><a class="PostTitle__authorName" href="/c1"><span>Веломир</span></a><time>11 ноя 2026</time></div><div class="wall_text">Распродажа началась! Скидки на все товары.</div></div></body></html>`,
    expected: { kind: 'social', author: 'Веломир', date: '2026-11-11' },
  },
  {
    name: "a brand's own page at a social network",
    url: 'https://www.facebook.com/pastificio.rosa/?locale=it_IT',
    html: `<html lang="it"><head><title>Pastificio Rosa | Parma</title></head><body><div role="main"><h1>Pastificio Rosa</h1><span>1,1 Mln follower</span><h2>Post</h2><div role="article"><div>Questa settimana le trofie a 2,90 €!</div></div></div></body></html>`,
    expected: { kind: 'social', author: 'Pastificio Rosa', product: null, price: null },
  },
  {
    name: "a brand's profile that its title names",
    url: 'https://x.com/ichibamori_net',
    html: `<html lang="ja"><head><title>市場もり (@ichibamori_net) / X</title></head><body><main><h2>市場もり</h2><p>公式アカウントです。</p></main></body></html>`,
    expected: { kind: 'social', author: '市場もり' },
  },
];
