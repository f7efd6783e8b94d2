import type { Fact } from '../journeyFacts';
import { comparedTellings } from './comparedTellings';
import type { Telling } from './telling';
import { comparisonFacts, resultOf, visitFacts } from './visitFacts';
import { visitTellings } from './visitTellings';
import type { VisitWriting } from './visitWriting';

/** How a file of walkthroughs presents itself, and what it tells. */
export interface VisitContents {
  readonly kicker: string;
  /** What it is of: the journey, or the brief that is compared by. */
  readonly title: string;
  /** With its study: how the file names itself. */
  readonly fullTitle: string;
  /** What it amounts to, ahead of all else; of several walkthroughs that stands side by side. */
  readonly result: Fact | null;
  readonly facts: readonly Fact[];
  readonly tellings: readonly Telling[];
}

export function visitContents(told: VisitWriting): VisitContents {
  const { document, own, visits } = told;
  const [visit] = visits;
  const { study } = document.map;
  if (document.scope === 'walkthrough' && visit) {
    const { title } = visit.inJourney.journey;
    return {
      kicker: own.report,
      title,
      fullTitle: `${study.name} – ${title}`,
      result: resultOf(told, visit),
      facts: visitFacts(told, visit),
      tellings: visitTellings(told, visit),
    };
  }
  const { title } = document.brief;
  return {
    kicker: own.comparison,
    title,
    fullTitle: `${study.name} – ${title}`,
    result: null,
    facts: comparisonFacts(told),
    tellings: comparedTellings(told),
  };
}
