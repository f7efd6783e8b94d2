// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isPlainly, textLanguage } from '@/lib/page/textLanguage';
import { factsOfHtml } from './factsOfHtml';

describe('the name of a site', () => {
  const site = (html: string, url: string) => factsOfHtml(html, url).siteName;

  it.each<[string, string, string]>([
    ['<meta property="og:site_name" content="La Brise">', 'https://www.labrise.example/', 'La Brise'],
    ['<meta property="og:site_name" content="Brise Online Shop">', 'https://www.brise.example/', 'Brise'],
    ['<title>Wool coat – Shop now | Brise &amp; Fils</title>', 'https://www.briseetfils.example/a', 'Brise & Fils'],
    ['<title>Brise.de - Mode und Schuhe</title>', 'https://www.brise.de/', 'Brise.de'],
    ['<title>Hats | Things of Brise - Sandbox</title>', 'https://books.ofbrise.example/hats', 'Things of Brise'],
    ['<title>Hats | Hats of Brise | Brise</title>', 'https://www.brise.example/hats', 'Brise'],
    ['<title>Felt hat : Brise.de: Fashion</title>', 'https://www.brise.de/hats', 'Brise'],
    [
      '<script type="application/ld+json">{"@type":"WebSite","name":"Quay Gazette","url":"https://quay.example"}</script><title>x | other</title>',
      'https://quay.example/',
      'Quay Gazette',
    ],
    [
      '<title>Лента: каталог</title><meta property="og:site_name" content="Ветерок">',
      'https://veterok.example/',
      'Ветерок',
    ],
    ['<meta property="og:site_name" content="The Sunny Brise">', 'https://www.brise.example/a', 'The Sunny Brise'],
    [
      '<title>Why we like rain</title><meta name="application-name" content="Why we like rain">',
      'https://www.brise.example/a',
      'Brise',
    ],
    ['<meta property="og:site_name" content="www.Brise.example">', 'https://www.brise.example/', 'Brise.example'],
    [
      '<meta property="og:site_name" content="CLAIRE"><title>Tarte aux prunes | CLAIRE</title><script type="application/ld+json">{"@type":"Organization","name":"Brise"}</script>',
      'https://claire.brise.example/recettes/tarte',
      'CLAIRE',
    ],
  ])('of %s', (head, url, name) => {
    expect(site(`<html><head>${head}</head><body></body></html>`, url)).toBe(name);
  });

  it('with its number, where the end of the page alone tells it', () => {
    const html =
      '<html><head><title>Why we like rain</title></head><body><h1>Why we like rain</h1><p>It falls.</p><footer><p>© 2016 Brise29</p></footer></body></html>';
    expect(site(html, 'https://www.brise29.example/a')).toBe('Brise29');
    expect(site(html.replace('Brise29', 'Brise 2019'), 'https://www.brise.example/a')).toBe('Brise');
  });

  it.each([
    ['<meta property="og:site_name" content="Brise della Sera">', 'Brise della Sera', 'Brise della Sera'],
    ['<meta property="og:site_name" content="Brise Fashion Outlet">', 'Brise', 'Brise'],
    ['<meta property="og:site_name" content="Brise Fashion Outlet">', 'Brise Fashion Outlet', 'Brise'],
    ['<meta property="og:site_name" content="cuisine.brise.example">', 'La Brise', 'La Brise'],
  ])('is what %s and a logo of %j say together', (head, logo, name) => {
    const html = `<head><title>Hats | Brise.example</title>${head}</head><body><header><a href="https://www.brise.example"><img alt="${logo}"></a></header><h1>Hats</h1></body>`;
    expect(site(html, 'https://cuisine.brise.example/hats')).toBe(name);
  });

  it.each<[string, string, string, string]>([
    [
      '風音堂',
      '<title>湯沸かし 通販 | 風音堂</title>',
      '<a class="logo" href="/"><img alt="風音堂.com" src="/l.gif"></a></header><footer><p>Copyright © KAZANEDO Co.,LTD. All Rights Reserved.</p></footer><header>',
      'https://www.kazanedo.jp/p/1',
    ],
    [
      'سوق النسيم',
      '<title>غلاية كهربائية | سوق النسيم</title>',
      '<a class="logo" href="/uae-ar/"><img alt="سوق النسيم" src="/n.svg"></a>',
      'https://www.souqalnaseem.ae/uae-ar/p/1',
    ],
    [
      '清风产品库',
      '<title>清风A1_清风A1参数_清风A1怎么样-清风产品库</title>',
      '',
      'https://product.qfonline.com.cn/a/1.html',
    ],
    [
      'BriseCompare',
      '<title>Hüte 2026</title>',
      '<div class="logo">BriseCompare</div>',
      'https://www.brisecompare-aktion.de/a',
    ],
    [
      'Brise',
      '<title>Hats</title>',
      '</header><footer>© 2026 Brise Ltd.</footer><header>',
      'https://www.brise.example/a',
    ],
  ])('is %s, in a writing that no domain has, or on a logo without a picture', (name, head, inside, url) => {
    const html = `<head>${head}</head><body><header>${inside}</header><main><h1>Thing</h1></main></body>`;
    expect(site(html, url)).toBe(name);
  });

  it.each([
    ['<title>青いやかん-特価</title>', ''],
    ['<title>Wool hat-blue</title>', ''],
    ['<title>Hats</title>', '<div class="logo-claim">Hats since 1890</div>'],
  ])('is no end of another title, nor another word: %s %s', (head, inside) => {
    const html = `<head>${head}</head><body><header>${inside}</header><main><h1>Thing</h1></main></body>`;
    expect(site(html, 'https://www.quay-gazette.example/a')).toBe('Quay Gazette');
  });

  it('is on its logo', () => {
    const html = `<body><header><a href="/"><img alt="Brise logo" src="/logo.svg"></a></header><h1>Hats</h1></body>`;
    expect(site(html, 'https://www.brise.example/hats')).toBe('Brise');
  });

  it.each<[string, string, string]>([
    ['한복몰', '저고리 - 한복몰', 'https://www.hanbokmall.co.kr/p/1'],
    ['青山堂', '着物｜青山堂', 'https://www.aoyamado.jp/p/1'],
    ['好物商城', '跑鞋 - 好物商城', 'https://www.haowu.cn/p/1'],
    ['Đồ Dùng Nhà Bếp', 'Chảo gang | Đồ Dùng Nhà Bếp', 'https://www.dodungbep.vn/p/1'],
    ['Чайдом', 'Зелёный чай — Чайдом', 'https://www.tea-home.ru/p/1'],
    ["Maison d'Été", "Maison d'Été | Nappe", 'https://www.mde-paris.com/p/1'],
  ])('is %s in words that lead home, where the title has it too', (name, title, url) => {
    const html = `<head><title>${title}</title></head><body><header><a href="/">${name}</a> <a href="/cart">Cart (0)</a></header><main><h1>Thing</h1></main></body>`;
    expect(site(html, url)).toBe(name);
  });

  it('is on its logo where the title has it without a space before what it adds', () => {
    const html = `<head><title>撥水リュックサック 22L|青山堂オンラインショップ</title></head><body><a href="/"><img alt="青山堂" src="l.svg"></a><h1>撥水リュックサック</h1></body>`;
    expect(site(html, 'https://shop.aoiyama.co.jp/item/1')).toBe('青山堂');
  });

  it.each(['Recherche Brise', 'Brise Search', 'Brise-Suche', 'Brise 検索', 'Búsqueda de Brise', 'Ricerca Brise'])(
    'has no word for the search: %s',
    (end) => {
      const html = `<head><title>Linen hats - ${end}</title></head><body><p>Hats</p></body>`;
      expect(site(html, 'https://www.brise.com/search?q=hats')).toBe('Brise');
    },
  );

  it('keeps such a word in another name', () => {
    const html = '<head><title>Hats - Job Search</title></head><body><p>Hats</p></body>';
    expect(site(html, 'https://www.jobsearch.com/hats')).toBe('Job Search');
  });

  it('is not the word for the way home', () => {
    const html =
      '<head><title>Home | Hats</title></head><body><nav><a href="/">Home</a></nav><main><h1>Hats</h1></main></body>';
    expect(site(html, 'https://www.brise.example/hats')).toBe('Brise');
  });

  it.each<[string, string, string, string]>([
    [
      'Brise hats',
      'Checkout - Brise hats',
      '<a href="https://brise.com"><img alt="Brise hats" src="l"></a>',
      'https://checkout.brise.com/c/1',
    ],
    ['Brise', 'Secure checkout', '', 'https://secure.brise.com/c/1'],
    ['Brise', 'Log in | Account', '', 'https://account.brise.com/login'],
    ['Brise', 'Basket - Brise', '', 'https://basket.brise.com/'],
    ['Brise', 'Hats of the year | Blog', '<a href="/">Blog</a>', 'https://blog.brise.com/hats'],
    [
      'Hat Talk',
      'What is a hat? | Hat Talk',
      '<b><a href="/talk">Hat Talk</a></b> <a href="/new">new</a>',
      'https://news.brisewool.com/item?id=1',
    ],
    [
      'Brisewool',
      'What is a hat? | Hats',
      '<a href="/h">Hats</a> <a href="/new">new</a>',
      'https://news.brisewool.com/h',
    ],
    ['Brise', 'Careers', '<meta property="og:site_name" content="Careers">', 'https://careers.brise.com/'],
    ['Claire', 'Tarte | Claire', '', 'https://claire.brise.com/tarte'],
    ['Support', 'Hats | Support', '<meta property="og:site_name" content="Support">', 'https://www.support.com/hats'],
  ])('is %s and no service that its host or title names: %s', (name, title, inside, url) => {
    expect(
      site(
        `<head><title>${title}</title></head><body><header>${inside}</header><main><h1>Thing</h1></main></body>`,
        url,
      ),
    ).toBe(name);
  });

  it('is no service of the host that sites stand under', () => {
    const html = `<head><title>Support &#8212; Weebly.com</title><meta property="og:site_name" content="Support"><meta name="application-name" content="Weebly.com"></head><body><h1><a href="https://weebly.com/">Weebly.com</a></h1></body>`;
    expect(site(html, 'https://en.support.weebly.com/')).toBe('Weebly.com');
    const own = '<head><title>Hats | Claire knits</title></head><body><h1>Hats</h1></body>';
    expect(site(own, 'https://claireknits.weebly.com/hats')).toBe('Claire knits');
  });

  it.each<[string, string, string, string]>([
    ['yes, wool', 'Hats', '<a href="/"><img alt="yes, wool" src="l"></a>', 'https://yeswool.com/a'],
    [
      'Brise, Hats & Co',
      'Felt hat | Brise, Hats & Co',
      '<a href="/"><img alt="Brise, Hats & Co" src="l"></a>',
      'https://www.bhco.com/a',
    ],
    [
      'Brise',
      'Felt hat | Brise, hats and more',
      '<a href="/"><img alt="Brise, hats and more" src="l"></a>',
      'https://www.brise.com/a',
    ],
    ['Wool, Felt and Straw', 'Felt hat | Wool, Felt and Straw', '', 'https://www.woolfeltstraw.com/a'],
    ['Brise', 'Felt hat | Brise, hats for all', '', 'https://www.brise.com/a'],
    ['B.R. Ise', 'Felt hat | B.R. Ise', '', 'https://www.brise.com/a'],
  ])('is %s, with its commas where they are its own: %s', (name, title, inside, url) => {
    expect(
      site(
        `<head><title>${title}</title></head><body><header>${inside}</header><main><h1>Felt hat</h1></main></body>`,
        url,
      ),
    ).toBe(name);
  });

  it.each<[string, string, string]>([
    ['Brise', 'Save 30% on Felt hat 3 on Brise', 'https://store.brisepowered.com/app/1'],
    ['Brise Play', 'Felt hat - Apps on Brise Play', 'https://play.brise.com/store'],
    ['Brise', 'Felt hats at Brise', 'https://www.brise.com/a'],
    ['Brise Wool', 'Felt hats on sale at Brise Wool', 'https://www.brisewool.co.uk/a'],
    ['Brise', 'How to put a hat on Wool', 'https://www.brise.com/a'],
    ['Brise', 'A day on Bri', 'https://www.brise.com/a'],
    ['Brise Hats', 'Read on | Brise Hats', 'https://www.brise-hats.com/a'],
    ['Brise', 'Felt hat - Best hats on Brise blog', 'https://blog.brise.com/a'],
  ])('is %s at the end of a sentence: %s', (name, title, url) => {
    expect(site(`<head><title>${title}</title></head><body><h1>Felt hat 3</h1></body>`, url)).toBe(name);
  });

  it.each<[string, string, string]>([
    ['KAZE-DO', '和風インテリア＆雑貨 KAZE-DO（カゼ-ドウ）', 'https://www.kaze-do.shop/'],
    ['KAZE-DO', '和風インテリア KAZE-DO（カゼ-ドウ） 本店', 'https://www.kaze-do.shop/'],
    ['風音堂', '風音堂【公式】', 'https://www.kazanedo.jp/'],
    ['風音堂', '湯沸かし　＜風音堂　きょうの湯沸かし＞', 'https://www.kazanedo.jp/'],
    ['風音堂（東京）', '風音堂（東京）', 'https://www.fuon.jp/'],
  ])('is %s, without what is said of it in brackets: %s', (name, written, url) => {
    const html = `<head><title>${written}</title></head><body><header><a href="/"><img alt="${written.replace(/^湯沸かし.*/u, '風音堂')}" src="l"></a></header><main><h2>湯沸かし</h2></main></body>`;
    expect(site(html, url)).toBe(name);
  });

  it.each([
    ['Kazedo 風音堂', 'Kazedo 風音堂'],
    ['To the first page', 'Kzd'],
    ['Logo', 'Kzd'],
    ['Home', 'Kzd'],
  ])('is the name on a logo of words that no title has: %s', (words, name) => {
    const html = `<head><title>湯沸かし</title></head><body><header><a class="logo" href="/">${words}</a></header><h1>湯沸かし</h1></body>`;
    expect(site(html, 'https://kzd.tv/t/1')).toBe(name);
  });

  it('is that of its domain where nothing else tells', () => {
    expect(site('<body><p>Hello</p></body>', 'https://shop.brise-lac.co.uk/')).toBe('Brise Lac');
  });
});

