import type { Transaction } from 'dexie';
import type { Author } from '@/lib/journey/author';
import type { Language } from '@/lib/journey/catalogues/entry';
import { defaultStageModelId } from '@/lib/journey/catalogues/stageModels';
import { createRecord } from '@/lib/journey/createRecord';
import { newId } from '@/lib/journey/newId';
import type { NewFields } from '@/lib/journey/recordFields';
import type { Database, TableName } from './tables';

/** What the study and journey are called that exist without being asked for. */
const names = {
  en: { study: 'My study', journey: 'First journey' },
  fr: { study: 'Mon étude', journey: 'Premier parcours' },
} as const satisfies Record<Language, { study: string; journey: string }>;

/** The study of someone who has made none. */
export function firstStudy(language: Language, observerId: string): NewFields<'studies'> {
  return {
    name: names[language].study,
    language,
    stageModelId: defaultStageModelId,
    observerIds: [observerId],
  };
}

/** The journey of a study that has none. */
export function firstJourney(language: Language, studyId: string, stageModelId: string): NewFields<'journeys'> {
  return { studyId, title: names[language].journey, stageModelId, stageModelVersion: 0 };
}

/**
 * Fills a new database with what must exist before anything else: who writes here, a study and a journey. Runs in the
 * very transaction that creates the database, so that it happens once, whichever windows open it at the same time.
 */
export async function fillNewDatabase(transaction: Transaction, language: Language, author: Author): Promise<void> {
  const table = <Name extends TableName>(name: Name): Database[Name] =>
    // The tables of the transaction are those of the database.
    transaction.table(name) as unknown as Database[Name];
  const observer = createRecord('observers', {}, author);
  const study = createRecord('studies', firstStudy(language, observer.id), author);
  const journey = createRecord(
    'journeys',
    { ...firstJourney(language, study.id, study.stageModelId), observerId: observer.id },
    author,
  );
  const group = newId();
  const change = { group, command: 'createDatabase', before: null, at: author.now.toISOString() };
  const who = { replicaId: author.replicaId, observerId: observer.id };
  await table('observers').add(observer);
  await table('studies').add(study);
  await table('journeys').add(journey);
  await table('changes').bulkAdd([
    { ...change, ...who, type: 'observers', recordId: observer.id, after: { ...observer } },
    { ...change, ...who, type: 'studies', recordId: study.id, after: { ...study } },
    { ...change, ...who, type: 'journeys', recordId: journey.id, after: { ...journey } },
  ]);
  await table('meta').bulkAdd([
    { key: 'identity', ...who },
    { key: 'recentJourneys', ids: [journey.id] },
    { key: 'firstRecords', studyId: study.id, journeyId: journey.id },
  ]);
}
