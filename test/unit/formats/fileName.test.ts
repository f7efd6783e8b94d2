import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '@/lib/formats/fileName';

const name = (study: string | null, journey: string | null) =>
  fileNameOf({ study, journey, exportedAt: '2026-11-21T08:00:00.000Z', extension: '.journey-map.json' });

describe('fileNameOf', () => {
  it.each([
    ['Coats', 'A coat before the frost', 'Coats - A coat before the frost - 2026-11-21.journey-map.json'],
    ['Coats', null, 'Coats - 2026-11-21.journey-map.json'],
    [null, '', 'journey map - 2026-11-21.journey-map.json'],
    ['Été à l’île', '東京のコート 🧥', 'Été à l’île - 東京のコート 🧥 - 2026-11-21.journey-map.json'],
    ['a/b\\c:d*e?f"g<h>i|j', '..', 'a b c d e f g h i j - 2026-11-21.journey-map.json'],
    ['../../etc/passwd', '-rf ~', 'etc passwd - rf ~ - 2026-11-21.journey-map.json'],
    ['con.fr', null, '_con.fr - 2026-11-21.journey-map.json'],
    ['a\u202egnp', '\u0000tab\there', 'agnp - tab here - 2026-11-21.journey-map.json'],
    ['dots...', ' spaces ', 'dots - spaces - 2026-11-21.journey-map.json'],
  ])('%j and %j', (study, journey, expected) => {
    expect(name(study, journey)).toBe(expected);
  });

  it('says which version it is, where there are several', () => {
    const exportedAt = '2026-11-21T08:00:00.000Z';
    expect(
      fileNameOf({ study: 'Coats', journey: null, version: 'client version', exportedAt, extension: '.xlsx' }),
    ).toBe('Coats - client version - 2026-11-21.xlsx');
  });

  it('cuts between characters, never within one', () => {
    const family = '👩\u200d👩\u200d👧';
    expect(name('ab'.repeat(100), family.repeat(30))).toBe(
      `${'ab'.repeat(45)} - ${family.repeat(5)} - 2026-11-21.journey-map.json`,
    );
    expect(name('e\u0301'.repeat(200), null)).toBe(`${'é'.repeat(45)} - 2026-11-21.journey-map.json`);
  });

  it('is one that every file system takes', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('.', ' ', '/', 'é', '🧥', '\ud800', 'c', 'on') }),
    );
    fc.assert(
      fc.property(odd, odd, (study, journey) => {
        const result = name(study, journey);
        expect(new TextEncoder().encode(result).length).toBeLessThanOrEqual(240);
        expect(result).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]|^[ .]|[ .]\.journey|^(?:con|prn|aux|nul)\./iu);
        expect(result.endsWith('2026-11-21.journey-map.json')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
