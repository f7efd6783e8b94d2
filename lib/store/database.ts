import Dexie from 'dexie';
import { dexieOptions } from './dexieOptions';
import type { DatabaseOptions } from './storeOptions';
import type { Database, TableName } from './tables';

export const defaultDatabaseName = 'parcours';

/** The version that this code writes. A frozen fixture of each version lies in test/fixtures/databases. */
export const databaseVersion = 2;

/** Primary key, then indexes, in Dexie's notation. A released version is never edited: changes go into a new one. */
const version1: Readonly<Record<Exclude<TableName, keyof typeof version2>, string>> = {
  studies: 'id',
  personas: 'id, studyId',
  brands: 'id, studyId',
  observers: 'id',
  stageModels: 'id, studyId',
  themes: 'id, studyId',
  journeys: 'id, studyId',
  touchpoints: 'id, [journeyId+position], [journeyId+capturedAt], [journeyId+updatedAt]',
  verbatims: 'id, studyId, journeyId, touchpointId',
  briefs: 'id, studyId',
  walkthroughs: 'id, briefId, journeyId',
  answers: 'id, walkthroughId',
  questionnaireAnswers: 'id, studyId, journeyId, touchpointId',
  pageViews: 'id, walkthroughId',
  comments: 'id, recordId',
  evidence: 'id, sha256',
  tombstones: '[type+id]',
  changes: '++seq, group, [type+recordId]',
  bytes: 'sha256',
  thumbnails: 'sha256',
  pendingEvidence: 'id, touchpointId',
  meta: 'key',
  pageKeys: 'touchpointId, key',
  tagCounts: '[journeyId+tag], journeyId',
};

/** Where recordings are. Briefs, walkthroughs and page views say more from here on: see `upgradeDatabase`. */
const version2 = { recordings: 'walkthroughId' } as const;

/** The main database, not yet open. Every read-write transaction of it is durable before it completes. */
export function createDatabase(options: DatabaseOptions): Database {
  const database = new Dexie(options.databaseName ?? defaultDatabaseName, {
    ...dexieOptions(options),
    chromeTransactionDurability: 'strict',
  }) as Database;
  database.version(1).stores(version1);
  database.version(2).stores(version2);
  return database;
}

/** Whether the database has to be made or brought up to date, for whichever window opens it first. */
export async function isDatabaseOld(options: DatabaseOptions): Promise<boolean> {
  const name = options.databaseName ?? defaultDatabaseName;
  const databases = await (options.indexedDB ?? indexedDB).databases();
  // IndexedDB counts ten for each of ours.
  return !databases.some((each) => each.name === name && (each.version ?? 0) >= databaseVersion * 10);
}
