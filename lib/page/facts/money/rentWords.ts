import { isPhraseOf, phraseAtStart } from '../../listedPhrases';
import { inLowerCase } from '../inLowerCase';

/** What calls an amount all that is to be paid for a place by the month, over lower case; and what calls one the rent without more, or a part of it. */
const whole =
  '|gesamtmiete|warmmiete|bruttomiete|totalmiete|miete warm|total rent|total monthly rent|loyer charges comprises|loyer cc|loyer mensuel charges comprises|loyer total|totale huur|huur inclusief|alquiler total|renta total|affitto totale|aluguel total|total do aluguel|totalhyra|total husleje|kokonaisvuokra|';
const part =
  '|miete|kaltmiete|nettokaltmiete|grundmiete|nettomiete|monatsmiete|loyer|loyer mensuel|loyer hors charges|loyer hc|monthly rent|rent|rent pcm|rent per month|alquiler|alquiler mensual|precio de alquiler|renta|renta mensual|arriendo|affitto|affitto mensile|canone|canone mensile|canone di locazione|huur|huurprijs|kale huur|aluguel|aluguer|valor do aluguel|renda|czynsz najmu|hyra|månadshyra|månedsleie|husleie|husleje|månedlig leje|vuokra|nájem|nájemné|kira|aylık kira|арендная плата|аренда|家賃|賃料|租金|월세|임대료|';
const beside =
  '|nebenkosten|heizkosten|betriebskosten|kaution|ablöse|mietkaution|charges|provision|dépôt de garantie|caution|servicekosten|waarborg|borg|service charge|security deposit|gastos de comunidad|fianza|spese condominiali|cauzione|condomínio|caução|kaucja|depozyt|敷金|礼金|管理費|공과금|관리비|보증금|押金|';

const mostOfLabel = 40;

/** What a label says of an amount of which a rent is made: all of it, the rent itself, or what is asked beside; null for other labels. */
export function rentOf(label: string): 'whole' | 'part' | 'beside' | null {
  if (label.length > mostOfLabel * 2) return null;
  const words = inLowerCase(label)
    .replaceAll('\u2063', ' ')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*[:：]?\s*$/, '')
    .trim();
  if (words === '' || words.length > mostOfLabel) return null;
  if (isPhraseOf(whole, words)) return 'whole';
  if (isPhraseOf(part, words)) return 'part';
  return phraseAtStart(beside, words) === undefined ? null : 'beside';
}
