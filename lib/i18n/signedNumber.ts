/**
 * A number that is read with its sign: "+1", "−2". The sign is the one of mathematics (U+2212), whatever a language has otherwise: the texts of
 * scales have it too. For people alone; data has numbers.
 */
export function signedNumber(locale: string, digits: { readonly least?: number; readonly most: number }) {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits.least ?? 0,
    maximumFractionDigits: digits.most,
    signDisplay: 'exceptZero',
  });
  return (value: number): string => minusSign(format.format(value));
}

/** A number that was written already, with that sign. */
export function minusSign(text: string): string {
  return text.replace('-', '\u2212');
}
