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
});
