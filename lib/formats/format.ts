import type { Snapshot } from '@/lib/journey/recordLists';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What is written to a file. */
export interface ExportInput {
  /** The records, with those they belong to; in any order. */
  readonly records: Snapshot;
  /** Language in which the file was asked for, BCP 47. */
  readonly language: string;
  /** Minted for this export: a UUID. */
  readonly exportId: string;
  /** RFC 3339 in UTC. */
  readonly exportedAt: string;
  /** Name and version of the product. */
  readonly generator: { readonly name: string; readonly version: string };
  /** What the file says of itself besides, by names with a prefix of their own. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The bytes of evidence by their SHA-256; null where they are not here. Asked one at a time. */
  evidenceBytes(sha256: string): Promise<Uint8Array | null>;
}

/** What a file held. */
export interface FileContent {
  readonly journeyMap: JourneyMap;
  /** The bytes that it brings, by SHA-256: verified. */
  readonly evidence: ReadonlyMap<string, Bytes>;
}

/** One file format. */
export interface Format {
  readonly id: string;
  /** With its leading dot; may have several. */
  readonly extension: string;
  readonly mediaType: string;
  /** @throws {StoreError} `invalid` where the records do not fit the format. */
  write(input: ExportInput): Promise<Bytes>;
  /**
   * Formats that only go out have none. All that comes in is checked; what it gives is safe to store.
   * @throws {StoreError} `invalid`, naming what is wrong and where, or `newerFormat`.
   */
  readonly read?: (bytes: Uint8Array) => Promise<FileContent>;
  /** Whether bytes begin as a file of this format does, whatever its name. */
  readonly recognises?: (bytes: Uint8Array) => boolean;
}
