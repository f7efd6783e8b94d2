import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import { findJsonProblem } from './jsonProblem';

// The format itself is some ten levels deep; only what others put into `extensions` or fields yet unknown may be deeper. Merging and writing
// recurse, so there must be a bound.
const deepest = 100;

/** What may be parsed at once. Ten thousand touchpoints with every field filled are some 130 MB. */
export const largestJson = 256 * 1024 * 1024;

/**
 * The value of a JSON text in UTF-8 (a byte order mark is skipped). Keys named `__proto__` are left out: they would change an object instead
 * of naming a field of it.
 * @param name what to call the text in errors.
 * @throws {StoreError} `invalid`: too large, not UTF-8, not JSON (with line and column), or nested too deeply.
 */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  if (bytes.length > largestJson) throw refusal([problem(name, 'isTooLarge', largestJson / 1024 / 1024)]);
  const text = decode(bytes, name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const found = findJsonProblem(text);
    const what = found ? problem(name, found.what, found.line, found.column) : problem(name, 'isNotJson');
    throw refusal([what], { cause });
  }
  tame(value, name);
  return value;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refusal([problem(name, 'isNotUtf8')], { cause });
  }
}

/** Checks the depth and drops `__proto__`, without recursion: the value may be nested as deeply as its author liked. */
function tame(root: unknown, name: string): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) throw refusal([problem(name, 'isTooDeep', deepest)]);
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
      for (const inner of Object.values(value)) {
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
}
