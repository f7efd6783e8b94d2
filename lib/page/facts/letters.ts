/**
 * Any letter that the words of prices, counts and dates are written with, for a class in a pattern over lower case: all that Unicode knows would take
 * browsers a millisecond more to prepare, on every page anew.
 */
export const letters =
  'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u0373\\u0386-\\u0481\\u048a-\\u052f\\u0531-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0904-\\u0939\\u0985-\\u09b9\\u0e01-\\u0e30\\u0e40-\\u0e46\\u10a0-\\u10ff\\u1e00-\\u1fff\\u3041-\\u3096\\u309d-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';
