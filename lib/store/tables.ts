import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { PendingEvidence } from '@/lib/journey/commands';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Tombstone } from '@/lib/journey/schemas/tombstone';
import type { Pause } from '@/lib/journey/schemas/walkthrough';
import type { RecorderState } from '@/lib/journey/visit/recorder';

/** Fields of a record by name, where its type does not matter. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One record changed by one command. `before` is null for a record that was made, `after` for one that was deleted;
 * else they hold the fields that differ, and a field that was not there is not in them. Bookkeeping fields are in whole
 * records only.
 */
export interface Change {
  readonly seq?: number;
  readonly group: string;
  readonly command: string;
  readonly type: RecordType;
  readonly recordId: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
  /** RFC 3339. */
  readonly at: string;
  readonly replicaId: string;
  readonly observerId: string;
}

/** The bytes of a piece of evidence, or its small picture, under the SHA-256 of the evidence. */
export interface StoredBytes {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What only this database knows, one row a subject. */
export interface MetaRows {
  /** Who writes here: the replica is this database, the observer is the person. */
  identity: { readonly key: 'identity'; readonly replicaId: string; readonly observerId: string };
  /** Journeys as they were chosen, latest first: the current one is the first of them that still exists. */
  recentJourneys: { readonly key: 'recentJourneys'; readonly ids: readonly string[] };
  /** The study and journey that exist without having been asked for. */
  firstRecords: { readonly key: 'firstRecords'; readonly studyId: string; readonly journeyId: string };
  /** Of deletions that files brought of records which were never here: the study they came with, by "type/id". */
  deletedElsewhere: { readonly key: 'deletedElsewhere'; readonly studyIds: Readonly<Record<string, string>> };
  /** Which imports were undone, and which of those redone: by the group of changes that did so, in that order. */
  undoneImports: {
    readonly key: 'undoneImports';
    readonly byGroup: Readonly<Record<string, { readonly imported: string; readonly isUndone: boolean }>>;
  };
  /** The browser has been asked not to evict this database. */
  persistenceAsked: { readonly key: 'persistenceAsked' };
}

/** Where the recording of a walkthrough is. */
export interface RecordingRow {
  readonly walkthroughId: string;
  readonly state: RecorderState;
  /** What the recorder does not know of: gaps from before it began here, and those between an end and what went on after it. */
  readonly gaps?: readonly Pause[];
}

export type Tables = { readonly [Type in RecordType]: Table<RecordOf<Type>, string> } & {
  readonly tombstones: Table<Tombstone, [type: string, id: string]>;
  readonly changes: Table<Change, number>;
  readonly bytes: Table<StoredBytes, string>;
  readonly thumbnails: Table<StoredBytes, string>;
  readonly pendingEvidence: Table<PendingEvidence, string>;
  readonly meta: Table<MetaRows[keyof MetaRows], string>;
  /** Where the recording of each walkthrough is, until it is validated. Of this database alone: never in a file. */
  readonly recordings: Table<RecordingRow, string>;
  /** Which page each touchpoint is on; derived from the touchpoints, kept apart because records are exported whole. */
  readonly pageKeys: Table<{ readonly touchpointId: string; readonly key: string }, string>;
  /** How often each tag occurs in a journey; derived like `pageKeys`. */
  readonly tagCounts: Table<
    { readonly journeyId: string; readonly tag: string; readonly count: number },
    [journeyId: string, tag: string]
  >;
};

export type TableName = keyof Tables;
export type Database = Dexie & Tables;
