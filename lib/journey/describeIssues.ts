import type * as z from 'zod/mini';
import { type Problem, type ProblemCode, type ProblemValue, problem, problemWords } from './problem';

/** `touchpoints[3].emotion.valence` */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part);
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

/** What a schema found wrong: where, and what it must be. `base` is the place of what was parsed. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, base));
}

function problemsOf(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Problem[] {
  const path = [...base, ...issue.path];
  const is = (code: ProblemCode, ...values: ProblemValue[]) => [problem(pathText(path), code, ...values)];
  // A schema may say what is wrong by itself ("mustBeFromTo -2 2"); without a locale, zod's own message is no word of ours.
  const [code = '', ...values] = issue.message.split(' ');
  if (isProblemCode(code)) return is(code, ...values);
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue) ? is('isMissing') : is(...wantedType(issue.expected));
    case 'invalid_value':
      return is('mustBeOneOf', ...issue.values.map((value) => JSON.stringify(value)));
    case 'too_small':
      return is(...lowerBound(issue.origin, Number(issue.minimum), issue.inclusive !== false));
    case 'too_big':
      return is(...upperBound(issue.origin, Number(issue.maximum), issue.inclusive !== false));
    case 'invalid_format':
      return is(...wantedFormat(issue));
    case 'invalid_key':
      return is('isNoName');
    case 'invalid_union': {
      const [first] = issue.errors;
      // A union that names its discriminator says which values that may have; otherwise the first branch speaks for all.
      if (issue.discriminator) return is('hasNoKnownType');
      return first === undefined ? is('doesNotFit') : describeIssues(first, path);
    }
    default:
      return is('isNotValid');
  }
}

type Described = [code: ProblemCode, ...values: ProblemValue[]];

function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemWords, text);
}

/** Told only where the input was asked for (`reportInput`). */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return 'input' in issue && issue.input === undefined;
}

const types: Readonly<Record<string, ProblemCode>> = {
  string: 'mustBeText',
  object: 'mustBeObject',
  record: 'mustBeObject',
  array: 'mustBeList',
  number: 'mustBeNumber',
  int: 'mustBeWholeNumber',
  boolean: 'mustBeFlag',
};

function wantedType(expected: string): Described {
  const code = types[expected];
  return code ? [code] : ['mustBeOfType', expected];
}

function wantedFormat({
  format,
  pattern,
}: {
  readonly format: string;
  readonly pattern?: string | undefined;
}): Described {
  if (format === 'uuid') return ['mustBeUuid'];
  if (format === 'datetime') return ['mustBeInstant'];
  return ['mustMatch', pattern ?? format];
}

function lowerBound(origin: string, bound: number, inclusive: boolean): Described {
  if (origin === 'string') return bound === 1 ? ['mustNotBeEmpty'] : ['mustHaveCharacters', bound];
  if (origin === 'array') return ['mustHaveEntries', bound];
  return [inclusive ? 'mustBeAtLeast' : 'mustBeMoreThan', bound];
}

function upperBound(origin: string, bound: number, inclusive: boolean): Described {
  if (origin === 'string') return ['mayHaveCharacters', bound];
  if (origin === 'array') return ['mayHaveEntries', bound];
  return [inclusive ? 'mustBeAtMost' : 'mustBeLessThan', bound];
}
