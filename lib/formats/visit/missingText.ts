import { openPointsText } from '@/lib/i18n/openPointsText';
import { openPointsOf } from '@/lib/journey/visit/openPoints';
import type { ToldVisit, VisitsTold } from './visitWriting';

/** What a walkthrough leaves open; empty where it is whole. What a client version hides is not missing. */
export function missingText({ writing: { shows } }: VisitsTold, visit: ToldVisit): string {
  const { brief, walkthrough, answers, reading } = visit;
  const open = openPointsOf(brief, walkthrough, answers);
  const told = {
    ...open,
    ...(shows('expectation') ? {} : { unsaid: [] }),
    ...(shows('evidence') ? {} : { withoutEvidence: [] }),
  };
  return openPointsText(told, reading) ?? '';
}
