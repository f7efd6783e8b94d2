import { type Zippable, zipSync } from 'fflate';
import type { Bytes } from '../format';
import { all, type Markup, xml, xmlPart } from './xml';

/** How a part is known: by the type of its own, or by its extension. */
export interface PartType {
  readonly contentType: string;
  readonly byExtension?: boolean;
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006';

/** The relationships that a presentation is made of, by their short names. */
const relationTypes = {
  officeDocument: `${officeRelations}/officeDocument`,
  extendedProperties: `${officeRelations}/extended-properties`,
  coreProperties: `${packageRelations}/relationships/metadata/core-properties`,
  slide: `${officeRelations}/slide`,
  slideMaster: `${officeRelations}/slideMaster`,
  slideLayout: `${officeRelations}/slideLayout`,
  notesMaster: `${officeRelations}/notesMaster`,
  notesSlide: `${officeRelations}/notesSlide`,
  theme: `${officeRelations}/theme`,
  presProps: `${officeRelations}/presProps`,
  tableStyles: `${officeRelations}/tableStyles`,
  image: `${officeRelations}/image`,
  chart: `${officeRelations}/chart`,
  package: `${officeRelations}/package`,
  hyperlink: `${officeRelations}/hyperlink`,
} as const;
export type RelationType = keyof typeof relationTypes;

/** An Open Packaging Conventions package (ECMA-376, part 2): parts, how they are related, and what type each is of. */
export type Package = ReturnType<typeof createPackage>;

export function createPackage() {
  const parts = new Map<string, { readonly type: PartType; readonly body: string | Uint8Array }>();
  const relations = new Map<string, Markup[]>();
  /** Relates a part ("" for the package itself) to another, or to an address outside; gives the id of the relation. */
  function relate(from: string, type: RelationType, to: string, isOutside = false): string {
    const own = relations.get(from) ?? [];
    const id = `rId${own.length + 1}`;
    const target = isOutside ? { Target: to, TargetMode: 'External' } : { Target: `/${to}` };
    relations.set(from, [...own, xml('Relationship', { Id: id, Type: relationTypes[type], ...target })]);
    return id;
  }
  return {
    relate,
    add(path: string, type: PartType, body: string | Uint8Array) {
      parts.set(path, { type, body });
    },
    /** All of it as one archive. `writtenAt` is the time that its files bear. */
    finish(writtenAt: Date): Bytes {
      const files: Zippable = {};
      const text = (root: Markup) => new TextEncoder().encode(xmlPart(root));
      // Readers look for it first.
      files['[Content_Types].xml'] = text(contentTypes(parts));
      for (const [from, own] of relations) {
        files[relationsPath(from)] = text(
          xml('Relationships', { xmlns: `${packageRelations}/relationships` }, all(own)),
        );
      }
      for (const [path, { type, body }] of parts) {
        const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
        // Pictures and workbooks are compressed already.
        files[path] = type.byExtension ? [bytes, { level: 0 }] : bytes;
      }
      return new Uint8Array(zipSync(files, { mtime: writtenAt }));
    },
  };
}

function relationsPath(from: string): string {
  const at = from.lastIndexOf('/') + 1;
  return `${from.slice(0, at)}_rels/${from.slice(at)}.rels`;
}

function contentTypes(parts: ReadonlyMap<string, { readonly type: PartType }>): Markup {
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  const overrides: Markup[] = [];
  for (const [path, { type }] of parts) {
    if (type.byExtension) defaults.set(path.slice(path.lastIndexOf('.') + 1), type.contentType);
    else overrides.push(xml('Override', { PartName: `/${path}`, ContentType: type.contentType }));
  }
  return xml(
    'Types',
    { xmlns: `${packageRelations}/content-types` },
    all([...defaults].map(([extension, type]) => xml('Default', { Extension: extension, ContentType: type }))),
    all(overrides),
  );
}
