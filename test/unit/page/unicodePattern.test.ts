import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodePattern } from '@/lib/page/unicodePattern';

const sources = [
  String.raw`[^\p{L}\p{N}]+`,
  String.raw`([\p{Ll}])([\p{Lu}])`,
  String.raw`^[\p{Lu}][\p{L}'’-]*\.?(?:\s(?:[\p{Lu}][\p{L}'’-]*\.?|de|van)){0,3}$`,
  String.raw`[\p{M}]+`,
  String.raw`^[\p{Nd}][\p{Nd}\s.,'’]*[.,][\p{Nd}]{2}(?:[.,]?[-–])?$`,
  String.raw`[\p{Nd}\p{Sc}.,\s'’–-]`,
  String.raw`[^\p{Sc}\u2063]`,
];
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'Aaz Zé09.,’–-€$£¢¥ \u2063²ªµºÉٱ٣漢😀ﬁ\u0301'.split('')) }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Anna de Vries', '1.299,00 €', "L'Île", 'Élodie M.', '１２３', '₿ 3', '\u20c0', '12²'),
);

describe('unicodePattern', () => {
  it('finds what the whole pattern finds, in every text', () => {
    for (const source of sources) {
      const [first, all] = [unicodePattern(source), unicodePattern(source, 'g')];
      fc.assert(
        fc.property(texts, (text) => {
          expect(first(text).exec(text)).toEqual(new RegExp(source, 'u').exec(text));
          expect(text.replace(all(text), '|')).toBe(text.replace(new RegExp(source, 'gu'), '|'));
        }),
      );
    }
  });

  it('says which of its sets it does not know', () => {
    expect(() => unicodePattern(String.raw`[\p{Zs}]`)('a')).toThrow(String.raw`\p{Zs}`);
  });
});
