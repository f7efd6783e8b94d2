import type { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file format to write. */
export interface WritableFormat {
  /** With its leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  write(input: {
    readonly records: Snapshot;
    readonly language: string;
    readonly exportId: string;
    readonly exportedAt: string;
    readonly generator: { readonly name: string; readonly version: string };
    readonly extensions?: Readonly<Record<string, unknown>>;
    /** The bytes of evidence by their hash; null where they are not here. */
    evidenceBytes(sha256: string): Promise<Uint8Array | null>;
  }): Promise<Bytes>;
}

/**
 * What the store needs of `lib/formats`, and the merge: given to it, since not everyone who opens the store can carry
 * their weight. It is `{ ...formats, mergeDocument }` of `import * as formats from '@/lib/formats'`.
 */
export interface FormatsModule {
  readonly formats: { readonly journeyMap: WritableFormat; readonly bundle: WritableFormat };
  /**
   * What a file holds, checked: records that fit their schemas and belong to something, bytes that have the hashes they
   * claim.
   * @throws {StoreError} `invalid`, naming the place, or `newerFormat`.
   */
  readFile(
    bytes: Uint8Array,
  ): Promise<{ readonly journeyMap: JourneyMap; readonly evidence: ReadonlyMap<string, Bytes> }>;
  /** A name for a file that every file system takes. */
  fileNameOf(parts: {
    readonly study: string | null;
    readonly journey: string | null;
    readonly exportedAt: string;
    readonly extension: string;
  }): string;
  readonly mergeDocument: typeof mergeDocument;
}
