import { posix } from 'node:path';
import { type Plugin, parseAst, type Rolldown } from 'vite';

/** Where scripts of both kinds leave what they export. */
const registry = 'parcoursChunks';

/**
 * Makes the background's worker a classic script, which still shares its chunks with the pages. Chromium keeps the compiled code of a
 * worker's classic scripts from one start to the next, and of its modules not: they cost a third of a save that had to start the
 * worker. A script of its own would weigh the extension an eighth more. So each of its chunks becomes a script without imports and
 * exports, which is a classic script and a module alike: it takes what it needs from a registry and leaves there what it gives. The
 * worker gets them by `importScripts`, pages by `import`.
 *
 * Bindings are copied once the chunk has run: none may change later.
 */
export function classicWorker(entryName: string): Plugin {
  return {
    name: 'classic-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = new Map(
          Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
        );
        const entry = [...chunks.values()].find(({ isEntry, name }) => isEntry && name === entryName);
        // The scripts that go into pages are built one by one, without it.
        if (!entry) return;
        const shared = new Set(inOrder(entry.imports, chunks));
        for (const chunk of chunks.values()) {
          if (chunk === entry) continue;
          const lost = chunk.dynamicImports.find((each) => shared.has(each));
          if (lost !== undefined)
            this.error(`${chunk.fileName} asks later for ${lost}, which exports nothing any more.`);
          if (shared.has(chunk.fileName)) chunk.code = scriptOf(chunk, shared);
          else chunk.code = moduleOf(chunk, shared, chunks);
        }
        entry.code = workerOf(entry, shared);
      },
    },
  };
}

type Chunk = Rolldown.OutputChunk;

/** These chunks and all that they import, each after what it imports. */
function inOrder(names: readonly string[], chunks: ReadonlyMap<string, Chunk>): string[] {
  const done = new Set<string>();
  const under = new Set<string>();
  function add(name: string): void {
    if (done.has(name)) return;
    if (under.has(name)) throw new Error(`${name} is imported by what it imports.`);
    under.add(name);
    for (const imported of chunks.get(name)?.imports ?? []) add(imported);
    done.add(name);
  }
  for (const name of names) add(name);
  return [...done];
}

function workerOf(chunk: Chunk, shared: ReadonlySet<string>): string {
  const { body } = dissolve(chunk, shared, 'script');
  const scripts = [...shared].map((name) => JSON.stringify(pathTo(name, chunk))).join(',');
  return `importScripts(${scripts});(()=>{"use strict";${body}})();\n`;
}

function scriptOf(chunk: Chunk, shared: ReadonlySet<string>): string {
  const { body, exported } = dissolve(chunk, shared, 'script');
  const place = `(globalThis.${registry}??={})[${JSON.stringify(chunk.fileName)}]`;
  return `${place}=(()=>{"use strict";${body};return{${exported.join(',')}}})();\n`;
}

/** A page's own module: it has the scripts run in their order, as they import nothing themselves. */
function moduleOf(chunk: Chunk, shared: ReadonlySet<string>, chunks: ReadonlyMap<string, Chunk>): string {
  const needed = inOrder(
    chunk.imports.filter((name) => shared.has(name)),
    chunks,
  );
  if (needed.length === 0) return chunk.code;
  const { body } = dissolve(chunk, shared, 'module');
  return needed.map((name) => `import${JSON.stringify(pathTo(name, chunk))};`).join('') + body;
}

/**
 * The chunk without its imports of shared ones, whose values it takes from the registry. A chunk that is to be a script loses its
 * exports too: they come back as the members of an object.
 */
function dissolve(chunk: Chunk, shared: ReadonlySet<string>, kind: 'script' | 'module') {
  const exported: string[] = [];
  let body = '';
  let at = 0;
  let names = 0;
  for (const node of parseAst(chunk.code).body) {
    let instead: string | null = null;
    if (node.type === 'ImportDeclaration') {
      const from = posix.join(posix.dirname(chunk.fileName), node.source.value);
      if (shared.has(from)) {
        const taken = node.specifiers.map((each) => {
          if (each.type !== 'ImportSpecifier') throw new Error(`${chunk.fileName} imports all of ${from}.`);
          return `${nameOf(each.imported)}:${each.local.name}`;
        });
        instead = taken.length === 0 ? '' : `const{${taken.join(',')}}=${registry}[${JSON.stringify(from)}];`;
      }
    }
    if (kind === 'module' && node.type === 'ExportNamedDeclaration' && node.source) {
      const from = posix.join(posix.dirname(chunk.fileName), node.source.value);
      if (shared.has(from)) {
        const passed = node.specifiers.map((each) => ({
          its: nameOf(each.local),
          own: `$${names++}`,
          as: nameOf(each.exported),
        }));
        const [taken, given] = [
          passed.map(({ its, own }) => `${its}:${own}`),
          passed.map(({ own, as }) => `${own} as ${as}`),
        ];
        instead = `const{${taken.join(',')}}=${registry}[${JSON.stringify(from)}];export{${given.join(',')}};`;
      }
    }
    if (kind === 'script' && node.type === 'ExportNamedDeclaration') {
      if (node.declaration || node.source) throw new Error(`${chunk.fileName} exports in a way that is not expected.`);
      exported.push(...node.specifiers.map(({ local, exported: as }) => `${nameOf(as)}:${nameOf(local)}`));
      instead = '';
    }
    if (instead === null) continue;
    body += chunk.code.slice(at, node.start) + instead;
    at = node.end;
  }
  body += chunk.code.slice(at);
  return { body, exported };
}

function nameOf(node: { readonly type: string; readonly name?: string; readonly value?: unknown }): string {
  return node.name ?? JSON.stringify(node.value);
}

function pathTo(name: string, from: Chunk): string {
  return `./${posix.relative(posix.dirname(from.fileName), name)}`;
}
