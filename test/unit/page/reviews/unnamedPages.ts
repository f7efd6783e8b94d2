/** What pages of one language write around reviews. */
export interface Wording {
  readonly language: string;
  readonly people: readonly string[];
  readonly texts: readonly string[];
  /** Over the list. */
  readonly heading: string;
  readonly all: string;
  readonly more: string;
  readonly place: string;
  readonly since: string;
  readonly rated: (stars: number) => string;
  readonly ofFive: (stars: number) => string;
  readonly inWords: readonly [five: string, two: string, one: string];
  readonly month: string;
  readonly stay: string;
  readonly contributions: string;
  readonly wrote: (name: string, month: string) => string;
  readonly written: (at: number) => string;
  readonly subjective: string;
  readonly byline: (name: string, at: number) => string;
  readonly country: (at: number) => string;
  readonly guide: string;
  readonly ago: string;
  readonly answer: (name: string) => string;
  readonly owner: string;
  readonly thanks: string;
  readonly helpful: string;
  readonly experience: (at: number) => string;
}

/** The days of those reviews, by their place. */
export const days = ['2026-03-03', '2026-03-14', '2026-03-25'];
const day = (at: number) => Number((days[at] ?? '').slice(8));

export const wordings: readonly Wording[] = [
  {
    language: 'en',
    people: ['Marta Lindqvist', 'Oskar Pettersen', 'Noor van Dijk'],
    texts: [
      'Lovely quiet rooms, and the breakfast was better than at home.',
      'Nobody answered the phone for two days and the door stayed shut.',
      'It does what it should, we would come here again next year.',
    ],
    heading: '132 reviews',
    all: 'Show all 132 reviews',
    more: 'Show more',
    place: 'Ghent, Belgium',
    since: '3 years on Homely',
    rated: (stars) => `Rating, ${stars} stars`,
    ofFive: (stars) => `${stars} of 5 bubbles`,
    inWords: [
      'Rated five stars out of five stars',
      'Rated two stars out of five stars',
      'Rated one star out of five stars',
    ],
    month: 'February 2026',
    stay: 'Stayed a few nights',
    contributions: '12 contributions',
    wrote: (name, month) => `${name} wrote a review ${month}`,
    written: (at) => `Written March ${day(at)}, 2026`,
    subjective:
      'This review is the subjective opinion of a member and not of Homely LLC. Homely performs checks on reviews.',
    byline: (name, at) => `Review by ${name} on March ${day(at)}, 2026`,
    country: (at) => `Reviewed in the United Kingdom on ${day(at)} March 2026`,
    guide: 'Local Guide · 83 reviews · 12 photos',
    ago: '2 weeks ago',
    answer: (name) => `Response from ${name}`,
    owner: 'Response from the owner',
    thanks: 'We are so glad that you liked it here, and hope to see you again in the spring.',
    helpful: '24 people found this review helpful',
    experience: (at) => `Date of experience: March ${day(at)}, 2026`,
  },
  {
    language: 'fr',
    people: ['Camille Rousseau', 'Hugo Lemaître', 'Inès Garnier'],
    texts: [
      'Des chambres très calmes, et un petit déjeuner meilleur que chez nous.',
      'Personne n’a répondu au téléphone pendant deux jours, porte close.',
      'Tout se passe comme prévu, nous reviendrons sans doute l’an prochain.',
    ],
    heading: '132 commentaires et avis',
    all: 'Afficher les 132 avis',
    more: 'Afficher plus',
    place: 'Toulouse, France',
    since: '3 ans sur Homely',
    rated: (stars) => `Note : ${stars} étoiles`,
    ofFive: (stars) => `${stars} sur 5`,
    inWords: ['Noté cinq étoiles sur cinq', 'Noté deux étoiles sur cinq', 'Noté une étoile sur cinq'],
    month: 'février 2026',
    stay: 'Séjour de quelques nuits',
    contributions: '12 contributions',
    wrote: (name, month) => `${name} a écrit un avis (${month})`,
    written: (at) => `Écrit le ${day(at)} mars 2026`,
    subjective:
      'Cet avis est l’opinion subjective d’un membre et non de Homely. Les avis sont soumis à des vérifications.',
    byline: (name, at) => `Avis de ${name} le ${day(at)} mars 2026`,
    country: (at) => `Avis laissé en France le ${day(at)} mars 2026`,
    guide: 'Local Guide · 83 avis · 12 photos',
    ago: 'il y a 2 semaines',
    answer: (name) => `Réponse de ${name}`,
    owner: 'Réponse du propriétaire',
    thanks: 'Nous sommes ravis que votre séjour vous ait plu, au plaisir de vous revoir au printemps.',
    helpful: '24 personnes ont trouvé cet avis utile',
    experience: (at) => `Date de l'expérience : ${day(at)} mars 2026`,
  },
  {
    language: 'de',
    people: ['Karin Weißmüller', 'Jörg Brandt', 'Anneliese Vogt'],
    texts: [
      'Sehr ruhige Zimmer, und das Frühstück war besser als bei uns zu Hause.',
      'Zwei Tage lang ging niemand ans Telefon, und die Tür blieb zu.',
      'Es hält, was es verspricht, wir kommen im nächsten Jahr gerne wieder.',
    ],
    heading: '132 Bewertungen',
    all: 'Alle 132 Bewertungen anzeigen',
    more: 'Mehr anzeigen',
    place: 'Leipzig, Deutschland',
    since: '3 Jahre auf Homely',
    rated: (stars) => `Bewertung: ${stars} Sterne`,
    ofFive: (stars) => `${stars} von 5 Punkten`,
    inWords: [
      'Mit fünf von fünf Sternen bewertet',
      'Mit zwei von fünf Sternen bewertet',
      'Mit einem von fünf Sternen bewertet',
    ],
    month: 'Februar 2026',
    stay: 'Einige Nächte',
    contributions: '12 Beiträge',
    wrote: (name, month) => `${name} hat eine Bewertung geschrieben (${month})`,
    written: (at) => `Verfasst am ${day(at)}. März 2026`,
    subjective:
      'Diese Bewertung ist die subjektive Meinung eines Mitgliedes und nicht die von Homely. Bewertungen werden geprüft.',
    byline: (name, at) => `Bewertung von ${name} vom ${day(at)}. März 2026`,
    country: (at) => `Rezension aus Deutschland vom ${day(at)}. März 2026`,
    guide: 'Local Guide · 83 Rezensionen · 12 Fotos',
    ago: 'vor 2 Wochen',
    answer: (name) => `Antwort von ${name}`,
    owner: 'Antwort vom Inhaber',
    thanks: 'Wir freuen uns sehr, dass es gefallen hat, und auf ein Wiedersehen im Frühling.',
    helpful: '24 Personen fanden diese Rezension hilfreich',
    experience: (at) => `Datum der Erfahrung: ${day(at)}. März 2026`,
  },
  {
    language: 'es',
    people: ['Lucía Fernández', 'Álvaro Iglesias', 'Pilar Montero'],
    texts: [
      'Habitaciones muy tranquilas, y un desayuno mejor que el de casa.',
      'Nadie contestó al teléfono durante dos días y la puerta seguía cerrada.',
      'Cumple con lo que promete, volveremos seguramente el año que viene.',
    ],
    heading: '132 evaluaciones y reseñas',
    all: 'Mostrar las 132 reseñas',
    more: 'Mostrar más',
    place: 'Sevilla, España',
    since: '3 años en Homely',
    rated: (stars) => `Calificación: ${stars} estrellas`,
    ofFive: (stars) => `${stars} de 5 burbujas`,
    inWords: [
      'Calificado con cinco estrellas de cinco',
      'Calificado con dos estrellas de cinco',
      'Calificado con una estrella de cinco',
    ],
    month: 'febrero de 2026',
    stay: 'Estadía de algunas noches',
    contributions: '12 contribuciones',
    wrote: (name, month) => `${name} escribió una opinión (${month})`,
    written: (at) => `Escrita el ${day(at)} de marzo de 2026`,
    subjective:
      'Esta opinión es la opinión subjetiva de un miembro y no de Homely. Homely hace controles de las opiniones.',
    byline: (name, at) => `Opinión de ${name} del ${day(at)} de marzo de 2026`,
    country: (at) => `Reseñado en España el ${day(at)} de marzo de 2026`,
    guide: 'Local Guide · 83 reseñas · 12 fotos',
    ago: 'hace 2 semanas',
    answer: (name) => `Respuesta de ${name}`,
    owner: 'Respuesta del propietario',
    thanks: 'Nos alegra mucho que les haya gustado y esperamos verles otra vez en primavera.',
    helpful: 'A 24 personas les resultó útil esta opinión',
    experience: (at) => `Fecha de la experiencia: ${day(at)} de marzo de 2026`,
  },
  {
    language: 'it',
    people: ['Giulia Bertolini', 'Matteo Ferrara', 'Chiara De Santis'],
    texts: [
      'Camere molto tranquille, e una colazione migliore che a casa nostra.',
      'Nessuno ha risposto al telefono per due giorni e la porta era chiusa.',
      'Mantiene quello che promette, torneremo di sicuro anche il prossimo anno.',
    ],
    heading: '132 recensioni',
    all: 'Mostra tutte le 132 recensioni',
    more: 'Mostra altro',
    place: 'Bergamo, Italia',
    since: '3 anni su Homely',
    rated: (stars) => `Valutazione: ${stars} stelle`,
    ofFive: (stars) => `Punteggio ${stars} su 5`,
    inWords: ['Valutato cinque stelle su cinque', 'Valutato due stelle su cinque', 'Valutato una stella su cinque'],
    month: 'febbraio 2026',
    stay: 'Soggiorno di qualche notte',
    contributions: '12 contributi',
    wrote: (name, month) => `${name} ha scritto una recensione (${month})`,
    written: (at) => `Scritta in data ${day(at)} marzo 2026`,
    subjective:
      'Questa recensione è l’opinione soggettiva di un membro e non di Homely. Le recensioni vengono verificate.',
    byline: (name, at) => `Recensione di ${name} del ${day(at)} marzo 2026`,
    country: (at) => `Recensito in Italia il ${day(at)} marzo 2026`,
    guide: 'Local Guide · 83 recensioni · 12 foto',
    ago: '2 settimane fa',
    answer: (name) => `Risposta di ${name}`,
    owner: 'Risposta del proprietario',
    thanks: 'Siamo molto contenti che vi sia piaciuto e speriamo di rivedervi in primavera.',
    helpful: '24 persone hanno trovato utile questa recensione',
    experience: (at) => `Data dell'esperienza: ${day(at)} marzo 2026`,
  },
  {
    language: 'nl',
    people: ['Sanne Hoekstra', 'Joris Willemsen', 'Femke Brouwer'],
    texts: [
      'Heel rustige kamers, en het ontbijt was beter dan bij ons thuis.',
      'Twee dagen lang nam niemand de telefoon op en de deur bleef dicht.',
      'Het doet wat het belooft, wij komen volgend jaar graag nog eens terug.',
    ],
    heading: '132 beoordelingen',
    all: 'Alle 132 beoordelingen weergeven',
    more: 'Meer weergeven',
    place: 'Utrecht, Nederland',
    since: '3 jaar op Homely',
    rated: (stars) => `Beoordeling: ${stars} sterren`,
    ofFive: (stars) => `${stars} van 5 bubbels`,
    inWords: [
      'Beoordeeld met vijf van vijf sterren',
      'Beoordeeld met twee van vijf sterren',
      'Beoordeeld met één van vijf sterren',
    ],
    month: 'februari 2026',
    stay: 'Verblijf van enkele nachten',
    contributions: '12 bijdragen',
    wrote: (name, month) => `${name} schreef een beoordeling (${month})`,
    written: (at) => `Geschreven op ${day(at)} maart 2026`,
    subjective:
      'Deze beoordeling is de subjectieve mening van een lid en niet van Homely. Homely controleert beoordelingen.',
    byline: (name, at) => `Beoordeling van ${name} op ${day(at)} maart 2026`,
    country: (at) => `Beoordeeld in Nederland op ${day(at)} maart 2026`,
    guide: 'Local Guide · 83 reviews · 12 foto’s',
    ago: '2 weken geleden',
    answer: (name) => `Reactie van ${name}`,
    owner: 'Reactie van de eigenaar',
    thanks: 'Wij zijn erg blij dat het goed is bevallen en hopen jullie in de lente weer te zien.',
    helpful: '24 mensen vonden deze review nuttig',
    experience: (at) => `Datum van ervaring: ${day(at)} maart 2026`,
  },
  {
    language: 'pl',
    people: ['Katarzyna Wójcik', 'Marek Zieliński', 'Łukasz Górski'],
    texts: [
      'Bardzo ciche pokoje, a śniadanie było lepsze niż u nas w domu.',
      'Przez dwa dni nikt nie odbierał telefonu i drzwi były zamknięte.',
      'Spełnia to, co obiecuje, na pewno wrócimy tu w przyszłym roku.',
    ],
    heading: '132 opinie',
    all: 'Pokaż wszystkie 132 opinie',
    more: 'Pokaż więcej',
    place: 'Poznań, Polska',
    since: '3 lata na Homely',
    rated: (stars) => `Ocena: ${stars} ${stars === 5 ? 'gwiazdek' : stars === 1 ? 'gwiazdka' : 'gwiazdki'}`,
    ofFive: (stars) => `${stars} z 5`,
    inWords: ['Ocena: pięć gwiazdek na pięć', 'Ocena: dwie gwiazdki na pięć', 'Ocena: jedna gwiazdka na pięć'],
    month: 'luty 2026',
    stay: 'Pobyt na kilka nocy',
    contributions: '12 wpisów',
    wrote: (name, month) => `${name} napisał(a) opinię (${month})`,
    written: (at) => `Napisano ${day(at)} marca 2026`,
    subjective: 'Ta recenzja jest subiektywną opinią członka serwisu, a nie Homely. Homely sprawdza opinie.',
    byline: (name, at) => `Opinia użytkownika ${name} z ${day(at)} marca 2026`,
    country: (at) => `Zrecenzowano w Polsce ${day(at)} marca 2026`,
    guide: 'Lokalny przewodnik · 83 opinie · 12 zdjęć',
    ago: '2 tygodnie temu',
    answer: (name) => `Odpowiedź od ${name}`,
    owner: 'Odpowiedź właściciela',
    thanks: 'Bardzo się cieszymy, że się podobało, i mamy nadzieję na spotkanie wiosną.',
    helpful: '24 osoby uznały tę recenzję za przydatną',
    experience: (at) => `Data doświadczenia: ${day(at)} marca 2026`,
  },
  {
    language: 'ja',
    people: ['山田太郎', '佐藤花子', '鈴木健一'],
    texts: [
      'とても静かな部屋で、朝ごはんが家よりおいしかったです。',
      '二日間だれも電話に出ず、ドアも閉まったままでした。',
      '期待どおりの内容なので、来年もまた来たいと思います。',
    ],
    heading: 'レビュー132件',
    all: 'レビュー132件をすべて表示',
    more: 'もっと見る',
    place: '大阪市, 日本',
    since: 'Homely利用歴3年',
    rated: (stars) => `星${stars}つ`,
    ofFive: (stars) => `5段階中${stars}`,
    inWords: ['星5つ中の5つ', '星5つ中の2つ', '星5つ中の1つ'],
    month: '2026年2月',
    stay: '数泊の滞在',
    contributions: '投稿12件',
    wrote: (name, month) => `${name}さんがレビューを投稿しました（${month}）`,
    written: (at) => `${days[at]?.slice(0, 4)}年3月${day(at)}日に投稿`,
    subjective: 'この口コミはメンバーの主観的な意見であり、Homelyの意見ではありません。口コミは確認されています。',
    byline: (name, at) => `${name}さんのレビュー 2026年3月${day(at)}日`,
    country: (at) => `2026年3月${day(at)}日に日本でレビュー済み`,
    guide: 'ローカルガイド · 83 件のレビュー · 12 枚の写真',
    ago: '2 週間前',
    answer: (name) => `${name}さんからの返信`,
    owner: 'オーナーからの返信',
    thanks: 'お気に召していただき、とてもうれしく思います。また春にお待ちしております。',
    helpful: '24人がこのレビューが役に立ったと考えています',
    experience: (at) => `体験日: 2026年3月${day(at)}日`,
  },
];

