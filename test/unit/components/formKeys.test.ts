import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessEmotionKeyCaps } from '@/components/quickForm/emotionKeyCaps';
import { type FocusPlace, formKeys, type KeyPress, readFormKey } from '@/components/quickForm/formKeys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, isComposing: false };
const press = (code: string, key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...plain, code, key, ...more });

describe('readFormKey', () => {
  it.each([
    ['QWERTY', press('Digit2', '2')],
    ['AZERTY, where digits need Shift', press('Digit2', 'é')],
    ['AZERTY with Shift', press('Digit2', '2', { shiftKey: true })],
    ['the number pad', press('Numpad2', '2')],
  ])('reads a stage by position: %s', (_, key) => {
    expect(readFormKey(key, 'elsewhere')).toEqual({ kind: 'stage', index: 1 });
  });

  it('reads 0 as no stage', () => {
    expect(readFormKey(press('Digit0', 'à'), 'elsewhere')).toEqual({ kind: 'stage', index: null });
  });

  it.each([
    ['KeyA', 'a', 0],
    ['KeyA', 'q', 0],
    ['KeyG', 'g', 4],
    ['KeyF', 'а', 3],
  ])('reads an emotion by position: %s typing %s', (code, key, index) => {
    expect(readFormKey(press(code, key), 'elsewhere')).toEqual({ kind: 'emotion', index });
  });

  it('reads the letter that is printed, wherever the layout puts it', () => {
    expect(readFormKey(press('Semicolon', 'm'), 'elsewhere')).toEqual({ kind: 'letter', letter: 'M' });
    expect(readFormKey(press('KeyM', ','), 'elsewhere')).toBeNull();
    expect(readFormKey(press('KeyM', 'ь'), 'elsewhere')).toEqual({ kind: 'letter', letter: 'M' });
  });

  it.each([
    ['held', { repeat: true }],
    ['composed', { isComposing: true }],
    ['with Alt', { altKey: true }],
    ['with Ctrl', { ctrlKey: true }],
    ['with Cmd', { metaKey: true }],
  ])('ignores keys that are %s', (_, more) => {
    fc.assert(
      fc.property(fc.constantFrom('Digit1', 'KeyA', 'KeyN', 'KeyL'), (code) => {
        expect(readFormKey(press(code, code.slice(-1).toLowerCase(), more), 'elsewhere')).toBeNull();
      }),
    );
  });

  it('leaves everything but Escape and Ctrl or Cmd + Enter to a text box', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Enter', ' ', '1', 'a', 'n', 'é', 'Tab', 'Backspace'),
        fc.constantFrom('Enter', 'Space', 'Digit1', 'KeyA', 'KeyN', 'Tab', 'Backspace'),
        fc.boolean(),
        (key, code, shiftKey) => {
          expect(readFormKey(press(code, key, { shiftKey }), 'typing')).toBeNull();
        },
      ),
    );
    expect(readFormKey(press('Escape', 'Escape'), 'typing')).toEqual({ kind: 'escape' });
    expect(readFormKey(press('Enter', 'Enter', { ctrlKey: true }), 'typing')).toEqual({ kind: 'save' });
    expect(readFormKey(press('Enter', 'Enter', { metaKey: true }), 'typing')).toEqual({ kind: 'save' });
  });

  it('saves with Enter, except on a control that Enter presses', () => {
    const places: Record<FocusPlace, unknown> = { elsewhere: { kind: 'save' }, pressable: null, typing: null };
    for (const [place, expected] of Object.entries(places)) {
      expect(readFormKey(press('Enter', 'Enter'), place as FocusPlace)).toEqual(expected);
    }
  });

  it('has no letter that is an emotion key of QWERTY, QWERTZ or AZERTY', () => {
    const emotionLetters = [...guessEmotionKeyCaps('en'), ...guessEmotionKeyCaps('fr-FR')];
    for (const letter of Object.values(formKeys)) expect(emotionLetters).not.toContain(letter);
  });
});

describe('guessEmotionKeyCaps', () => {
  it.each([
    ['fr', 'Q'],
    ['fr-FR', 'Q'],
    ['fr-BE', 'Q'],
    ['fr-CA', 'A'],
    ['fr-CH', 'A'],
    ['en-GB', 'A'],
    ['de', 'A'],
  ])('%s: the first emotion key prints %s', (locale, cap) => {
    expect(guessEmotionKeyCaps(locale)[0]).toBe(cap);
  });
});