describe('whether a text is plainly of a language', () => {
  const german = 'Der Mantel ist nicht nur für den Winter, und die Jacke ist auch für das Frühjahr. '.repeat(4);

  it('is told by its common words', () => {
    expect(isPlainly(german, 'de')).toBe(true);
    expect(isPlainly(german, 'en')).toBe(false);
    expect(isPlainly(german, 'ja')).toBe(false);
    expect(isPlainly('Der Mantel ist für den Winter.', 'de')).toBe(false);
  });
});

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'We have been making hats for more than a hundred years, and all of our hats are made by hand in the same town as ever.',
    ],
    [
      'fr',
      'Nous fabriquons des chapeaux depuis plus de cent ans, et tous nos chapeaux sont faits à la main dans la même ville que toujours.',
    ],
    [
      'de',
      'Wir stellen seit mehr als hundert Jahren Hüte her, und alle unsere Hüte werden von Hand in der gleichen Stadt gemacht.',
    ],
    [
      'es',
      'Fabricamos sombreros desde hace más de cien años, y todos nuestros sombreros se hacen a mano en la misma ciudad de siempre.',
    ],
    [
      'it',
      'Produciamo cappelli da più di cento anni e tutti i nostri cappelli sono fatti a mano nella stessa città di sempre con il cuore.',
    ],
    [
      'pt',
      'Fazemos chapéus há mais de cem anos e todos os nossos chapéus são feitos à mão na mesma cidade de sempre, para você.',
    ],
    [
      'nl',
      'Wij maken al meer dan honderd jaar hoeden en al onze hoeden worden met de hand gemaakt in dezelfde stad als altijd, voor u.',
    ],
    [
      'pl',
      'Od ponad stu lat robimy kapelusze i wszystkie nasze kapelusze są robione ręcznie w tym samym mieście, co nie jest łatwe dla nas.',
    ],
    [
      'sv',
      'Vi har gjort hattar i mer än hundra år och alla våra hattar är gjorda för hand i samma stad som alltid, av oss för dig.',
    ],
    [
      'fi',
      'Olemme tehneet hattuja yli sata vuotta, ja kaikki hattumme on tehty käsin samassa kaupungissa kuin aina, mutta se ei ole helppoa.',
    ],
    [
      'tr',
      'Yüz yıldan fazla bir süredir şapka yapıyoruz ve tüm şapkalarımız her zaman olduğu gibi aynı şehirde elle yapılıyor, bu bizim için çok önemli.',
    ],
    ['ru', 'Мы делаем шляпы уже более ста лет, и все наши шляпы сделаны вручную в том же городе, что и всегда.'],
    [
      'uk',
      'Ми робимо капелюхи вже понад сто років, і всі наші капелюхи зроблені вручну в тому ж місті, що й завжди для вас.',
    ],
    [
      'ja',
      '私たちは百年以上にわたり帽子を作り続けており、すべての帽子は昔と同じ町で手作りされています。大切に使ってくださいね。'.repeat(
        2,
      ),
    ],
    [
      'zh',
      '一百多年来我们一直在制作帽子所有的帽子都是在同一座城市手工制作的我们为此感到自豪希望您喜欢我们的产品谢谢您的支持'.repeat(
        2,
      ),
    ],
    [
      'ko',
      '우리는 백 년이 넘도록 모자를 만들어 왔으며 모든 모자는 언제나 같은 도시에서 손으로 만들어집니다. 감사합니다.'.repeat(
        2,
      ),
    ],
    ['ar', 'نصنع القبعات منذ أكثر من مئة عام، وكل قبعاتنا مصنوعة يدويا في المدينة نفسها كما كانت دائما من أجلكم.'],
    ['he', 'אנחנו מייצרים כובעים כבר יותר ממאה שנה, וכל הכובעים שלנו עשויים בעבודת יד באותה עיר כמו תמיד.'],
    [
      'el',
      'Φτιάχνουμε καπέλα για περισσότερα από εκατό χρόνια και όλα τα καπέλα μας γίνονται στο χέρι στην ίδια πόλη.',
    ],
  ])('%s', (language, text) => {
    expect(textLanguage(text)?.language).toBe(language);
  });

  it('is not guessed from a few words', () => {
    expect(textLanguage('Chapeau 42')).toBeNull();
  });

  it('outranks a declaration that the template left', () => {
    const text = 'Мы делаем шляпы уже более ста лет, и все наши шляпы сделаны вручную в том же городе, что и всегда.';
    expect(factsOfHtml(`<html lang="en"><body><p>${text}</p></body></html>`).language).toBe('ru');
    expect(factsOfHtml(`<html><body><p>${text}</p></body></html>`).language).toBe('ru');
  });

  it('outranks it in few sentences too, where these have no words of the declared language', () => {
    const french =
      '<main><h1>Chemise en lin</h1><p>49,90 €</p><p>Cette chemise en lin lavé est fabriquée au Portugal. Sa coupe droite convient à toutes les saisons et se porte ouverte sur un t-shirt. Entretien facile, lavage à trente degrés.</p><button>Ajouter au panier</button></main>';
    expect(factsOfHtml(`<html lang="en"><body>${french}</body></html>`).language).toBe('fr');
    const english =
      '<main><h1>Crème de la crème</h1><p>$49</p><p>Pot de crème, pain au chocolat, les macarons, café au lait: a box of the sweet things that we bake in the morning.</p></main>';
    expect(factsOfHtml(`<html lang="en"><body>${english}</body></html>`).language).toBe('en');
  });

  it('is that of the sentences where two are declared and all of the beginning is a menu', () => {
    const menu = `<nav>${Array.from({ length: 40 }, (_, at) => `<a href="/${at}">${`Docthos ${at} `.repeat(20)}</a>`).join('')}</nav>`;
    const page = (meta: string, text: string) =>
      factsOfHtml(
        `<html lang="en-US"><head><meta name="language" content="${meta}"></head><body>${menu}<main><h1>Camisa Slim</h1><p>${text}</p></main></body></html>`,
      ).language;
    const portuguese =
      'A camisa foi feita com algodão e não precisa de muito cuidado: lave com água fria, seque à sombra e passe com ferro morno. Ela pode ser usada com calça social ou com jeans, e você pode trocar em até trinta dias.';
    expect(page('pt-BR', portuguese)).toBe('pt-BR');
    expect(
      page(
        'pt-BR',
        'The shirt is made of cotton and you can wash it with the rest of your clothes as often as you like to.',
      ),
    ).toBe('en-US');
    expect(page('de', 'Docthos Slim')).toBe('en-US');
  });

  it('of a page in French is not Portuguese by a menu of names', () => {
    const menu = [
      'Prêt-à-porter femme',
      'Sacs à main',
      'Chaussures à talons',
      'Sacs à dos',
      'Montres à quartz',
      'Voitures à Lyon',
      'Maisons à vendre',
    ];
    const html = `<html lang="fr"><body><nav>${menu.map((name) => `<a>${name}</a>`).join(' ')}</nav><h1>Sac Alba</h1></body></html>`;
    expect(factsOfHtml(html).language).toBe('fr');
  });

  it('is told by its sentences where all of its beginning is a menu', () => {
    const menu = Array.from({ length: 700 }, (_, nth) => `<a>Boots ${nth}</a>`).join('\n');
    const prose =
      '<p>Nous fabriquons des chapeaux depuis plus de cent ans, et tous nos chapeaux sont faits à la main dans la même ville que toujours. Nous sommes fiers de ce que nous faisons pour vous.</p>';
    expect(
      factsOfHtml(`<html><body><div>${menu}</div><main><h1>Chapeau</h1>${prose.repeat(3)}</main></body></html>`)
        .language,
    ).toBe('fr');
  });

  it('is not told by a window before the page', () => {
    const wall =
      '<div role="dialog" aria-modal="true"><h1>We value your privacy</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data such as unique identifiers and standard information sent by a device for personalised advertising and content. With your permission we and our partners may use precise geolocation data.</p></div>';
    const dutch =
      '<main><h1>Stadsfiets N8</h1><p>Deze comfortabele stadsfiets heeft acht versnellingen en een lage instap. Ideaal voor dagelijks gebruik in de stad, met een stevige bagagedrager en verlichting op naafdynamo.</p></main>';
    expect(factsOfHtml(`<html><body>${wall}${dutch}</body></html>`).language).toBe('nl');
    expect(factsOfHtml(`<html><body>${wall}</body></html>`).language).toBe('en');
  });

  it.each([
    ['us', 'en'],
    ['gb', 'en'],
    ['xx', 'en'],
    ['en-US', 'en-US'],
    ['fil', 'fil'],
  ])('is none that is the name of a country: %s', (declared, language) => {
    const text = 'The hat.';
    const head = '<meta property="og:locale" content="en">';
    expect(
      factsOfHtml(`<html lang="${declared}"><head>${head}</head><body><p>${text}</p></body></html>`).language,
    ).toBe(language);
  });

  it('leaves a declaration with its region that it agrees with', () => {
    const text =
      'We have been making hats for more than a hundred years, and all of our hats are made by hand in the same town as ever.';
    expect(factsOfHtml(`<html lang="en-GB"><body><p>${text}</p></body></html>`).language).toBe('en-GB');
  });
});
