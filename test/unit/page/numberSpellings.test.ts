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

function everywhere(text: string, typed: string): string[] {
  const page = new DOMParser().parseFromString(`<p>${text}</p>`, 'text/html');
  const found = saidAgain(page, piecesOfValues([typed]));
  const bytes = String.fromCharCode(...new TextEncoder().encode(`<p>${text}</p>`));
  const blanked = createBlanker([typed])?.(bytes).html ?? bytes;
  return [
    wordsWithoutTyped(page.body.textContent, [typed]),
    found.reduce((words, range) => words.replace(String(range), '***'), page.body.textContent),
    new TextDecoder().decode(Uint8Array.from(blanked, (letter) => letter.charCodeAt(0))),
  ];
}

describe('the last digits of a long number that was typed', () => {
  const card = '4929 1111 2222 7766';

  it.each([
    'Card ending 7766',
    'Visa ending in 7766.',
    'Carte se terminant par 7766',
    'Karte endet auf 7766',
    'Tarjeta terminada en 7766',
    '•••• 7766',
    '•••• •••• •••• 7766',
    '**** 7766',
    'xxxx-xxxx-xxxx-7766',
    '…7766',
    '<b>••••</b> <b>7766</b>',
  ])('are known again in %s', (text) => {
    for (const left of everywhere(text, card)) expect(left).not.toContain('7766');
  });

  it.each([
    'Order 7766',
    'The year ending 77661',
    '•••• 1234',
    'Ends in 7766 days? Never 2 x 77',
    '7766 points',
    '1*7766',
    '2 x 7766',
    '#7766',
    '• 7766',
  ])('are not every such digits: %s', (text) => {
    const kept = text.startsWith('Ends') ? '2 x 77' : /\d{4,}/.exec(text)?.[0];
    for (const left of everywhere(text, card)) expect(left).toContain(kept);
  });

  it('are none of a short one', () => {
    for (const left of everywhere('Card ending 7766', '1117766')) expect(left).toContain('7766');
  });
});

describe('an amount that was typed', () => {
  it.each([
    ['48250', '48 250 €'],
    ['48250', '48\u202f250 €'],
    ['48250', '48.250,00 €'],
    ['48250', '$48,250'],
    ['48250', '48’250 CHF'],
    ['48,250.00', '48250'],
    ['48 250 €', '48.250'],
    ['1250000', '1 250 000'],
    ['12500000', '12,500,000.00'],
    ['1800', '1,800'],
  ])('%s is known again in %s', (typed, said) => {
    for (const left of everywhere(`Loan: ${said}`, typed)) expect(left).not.toMatch(/\d/);
  });

  it.each([
    ['48250', '148 250'],
    ['48250', '48 250 000'],
    ['48250', '1.48,250'],
    ['48250', '48 2501'],
    ['12', '12,00 €'],
    ['250', '250 €, 48 250 €'],
  ])('%s is not %s', (typed, said) => {
    for (const left of everywhere(`Loan: ${said}`, typed)) expect(left).toContain(said);
  });
});

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
