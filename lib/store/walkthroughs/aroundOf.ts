import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { stagesByModel } from '../stages';
import type { StoreContext } from '../storeContext';
import type { TableName } from '../tables';
import type { Writer } from '../writer';
import type { Around } from './touchpointOfViews';
import { briefOf } from './walkthroughRecords';

/** The tables that `aroundOf` needs. */
export const tablesAround: readonly TableName[] = ['walkthroughs', 'briefs', 'journeys', 'stageModels', 'brands'];

/** What touchpoints of pages are made with, to be asked for before a transaction opens: it is loaded. */
type Making = Pick<Around, 'language' | 'suggestFromAddress'>;

export async function makingOf({ language, suggestFromAddress }: StoreContext): Promise<Making> {
  return { language, suggestFromAddress: (await suggestFromAddress?.()) ?? null };
}

/** What is known around the pages of a walkthrough. @throws {StoreError} `notFound` */
export async function aroundOf(writer: Writer, walkthrough: Walkthrough, making: Making): Promise<Around> {
  const { database } = writer;
  const [brief, journey] = await Promise.all([
    briefOf(database, walkthrough.briefId),
    writer.get('journeys', walkthrough.journeyId),
  ]);
  const [stagesOf, brands] = await Promise.all([
    stagesByModel(database, [journey.stageModelId]),
    database.brands.where('studyId').equals(journey.studyId).toArray(),
  ]);
  return { walkthrough, brief, stages: stagesOf(journey.stageModelId), brands, ...making };
}
