import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf, phraseAtStart } from '../listedPhrases';
import { pageText } from '../pageText';
import { textContentOf } from '../untampered';

const longest = 110;

/**
 * Who recommends something or does not, as networks without stars say it over their words: "Ann Poe doesn’t recommend Alba.". Both lead somewhere,
 * each by itself, as they do in no headline. Null for any other line.
 */
export function recommenderIn(line: Element, text: string): string | null {
  if (text.length > longest || !hasPhraseOf(verbs, inLowerCase(text))) return null;
  const [person, thing, ...others] = Element.prototype.querySelectorAll.call(line, 'a[href]');
  if (!person || !thing || others.length > 0) return null;
  const [name, called] = [person, thing].map((link) => pageText(textContentOf(link), longest)) as [string, string];
  const end = name === '' || called === '' ? -1 : text.indexOf(called, name.length);
  if (!text.startsWith(name) || end < 0) return null;
  return phraseAtStart(verbs, inLowerCase(text.slice(name.length, end)).trim()) === undefined ? null : name;
}

/** With what may stand before them. */
const verbs =
  "|recommend|doesn’t recommend|doesn't recommend|does not recommend|recommande|ne recommande|empfiehlt|recomienda|no recomienda|consiglia|non consiglia|raccomanda|beveelt|raadt|poleca|nie poleca|recomenda|não recomenda|rekommenderar|anbefaler|suosittelee|doporučuje|nedoporučuje|рекомендует|не рекомендует|рекомендує|не рекомендує|";
