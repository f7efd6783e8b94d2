import type { RecordChange } from '@/lib/journey/commands';
import { deepEqual } from '@/lib/journey/deepEqual';
import { isBookkeeping } from '@/lib/journey/recordFields';
import { isEmpty } from './useFilledIn';

interface Happening {
  readonly seq: number;
  readonly at: string;
  readonly observerId: string;
  readonly observerName: string | null;
  readonly isHere: boolean;
}

/** One thing that was done to a record. */
export type HistoryLine = Happening &
  ({ readonly kind: 'made' | 'deleted' } | { readonly kind: 'set'; readonly field: string; readonly value: unknown });

/** Edits of one field by one person that follow each other this closely are one: typing is saved as it goes. */
const togetherWithinMs = 60_000;

/**
 * The history of a record in single steps, newest first as it comes. What it was made with is told of those fields that were filled in
 * then and changed later: so every value that a field ever had stands in it once.
 */
export function linesOfHistory(changes: readonly RecordChange[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  const changedLater = new Set<string>();
  /** The newest line of each field so far, to join older ones of the same typing to. */
  const newest = new Map<string, { line: HistoryLine; oldest: number }>();
  for (const change of changes) {
    const { seq, at, observerId, observerName, isHere, before, after } = change;
    const happening = { seq, at, observerId, observerName, isHere };
    if (after === null) {
      lines.push({ ...happening, kind: 'deleted' });
      newest.clear();
      continue;
    }
    const fields = Object.keys(after).filter((field) => !isBookkeeping(field));
    for (const field of fields) {
      // An open field that somebody filled in later was not cleared when the record was made.
      if (
        before === null ? !changedLater.has(field) || isEmpty(after[field]) : deepEqual(before[field], after[field])
      ) {
        continue;
      }
      const last = newest.get(field);
      const time = Date.parse(at);
      if (before !== null && last && last.line.observerId === observerId && last.oldest - time < togetherWithinMs) {
        last.oldest = time;
        continue;
      }
      changedLater.add(field);
      const line: HistoryLine = { ...happening, kind: 'set', field, value: after[field] };
      lines.push(line);
      newest.set(field, { line, oldest: time });
    }
    if (before === null) {
      lines.push({ ...happening, kind: 'made' });
      newest.clear();
    }
  }
  return lines;
}
