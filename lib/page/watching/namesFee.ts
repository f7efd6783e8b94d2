// Compared as plain texts: patterns of so many words would take a page 55 kB as soon as they were used.

/** Stands behind each text where several are asked at once. No page can write it: a browser that reads one makes another sign of it. */
export const textEnd = '\0';

/** What shops, carriers and hotels call what comes on top of the price, in the languages of the stage's shops; in small letters. */
const phrases = [
  ...['livraison', 'port', 'service', 'dossier', 'réservation', 'ménage', 'gestion'].map((what) => `frais de ${what}`),
  ...["frais d'expédition", 'frais d’expédition', 'taxe de séjour', 'versandkosten', 'lieferkosten', 'liefergebühr'],
  ...['servicegebühr', 'kurtaxe', 'gastos de envío', 'gastos de gestión', 'spese di spedizione', 'spese di gestione'],
  ...['tassa di soggiorno', 'verzendkosten', 'servicekosten', 'custo de envio', 'custos de envio', 'taxa de entrega'],
  ...['taxa de serviço', 'koszt dostawy', 'koszty dostawy', 'fraktkostnad', 'стоимость доставки'],
];
/** Alone, or at the end, as in a row of a bill. */
const labels = ['livraison', 'versand', 'envío', 'spedizione', 'verzending', 'frakt', 'dostawa', 'доставка'];
/** Followed by one of `charges`, or at the end. */
const charged = [
  ...['delivery', 'deliveries', 'shipping', 'postage', 'service', 'booking', 'handling', 'processing', 'cleaning'],
  ...['resort', 'convenience'],
];
const charges = [textEnd, 'fee', 'charge', 'cost', '&', ':'];

/** Whether one of several texts names a fee: in small letters, without space around them, and `textEnd` behind each. */
export function namesFee(texts: string): boolean {
  return (
    phrases.some((phrase) => texts.includes(phrase)) ||
    labels.some((label) => isFollowed(texts, label, false)) ||
    charged.some((word) => isFollowed(texts, word, true))
  );
}

/** Whether the word stands there with a text's end behind it or, where it may be charged for, one of `charges`. */
function isFollowed(texts: string, word: string, isCharged: boolean): boolean {
  for (let at = texts.indexOf(word); at !== -1; at = texts.indexOf(word, at + 1)) {
    if (!beginsWord(texts, at)) continue;
    const end = at + word.length;
    if (!isCharged) {
      if (texts.startsWith(textEnd, end)) return true;
      continue;
    }
    const next = texts.startsWith(' ', end) ? end + 1 : end;
    if (charges.some((each) => texts.startsWith(each, next))) return true;
  }
  return false;
}

/** Whether no letter and no digit stands before it. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before.toLowerCase() === before.toUpperCase() && (before < '0' || before > '9');
}
