import Dexie from 'dexie';
import { dexieOptions } from './dexieOptions';
import type { DatabaseOptions } from './storeOptions';
import type { Database, TableName } from './tables';

export const defaultDatabaseName = 'parcours';

/** The version that this code writes. A frozen fixture of each version lies in test/fixtures/databases. */
export const databaseVersion = 1;

/** Primary key, then indexes, in Dexie's notation. A released version is never edited: changes go into a new one. */
const version1: Readonly<Record<TableName, string>> = {
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

/** The main database, not yet open. Every read-write transaction of it is durable before it completes. */
export function createDatabase(options: DatabaseOptions): Database {
  const database = new Dexie(options.databaseName ?? defaultDatabaseName, {
    ...dexieOptions(options),
    chromeTransactionDurability: 'strict',
  }) as Database;
  database.version(databaseVersion).stores(version1);
  return database;
}

/** Whether the database was created before, by whichever window. */
export async function databaseExists(options: DatabaseOptions): Promise<boolean> {
  const name = options.databaseName ?? defaultDatabaseName;
  const databases = await (options.indexedDB ?? indexedDB).databases();
  return databases.some((each) => each.name === name);
}
