import { unicodePattern } from './unicodePattern';

const newWord = unicodePattern(String.raw`([\p{Ll}])([\p{Lu}])`, 'g');
const betweenWords = unicodePattern(String.raw`[^\p{L}]+`);
const betweenWordsAndDigits = unicodePattern(String.raw`[^\p{L}\d]+`);

/** The words of a name that authors of a site gave: "product-price__old" and "productPriceOld" have three. Some may be empty. */
export function wordsOfName(name: string, which: 'alone' | 'and digits' = 'alone'): string[] {
  const parted = name.replace(newWord(name), '$1 $2');
  return parted.split((which === 'alone' ? betweenWords : betweenWordsAndDigits)(parted));
}
