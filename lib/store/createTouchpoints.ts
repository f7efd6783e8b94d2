import { type CommandInput, type Committed, StoreError } from '@/lib/journey/commands';
import type { Placed } from '@/lib/journey/compareInJourney';
import { placeAllBetween } from '@/lib/journey/order';
import type { Journey } from '@/lib/journey/schemas/study';
import { hashEvidence, keepEvidence, tablesToKeepEvidence } from './evidence';
import { newRecordFields } from './newRecordFields';
import { askPersistence } from './persistence';
import { applyMoves, inJourney, positionsAtEnd } from './positions';
import { recordsOf } from './records';
import { stagesByModel } from './stages';
import type { StoreContext } from './storeContext';
import { type Writer, write } from './writer';

type NewTouchpoint = CommandInput<'createTouchpoints'>['touchpoints'][number];

/**
 * See `commandSchemas.createTouchpoints`. A stage that the journey does not have is left open, to be coded.
 * @throws {StoreError} `notFound` when a journey is gone, or the touchpoint to put another behind.
 */
export async function createTouchpoints(
  context: StoreContext,
  input: CommandInput<'createTouchpoints'>,
): Promise<Committed> {
  const hashed = await Promise.all(input.touchpoints.map(({ evidence }) => hashEvidence(evidence)));
  const evidenceOf = new Map(input.touchpoints.map(({ id }, index) => [id, hashed[index] ?? []]));
  const tables = ['touchpoints', 'journeys', 'stageModels', ...tablesToKeepEvidence] as const;
  const committed = await write(context, 'createTouchpoints', tables, async (writer) => {
    const { database, author, observerId } = writer;
    const touchpoints = await notYetMade(writer, input.touchpoints);
    const journeys = await recordsOf(writer, 'journeys', [...new Set(touchpoints.map(({ journeyId }) => journeyId))]);
    const [stagesOf, positions] = await Promise.all([
      stagesByModel(
        database,
        journeys.map(({ stageModelId }) => stageModelId),
      ),
      positionsOf(writer, journeys, touchpoints),
      keepEvidence(
        writer,
        touchpoints.flatMap(({ id }) => evidenceOf.get(id) ?? []),
      ),
    ]);
    const planned = new Set(journeys.filter(({ kind }) => kind === 'planned').map(({ id }) => id));
    const stagesIn = new Map(journeys.map(({ id, stageModelId }) => [id, stagesOf(stageModelId)]));
    await Promise.all(
      touchpoints.map(({ id, journeyId, fields }) => {
        const given = newRecordFields('touchpoints', {
          capturedAt: author.now.toISOString(),
          observerId,
          ...(planned.has(journeyId) && { basis: 'assumed' }),
          ...fields,
        });
        const isStage = stagesIn.get(journeyId)?.some((stage) => stage.id === given.stageId);
        const attached = (evidenceOf.get(id) ?? []).map((each) => each.id);
        return writer.create(
          'touchpoints',
          {
            ...given,
            journeyId,
            stageId: isStage ? given.stageId : null,
            position: positions.get(id) ?? '',
            evidenceIds: [...(given.evidenceIds ?? []), ...attached],
          },
          id,
        );
      }),
    );
    return {};
  });
  if (committed.group !== null) askPersistence(context);
  return committed;
}

/** Those that were not made before, each once; one that has been deleted since does not come back. */
async function notYetMade({ database }: Writer, touchpoints: readonly NewTouchpoint[]): Promise<NewTouchpoint[]> {
  const once = [...new Map(touchpoints.map((each) => [each.id, each])).values()];
  const ids = once.map(({ id }) => id);
  const [made, deleted] = await Promise.all([
    database.touchpoints.bulkGet(ids),
    database.tombstones.bulkGet(ids.map((id): [string, string] => ['touchpoints', id])),
  ]);
  return once.filter((_, index) => !made[index] && !deleted[index]);
}

/** A position for each, by id. Others of its journey are moved where there is no room. */
async function positionsOf(
  writer: Writer,
  journeys: readonly Journey[],
  touchpoints: readonly NewTouchpoint[],
): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    journeys.map(async ({ id: journeyId }) => {
      const own = touchpoints.filter((each) => each.journeyId === journeyId);
      if (own.some(({ afterTouchpointId }) => afterTouchpointId !== undefined)) {
        return positionsAmongOthers(writer, journeyId, own);
      }
      const positions = await positionsAtEnd(writer, journeyId, own.length);
      return own.map(({ id }, index): Placed => ({ id, position: positions[index] ?? '' }));
    }),
  );
  return new Map(lists.flat().map(({ id, position }) => [id, position]));
}

async function positionsAmongOthers(
  writer: Writer,
  journeyId: string,
  touchpoints: readonly NewTouchpoint[],
): Promise<Placed[]> {
  const stored = await inJourney(writer.database, journeyId).toArray();
  const order = orderWith(stored, touchpoints);
  // From the start on: what stands before a row of new ones has its position by then.
  for (let index = order.findIndex(isOpen); index !== -1; index = order.findIndex(isOpen)) {
    const end = order.findIndex((each, at) => at > index && !isOpen(each));
    const row = order.slice(index, end === -1 ? order.length : end);
    const { positions, moves } = placeAllBetween(order.filter(isPlaced), index, row.length);
    for (const [nth, each] of row.entries()) each.position = positions[nth] ?? '';
    const movedTo = new Map(moves.map(({ id, position }) => [id, position]));
    for (const each of order) each.position = movedTo.get(each.id) ?? each.position;
  }
  const before = new Map(stored.map(({ id, position }) => [id, position]));
  const placed = order.filter(isPlaced);
  await applyMoves(
    writer,
    stored,
    placed.filter(({ id, position }) => before.has(id) && before.get(id) !== position),
  );
  return placed.filter(({ id }) => !before.has(id));
}

/** One in the order of a journey; its position is null until it is found. */
interface Ordered {
  readonly id: string;
  position: string | null;
}

const isOpen = ({ position }: Ordered) => position === null;
const isPlaced = (each: Ordered): each is Placed => each.position !== null;

/** The touchpoints of a journey with new ones where they go. */
function orderWith(stored: readonly Placed[], touchpoints: readonly NewTouchpoint[]): Ordered[] {
  const order: Ordered[] = stored.map(({ id, position }) => ({ id, position }));
  for (const { id, afterTouchpointId: after } of touchpoints) {
    const index = after == null ? -1 : order.findIndex((each) => each.id === after);
    if (after != null && index === -1) throw new StoreError('notFound', `touchpoints ${after}`);
    order.splice(after === undefined ? order.length : index + 1, 0, { id, position: null });
  }
  return order;
}
