import { type Plugin, parseAst } from 'vite';

/** Calls that leave a pattern as they found it, whatever its flags. */
const leavesAsFound = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'split', 'search']);

/**
 * Writes the patterns of the scripts that run in pages as texts, of which each becomes a pattern when it is first asked for, and stays one. A
 * browser checks every pattern that stands in a script when it takes the script in, again when it makes the function around it, and
 * once more at its use; large sets of characters (`\p{L}`) make that dear. For a script that runs once, in each page anew, this is a
 * twelfth of all it costs.
 */
export function patternsOnDemand(): Plugin {
  return {
    name: 'patterns-on-demand',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        // Pages and workers keep compiled code from one start to the next.
        if (format !== 'iife') return;
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = withPatternsOnDemand(file.code);
      },
    },
  };
}

interface Pattern {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly flags: string;
  /** A pattern with a place of its own in the text (`g`, `y`) belongs to whoever reads on with it. */
  readonly canBeShared: boolean;
}

/** A script, which has to be one function that is called at once, with its patterns made when they are needed. */
export function withPatternsOnDemand(code: string): string {
  const program = parseAst(code);
  const start = startOfBody(program);
  const patterns = patternsIn(program);
  if (start === null || patterns.length === 0) return code;
  const name = freeName(code);
  const known = new Map<string, Pick<Pattern, 'source' | 'flags'> & { readonly at: number }>();
  let [body, at] = ['', start];
  for (const { start: from, end, source, flags, canBeShared } of patterns) {
    const written = [source, flags].map((each) => JSON.stringify(each)).join();
    const shared = known.get(written) ?? { source, flags, at: known.size };
    if (canBeShared) known.set(written, shared);
    // A space, as it may stand right behind a word.
    body += `${code.slice(at, from)} ${canBeShared ? `${name}(${shared.at})` : `RegExp(${written})`}`;
    at = end;
  }
  const made = [...known.values()];
  const [sources, flags] = [made.map((each) => each.source), made.map((each) => each.flags)].map((texts) =>
    JSON.stringify(texts),
  );
  const maker = `var ${name}=((s,f,m)=>e=>m[e]??=RegExp(s[e],f[e]))(${sources},${flags},[]);`;
  return `${code.slice(0, start)}${maker}${body}${code.slice(at)}`;
}

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** Where the statements of the outermost function begin, behind its directives. */
function startOfBody(program: unknown): number | null {
  const found = eachNode(program).find(
    ({ node }) => (node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression') && isTree(node.body),
  );
  const body = found?.node.body;
  if (!isTree(body) || !Array.isArray(body.body)) return null;
  const first = body.body.find((each: Tree) => typeof each.directive !== 'string');
  return isTree(first) && typeof first.start === 'number' ? first.start : null;
}

function patternsIn(program: unknown): Pattern[] {
  const patterns: Pattern[] = [];
  for (const { node, parent } of eachNode(program)) {
    const { regex, start, end } = node;
    if (node.type !== 'Literal' || !isTree(regex) || typeof start !== 'number' || typeof end !== 'number') continue;
    const [source, flags] = [String(regex.pattern), String(regex.flags)];
    patterns.push({ start, end, source, flags, canBeShared: !/[gy]/.test(flags) || isLeftAsFound(node, parent) });
  }
  return patterns.sort((one, other) => one.start - other.start);
}

function isLeftAsFound(node: Tree, parent: Tree | null): boolean {
  if (parent?.type !== 'CallExpression' || !Array.isArray(parent.arguments) || parent.arguments[0] !== node)
    return false;
  const { callee } = parent;
  return isTree(callee) && isTree(callee.property) && leavesAsFound.has(String(callee.property.name));
}

/** Every node with the one around it, outer ones first. */
function eachNode(root: unknown): { readonly node: Tree; readonly parent: Tree | null }[] {
  const found: { node: Tree; parent: Tree | null }[] = [];
  const waiting: { readonly value: unknown; readonly parent: Tree | null }[] = [{ value: root, parent: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, parent } = next;
    if (Array.isArray(value)) waiting.push(...value.toReversed().map((each) => ({ value: each, parent })));
    else if (isTree(value)) {
      const isNode = typeof value.type === 'string';
      if (isNode) found.push({ node: value, parent });
      const inner = Object.values(value).filter(isTree);
      waiting.push(...inner.toReversed().map((each) => ({ value: each, parent: isNode ? value : parent })));
    }
  }
  return found;
}

function freeName(code: string): string {
  let name = '$';
  while (code.includes(name)) name += '$';
  return name;
}
