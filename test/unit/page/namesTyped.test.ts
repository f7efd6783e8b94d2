// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { namesTyped } from '@/lib/page/namesTyped';

function titleOf(title: string, body: string): string {
  return wordsWithoutTyped(title, namesTyped(new DOMParser().parseFromString(body, 'text/html')));
}

describe('the title that a page makes of what was typed into it', () => {
  it('says nothing of who typed', () => {
    const form = '<input id="first" name="firstName" value="Wilma"><input name="last-name" value="Ostrander">';
    expect(titleOf('Checkout for Wilma Ostrander', form)).toBe('Checkout for *** ***');
    expect(titleOf('wilma@velo.example – Sign in', '<input type="email" value="wilma@velo.example">')).toBe(
      '*** – Sign in',
    );
    expect(titleOf('Wilma Ostrander', form)).toBe('');
  });

  it('says what was searched for, and where a journey goes', () => {
    expect(titleOf('Red coats | Velo', '<input type="search" value="Red coats">')).toBe('Red coats | Velo');
    expect(titleOf('Hotels in Paris', '<input name="city" value="Paris">')).toBe('Hotels in Paris');
    expect(
      titleOf('Hotels in Paris', '<input name="ss" value="Paris"><input name="zip" value="10115"><input name="q">'),
    ).toBe('Hotels in Paris');
  });

  it('says nothing of fields that tell nothing of themselves, beside some that do', () => {
    const person =
      '<input id="a1" value="Wilma"><input id="a2" value="Ostrander"><input id="em" type="email" value="w@velo.example">';
    const form = `<form>${person}<input type="tel" value="0612457890"></form>`;
    expect(titleOf('Checkout for Wilma Ostrander', form)).toBe('Checkout for *** ***');
    const search = '<form><input name="from" value="Lisbon"><input name="to" value="Paris"></form>';
    expect(titleOf('Lisbon to Paris', search)).toBe('Lisbon to Paris');
    expect(titleOf('Lisbon to Paris', `${search}${form}`)).toBe('Lisbon to Paris');
  });

  it('says nothing of what was typed into custom elements', () => {
    const page = new DOMParser().parseFromString('<pay-field></pay-field>', 'text/html');
    const root = page.querySelector('pay-field')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('There is no such element.');
    root.innerHTML = '<input name="firstName" value="Wilma"><input name="lastName" value="Ostrander">';
    expect(wordsWithoutTyped('Pay as Wilma Ostrander', namesTyped(page))).toBe('Pay as *** ***');
  });

  it('says nothing of what was typed into frames of the site', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument;
    if (!inside) throw new Error('The frame has no page.');
    inside.body.innerHTML = '<input name="firstName" value="Wilma"><input name="lastName" value="Ostrander">';
    expect(wordsWithoutTyped('Pay as Wilma Ostrander', namesTyped(document))).toBe('Pay as *** ***');
    frame.remove();
  });
});
