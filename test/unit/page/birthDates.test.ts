// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { birthDatesSaid } from '@/lib/page/birthDates';
import { filledValues } from '@/lib/page/filledValues';
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

  it.each([
    ['fields', '<input name="d" value="28"><input name="m" value="3"><input name="y" value="1971">'],
    [
      'lists',
      `<span><select><option value="">Jour<option value="28" selected>28</select></span><span><select><option value="">Mois${['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'].map((month) => `<option value="${month}"${month === 'mars' ? ' selected' : ''}>${month}`).join('')}</select></span><span><select><option value="1971" selected>1971</select></span>`,
    ],
  ])('is blanked in words of the page where three %s hold it', (_what, fields) => {
    const html = `<html lang="fr"><body><form><input name="mail" value="ada@rook.example"><fieldset>${fields}</fieldset></form></body></html>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const archived = fields.includes('<select>') ? [] : [filledValues(page, () => null).typed];
    for (const typed of [typedValues(page, () => null), ...archived]) {
      expect(wordsWithoutTyped('Née le 28 mars 1971 à Lyon', typed)).toBe('Née le *** à Lyon');
      expect(wordsWithoutTyped('Née le 28/03/1971', typed)).toBe('Née le ***');
    }
  });

  it.each([
    ['a day of travel', '<input name="d" value="28"><input name="m" value="3"><input name="y" value="2026">'],
    ['a year with something else', '<input name="size" value="28"><input name="y" value="1971">'],
    ['a card', '<input name="n" value="1"><input name="a" value="2"><input name="b" value="3"><input value="1971">'],
  ])('is none in %s', (_what, fields) => {
    const html = `<html lang="fr"><body><form>${fields}</form></body></html>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect([...page.querySelectorAll('input')].flatMap((field) => birthDatesSaid(field, field.value))).toEqual([]);
  });

  it('is blanked in words of the page', () => {
    const html = '<html lang="fr"><body><input type="date" name="naissance" value="1971-03-28"></body></html>';
    const typed = typedValues(new DOMParser().parseFromString(html, 'text/html'), () => null);
    expect(wordsWithoutTyped('Née le 28 mars 1971 à Lyon', typed)).toBe('Née le *** à Lyon');
  });
});
