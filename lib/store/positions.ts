import Dexie from 'dexie';
import { type Placement, placeAllBetween, positionsBetween } from '@/lib/journey/order';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Database } from './tables';
import type { Writer } from './writer';

/** The touchpoints of a journey in its order. */
export function inJourney(database: Database, journeyId: string) {
  return database.touchpoints
    .where('[journeyId+position]')
    .between([journeyId, Dexie.minKey], [journeyId, Dexie.maxKey]);
}

/** A position behind all others of the journey. */
export async function positionAtEnd(writer: Writer, journeyId: string): Promise<string> {
  const [position = ''] = await positionsAtEnd(writer, journeyId, 1);
  return position;
}

/** As `positionAtEnd`, for several in a row. */
export async function positionsAtEnd(writer: Writer, journeyId: string, count: number): Promise<readonly string[]> {
  const last = await inJourney(writer.database, journeyId).last();
  try {
    return positionsBetween(count, last?.position ?? null, null);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  // The last position is no fractional index (a file brought it): the journey is numbered anew.
  const all = await inJourney(writer.database, journeyId).toArray();
  const { positions, moves } = placeAllBetween(all, all.length, count);
  await applyMoves(writer, all, moves);
  return positions;
}

/** Gives touchpoints the positions that make room for others. */
export async function applyMoves(
  writer: Writer,
  touchpoints: readonly Touchpoint[],
  moves: Placement['moves'],
): Promise<void> {
  const byId = new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  await Promise.all(
    moves.map(({ id, position }) => {
      const touchpoint = byId.get(id);
      return touchpoint && writer.edit('touchpoints', touchpoint, { position });
    }),
  );
}
