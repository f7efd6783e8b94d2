/** Entities that data are found escaped with although nothing decodes them there. */
const named = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' },
    ...{ euro: '€', pound: '£', yen: '¥', cent: '¢', reg: '®', trade: '™', copy: '©', deg: '°', middot: '·' },
    ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', times: '×', szlig: 'ß', oelig: 'œ', OElig: 'Œ' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»' },
    ...{ agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç' },
    ...{ egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï' },
    ...{ ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø' },
    ...{ ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', yacute: 'ý', yuml: 'ÿ' },
    ...{ Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Atilde: 'Ã', Auml: 'Ä', Aring: 'Å', AElig: 'Æ', Ccedil: 'Ç' },
    ...{ Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Euml: 'Ë', Iacute: 'Í', Icirc: 'Î', Ntilde: 'Ñ', Oacute: 'Ó' },
    ...{ Ocirc: 'Ô', Otilde: 'Õ', Ouml: 'Ö', Oslash: 'Ø', Ugrave: 'Ù', Uacute: 'Ú', Uuml: 'Ü' },
  }),
);

/**
 * Decodes character references in a text that no parser of HTML has seen (JSON-LD) or that was escaped once too often. Done without
 * a parser: nothing of a page is ever made into elements.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  // Twice, for what was escaped twice ("&amp;eacute;"); never more, whatever a page repeats.
  return decodeOnce(decodeOnce(text));
}

function decodeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
