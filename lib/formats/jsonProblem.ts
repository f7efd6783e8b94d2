import type { ProblemCode } from '@/lib/journey/problem';

/** Where a text stops being JSON. Lines and columns count from 1; columns in UTF-16 units, as editors do. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly what: ProblemCode;
}

const wanted = {
  value: 'wantsValue',
  valueOrEnd: 'wantsValueOrEnd',
  key: 'wantsKey',
  keyOrEnd: 'wantsKeyOrEnd',
  colon: 'wantsColon',
  commaOrEnd: 'wantsCommaOrEnd',
  nothing: 'wantsNothing',
} as const satisfies Record<string, ProblemCode>;

type Expected = keyof typeof wanted;

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The first place where a text is not JSON, or null where it is. Only for texts that `JSON.parse` refused: it says where in words that differ by browser, or not at all. */
export function findJsonProblem(text: string): JsonProblem | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    const character = text[at];
    if (character === undefined) return expected === 'nothing' ? null : problemAt(text, at, 'endsTooEarly');
    const inside = open.at(-1);
    const wantsValue: boolean = expected === 'value' || expected === 'valueOrEnd';
    const wantsKey: boolean = expected === 'key' || expected === 'keyOrEnd';
    if (wantsValue && (character === '{' || character === '[')) {
      open.push(character);
      expected = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else if (
      (character === '}' && inside === '{' && (expected === 'keyOrEnd' || expected === 'commaOrEnd')) ||
      (character === ']' && inside === '[' && (expected === 'valueOrEnd' || expected === 'commaOrEnd'))
    ) {
      open.pop();
      expected = afterValue();
      at += 1;
    } else if (character === ',' && expected === 'commaOrEnd') {
      expected = inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (character === ':' && expected === 'colon') {
      expected = 'value';
      at += 1;
    } else if (character === '"' && (wantsValue || wantsKey)) {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return problemAt(text, end.at, end.what);
      at = end;
      expected = wantsKey ? 'colon' : afterValue();
    } else {
      scalar.lastIndex = at;
      if (!wantsValue || !scalar.test(text)) return problemAt(text, at, wanted[expected]);
      at = scalar.lastIndex;
      expected = afterValue();
    }
  }
}

/** Index behind the string that begins at `start`, or what is wrong in it. */
function endOfString(text: string, start: number): number | { readonly at: number; readonly what: ProblemCode } {
  for (let at = start + 1; ; at += 1) {
    const character = text[at];
    if (character === undefined) return { at: start, what: 'hasOpenText' };
    if (character === '"') return at + 1;
    if (character < ' ') return { at, what: 'hasBareControl' };
    if (character === '\\') {
      const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
      if (!escaped) return { at, what: 'hasWrongEscape' };
      at += escaped[0].length;
    }
  }
}

function problemAt(text: string, at: number, what: ProblemCode): JsonProblem {
  let line = 1;
  let lineStart = 0;
  for (const { index } of text.slice(0, at).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    lineStart = index + (text.startsWith('\r\n', index) ? 2 : 1);
  }
  return { line, column: at - lineStart + 1, what };
}
