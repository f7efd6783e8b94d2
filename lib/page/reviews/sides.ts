import { inLowerCase } from '../facts/inLowerCase';
import { isPhraseOf } from '../listedPhrases';

/** Whether a label says that what follows is one side of what somebody thinks. */
export function isSide(label: string): boolean {
  return isPhraseOf(sides, inLowerCase(label.slice(0, 30)).replace(/[\s:·–-]+$/, ''));
}

const sides =
  '|liked|disliked|pros|cons|plus|minus|positive|negative|points forts|points faibles|points positifs|points négatifs|point positif|point négatif|les plus|les moins|avantages|inconvénients|positiv|negativ|vorteile|nachteile|pluspunkt|pluspunkte|minuspunkt|minuspunkte|lo mejor|lo peor|lo bueno|lo malo|ventajas|desventajas|pregi|difetti|punti di forza|pluspunt|pluspunten|minpunt|minpunten|zalety|wady|prós|contras|fördelar|nackdelar|fordele|fordeler|ulemper|plussat|miinukset|klady|zápory|достоинства|недостатки|良い点|悪い点|';