export const starsGiven = [5, 2, 1];

type Card = (wording: Wording, at: number) => string;

export interface UnnamedPage {
  readonly html: (wording: Wording) => string;
  /** Whether each tells of one day, the month alone, a span of time, or none. */
  readonly dates: 'day' | 'month' | 'ago' | null;
  readonly hasStars: boolean;
  /** What their titles begin with. */
  readonly title: string | null;
}

const listOf = (wording: Wording, card: Card) => starsGiven.map((_, at) => card(wording, at)).join('');
const answerOf = (wording: Wording, name: string) =>
  `<div class="a9x"><div class="b2"><span>${wording.answer(name)}</span><span>${wording.month}</span></div><div class="q7"><span>${wording.thanks}</span></div></div>`;
const star = '<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M0 0h8z"></path></svg>';

const dayIn = (language: string, at: number) =>
  new Date(days[at] ?? '').toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

/** Lists of reviews in whose markup no name tells what anything is. */
export const unnamedPages: Readonly<Record<string, UnnamedPage>> = {
  'of holiday homes': {
    dates: 'month',
    hasStars: true,
    title: null,
    html: (wording) =>
      `<h1>Loft</h1><section class="_x1"><h2 class="hpi1">4.87 · ${wording.heading}</h2><div role="list">${listOf(
        wording,
        ({ people, texts, place, since, rated, month, stay, more }, at) =>
          `<div role="listitem" class="_b7z"><div class="d1"><img src="u.jpg" alt=""><div><h${at % 2 ? 2 : 3} class="hpip">${people[at]}</h${at % 2 ? 2 : 3}><div class="s15">${at === 1 ? since : place}</div></div></div><div class="c5d"><span class="a8j">${rated(starsGiven[at] ?? 0)}</span>${star}${star}<span>,</span><span aria-hidden="true">·</span>${month}<span>,</span><span aria-hidden="true">·</span><span>${stay}</span></div><div class="r1b"><span class="ll4"><span>${texts[at]}</span></span></div><button class="m4">${more}</button>${at === 1 ? answerOf(wording, 'Beatrix') : ''}</div>`,
      )}</div><button>${wording.all}</button></section>`,
  },
  'of holiday homes without stars': {
    dates: 'month',
    hasStars: false,
    title: null,
    html: (wording) =>
      `<h1>Loft</h1><section class="_x1"><h2 class="hpi1">${wording.heading}</h2><div role="list">${listOf(
        wording,
        ({ people, texts, place, since, month, more }, at) =>
          `<div role="listitem" class="_b7z"><div class="d1"><div><h3 class="hpip">${people[at]}</h3><div class="s15">${at === 1 ? since : place}</div></div></div><div class="c5d">${month}</div><div class="r1b"><span>${texts[at]}</span></div><button class="m4">${more}</button></div>`,
      )}</div></section>`,
  },
  'of restaurants': {
    dates: 'day',
    hasStars: true,
    title: 'Headline number',
    html: (wording) =>
      `<h1>Trattoria</h1><div id="tab">${listOf(
        wording,
        ({ people, texts, place, contributions, month, ofFive, written, subjective, more }, at) =>
          `<div class="_c"><div class="mwP"><a href="/Profile/x${at}" class="BMQ">${people[at]}</a><div class="JIN"><span class="RNE">${place}</span><span>${contributions}</span></div></div><svg class="Uct" viewBox="0 0 128 24" aria-labelledby=":r${at}:"><title id=":r${at}:">${ofFive(starsGiven[at] ?? 0)}</title><path d="M0 0h8v8z"></path></svg><div class="biG"><a href="/show-${at}"><span class="yCe">Headline number ${at}</span></a></div><div class="Rpe">${month} • Couples</div><div class="_T"><div class="biG pZU"><span class="Jgu">${texts[at]}</span></div><div class="lsz"><span>${more}</span></div></div><div class="Tre"><div class="biG ncF">${written(at)}</div><div class="biG">${subjective}</div></div></div>`,
      )}</div>`,
  },
  'of hotels, with who wrote one and when in one line': {
    dates: 'month',
    hasStars: true,
    title: 'Headline number',
    html: (wording) =>
      `<h1>Hotel</h1><div id="tab">${listOf(
        wording,
        ({ people, texts, contributions, month, ofFive, wrote, subjective }, at) =>
          `<div class="xM"><div class="kl"><span><a class="ui" href="/p/${at}">${people[at]}</a>${wrote('', month)}</span><div class="c1"><span>${contributions}</span></div></div><div class="zz"><span role="img" aria-labelledby="lab${at}"></span><span id="lab${at}" hidden>${ofFive(starsGiven[at] ?? 0)}</span></div><div class="KgQ"><a href="/t${at}"><span>Headline number ${at}</span></a></div><div class="fIr"><q><span>${texts[at]}</span></q></div><div class="tt">${subjective}</div></div>`,
      )}</div>`,
  },
  'with a line of who and when': {
    dates: 'day',
    hasStars: true,
    title: null,
    html: (wording) =>
      `<h1>Coat</h1><div class="l1">${listOf(
        wording,
        ({ people, texts, byline, ofFive }, at) =>
          `<div class="k1"><div class="k2"><span role="img" aria-label="${ofFive(starsGiven[at] ?? 0)}">★</span><div class="k3">${byline(people[at] ?? '', at)}</div><p>${texts[at]}</p><p>— ${people[at]}</p></div></div>`,
      )}</div>`,
  },
  'with a line of who and when, and no stars': {
    dates: 'day',
    hasStars: false,
    title: null,
    html: (wording) =>
      `<h1>Coat</h1><div class="l1">${listOf(
        wording,
        ({ people, texts, byline }, at) =>
          `<div class="k1"><div class="k3">${byline(people[at] ?? '', at)}</div><p>${texts[at]}</p></div>`,
      )}</div>`,
  },
  'with a line of the country and the day': {
    dates: 'day',
    hasStars: true,
    title: null,
    html: (wording) =>
      `<h1>Coat</h1><div class="l1">${listOf(
        wording,
        ({ people, texts, country, ofFive, helpful }, at) =>
          `<div class="k1"><a href="/gp/profile/${at}"><div class="k4"><img src="a.png" alt=""></div><div class="k5"><span>${people[at]}</span></div></a><i title="${ofFive(starsGiven[at] ?? 0)}"></i><span class="k6">${country(at)}</span><div class="k7"><span>${texts[at]}</span></div><div><span>${helpful}</span></div></div>`,
      )}</div>`,
  },
  'of places on a map': {
    dates: 'ago',
    hasStars: true,
    title: null,
    html: (wording) =>
      `<h1>Bakery</h1><div class="m6Q">${listOf(
        wording,
        ({ people, texts, guide, ago, owner, thanks, rated }, at) =>
          `<div class="jft" aria-label="${people[at]}"><button class="WEB"><img src="p.png" alt=""></button><button class="al6"><div class="d4r">${people[at]}</div><div class="Rfn">${guide}</div></button><button aria-label="Actions" class="PP3"></button><div class="DU9"><span class="kvM" role="img" aria-label="${rated(starsGiven[at] ?? 0)}"></span><span class="rsq">${ago}</span></div><div class="MyE"><span class="wiI">${texts[at]}</span><span><button class="w8n">More</button></span></div><div class="KtC"><button class="Tya" aria-label="Photo 1"></button><button class="Tya" aria-label="Photo 2"></button></div>${at === 1 ? `<div class="CDe"><div>${owner}<span>${ago}</span></div><div>${thanks}</div></div>` : ''}</div>`,
      )}</div>`,
  },
  'of apps': {
    dates: 'day',
    hasStars: true,
    title: null,
    html: (wording) =>
      `<h1>Ledger</h1><div class="Hfb">${listOf(
        wording,
        ({ people, texts, inWords, written, helpful }, at) =>
          `<div class="Ege"><header class="c1b"><div class="YNR"><img src="a.png" alt=""><div class="gSG"><div class="X5P">${people[at]}</div></div></div><div class="Jx4"><div class="iXR" aria-label="${inWords[at]}">${star}${star}</div><span class="bp9">${written(at)}</span></div></header><div class="h3Y">${texts[at]}</div><div class="AJT">${helpful}</div></div>`,
      )}</div>`,
  },
  'of sellers': {
    dates: 'day',
    hasStars: true,
    title: null,
    html: (wording) =>
      `<h1>Rug</h1><div class="r1">${listOf(
        wording,
        ({ language, people, texts, ofFive }, at) =>
          `<div class="w1"><div class="w2"><img alt="" src="a.jpg"><p class="w3"><a href="/people/${at}" class="w4">${people[at]}</a> ${dayIn(language, at)}</p></div><div class="w5"><div><span><span class="w6">${ofFive(starsGiven[at] ?? 0)}</span><span>${[0, 1, 2, 3, 4].map((each) => `<span class="w7" data-rating="${each}">${star}</span>`).join('')}</span></span></div><div><p>${texts[at]}</p><button></button></div></div></div>`,
      )}</div>`,
  },
  'of companies': {
    dates: 'day',
    hasStars: true,
    title: 'It went like number',
    html: (wording) =>
      `<h1>Klafti</h1><div class="s1">${listOf(
        wording,
        ({ people, texts, place, ofFive, experience, owner, thanks, ago }, at) =>
          `<article class="p2" data-service-unified="true"><aside class="c3"><div class="w4"><span class="av">${(people[at] ?? '').slice(0, 1)}K</span></div><a name="consumer-profile" href="/users/${at}"><span class="t5" data-consumer-typography="true">${people[at]}</span></a><div class="e6"><span>${place}</span></div></aside><hr><section class="s7"><div class="h8"><div class="i9"><img alt="${ofFive(starsGiven[at] ?? 0)}" src="s.svg"></div><div class="v1">Invited</div></div><div class="c2"><a href="/r/${at}"><h2 class="y3">It went like number ${at}</h2></a><p class="y4">${texts[at]}</p><p class="y5">${experience(at)}</p></div></section>${at === 1 ? `<div class="rr"><p>${owner}</p><p>${ago}</p><p>${thanks}</p></div>` : ''}</article>`,
      )}</div>`,
  },
};
