import type { Evidence } from '@/lib/journey/schemas/evidence';
import { type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import type { Database, TableName } from './tables';

/** What is deleted less long ago than this may well be brought back. */
const undoneWithinMs = 7 * 24 * 3600 * 1000;

/** The tables that `unusedEvidence` needs. */
export const tablesToFindUnused: readonly TableName[] = [...recordTypes, 'bytes', 'changes'];

/** Evidence that nothing refers to any more. */
export interface Unused {
  readonly records: readonly Evidence[];
  /** The files that no other evidence needs: their hashes and sizes. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * The evidence that no record refers to: `recent` is what undoing a change of the last seven days would bring back,
 * `lasting` the rest. Nothing of it is ever deleted by itself.
 */
export async function unusedEvidence(database: Database, now: Date): Promise<{ lasting: Unused; recent: Unused }> {
  const evidence = await database.evidence.toArray();
  const inUse = await textsOfRecords(database);
  const undoable = await textsToUndo(database, new Date(now.getTime() - undoneWithinMs).toISOString());
  const isUsed = ({ id }: Evidence) => inUse.has(id);
  const isRecent = ({ id, sha256 }: Evidence) => undoable.has(id) || undoable.has(sha256);

  const needed = new Set(evidence.filter(isUsed).map(({ sha256 }) => sha256));
  const wanted = new Set(evidence.filter(isRecent).map(({ sha256 }) => sha256));
  const sizes = new Map(evidence.map(({ sha256, byteLength }) => [sha256, byteLength]));
  const files = { lasting: new Map<string, number>(), recent: new Map<string, number>() };
  for (const hash of await database.bytes.toCollection().primaryKeys()) {
    if (needed.has(hash)) continue;
    // Of bytes whose record was deleted, only the bytes themselves tell how many they are.
    const size = sizes.get(hash) ?? (await database.bytes.get(hash))?.bytes.byteLength ?? 0;
    files[wanted.has(hash) || undoable.has(hash) ? 'recent' : 'lasting'].set(hash, size);
  }
  const unused = evidence.filter((each) => !isUsed(each));
  return {
    lasting: { records: unused.filter((each) => !isRecent(each)), files: files.lasting },
    recent: { records: unused.filter(isRecent), files: files.recent },
  };
}

/**
 * Every text that stands anywhere in a record. An id of evidence among them is a reference, also in one of two versions
 * that wait for a choice, or in a field of a newer format.
 */
async function textsOfRecords(database: Database): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  const types = recordTypes.filter((type): type is Exclude<RecordType, 'evidence'> => type !== 'evidence');
  for (const type of types) await database.table(type).each((record) => addTexts(record, texts));
  return texts;
}

/** Every text that undoing a change made since then would bring back. */
async function textsToUndo(database: Database, since: string): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  await database.changes
    .orderBy('seq')
    .reverse()
    .until(({ at }) => at < since)
    .each(({ before }) => addTexts(before, texts));
  return texts;
}

/** Ids and hashes are short; longer texts are not worth the room. */
const longestKey = 100;

function addTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= longestKey) texts.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) addTexts(inner, texts);
  }
}
