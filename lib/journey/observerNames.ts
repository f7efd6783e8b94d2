import { compareText } from './compareText';
import type { Observer } from './schemas/study';

type Named = Pick<Observer, 'id' | 'createdAt' | 'name' | 'initials'>;

/**
 * What observers are called, by id: by name, else by initials; those with neither by a number, in the order in which they came. No two are
 * called alike: of two of one name the later has a number behind it.
 */
export function observerNames(observers: readonly Named[], numbered: (nth: number) => string): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  let unnamed = 0;
  const inOrder = observers.toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id));
  for (const { id, name, initials } of inOrder) {
    const own = name.trim() || initials.trim();
    if (own === '') unnamed += 1;
    const wanted = own || numbered(unnamed);
    let free = wanted;
    for (let nth = 2; taken.has(free); nth += 1) free = `${wanted} (${nth})`;
    taken.add(free);
    names.set(id, free);
  }
  return names;
}
