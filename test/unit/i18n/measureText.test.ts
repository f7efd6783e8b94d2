import { afterEach, describe, expect, it, vi } from 'vitest';
import { measureText, unitText } from '@/lib/i18n/measureText';

const inEnglish = { language: 'en', locale: 'en' } as const;
const inFrench = { language: 'fr', locale: 'fr' } as const;
/** Languages part numbers and units by spaces of several widths. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ');

describe('a figure with its unit', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    [7, 'd', '7 days', '7 jours'],
    [1, 'days', '1 day', '1 jour'],
    [2, 'jours', '2 days', '2 jours'],
    [780, 's', '780 sec', '780 s'],
    [12, 'min', '12 min', '12 min'],
    [3, 'h', '3 hr', '3 h'],
    [4.1, '%', '4.1%', '4,1 %'],
    [4.1, 'percent', '4.1%', '4,1 %'],
    [189, 'EUR', '€189', '189 €'],
    [12.5, '€', '€12.50', '12,50 €'],
    [4, 'stars', '4 stars', '4 étoiles'],
    [12, 'count', '12', '12'],
    [5, '', '5', '5'],
  ])('is written as the language does: %d %s', (value, unit, english, french) => {
    expect(spaced(measureText(value, unit, inEnglish))).toBe(english);
    expect(spaced(measureText(value, unit, inFrench))).toBe(french);
  });

  it.each(['/5', 'pas', 'hangers', 'toString', 'CTR'])(
    'leaves a unit that nobody knows as it was written: %s',
    (unit) => {
      expect(measureText(4.2, unit, inEnglish)).toBe(`4.2 ${unit}`);
      expect(measureText(4.2, unit, inFrench)).toBe(`4,2 ${unit}`);
    },
  );

  it('makes what writes a unit once for however many figures', () => {
    const makeFormat = vi.spyOn(Intl, 'NumberFormat');
    const listCurrencies = vi.spyOn(Intl, 'supportedValuesOf');
    const said = Array.from({ length: 50 }, (_, value) =>
      ['weeks', 'SEK', 'cups'].map((unit) => measureText(value + 0.5, unit, { language: 'en', locale: 'en-IE' })),
    );
    expect(said.at(2)).toEqual(['2.5 weeks', 'SEK\u00a02.50', '2.5 cups']);
    expect(makeFormat).toHaveBeenCalledTimes(3);
    expect(listCurrencies.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('has its unit in words where that stands alone', () => {
    expect(unitText('d', 'fr')).toBe('jours');
    expect(unitText('seconds', 'en')).toBe('seconds');
    expect(unitText('hangers', 'fr')).toBe('hangers');
  });
});
