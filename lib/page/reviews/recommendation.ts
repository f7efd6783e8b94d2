import { inLowerCase } from '../facts/inLowerCase';
import { hasPhraseOf, isPhraseOf, phraseAtStart } from '../listedPhrases';
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

const longestVerdict = 40;

/** Whether a text is nothing but what somebody thinks of a thing as a whole: "Not recommended", "Positive feedback rating". */
export function isVerdict(text: string): boolean {
  if (text.length < 2 || text.length > longestVerdict) return false;
  const words = inLowerCase(text);
  if (isPhraseOf(verdicts, words)) return true;
  const parts = words.split(' ', 4);
  const called = parts.filter((word) => isPhraseOf(opinions, word));
  const others = parts.filter((word) => !called.includes(word));
  const [polarity] = others;
  return (
    called.length > 0 &&
    polarity !== undefined &&
    others.length === 1 &&
    phraseAtStart(polarities, polarity) !== undefined
  );
}

const verdicts =
  '|recommended|not recommended|recommandé|non recommandé|empfohlen|nicht empfohlen|recomendado|no recomendado|não recomendado|consigliato|sconsigliato|non consigliato|aanbevolen|niet aanbevolen|polecane|niepolecane|polecana|niepolecana|rekommenderas|rekommenderas ej|anbefalet|ikke anbefalet|suositellaan|doporučeno|nedoporučeno|рекомендую|не рекомендую|おすすめ|おすすめしません|推荐|不推荐|推薦|不推薦|추천|비추천|';
/** Stems. */
const polarities = '|positi|negati|négati|neutr|pozyt|negaty|нейтр|положит|отрицат|';
const opinions =
  '|feedback|rating|review|bewertung|évaluation|avis|valoración|voto|comentario|opinión|opinione|recensione|beoordeling|ocena|opinia|komentarz|avaliação|отзыв|';
