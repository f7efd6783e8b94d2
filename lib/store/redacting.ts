import { type CommandInput, type RedactedEvidence, StoreError } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { FieldsOf } from '@/lib/journey/recordFields';
import type { Evidence, MaskCount } from '@/lib/journey/schemas/evidence';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import { sha256 } from '@/lib/journey/sha256';
import { evidenceFields, replacedIn, tablesNamingEvidence } from './evidenceUse';
import { ownBytes } from './ownBytes';
import type { StoreContext } from './storeContext';
import type { Change, Database } from './tables';
import { type Writer, write } from './writer';

/** See `commandSchemas.redactEvidence`. @throws {StoreError} `notFound`, or `invalid` where the picture is the same as before */
export async function redactEvidence(
  context: StoreContext,
  { id, picture, forgetOriginal }: CommandInput<'redactEvidence'>,
): Promise<RedactedEvidence> {
  const hash = await sha256(picture.bytes);
  /** The old records and the new ones that stand for them. */
  const pairs: { readonly before: Evidence; readonly after: Evidence }[] = [];
  const redacted = await write(
    context,
    'redactEvidence',
    ['evidence', 'bytes', 'thumbnails', ...tablesNamingEvidence],
    async (writer) => {
      const { database } = writer;
      const original = await writer.get('evidence', id);
      if (original.sha256 === hash) throw new StoreError('invalid', 'picture: must differ from the one it stands for');
      await storePicture(database, hash, picture);
      // "Seen again" keeps one file under two records: painted over in one, the other would still show it.
      for (const before of await database.evidence.where('sha256').equals(original.sha256).toArray()) {
        const { mediaType, width, height } = picture;
        const after = await writer.create('evidence', {
          ...fieldsOfCapture(before),
          mediaType,
          width,
          height,
          byteLength: picture.bytes.byteLength,
          sha256: hash,
          masks: withRedaction(before.masks, picture.areas),
        });
        pairs.push({ before, after });
      }
      await replaceEverywhere(writer, pairs);
      if (forgetOriginal) {
        for (const { before } of pairs) await writer.remove('evidence', before);
        await Promise.all([database.bytes.delete(original.sha256), database.thumbnails.delete(original.sha256)]);
      }
      return { replacedIds: Object.fromEntries(pairs.map(({ before, after }) => [before.id, after.id])) };
    },
    undefined,
    async (database) => {
      if (forgetOriginal) await forgetInHistory(database, pairs);
    },
  );
  // Nothing is left that it could be taken back to.
  return forgetOriginal ? { ...redacted, group: null } : redacted;
}

function fieldsOfCapture(evidence: Evidence) {
  const { kind, devicePixelRatio, viewport, capturedAt, url, fileName, tool, observerId, hiddenBanners } = evidence;
  const hidden = hiddenBanners === undefined ? {} : { hiddenBanners };
  return { kind, devicePixelRatio, viewport, ...hidden, capturedAt, url, fileName, tool, observerId };
}

function withRedaction(masks: readonly MaskCount[], areas: number): MaskCount[] {
  const earlier = masks.find(({ reason }) => reason === 'redaction')?.count ?? 0;
  return [...masks.filter(({ reason }) => reason !== 'redaction'), { reason: 'redaction', count: earlier + areas }];
}

async function storePicture(
  database: Database,
  hash: string,
  { mediaType, bytes, thumbnail }: CommandInput<'redactEvidence'>['picture'],
): Promise<void> {
  await Promise.all([
    database.bytes.put({ sha256: hash, mediaType, bytes: ownBytes(bytes) }),
    thumbnail && database.thumbnails.put({ sha256: hash, ...thumbnail, bytes: ownBytes(thumbnail.bytes) }),
  ]);
}

/** Names the new evidence wherever the old one was named. */
async function replaceEverywhere(
  writer: Writer,
  pairs: readonly { readonly before: Evidence; readonly after: Evidence }[],
): Promise<void> {
  const ids = new Map(pairs.map(({ before, after }) => [before.id, after.id]));
  for (const { type, field } of evidenceFields) {
    const records: RecordOf<RecordType>[] = await writer.database.table(type).toArray();
    for (const record of records) {
      const value = replacedIn(Reflect.get(record, field), ids);
      if (value === null) continue;
      await writer.edit<RecordType>(type, record, { [field]: value } as Partial<FieldsOf<RecordType>>);
    }
  }
}

/**
 * The history as it would be had the new evidence been there from the start: nothing that is undone or taken up again may name what is
 * gone. The deletion stays in it, in a group of its own that nobody asks to undo.
 */
async function forgetInHistory(
  database: Database,
  pairs: readonly { readonly before: Evidence; readonly after: Evidence }[],
): Promise<void> {
  const newIds = new Map(pairs.map(({ before, after }) => [before.id, after.id]));
  const made = new Map(pairs.map(({ after }) => [after.id, after]));
  const oldRecords = new Set(pairs.map(({ before }) => before.id));
  const gone: number[] = [];
  const rewritten: Change[] = [];
  await database.changes.each((change) => {
    const { seq, type, recordId, before, after } = change;
    if (seq === undefined) return;
    if (type === 'evidence' && made.has(recordId)) gone.push(seq);
    else if (type === 'evidence' && oldRecords.has(recordId)) {
      const stand = made.get(newIds.get(recordId) ?? '');
      if (after === null) rewritten.push({ ...change, group: newId() });
      else if (stand) rewritten.push({ ...change, recordId: stand.id, before: null, after: { ...stand } });
    } else if (names(before, oldRecords) || names(after, oldRecords)) {
      rewritten.push({ ...change, before: renamed(before, newIds), after: renamed(after, newIds) });
    }
  });
  await database.changes.bulkDelete(gone);
  await database.changes.bulkPut(rewritten);
}

function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => names(inner, ids));
}

/** The value with every id of the map in the place of another, however deep. */
function renamed<Value>(value: Value, ids: ReadonlyMap<string, string>): Value {
  const replace = (inner: unknown): unknown => {
    if (typeof inner === 'string') return ids.get(inner) ?? inner;
    if (Array.isArray(inner)) return inner.map(replace);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, replace(each)]));
  };
  return replace(value) as Value;
}
