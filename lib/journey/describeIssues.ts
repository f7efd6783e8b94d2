import type * as z from 'zod/mini';

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

/** One line for each issue: where, and what it must be. English, technical: for the detail under a translated message. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], base: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => linesOf(issue, base));
}

function linesOf(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): string[] {
  const path = [...base, ...issue.path];
  const line = (what: string) => [path.length === 0 ? what : `${pathText(path)}: ${what}`];
  // A schema may word its own bound ("must be from -2 to 2"); without a locale, zod says only this.
  if (issue.message && issue.message !== 'Invalid input') return line(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return line(isMissing(issue) ? 'is missing' : `must be ${article(issue.expected)}`);
    case 'invalid_value':
      return line(`must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`);
    case 'too_small':
      return line(`must ${bound(issue.origin, 'at least', issue.minimum, issue.inclusive !== false)}`);
    case 'too_big':
      return line(`must ${bound(issue.origin, 'at most', issue.maximum, issue.inclusive !== false)}`);
    case 'invalid_format':
      return line(formats[issue.format] ?? `must match ${issue.pattern ?? issue.format}`);
    case 'invalid_key':
      return line('is not a name that may stand here');
    case 'invalid_union': {
      const [first] = issue.errors;
      // A union that names its discriminator says which values that may have; otherwise the first branch speaks for all.
      if (issue.discriminator) return line('has no known type');
      return first === undefined ? line('does not fit') : describeIssues(first, path);
    }
    default:
      return line('is not valid');
  }
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'must be a UUID',
  datetime: 'must be an instant in UTC like 2026-11-21T09:30:00.000Z',
};

/** Told only where the input was asked for (`reportInput`). */
function isMissing(issue: z.core.$ZodIssue): boolean {
  return 'input' in issue && issue.input === undefined;
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  if (expected === 'record' || expected === 'object') return 'an object';
  if (expected === 'array') return 'a list';
  if (expected === 'string') return 'a text';
  if (expected === 'boolean') return 'true or false';
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function bound(origin: string, word: string, limit: number | bigint, inclusive: boolean): string {
  if (origin === 'string')
    return word === 'at least' && limit === 1 ? 'not be empty' : `have ${word} ${limit} characters`;
  if (origin === 'array') return `have ${word} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  if (inclusive) return `be ${word} ${limit}`;
  return `be ${word === 'at least' ? 'more' : 'less'} than ${limit}`;
}
