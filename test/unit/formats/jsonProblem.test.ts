import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonProblem } from '@/lib/formats/jsonProblem';
import { readableJson } from '@/lib/formats/readableJson';
import { jsonValue } from '../journey/arbitrary';

describe('findJsonProblem', () => {
  it.each([
    ['', 1, 1, 'endsTooEarly'],
    ['{"a": 1', 1, 8, 'endsTooEarly'],
    ['{"a": 1,}', 1, 9, 'wantsKey'],
    ['{"a": 1}\n\n}', 3, 1, 'wantsNothing'],
    ['[1 2]', 1, 4, 'wantsCommaOrEnd'],
    ['[1,\r\n  oops]', 2, 3, 'wantsValue'],
    ['[01]', 1, 3, 'wantsCommaOrEnd'],
    ['{"a" 1}', 1, 6, 'wantsColon'],
    ["{'a': 1}", 1, 2, 'wantsKeyOrEnd'],
    ['{1: 1}', 1, 2, 'wantsKeyOrEnd'],
    ['[}', 1, 2, 'wantsValueOrEnd'],
    ['["a\nb"]', 1, 4, 'hasBareControl'],
    ['["a\\x"]', 1, 4, 'hasWrongEscape'],
    ['\n["abc', 2, 2, 'hasOpenText'],
    ['nul', 1, 1, 'wantsValue'],
    ['[1.]', 1, 3, 'wantsCommaOrEnd'],
  ] as const)('%j at line %i, column %i', (text, line, column, what) => {
    expect(findJsonProblem(text)).toEqual({ line, column, what });
    expect(() => JSON.parse(text)).toThrow();
  });

  it('finds a problem exactly where JSON.parse does', () => {
    const near = fc
      .tuple(
        jsonValue,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom('', '"', ',', '}', ']', '\\', '\n', '0', 'x', ' '),
      )
      .map(([value, at, gone, put]) => {
        const text = readableJson(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + gone);
      });
    fc.assert(
      fc.property(near, (text) => {
        let problem = false;
        try {
          JSON.parse(text);
        } catch {
          problem = true;
        }
        expect(findJsonProblem(text) !== null).toBe(problem);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('readableJson', () => {
  it('says what JSON.stringify says', () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(JSON.parse(readableJson(value))).toEqual(value);
      }),
    );
  });

  it('puts what is short on one line', () => {
    const value = {
      list: [1, 2],
      of: { a: null, b: undefined, c: 'x' },
      rest: [{ a: 1 }, []],
      none: {},
      long: ['y'.repeat(120)],
    };
    expect(readableJson(value)).toBe(
      [
        '{',
        '  "list": [1, 2],',
        '  "of": { "a": null, "c": "x" },',
        '  "rest": [',
        '    { "a": 1 },',
        '    []',
        '  ],',
        '  "none": {},',
        '  "long": [',
        `    "${'y'.repeat(120)}"`,
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });
});
