// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createBlanker } from '@/lib/capture/blankValues';
import { wordsWithoutTyped } from '@/lib/capture/withoutTyped';
import { numberSpellings } from '@/lib/page/numberSpellings';
import { piecesOfValues, saidAgain } from '@/lib/page/saidAgain';

const cases: readonly (readonly [typed: string, said: string])[] = [
  ['FR7612345678901234567890123', 'FR76 1234 5678 9012 3456 7890 123'],
  ['FR76 1234 5678 9012 3456 7890 123', 'fr7612345678901234567890123'],
  ['0698765432', '+33 6 98 76 54 32'],
  ['0698765432', '+33698765432'],
  ['06 98 76 54 32', '0698765432'],
  ['+33698765432', '06 98 76 54 32'],
  ['0049 151 23456789', '0151 23456789'],
  ['4111222233334444', '4111-2222-3333-4444'],
];

describe('a number that was typed', () => {
  it.each(cases)('%s is known again as %s, in words, in the page and in its archive', (typed, said) => {
    const text = `Confirm ${said} now`;
    const bare = said.replace(/[^A-Z\d]/gi, '').slice(-8);
    expect(wordsWithoutTyped(text, [typed]).replace(/[^A-Z\d]/gi, '')).not.toContain(bare);

    const page = new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html');
    const found = saidAgain(page, piecesOfValues([typed]));
    expect(
      found
        .map(String)
        .join('')
        .replace(/[^A-Z\d]/gi, ''),
    ).toContain(bare);

    const blanker = createBlanker([typed]);
    expect(blanker?.(`<p>${text}</p>`).html.replace(/[^A-Z\d]/gi, '')).not.toContain(bare);
  });

  it('is none where it is short, an order’s words, or within another number', () => {
    expect(numberSpellings('1234567')).toBeNull();
    expect(numberSpellings('Order FR7612')).toBeNull();
    expect(wordsWithoutTyped('Part 906987654321 of 3', ['0698765432'])).toBe('Part 906987654321 of 3');
  });
});
