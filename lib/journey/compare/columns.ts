import { phases } from '../catalogues/phases';
import type { Labels, Phase, Stage } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';

/** A column of a comparison: a stage, a phase, or (with an `id` of null) what is still to be coded. */
export interface ComparedColumn {
  readonly id: string | null;
  /** Null for what is to be coded. */
  readonly labels: Labels | null;
  readonly phase: Phase | null;
}

export interface ComparedColumns {
  readonly kind: 'stages' | 'phases';
  /** Whether the journeys have the same stages, so that they could be compared by these. */
  readonly haveSameStages: boolean;
  readonly columns: readonly ComparedColumn[];
  /** The column that a touchpoint of a journey with these stages belongs to: an `id`. */
  columnOf(touchpoint: Pick<Touchpoint, 'stageId'>, stages: readonly Stage[]): string | null;
}

const isSame = (one: readonly Stage[], other: readonly Stage[]) =>
  one.length === other.length &&
  one.every(({ id, phase }, index) => id === other[index]?.id && phase === other[index]?.phase);

/** The columns by which journeys with these stages compare: stages where they are the same, else phases, which all models share. */
export function columnsFor(models: readonly (readonly Stage[])[], byPhase: boolean): ComparedColumns {
  const [first] = models;
  const haveSameStages = first !== undefined && models.every((stages) => isSame(first, stages));
  if (first && haveSameStages && !byPhase) {
    return {
      kind: 'stages',
      haveSameStages,
      columns: first.map(({ id, labels, phase }) => ({ id, labels, phase })),
      columnOf: ({ stageId }, stages) => stages.find(({ id }) => id === stageId)?.id ?? null,
    };
  }
  return {
    kind: 'phases',
    haveSameStages,
    columns: phases.map(({ id, labels }) => ({ id, labels, phase: id })),
    columnOf: ({ stageId }, stages) => stages.find(({ id }) => id === stageId)?.phase ?? null,
  };
}

/** What is still to be coded: it is of no stage. */
export const toCodeColumn: ComparedColumn = { id: null, labels: null, phase: null };
