import type {
  CommandInput,
  Committed,
  NewEvidence,
  PendingEvidence,
  StoredPicture,
  TagSubject,
} from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
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

/** The selected words as evidence: their UTF-8 bytes. */
export function quoteEvidence(quote: string, subject: TagSubject, tool: string): NewEvidence {
  return {
    id: newId(),
    kind: 'quote',
    mediaType: 'text/plain;charset=utf-8',
    width: null,
    height: null,
    devicePixelRatio: null,
    viewport: null,
    masks: [],
    capturedAt: subject.capturedAt,
    url: subject.page?.url ?? null,
    fileName: null,
    tool,
    bytes: new TextEncoder().encode(quote),
    thumbnail: null,
  };
}

/**
 * Stores evidence and its bytes, once per hash, and takes it from the pending ones. Evidence that is here already stays
 * as it is.
 */
export async function keepEvidence(writer: Writer, evidence: readonly HashedEvidence[]): Promise<void> {
  if (evidence.length === 0) return;
  const { database } = writer;
  const ids = evidence.map(({ id }) => id);
  const [here] = await Promise.all([database.evidence.bulkGet(ids), database.pendingEvidence.bulkDelete(ids)]);
  const news = evidence.filter((_, index) => !here[index]);
  await Promise.all([
    storeOnce(
      database.bytes,
      news.map(({ sha256: hash, mediaType, bytes }) => ({ sha256: hash, mediaType, bytes })),
    ),
    storeOnce(
      database.thumbnails,
      news.flatMap(({ sha256: hash, thumbnail }) => (thumbnail ? [{ sha256: hash, ...thumbnail }] : [])),
    ),
    ...news.map(({ bytes, thumbnail: _thumbnail, id, ...described }) =>
      writer.create('evidence', { ...described, byteLength: bytes.byteLength, observerId: writer.observerId }, id),
    ),
  ]);
}

/** Stores bytes whose hash is not here yet; of two with the same hash, one. */
async function storeOnce(table: Database['bytes'], rows: readonly StoredBytes[]): Promise<void> {
  const distinct = new Map(rows.map((row) => [row.sha256, row]));
  await Promise.all(
    [...distinct.values()].map(async (row) => {
      // The keys are asked for, not the rows: pictures are large.
      if ((await table.where('sha256').equals(row.sha256).count()) > 0) return;
      await table.add({ ...row, bytes: ownBytes(row.bytes) });
    }),
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

/** See `commandSchemas.failEvidence`. What is no longer pending has come after all: nothing to say. */
export async function failEvidence(context: StoreContext, input: CommandInput<'failEvidence'>): Promise<Committed> {
  return write(context, 'failEvidence', ['pendingEvidence'], async ({ database }) => {
    await database.pendingEvidence.update(input.id, { failed: input.reason });
    return {};
  });
}

/** Notes evidence that is still to come. */
export async function expectEvidence(
  writer: Writer,
  touchpointId: string,
  pending: readonly Pick<PendingEvidence, 'id' | 'kind'>[],
): Promise<void> {
  const startedAt = writer.author.now.toISOString();
  await writer.database.pendingEvidence.bulkPut(
    pending.map(({ id, kind }) => ({ id, kind, touchpointId, startedAt, failed: null })),
  );
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
