import type { CommandInput, Committed, NewEvidence, StoredPicture } from '@/lib/journey/commands';
import type { EvidenceKind } from '@/lib/journey/schemas/evidence';
import { sha256 } from '@/lib/journey/sha256';
import { ownBytes } from './ownBytes';
import type { StoreContext } from './storeContext';
import type { Database, StoredBytes, TableName } from './tables';
import { type Writer, write } from './writer';

/** The tables that `keepEvidence` needs. */
export const tablesToKeepEvidence: readonly TableName[] = ['evidence', 'bytes', 'thumbnails', 'pendingEvidence'];

/** Evidence with the hash of its bytes. */
export interface HashedEvidence extends NewEvidence {
  readonly sha256: string;
}

const pictureKinds: ReadonlySet<EvidenceKind> = new Set(['screenshot', 'fullPage']);

/** Whether it is a picture of the page as a whole, which the person may leave out. */
export function isPagePicture({ kind }: { readonly kind: EvidenceKind }): boolean {
  return pictureKinds.has(kind);
}

/** Hashes evidence: to be done before the transaction opens, since IndexedDB closes it while other work is awaited. */
export function hashEvidence(evidence: readonly NewEvidence[]): Promise<HashedEvidence[]> {
  return Promise.all(evidence.map(async (each) => ({ ...each, sha256: await sha256(each.bytes) })));
}

/**
 * Stores evidence and its bytes, once per hash, and takes it from the pending ones. Evidence that is here already stays
 * as it is.
 */
export async function keepEvidence(writer: Writer, evidence: readonly HashedEvidence[]): Promise<void> {
  if (evidence.length === 0) return;
  const { database } = writer;
  const ids = evidence.map(({ id }) => id);
  const hashes = evidence.map(({ sha256: hash }) => hash);
  const [here, bytesHere, thumbnailsHere] = await Promise.all([
    database.evidence.bulkGet(ids),
    hashesHere(database.bytes, hashes),
    hashesHere(database.thumbnails, hashes),
    database.pendingEvidence.bulkDelete(ids),
  ]);
  const news = evidence.filter((_, index) => !here[index]);
  await Promise.all([
    storeOnce(
      database.bytes,
      bytesHere,
      news.map(({ sha256: hash, mediaType, bytes }) => ({ sha256: hash, mediaType, bytes })),
    ),
    storeOnce(
      database.thumbnails,
      thumbnailsHere,
      news.flatMap(({ sha256: hash, thumbnail }) => (thumbnail ? [{ sha256: hash, ...thumbnail }] : [])),
    ),
    ...news.map(({ bytes, thumbnail: _thumbnail, id, ...described }) =>
      writer.create('evidence', { ...described, byteLength: bytes.byteLength, observerId: writer.observerId }, id),
    ),
  ]);
}

/** Which of the hashes have their bytes in this table. The keys are asked for, not the rows: pictures are large. */
async function hashesHere(table: Database['bytes'], hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const counts = await Promise.all(hashes.map((hash) => table.where('sha256').equals(hash).count()));
  return new Set(hashes.filter((_, index) => counts[index] !== 0));
}

/** Stores bytes whose hash is not here yet; of two with the same hash, one. */
async function storeOnce(
  table: Database['bytes'],
  here: ReadonlySet<string>,
  rows: readonly StoredBytes[],
): Promise<void> {
  const distinct = new Map(rows.map((row) => [row.sha256, row]));
  await Promise.all(
    [...distinct.values()]
      .filter(({ sha256: hash }) => !here.has(hash))
      .map((row) => table.add({ ...row, bytes: ownBytes(row.bytes) })),
  );
}

/** See `commandSchemas.addEvidence`. */
export async function addEvidence(context: StoreContext, input: CommandInput<'addEvidence'>): Promise<Committed> {
  const hashed = await hashEvidence([input.evidence]);
  return write(context, 'addEvidence', ['touchpoints', ...tablesToKeepEvidence], async (writer) => {
    const touchpoint = await writer.get('touchpoints', input.touchpointId);
    await keepEvidence(writer, hashed);
    const { id } = input.evidence;
    if (!touchpoint.evidenceIds.includes(id)) {
      await writer.edit('touchpoints', touchpoint, { evidenceIds: [...touchpoint.evidenceIds, id] });
    }
    return {};
  });
}

/** The small picture of evidence by its hash; null where there is none. */
export async function thumbnail(
  context: StoreContext,
  { sha256: hash }: { sha256: string },
): Promise<StoredPicture | null> {
  const database = await context.open();
  return pictureOf(await database.thumbnails.get(hash));
}

/** The bytes of evidence by their hash; null where they are not here: a file without them brought the record. */
export async function evidenceBytes(
  context: StoreContext,
  { sha256: hash }: { sha256: string },
): Promise<StoredPicture | null> {
  const database = await context.open();
  return pictureOf(await database.bytes.get(hash));
}

function pictureOf(row: StoredPicture | undefined): StoredPicture | null {
  return row ? { mediaType: row.mediaType, bytes: row.bytes } : null;
}
