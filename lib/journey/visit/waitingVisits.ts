import type { Walkthrough } from '../schemas/walkthrough';

type Visit = Pick<Walkthrough, 'observerId' | 'state'>;

/**
 * What waits for a shopper: to do, or returned to them. For everyone, what is to do: what was returned is between its shopper and who
 * returned it. What nobody is to walk yet, or who works here (`me`), stays here: two who walk the same would end up in one walkthrough.
 */
export function waitingVisits<Each extends Visit>(
  visits: readonly Each[],
  shopper: 'everyone' | (string & {}),
  me: string,
): Each[] {
  return visits.filter(({ observerId, state }) =>
    shopper === 'everyone'
      ? observerId !== null && observerId !== me && state === 'toDo'
      : observerId === shopper && (state === 'toDo' || state === 'returned'),
  );
}

/** The shoppers for whom something waits, but for who works here, in the order of the visits. */
export function waitingShoppers(visits: readonly Visit[], me: string): string[] {
  const ids = visits.flatMap(({ observerId }) => (observerId === null || observerId === me ? [] : [observerId]));
  return [...new Set(ids)].filter((id) => waitingVisits(visits, id, me).length > 0);
}
