import { stageOf } from '@/lib/journey/board';
import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { placeAllBetween, placeBetween } from '@/lib/journey/order';
import { problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import type { Journey, Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { applyMoves, inJourney } from './positions';
import { recordsOf } from './records';
import { stagesByModel } from './stages';
import type { StoreContext } from './storeContext';
import type { Database } from './tables';
import { type Writer, write } from './writer';

/** See `commandSchemas.moveTouchpoint`. */
export async function moveTouchpoint(context: StoreContext, input: CommandInput<'moveTouchpoint'>): Promise<Committed> {
  return write(context, 'moveTouchpoint', ['touchpoints', 'journeys', 'stageModels'], async (writer) => {
    const { database } = writer;
    const moved = await writer.get('touchpoints', input.touchpointId);
    const journey = await writer.get('journeys', moved.journeyId);
    const stages = await stagesWith(database, journey, input.stageId);
    const all = await inJourney(database, journey.id).toArray();
    const inStage = (touchpoint: Touchpoint) => (stageOf(touchpoint, stages)?.id ?? null) === input.stageId;
    const column = all.filter(inStage);
    const above = column[column.findIndex(({ id }) => id === moved.id) - 1] ?? null;
    if (inStage(moved) && (above?.id ?? null) === input.afterTouchpointId) return {};

    const others = all.filter(({ id }) => id !== moved.id);
    const index = placeFor(others, inStage, input.afterTouchpointId);
    if (index === null) {
      await writer.edit('touchpoints', moved, { stageId: input.stageId });
      return {};
    }
    const { position, moves } = placeBetween(others, index);
    await applyMoves(writer, others, moves);
    await writer.edit('touchpoints', moved, { stageId: input.stageId, position });
    return {};
  });
}

/**
 * How many of `others` come before the place behind `afterId`, or first of the stage for null. Null where any place
 * would do: nothing else is in the stage, and a touchpoint that only changes its stage keeps its time in the journey.
 */
function placeFor(
  others: readonly Touchpoint[],
  inStage: (touchpoint: Touchpoint) => boolean,
  afterId: string | null,
): number | null {
  if (afterId === null) {
    const first = others.findIndex(inStage);
    return first === -1 ? null : first;
  }
  const after = others.findIndex(({ id }) => id === afterId);
  if (after === -1) throw new StoreError('notFound', `touchpoints ${afterId}`);
  return after + 1;
}

/** The stages of a journey. @throws {StoreError} `invalid` when the one asked for is not among them. */
async function stagesWith(database: Database, journey: Journey, stageId: string | null): Promise<readonly Stage[]> {
  const stages = (await stagesByModel(database, [journey.stageModelId]))(journey.stageModelId);
  if (stageId !== null && !stages.some(({ id }) => id === stageId)) {
    throw refusal([problem('stageId', 'isNoStage', stageId)]);
  }
  return stages;
}

/** See `commandSchemas.moveTouchpoints`. @throws {StoreError} `invalid` for a journey of another study. */
export async function moveTouchpoints(
  context: StoreContext,
  { touchpointIds, journeyId, stageId }: CommandInput<'moveTouchpoints'>,
): Promise<Committed> {
  const tables = ['touchpoints', 'journeys', 'stageModels', 'verbatims', 'questionnaireAnswers'] as const;
  return write(context, 'moveTouchpoints', tables, async (writer) => {
    const { database } = writer;
    const [named, journey] = await Promise.all([
      recordsOf(writer, 'touchpoints', [...new Set(touchpointIds)]),
      writer.get('journeys', journeyId),
    ]);
    const from = await recordsOf(writer, 'journeys', [...new Set(named.map((each) => each.journeyId))]);
    if (from.some(({ studyId }) => studyId !== journey.studyId)) {
      throw refusal([problem('journeyId', 'isOfOtherStudy')]);
    }
    const stages = await stagesWith(database, journey, stageId);
    const stands = (touchpoint: Touchpoint) =>
      touchpoint.journeyId === journeyId && (stageOf(touchpoint, stages)?.id ?? null) === stageId;
    const order = from.map(({ id }) => id);
    const moved = named
      .filter((touchpoint) => !stands(touchpoint))
      .sort((a, b) => order.indexOf(a.journeyId) - order.indexOf(b.journeyId) || compareInJourney(a, b));
    if (moved.length === 0) return {};

    const going = new Set(moved.map(({ id }) => id));
    const others = (await inJourney(database, journeyId).toArray()).filter(({ id }) => !going.has(id));
    const last = others.findLastIndex(stands);
    const { positions, moves } = placeAllBetween(others, last === -1 ? others.length : last + 1, moved.length);
    await applyMoves(writer, others, moves);
    await Promise.all([
      ...moved.map((touchpoint, nth) =>
        writer.edit('touchpoints', touchpoint, { journeyId, stageId, position: positions[nth] ?? '' }),
      ),
      takeAlong(writer, 'verbatims', moved, journeyId),
      takeAlong(writer, 'questionnaireAnswers', moved, journeyId),
    ]);
    return {};
  });
}

/** What stands under touchpoints, and names the journey that they were in, names the one that they are in now. */
async function takeAlong(
  writer: Writer,
  type: 'verbatims' | 'questionnaireAnswers',
  moved: readonly Touchpoint[],
  journeyId: string,
): Promise<void> {
  const was = new Map(moved.map((touchpoint) => [touchpoint.id, touchpoint.journeyId]));
  const under = await writer.database
    .table<{ id: string }, string>(type)
    .where('touchpointId')
    .anyOf([...was.keys()])
    .primaryKeys();
  const records = await recordsOf(writer, type, under);
  await Promise.all(
    records
      .filter((record) => record.journeyId !== null && record.journeyId === was.get(record.touchpointId ?? ''))
      .map((record) => writer.edit(type, record, { journeyId })),
  );
}
