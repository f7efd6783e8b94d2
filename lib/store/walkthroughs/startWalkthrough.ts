import type { CommandInput, StartedWalkthrough } from '@/lib/journey/commands';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { walkthroughTitle } from '@/lib/journey/visit/walkthroughTitle';
import { askPersistence } from '../persistence';
import { wasMade } from '../records';
import { shippedStageModel, stageModelVersion } from '../stages';
import type { StoreContext } from '../storeContext';
import type { Database } from '../tables';
import { write } from '../writer';
import { beginRecording } from './beginRecording';
import { tablesToRecord } from './recordInto';
import { recorderOf } from './recordings';
import { briefOf } from './walkthroughRecords';

/** See `commandSchemas.startWalkthrough`. @throws {StoreError} `notFound` when the brief or the brand is gone. */
export async function startWalkthrough(
  context: StoreContext,
  input: CommandInput<'startWalkthrough'>,
): Promise<StartedWalkthrough> {
  const recorder = await recorderOf(context);
  const { id, journeyId, briefId, begins } = input;
  const tables = ['briefs', 'studies', 'journeys', 'stageModels', 'brands', 'personas', ...tablesToRecord] as const;
  const started = await write(context, 'startWalkthrough', tables, async (writer) => {
    const { database, author } = writer;
    if (await wasMade(writer, 'walkthroughs', id)) return { walkthroughId: id, journeyId };
    const brief = await briefOf(database, briefId);
    const [study, brand] = await Promise.all([
      writer.get('studies', brief.studyId),
      input.brandId === null ? null : writer.get('brands', input.brandId),
    ]);
    const persona = brief.personaId === null ? undefined : await database.personas.get(brief.personaId);
    const planned = brief.plannedJourneyId === null ? undefined : await database.journeys.get(brief.plannedJourneyId);
    const stageModelId = await modelOf(database, brief, study.stageModelId);
    const observerId = input.observerId === undefined ? writer.observerId : input.observerId;
    const at = author.now.toISOString();
    await writer.create(
      'journeys',
      {
        studyId: study.id,
        title: input.title ?? walkthroughTitle(brief, brand),
        kind: 'actual',
        scenario: brief.scenario,
        goal: brief.objective,
        personaId: persona?.id ?? null,
        brandId: brand?.id ?? null,
        stageModelId,
        stageModelVersion: await stageModelVersion(database, stageModelId),
        observerId,
        plannedJourneyId: planned?.id ?? null,
        status: begins ? 'inProgress' : 'planned',
        startedAt: begins ? at : null,
      },
      journeyId,
    );
    const { outletId, wave, slot } = input;
    const state = begins ? ('running' as const) : ('toDo' as const);
    const startedAt = begins ? at : null;
    const fields = {
      briefId,
      journeyId,
      brandId: brand?.id ?? null,
      outletId,
      wave,
      slot,
      observerId,
      state,
      startedAt,
    };
    await writer.create('walkthroughs', fields, id);
    if (begins) await beginRecording(writer, recorder, id, author.now.getTime());
    return { walkthroughId: id, journeyId };
  });
  if (started.group !== null) askPersistence(context);
  return started;
}

/** The stage model of a brief, where it still exists; else the study's. */
async function modelOf(database: Database, { stageModelId }: Brief, ofStudy: string): Promise<string> {
  if (stageModelId === null) return ofStudy;
  const exists = shippedStageModel(stageModelId) ?? (await database.stageModels.get(stageModelId));
  return exists ? stageModelId : ofStudy;
}
