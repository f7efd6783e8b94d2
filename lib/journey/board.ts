import { compareInJourney } from './compareInJourney';
import type { Journey, Phase, Stage } from './schemas/study';
import type { Touchpoint } from './schemas/touchpoint';

/** A column of the board. `stage` is null for "To code": touchpoints whose stage is open, or unknown to the journey's model. */
export interface BoardColumn {
  readonly stage: Stage | null;
  /** In the order of the journey. */
  readonly touchpoints: readonly Touchpoint[];
  /** Mean valence of those whose emotion is coded; null (never 0) when none is. */
  readonly meanValence: number | null;
}

/** Neighbouring stages of one phase. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly stages: number;
}

export interface Board {
  /** "To code"; null when nothing waits. */
  readonly toCode: BoardColumn | null;
  /** One for each stage of the model, in its order, also where nothing happens. */
  readonly columns: readonly BoardColumn[];
  readonly phases: readonly PhaseSpan[];
}

/**
 * Whether a touchpoint waits in the inbox: its stage is open or not of `stages`, or its emotion is open. `kind` of its journey:
 * nobody has felt a plan.
 */
export function isToCode(touchpoint: Touchpoint, stages: readonly Stage[], kind: Journey['kind'] = 'actual'): boolean {
  if (stageOf(touchpoint, stages) === null) return true;
  return kind !== 'planned' && (touchpoint.emotion?.valence ?? null) === null;
}

/** The stage of the journey's model that a touchpoint stands in; null when it is open or unknown to the model. */
export function stageOf(touchpoint: Touchpoint, stages: readonly Stage[]): Stage | null {
  return stages.find(({ id }) => id === touchpoint.stageId) ?? null;
}

/** Touchpoints of one journey, grouped under its stages. */
export function boardOf(stages: readonly Stage[], touchpoints: readonly Touchpoint[]): Board {
  const groups = new Map<string | null, Touchpoint[]>();
  for (const touchpoint of touchpoints.toSorted(compareInJourney)) {
    const key = stageOf(touchpoint, stages)?.id ?? null;
    const group = groups.get(key);
    if (group) group.push(touchpoint);
    else groups.set(key, [touchpoint]);
  }
  const column = (stage: Stage | null): BoardColumn => {
    const own = groups.get(stage?.id ?? null) ?? [];
    return { stage, touchpoints: own, meanValence: meanValence(own) };
  };
  const waiting = column(null);
  return {
    toCode: waiting.touchpoints.length > 0 ? waiting : null,
    columns: stages.map(column),
    phases: phaseSpans(stages),
  };
}

/** Mean of the valences that are coded; null when there is none: a gap in the curve, not a neutral. */
export function meanValence(touchpoints: readonly Touchpoint[]): number | null {
  const valences = touchpoints.flatMap(({ emotion }) => (emotion?.valence == null ? [] : [emotion.valence]));
  return valences.length === 0 ? null : valences.reduce((sum, each) => sum + each, 0) / valences.length;
}

function phaseSpans(stages: readonly Stage[]): PhaseSpan[] {
  const spans: { phase: Phase; stages: number }[] = [];
  for (const { phase } of stages) {
    const last = spans.at(-1);
    if (last?.phase === phase) last.stages += 1;
    else spans.push({ phase, stages: 1 });
  }
  return spans;
}

/** Where a touchpoint is put: into a stage (null = to be coded), behind another of that stage (null = first of it). */
export interface Place {
  readonly stageId: string | null;
  readonly afterTouchpointId: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Where a touchpoint goes by one step of the keyboard: one up or down within its column, or to the end of the neighbouring
 * column. Null where there is no further to go. `shown` says which touchpoints the reader sees (a search hides the others):
 * up and down step over one that is seen.
 */
export function stepFrom(
  board: Board,
  touchpointId: string,
  direction: Direction,
  shown: (touchpoint: Touchpoint) => boolean = () => true,
): Place | null {
  const columns = board.toCode ? [board.toCode, ...board.columns] : board.columns;
  const here = columns.findIndex(({ touchpoints }) => touchpoints.some(({ id }) => id === touchpointId));
  const column = columns[here];
  if (!column) return null;
  if (direction === 'left' || direction === 'right') {
    const next = columns[here + (direction === 'left' ? -1 : 1)];
    return next ? placeBefore(next, touchpointId, null) : null;
  }
  const visible = column.touchpoints.filter((each) => each.id === touchpointId || shown(each));
  const index = visible.findIndex(({ id }) => id === touchpointId);
  if (direction === 'up') {
    const above = visible[index - 1];
    return above ? placeBefore(column, touchpointId, above.id) : null;
  }
  const below = visible[index + 1];
  return below ? { stageId: column.stage?.id ?? null, afterTouchpointId: below.id } : null;
}

/** The place in a column before one of its touchpoints, or at its end (`beforeId` null), for a touchpoint from anywhere. */
export function placeBefore(column: BoardColumn, touchpointId: string, beforeId: string | null): Place {
  const others = column.touchpoints.filter(({ id }) => id !== touchpointId);
  const found = others.findIndex(({ id }) => id === beforeId);
  const index = found === -1 ? others.length : found;
  return { stageId: column.stage?.id ?? null, afterTouchpointId: others[index - 1]?.id ?? null };
}

/** Whether a touchpoint stands at a place already, so that there is nothing to move. */
export function standsAt(column: BoardColumn, touchpointId: string, place: Place): boolean {
  const index = column.touchpoints.findIndex(({ id }) => id === touchpointId);
  if (index === -1 || place.stageId !== (column.stage?.id ?? null)) return false;
  return (column.touchpoints[index - 1]?.id ?? null) === place.afterTouchpointId;
}
