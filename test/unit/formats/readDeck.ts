import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

interface ReadSlide {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly xml: Document;
  readonly charts: readonly Document[];
}

export interface ReadDeck {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly parts: ReadonlyMap<string, Document>;
  readonly slides: readonly ReadSlide[];
  /** All texts of slides, notes, properties and charts. */
  readonly text: string;
}

const parser = new DOMParser();

export function parseXml(bytes: Uint8Array, path: string): Document {
  const parsed = parser.parseFromString(strFromU8(bytes), 'application/xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? null, path).toBeNull();
  return parsed;
}

export const named = (root: Document | Element, name: string) => [...root.getElementsByTagName(name)];
export const textsOf = (root: Document | Element) =>
  named(root, 'a:p')
    .map((each) =>
      named(each, 'a:t')
        .map(({ textContent }) => textContent)
        .join(''),
    )
    .join('\n');

function pathOfRelations(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A presentation as ECMA-376 lets one read it: nothing of what wrote it is used. Its package is held to the rules of part 2. */
export function readDeck(bytes: Uint8Array): ReadDeck {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, parseXml(content, path)]),
  );
  const part = (path: string) => {
    const found = parts.get(path);
    if (!found) throw new Error(`There is no ${path}.`);
    return found;
  };
  const relations = new Map(
    [...parts]
      .filter(([path]) => path.endsWith('.rels'))
      .map(([path, xml]) => [
        path,
        named(xml, 'Relationship').map((each) => ({
          id: each.getAttribute('Id') ?? '',
          type: each.getAttribute('Type')?.split('/').at(-1) ?? '',
          target: (each.getAttribute('Target') ?? '').replace(/^\//, ''),
          isOutside: each.getAttribute('TargetMode') === 'External',
        })),
      ]),
  );
  const related = (path: string) => relations.get(pathOfRelations(path)) ?? [];
  expectSound(files, parts, related);
  const ids = named(part('ppt/presentation.xml'), 'p:sldId').map((each) => each.getAttribute('r:id'));
  const slides = ids.map((id): ReadSlide => {
    const path = related('ppt/presentation.xml').find((each) => each.id === id)?.target ?? '';
    const xml = part(path);
    const notes = related(path).find(({ type }) => type === 'notesSlide');
    const title = named(xml, 'p:sp').find((shape) =>
      named(shape, 'p:ph').some((place) => /^(title|ctrTitle)$/.test(place.getAttribute('type') ?? '')),
    );
    return {
      title: title ? textsOf(title) : '',
      text: textsOf(xml),
      notes: notes ? textsOf(part(notes.target)) : '',
      xml,
      charts: related(path)
        .filter(({ type }) => type === 'chart')
        .map(({ target }) => part(target)),
    };
  });
  const workbooks = Object.entries(files)
    .filter(([path]) => path.endsWith('.xlsx'))
    .flatMap(([, content]) => Object.values(unzipSync(content)).map((each) => strFromU8(each)));
  const text = [...[...parts.values()].map(({ documentElement }) => documentElement.outerHTML), ...workbooks].join(
    '\n',
  );
  return { files, parts, slides, text };
}

/** Every part has a type and every type its part, every relation leads somewhere, every id that is used is related, ids on a slide are unique. */
function expectSound(
  files: ReadDeck['files'],
  parts: ReadDeck['parts'],
  related: (path: string) => readonly { readonly id: string; readonly target: string; readonly isOutside: boolean }[],
): void {
  const types = parts.get('[Content_Types].xml');
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  if (!types) return;
  const overrides = named(types, 'Override').map((each) => each.getAttribute('PartName')?.slice(1));
  const defaults = named(types, 'Default').map((each) => each.getAttribute('Extension'));
  expect(new Set(overrides).size).toBe(overrides.length);
  expect(overrides.filter((path) => path === undefined || !(path in files))).toEqual([]);
  const untyped = Object.keys(files).filter(
    (path) =>
      path !== '[Content_Types].xml' && !overrides.includes(path) && !defaults.includes(path.split('.').at(-1) ?? ''),
  );
  expect(untyped).toEqual([]);
  for (const path of ['', ...Object.keys(files)]) {
    for (const { target, isOutside } of related(path)) {
      if (isOutside) expect(target, path).toMatch(/^https?:\/\//);
      else expect(target in files, `${path} → ${target}`).toBe(true);
    }
  }
  // Whatever nothing leads to would be lost in the next program.
  const reached = new Set(['', ...Object.keys(files)].flatMap((path) => related(path).map(({ target }) => target)));
  const orphans = Object.keys(files).filter((path) => !/\.rels$|^\[Content/.test(path) && !reached.has(path));
  expect(orphans).toEqual([]);
  for (const [path, xml] of parts) {
    const known = new Set(related(path).map(({ id }) => id));
    const used = named(xml, '*').flatMap((each) =>
      [...each.attributes].filter(({ name }) => name.startsWith('r:')).map(({ value }) => value),
    );
    expect(
      used.filter((id) => !known.has(id)),
      path,
    ).toEqual([]);
    const shapes = named(xml, 'p:cNvPr').map((each) => each.getAttribute('id'));
    expect(new Set(shapes).size, path).toBe(shapes.length);
  }
}
