import { compareInJourney } from '@/lib/journey/compareInJourney';
import { compareText } from '@/lib/journey/compareText';
import { describeIssues } from '@/lib/journey/describeIssues';
import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import { formatVersion, type JourneyMap, journeyMap, schemaUrl } from '@/lib/journey/schemas/journeyMap';
import { recordTypes } from '@/lib/journey/schemas/recordTypes';
import type { Tombstone } from '@/lib/journey/schemas/tombstone';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { findProblems } from './findProblems';
import type { Bytes, ExportInput, Format } from './format';
import { inSchemaOrder } from './inSchemaOrder';
import { parseJson } from './parseJson';
import { problemList } from './problemList';
import { readableJson } from './readableJson';
import { usedCatalogues } from './usedCatalogues';

/** `journey-map.json`: whole records, lossless. */
export const journeyMapFormat = {
  id: 'journeyMap',
  extension: '.journey-map.json',
  mediaType: 'application/json',
  write: async (input: ExportInput) => writeJourneyMap(createJourneyMap(input)),
  read: async (bytes: Uint8Array) => ({ journeyMap: readJourneyMap(bytes), evidence: new Map<string, Bytes>() }),
} as const satisfies Format;

/** What somebody needs who has the file and nothing else. */
const documentation =
  'A customer journey study, as whole records that name each other by id. A touchpoint belongs to a journey; its order there is by position, then id. ' +
  'null is not known or not yet coded, never neutral. catalogues has the labels of the ids that the records use, and the meaning of scales. ' +
  'The last fields of a record (from createdAt on) are for merging files. The JSON Schema named by $schema, and a description of the format, come with the program named by generator.';

/** The document that holds the records, with the labels of the catalogue entries that they use. */
export function createJourneyMap(input: ExportInput): JourneyMap {
  const { records, language, exportId, exportedAt, generator, extensions = {} } = input;
  const lists = Object.fromEntries(recordTypes.map((type) => [type, records[type] ?? []]));
  return checked({
    $schema: schemaUrl,
    format: 'journey-map',
    formatVersion,
    documentation,
    exportId,
    exportedAt,
    generator,
    language,
    ...lists,
    catalogues: usedCatalogues(records),
    tombstones: records.tombstones,
    extensions,
  });
}

/**
 * A document as bytes: `readableJson`, keys in the order of the schema, touchpoints in the order of their journey and all others by id (those
 * minted later stand later), so that the same records give the same text and a difference reads well.
 */
export function writeJourneyMap(document: JourneyMap): Bytes {
  const sorted: JourneyMap = { ...document };
  for (const type of recordTypes) Object.assign(sorted, { [type]: document[type].toSorted(compareIds) });
  sorted.touchpoints = document.touchpoints.toSorted(compareTouchpoints);
  sorted.tombstones = document.tombstones.toSorted(compareTombstones);
  return new TextEncoder().encode(readableJson(inSchemaOrder(journeyMap, sorted)));
}

/**
 * The document that a file holds. Fields that this version does not know are kept.
 * @throws {StoreError} `invalid`: at most five places and how many more; `newerFormat` where its major version is newer than ours.
 */
export function readJourneyMap(bytes: Uint8Array, name = 'journey-map.json'): JourneyMap {
  const value = parseJson(bytes, name);
  checkHeader(value, name);
  const document = checked(value);
  const problems = findProblems(document);
  if (problems.length > 0) throw refusal(problemList(problems));
  return document;
}

/** Says first whether this is such a file at all: the fields of another kind of file need no list of what is wrong with them. */
function checkHeader(value: unknown, name: string): void {
  const header: object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  if (Reflect.get(header, 'format') !== 'journey-map') {
    throw refusal([problem(name, 'isNoJourneyMap')]);
  }
  const version: unknown = Reflect.get(header, 'formatVersion');
  const major = typeof version === 'string' && /^\d+\./.test(version) ? Number.parseInt(version, 10) : null;
  const ours = Number.parseInt(formatVersion, 10);
  if (major === null) throw refusal([problem('formatVersion', 'mustBeVersion', formatVersion)]);
  if (major > ours)
    throw refusal([problem('formatVersion', 'isNewer', String(version), formatVersion)], { code: 'newerFormat' });
  if (major < ours) throw refusal([problem('formatVersion', 'hasNoSuchVersion', ours)]);
}

function checked(value: unknown): JourneyMap {
  const parsed = parsedOrRefused(value);
  if (!parsed.success) throw refusal(problemList(describeIssues(parsed.error.issues)));
  return parsed.data;
}

function parsedOrRefused(value: unknown) {
  try {
    return journeyMap.safeParse(value, { reportInput: true });
  } catch (cause) {
    // Zod hands the issues of a list on as arguments, of which a call can take some hundred thousand.
    if (cause instanceof RangeError) throw refusal([problem('', 'hasTooManyFaults')], { cause });
    throw cause;
  }
}

function compareTouchpoints(a: Touchpoint, b: Touchpoint): number {
  return compareText(a.journeyId, b.journeyId) || compareInJourney(a, b);
}

function compareTombstones(a: Tombstone, b: Tombstone): number {
  return compareText(a.type, b.type) || compareIds(a, b);
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
