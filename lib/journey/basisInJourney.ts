import type { Basis } from './schemas/emotion';
import type { Journey } from './schemas/study';

/**
 * On what a new touchpoint of a journey rests, as far as nobody says otherwise: in a plan everything is assumed; in a journey that
 * is walked what was usual `last` time is likely again, but for what was only assumed; else it is what the study says.
 */
export function basisInJourney(kind: Journey['kind'], last: Basis | null, byDefault: Basis | null): Basis {
  if (kind === 'planned') return 'assumed';
  return last === null || last === 'assumed' ? (byDefault ?? 'expert') : last;
}
