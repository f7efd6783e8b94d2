import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapWords } from '@/lib/i18n/mapWords';
import { signedNumber } from '@/lib/i18n/signedNumber';
import { alphaText, gapText } from '@/lib/i18n/visitSentence';

describe('a number with its sign', () => {
  it.each(['en', 'fr', 'en-GB', 'fr-CA', 'sv'])('has the sign of mathematics, and none for nothing (%s)', (locale) => {
    const text = signedNumber(locale, { least: 1, most: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (tenths) => {
        const sign = tenths < 0 ? '−' : tenths > 0 ? '+' : '';
        expect(text(tenths / 10)).toMatch(new RegExp(`^${sign === '+' ? '\\+' : sign}\\d[.,]\\d$`));
      }),
    );
  });

  it('is how gaps and means of the map are told', () => {
    expect(gapText(-2, { locale: 'en' })).toBe('−2');
    expect(alphaText(-0.081, { language: 'en', number: String })).toBe('−0.08');
    expect(alphaText(1, { language: 'en', number: String })).toBe('1');
    expect(mapWords('fr', 'fr', { channels: [], emotions: [], kpis: [] }).mean(-0.5)).toBe('−0,5');
  });
});
