// Compared as plain texts: patterns of so many words would take a page 55 kB as soon as they were used.

/** What shops, carriers and hotels call what comes on top of the price, in the languages of the stage's shops; in small letters. */
const phrases = [
  ...['livraison', 'port', 'service', 'dossier', 'réservation', 'ménage', 'gestion'].map((what) => `frais de ${what}`),
  ...["frais d'expédition", 'frais d’expédition', 'taxe de séjour', 'versandkosten', 'lieferkosten', 'liefergebühr'],
  ...['servicegebühr', 'kurtaxe', 'gastos de envío', 'gastos de gestión', 'spese di spedizione', 'spese di gestione'],
  ...['tassa di soggiorno', 'verzendkosten', 'servicekosten', 'custo de envio', 'custos de envio', 'taxa de entrega'],
  ...['taxa de serviço', 'koszt dostawy', 'koszty dostawy', 'fraktkostnad', 'стоимость доставки'],
];
/** Alone, or at the end, as in a row of a bill. */
const labels = [
  ...['livraison', 'versand', 'envío', 'spedizione', 'verzending', 'frakt', 'dostawa', 'доставка'],
  ...['delivery', 'deliveries', 'shipping', 'postage'],
];
/** Followed by one of `charges`, or at the end. */
const charged = [
  ...['delivery', 'deliveries', 'shipping', 'postage', 'service', 'booking', 'handling', 'processing', 'cleaning'],
  ...['resort', 'convenience'],
];
const charges = ['fee', 'charge', 'cost', '&', ':'];
/** Each of the above has one of these in it. */
const hints = [
  ...['deliver', 'shipping', 'postage', 'service', 'booking', 'handling', 'processing', 'cleaning', 'resort'],
  ...[
    'convenience',
    'frais d',
    'taxe de',
    'livraison',
    'versand',
    'liefer',
    'kurtaxe',
    'env',
    'spedizione',
    'spese di',
  ],
  ...['tassa di', 'verzend', 'custo', 'taxa de', 'gastos de', 'dostaw', 'frakt', 'достав'],
];

/** Whether `namesFee` may be true of a text in it, in small letters: many may be asked at once. */
export function hintsAtFee(texts: string): boolean {
  return hints.some((hint) => texts.includes(hint));
}

/** Whether a text, in small letters and without space around it, names a fee. */
export function namesFee(text: string): boolean {
  if (phrases.some((phrase) => text.includes(phrase))) return true;
  if (labels.some((label) => text.endsWith(label) && beginsWord(text, text.length - label.length))) return true;
  return charged.some((word) => isCharged(text, word));
}

function isCharged(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!beginsWord(text, at)) continue;
    const rest = text.slice(at + word.length);
    const next = rest.startsWith(' ') ? rest.slice(1) : rest;
    if (next === '' || charges.some((each) => next.startsWith(each))) return true;
  }
  return false;
}

/** Whether no letter and no digit stands before it. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before.toLowerCase() === before.toUpperCase() && (before < '0' || before > '9');
}
