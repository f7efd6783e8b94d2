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
import type { TableName } from './tables';
import { type Writer, write } from './writer';

/** The tables that `keepEvidence` needs. */
export const tablesToKeepEvidence: readonly TableName[] = ['evidence', 'bytes', 'thumbnails', 'pendingEvidence'];

/** Evidence with the hash of its bytes. */
export interface HashedEvidence extends NewEvidence {
  readonly sha256: string;
}

const pictureKinds: ReadonlySet<EvidenceKind> = new Set(['screenshot', 'elementScreenshot', 'fullPage']);

/** Whether it is a picture of the page, which the person may leave out. */
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
  const { database } = writer;
  const has = async (table: 'bytes' | 'thumbnails', hash: string) =>
    // The keys are asked for, not the rows: pictures are large.
    (await database.table(table).where('sha256').equals(hash).count()) > 0;
  // One after the other: two may have the same bytes.
  for (const { bytes, thumbnail, id, ...described } of evidence) {
    const { sha256: hash, mediaType } = described;
    const [isHere, hasBytes, hasThumbnail] = await Promise.all([
      database.evidence.get(id),
      has('bytes', hash),
      has('thumbnails', hash),
      database.pendingEvidence.delete(id),
    ]);
    if (isHere) continue;
    await Promise.all([
      hasBytes ? null : database.bytes.add({ sha256: hash, mediaType, bytes: ownBytes(bytes) }),
      !thumbnail || hasThumbnail
        ? null
        : database.thumbnails.add({ sha256: hash, ...thumbnail, bytes: ownBytes(thumbnail.bytes) }),
      writer.create('evidence', { ...described, byteLength: bytes.byteLength, observerId: writer.observerId }, id),
    ]);
  }
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
