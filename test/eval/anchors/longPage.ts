import type { Random } from './seededRandom';

/** What a language's pages are put together from: made-up words for what people write, and the lines that shops repeat. */
interface Vocabulary {
  readonly syllables: readonly string[];
  readonly space: string;
  readonly stop: string;
  readonly addToCart: string;
  readonly verified: string;
  readonly helpful: string;
  readonly delivery: string;
}

const english: Vocabulary = {
  syllables: 'tor den mi lash an ver ep lo ber str ing th ock ra fe umb ow sel gra pan'.split(' '),
  space: ' ',
  stop: '.',
  addToCart: 'Add to cart',
  verified: 'Verified purchase',
  helpful: 'Was this review helpful? Yes No Report',
  delivery: 'Free delivery on orders over 50 € in the whole of the country',
};

const french: Vocabulary = {
  syllables: 'mé tra l’o pre çon vou ille ê re dan cha ieu qui nou blé sa tion ge à ma'.split(' '),
  space: ' ',
  stop: '.',
  addToCart: 'Ajouter au panier',
  verified: 'Achat vérifié',
  helpful: 'Cet avis vous a-t-il été utile ? Oui Non Signaler',
  delivery: 'Livraison offerte dès 50 € d’achat en France métropolitaine',
};

const japanese: Vocabulary = {
  syllables: '冬 服 が の 返 品 と 店 は 思 い 買 っ た 大 変 良 色 を 着 届 く 三 日 妹 な る し 靴 帯'.split(' '),
  space: '',
  stop: '。',
  addToCart: 'カートに入れる',
  verified: '購入済み',
  helpful: 'このレビューは参考になりましたか はい いいえ 報告',
  delivery: '五千円以上のご注文で全国送料無料',
};

const russian: Vocabulary = {
  syllables: 'по ра нет мо ста ки вер ло та зи ма ну ша при кры об ле жи тся ём'.split(' '),
  space: ' ',
  stop: '.',
  addToCart: 'Добавить в корзину',
  verified: 'Покупка подтверждена',
  helpful: 'Отзыв был полезен? Да Нет Пожаловаться',
  delivery: 'Бесплатная доставка от 5000 ₽ по всей стране',
};

const vocabularies = [english, english, french, japanese, russian];
const colours = ['red', 'blue', 'green', 'grey', 'black', 'white', 'brown', 'yellow'];
const names = ['Alba', 'Brisa', 'Celia', 'Duna', 'Elba', 'Flora', 'Gala', 'Hedra', 'Iris', 'Jara', 'Kora', 'Luna'];

/**
 * The body of a long shop page, 200 to 500 blocks: articles, a grid of products and reviews whose entries are worded alike, a table,
 * and the lines that shops repeat. Never the same twice for different random numbers. `length`: 1, or a part of that.
 */
export function longPage(random: Random, length = 1): string {
  const words = random.pick(vocabularies);
  const parts = [
    `<header><nav><ul>${times(8, () => `<li><a href="#">${random.pick(names)}</a></li>`)}</ul></nav></header>`,
    `<main><h1>${random.pick(names)} ${random.below(900)}</h1>`,
    times(Math.ceil(length * (6 + random.below(8))), () => article(words, random)),
    `<section class="grid"><h2>${words.delivery}</h2>${times(Math.ceil(length * (12 + random.below(30))), () => card(words, random))}</section>`,
    siblings(random),
    `<section class="reviews"><h2>4.${random.below(9)}</h2>${times(Math.ceil(length * (25 + random.below(60))), () => review(words, random))}</section>`,
    `<table>${times(12, () => `<tr><th>${random.pick(colours)}</th><td>${random.below(40)}</td><td>${words.delivery}</td></tr>`)}</table>`,
    '</main>',
    `<footer>${times(5, () => `<p>${words.delivery}</p>`)}</footer>`,
  ];
  return parts.join('\n');
}

function times(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('\n');
}

function sentence(words: Vocabulary, random: Random): string {
  const word = () => Array.from({ length: 1 + random.below(3) }, () => random.pick(words.syllables)).join('');
  const text = Array.from({ length: 5 + random.below(14) }, word).join(words.space);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${words.stop}`;
}

function paragraph(words: Vocabulary, random: Random): string {
  const sentences = Array.from({ length: 2 + random.below(5) }, () => sentence(words, random));
  const marked = sentences.map((each) => {
    if (!random.happens(0.25)) return each;
    const middle = Math.floor(each.length / 2);
    return `${each.slice(0, middle)}<b>${each.slice(middle, middle + 6)}</b>${each.slice(middle + 6)}`;
  });
  return `<p>${marked.join(words.space)}</p>`;
}

function article(words: Vocabulary, random: Random): string {
  const link = random.happens(0.5) ? `<p><a href="#">${random.pick(names)}</a> ${sentence(words, random)}</p>` : '';
  return `<article><h2>${sentence(words, random)}</h2>${times(3 + random.below(6), () => paragraph(words, random))}${link}</article>`;
}

function card(words: Vocabulary, random: Random): string {
  const name = `${random.pick(names)} ${random.pick(colours)}`;
  return `<div class="card"><a href="#"><h3>${name}</h3></a><p class="price">${20 + random.below(200)},00 €</p><p>${words.delivery}</p><button>${words.addToCart}</button></div>`;
}

/** Entries that differ in one small word each: where one is gone, the next stands in its place and reads much the same. */
function siblings(random: Random): string {
  const entry = (colour: string) =>
    `<li><p>our softest ${colour} wool jumper for long and very cold winter days, knitted in one piece and washed by hand before it leaves the mill</p><button>see more</button></li>`;
  return `<ul class="siblings">${random
    .shuffled(colours)
    .slice(0, 2 + random.below(6))
    .map(entry)
    .join('')}</ul>`;
}

function review(words: Vocabulary, random: Random): string {
  const short = ['👍', 'Great!', 'Parfait, merci', 'Super', '良い', 'Отлично'];
  const text = random.happens(0.25) ? random.pick(short) : sentence(words, random);
  return `<div class="review"><span class="stars">${'★'.repeat(1 + random.below(5))}</span> <span>${words.verified}</span><blockquote>${text}</blockquote><footer>${random.pick(names).charAt(0)}. · ${1 + random.below(28)}/${1 + random.below(12)}/2025</footer><p>${words.helpful}</p></div>`;
}
