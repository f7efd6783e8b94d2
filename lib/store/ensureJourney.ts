import type { Language } from '@/lib/journey/catalogues';
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
  await writer.create('journeys', {
    ...firstJourney(language, study.id, study.stageModelId),
    stageModelVersion: await stageModelVersion(database, study.stageModelId),
    observerId,
  });
}
