import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';

/** A page drawn after the markup of a platform's default theme, and what a reader is to say of it; null for what it must leave open. */
export interface PlatformPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly expected: {
    readonly kind: PageKindId;
    readonly title?: string;
    readonly site?: string;
    readonly language?: string;
    readonly product?: string | null;
    readonly brand?: string | null;
    readonly price?: number | null;
    readonly oldPrice?: number | null;
    readonly currency?: string | null;
    readonly availability?: string | null;
    readonly rating?: { readonly value: number; readonly count: number | null } | null;
    readonly author?: string | null;
    readonly date?: string | null;
  };
}

export function jsonLd(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
}

/** What stands below the main thing on every shop's page: other things, with prices and stars of their own. */
export function otherThings(heading: string, price: (nth: number) => string, stars = ''): string {
  const items = [1, 2, 3, 4, 5].map(
    (nth) =>
      `<li class="grid__item"><a href="/other/${nth}"><img src="${nth}.jpg" alt=""><h3>Another thing ${nth}</h3></a>${stars}<div class="card-price">${price(nth)}</div></li>`,
  );
  return `<section class="related"><h2>${heading}</h2><ul>${items.join('')}</ul></section>`;
}

/** Sentences for the matter of a page. */
export const prose: Readonly<Record<string, string>> = {
  en: 'The evening light fell through the tall windows of the old house while the last of the guests were looking for their coats, and nobody said a word about what had happened there.',
  de: 'Das Abendlicht fiel durch die hohen Fenster des alten Hauses, während die letzten Gäste noch nach ihren Mänteln suchten und niemand ein Wort über das sagte, was dort geschehen war.',
  fr: 'La lumière du soir tombait par les hautes fenêtres de la vieille maison pendant que les derniers invités cherchaient leurs manteaux, et personne ne disait un mot de ce qui était arrivé.',
  es: 'La luz de la tarde caía por las altas ventanas de la vieja casa mientras los últimos invitados buscaban sus abrigos, y nadie decía una palabra de lo que había pasado allí esa noche.',
  it: 'La luce della sera cadeva dalle alte finestre della vecchia casa mentre gli ultimi ospiti cercavano i loro cappotti, e nessuno diceva una parola di quello che era successo quella notte.',
  nl: 'Het avondlicht viel door de hoge ramen van het oude huis terwijl de laatste gasten naar hun jassen zochten, en niemand zei een woord over wat er die nacht in het huis was gebeurd.',
  pl: 'Wieczorne światło wpadało przez wysokie okna starego domu, kiedy ostatni goście szukali jeszcze swoich płaszczy i nikt nie mówił ani słowa o tym, co się tam tej nocy stało.',
  sv: 'Kvällsljuset föll genom de höga fönstren i det gamla huset medan de sista gästerna letade efter sina rockar, och ingen sa ett ord om det som hade hänt där under natten.',
  pt: 'A luz da tarde caía pelas janelas altas da velha casa enquanto os últimos convidados procuravam os seus casacos, e ninguém dizia uma palavra sobre o que tinha acontecido naquela noite.',
  ru: 'Вечерний свет падал через высокие окна старого дома, пока последние гости искали свои пальто, и никто не говорил ни слова о том, что там случилось в эту ночь.',
  tr: 'Akşam ışığı eski evin yüksek pencerelerinden içeri düşerken son konuklar hâlâ paltolarını arıyordu ve hiç kimse o gece orada olanlar için bir söz bile söylemiyordu.',
  ja: '夕方の光が古い家の高い窓から差し込み、最後の客たちはまだ上着を探していた。その夜そこで何があったのか、誰も一言も話そうとはしなかった。',
  zh: '傍晚的光线从老房子高高的窗户照进来，最后一批客人还在寻找自己的外套，没有人愿意谈起那天晚上在这里发生的事情。',
  ko: '저녁 빛이 오래된 집의 높은 창문으로 들어오는 동안 마지막 손님들은 아직 외투를 찾고 있었고, 그날 밤 그곳에서 일어난 일에 대해 아무도 말하지 않았다.',
  ar: 'كان ضوء المساء يدخل من النوافذ العالية في البيت القديم بينما كان آخر الضيوف يبحثون عن معاطفهم ولم يقل أحد كلمة واحدة عن ما حدث هناك في تلك الليلة.',
};

export function paragraphs(language: string, count: number): string {
  return `<p>${prose[language] ?? ''} ${prose[language] ?? ''}</p>`.repeat(count);
}
