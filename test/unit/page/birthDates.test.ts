// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { birthDatesSaid } from '@/lib/page/birthDates';
import { typedValues } from '@/lib/page/typedValues';

function saidBy(field: string, words: string, language = 'de'): string[] {
  const page = new DOMParser().parseFromString(`<html lang="${language}"><body>${field}</body></html>`, 'text/html');
  const input = page.querySelector('input') as HTMLInputElement;
  return birthDatesSaid(input, words);
}

describe('a day of birth that was typed', () => {
  it.each(['28. März 1971', '28 March 1971', 'March 28, 1971', '28.03.1971', '28/3/1971', '03/28/1971', '1971-03-28'])(
    'is known again as %s',
    (said) => {
      expect(saidBy('<input type="date" id="birth">', '1971-03-28')).toContain(said);
      expect(saidBy('<input name="dob">', '28.3.1971')).toContain(said);
    },
  );

  it('is known by its year too, where the field has no name of its own', () => {
    expect(saidBy('<input id="nais">', '17/03/1964', 'fr')).toContain('17 mars 1964');
    expect(saidBy('<input type="date">', '1964-03-17', 'fr')).toContain('17 mars 1964');
    expect(saidBy('<input>', '17/03/2026', 'fr')).toEqual([]);
    expect(saidBy('<input>', '1964', 'fr')).toEqual([]);
  });

  it('is none where the day is of anything else, or is no day', () => {
    expect(saidBy('<input type="date" name="checkin">', '2026-12-24')).toEqual([]);
    expect(saidBy('<input name="birthplace">', 'Lyon')).toEqual([]);
    expect(saidBy('<input name="dob">', '99.99.1971')).toEqual([]);
    expect(saidBy('<input name="dob">', '1971-03-28', 'no such')).toContain('28 March 1971');
  });

  it('is blanked in words of the page', () => {
    const html = '<html lang="fr"><body><input type="date" name="naissance" value="1971-03-28"></body></html>';
    const typed = typedValues(new DOMParser().parseFromString(html, 'text/html'), () => null);
    expect(wordsWithoutTyped('Née le 28 mars 1971 à Lyon', typed)).toBe('Née le *** à Lyon');
  });
});
