import type { Language } from '@/lib/journey/catalogues';
import type { Study } from '@/lib/journey/schemas/study';
import { firstJourney, firstStudy } from './firstRecords';
import { stageModelVersion } from './stages';
import type { TableName } from './tables';
import type { Writer } from './writer';

/** The tables that `ensureJourney` needs. */
export const tablesToEnsureJourney: readonly TableName[] = ['studies', 'journeys', 'stageModels'];

/**
 * After the last journey went, makes a fresh one, in the study that is left or a fresh one: there is always a journey
 * to tag into.
 */
export async function ensureJourney(writer: Writer, language: Language): Promise<void> {
  const { database, observerId } = writer;
  if ((await database.journeys.count()) > 0) return;
  const study =
    (await database.studies.toCollection().last()) ??
    (await writer.create('studies', firstStudy(language, observerId)));
  await createFirstJourney(writer, language, study);
}

/** Gives each of these studies that is here and has no journey its first one: a study is worked in by a journey of it. */
export async function ensureJourneyOf(writer: Writer, language: Language, studyIds: readonly string[]): Promise<void> {
  const { database } = writer;
  const studies = await database.studies.bulkGet([...studyIds]);
  for (const study of studies) {
    if (!study || (await database.journeys.where('studyId').equals(study.id).count()) > 0) continue;
    await createFirstJourney(writer, language, study);
  }
}

async function createFirstJourney(writer: Writer, language: Language, study: Study): Promise<void> {
  const { database, observerId } = writer;
  await writer.create('journeys', {
    ...firstJourney(language, study.id, study.stageModelId),
    stageModelVersion: await stageModelVersion(database, study.stageModelId),
    observerId,
  });
}
