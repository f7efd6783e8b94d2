import { describe, expect, it } from 'vitest';
import { problemMessages, wordProblems } from '@/lib/i18n/problems';
import { type ProblemCode, problem, problemText, problemWords } from '@/lib/journey/problem';

const codes = Object.keys(problemWords) as ProblemCode[];

describe('the words for what is wrong', () => {
  it.each(codes)('%s is said in French, with the same values', (code) => {
    const values = ['<1>', '<2>', '<3>'].slice(0, problemWords[code].length || (code === 'mustBeOneOf' ? 2 : 0));
    const [english, french] = [
      wordProblems([problem('', code, ...values)], 'en'),
      wordProblems([problem('', code, ...values)], 'fr'),
    ];
    expect(french).not.toBe(english);
    // The name of a field and two values that JSON has stay.
    const words = french.replaceAll(/format|true|false/g, '');
    expect(words).not.toMatch(/\b(must|is|be|has|not|at|expected|the|file|bundle|than)\b/);
    for (const value of values) expect([english.includes(value), french.includes(value)]).toEqual([true, true]);
  });

  it('name the place, and set it off as the language does', () => {
    const problems = [problem('brands[0].role', 'isMissing'), problem('', 'andMore', 3)];
    expect(wordProblems(problems, 'en')).toBe('brands[0].role: is missing; and 3 more');
    expect(wordProblems(problems, 'en')).toBe(problemText(problems));
    expect(wordProblems(problems, 'fr')).toBe('brands[0].role\u00a0: manque\u00a0; et 3 de plus');
  });

  it('have a form for one and for many', () => {
    expect(problemMessages.fr.mayHaveEntries(1)).toBe('doit avoir au plus 1 élément');
    expect(problemMessages.fr.mayHaveEntries(2)).toBe('doit avoir au plus 2 éléments');
  });
});
