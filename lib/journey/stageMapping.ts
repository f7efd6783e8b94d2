import type { Journey, Stage, Study } from './schemas/study';
import type { Touchpoint } from './schemas/touchpoint';
import type { Verbatim } from './schemas/verbatim';

/** Where stages go, by the id that they had; null = to be coded. */
export type StageMapping = Readonly<Record<string, string | null>>;

/** How much stands in a stage. */
export interface StageUse {
  readonly touchpoints: number;
  readonly verbatims: number;
}

/** What stands in the stages of one journey, or of the study itself: verbatims that are of no journey. */
export interface StagedIn {
  /** Null for the study itself. */
  readonly journeyId: string | null;
  readonly stageModelId: string;
  /** Of its model. */
  readonly stages: readonly Stage[];
  /** By stage id; only what stands in a stage. */
  readonly uses: ReadonlyMap<string, StageUse>;
  /** What stands in none, or in one that its model does not have. */
  readonly toCode: StageUse;
}

/** A stage that is left behind, with all that stands in it. */
export interface OldStage extends StageUse {
  readonly id: string;
  /** As its model has it; where several models have a stage of this id, as the first of them. */
  readonly stage: Stage;
  /** Its model, and others with a stage of the same id. */
  readonly models: readonly { readonly stageModelId: string; readonly stage: Stage }[];
  /** The stages of the first of these models, in order. */
  readonly among: readonly Stage[];
}

/** What a mapping does to what stands in stages. */
export interface MappingEffect {
  /** What gets another stage, among it what goes to "to be coded". */
  readonly moved: StageUse;
  readonly toCode: StageUse;
  /** What keeps the stage that it has. */
  readonly kept: StageUse;
}

const nothing: StageUse = { touchpoints: 0, verbatims: 0 };
const sum = (a: StageUse, b: StageUse): StageUse => ({
  touchpoints: a.touchpoints + b.touchpoints,
  verbatims: a.verbatims + b.verbatims,
});
export const isUsed = ({ touchpoints, verbatims }: StageUse) => touchpoints + verbatims > 0;

/** Counts what stands in the stages of a study: its journeys in their order, then the study itself. */
export function stageUseOf(records: {
  readonly study: Pick<Study, 'stageModelId'>;
  readonly journeys: readonly (Pick<Journey, 'id' | 'stageModelId'> & { readonly stages: readonly Stage[] })[];
  readonly touchpoints: readonly Pick<Touchpoint, 'id' | 'journeyId' | 'stageId'>[];
  readonly verbatims: readonly Pick<Verbatim, 'journeyId' | 'touchpointId' | 'stageId'>[];
  /** Of the study's own model. */
  readonly stages: readonly Stage[];
}): StagedIn[] {
  const { study, journeys, touchpoints, verbatims, stages } = records;
  const counts = new Map<string | null, Map<string | null, { touchpoints: number; verbatims: number }>>();
  const add = (journeyId: string | null, stageId: string | null, what: keyof StageUse) => {
    const ofJourney = counts.get(journeyId) ?? new Map<string | null, { touchpoints: number; verbatims: number }>();
    counts.set(journeyId, ofJourney);
    const use = ofJourney.get(stageId) ?? { ...nothing };
    ofJourney.set(stageId, use);
    use[what] += 1;
  };
  const journeyOf = new Map(touchpoints.map(({ id, journeyId }) => [id, journeyId]));
  for (const { journeyId, stageId } of touchpoints) add(journeyId, stageId, 'touchpoints');
  for (const { journeyId, touchpointId, stageId } of verbatims) {
    // A verbatim under a touchpoint speaks of the stages of that one's journey, whether it names the journey or not.
    const of = journeyId ?? (touchpointId === null ? null : journeyOf.get(touchpointId));
    // Under a touchpoint that is gone, it is of no stages.
    if (of !== undefined) add(of, stageId, 'verbatims');
  }
  const stagedIn = (journeyId: string | null, stageModelId: string, known: readonly Stage[]): StagedIn => {
    const all = [...(counts.get(journeyId) ?? [])];
    const isKnown = (id: string | null): id is string => known.some((stage) => stage.id === id);
    return {
      journeyId,
      stageModelId,
      stages: known,
      uses: new Map(all.flatMap(([id, use]) => (isKnown(id) ? [[id, use] as const] : []))),
      toCode: all.filter(([id]) => !isKnown(id)).reduce((total, [, use]) => sum(total, use), nothing),
    };
  };
  return [
    ...journeys.map(({ id, stageModelId, stages: known }) => stagedIn(id, stageModelId, known)),
    stagedIn(null, study.stageModelId, stages),
  ];
}

/** How much stands in a stage, of all of these together. */
export function countInStage(staged: readonly StagedIn[], stageId: string): StageUse {
  return staged.reduce((total, { uses }) => sum(total, uses.get(stageId) ?? nothing), nothing);
}

/** The stages that are in use where another model comes, each once, in the order of their models. */
export function stagesLeftBehind(staged: readonly StagedIn[]): OldStage[] {
  const models = new Map(staged.map(({ stageModelId, stages }) => [stageModelId, stages]));
  const found = new Map<string, OldStage>();
  for (const [stageModelId, stages] of models) {
    for (const stage of stages) {
      const use = countInStage(
        staged.filter((each) => each.stageModelId === stageModelId),
        stage.id,
      );
      if (!isUsed(use)) continue;
      const known = found.get(stage.id);
      found.set(stage.id, {
        id: stage.id,
        stage: known?.stage ?? stage,
        among: known?.among ?? stages,
        models: [...(known?.models ?? []), { stageModelId, stage }],
        ...sum(known ?? nothing, use),
      });
    }
  }
  return [...found.values()];
}

/**
 * Where a stage most likely goes: to the stage of its own id; else to the one of its phase that stands at its place among
 * those of the phase (first to first, last to last); else it is to be coded.
 */
export function proposeStage(stage: Stage, among: readonly Stage[], stages: readonly Stage[]): string | null {
  if (stages.some(({ id }) => id === stage.id)) return stage.id;
  const ofPhase = (all: readonly Stage[]) => all.filter(({ phase }) => phase === stage.phase);
  const before = ofPhase(among);
  const after = ofPhase(stages);
  const place = before.findIndex(({ id }) => id === stage.id);
  const at = before.length < 2 ? 0 : Math.round((Math.max(place, 0) * (after.length - 1)) / (before.length - 1));
  return after[at]?.id ?? null;
}

/** An answer for each of the stages that are left behind. */
export function proposeMapping(old: readonly OldStage[], stages: readonly Stage[]): Record<string, string | null> {
  return Object.fromEntries(old.map(({ id, stage, among }) => [id, proposeStage(stage, among, stages)]));
}

/** What a mapping does, counted. A stage that it does not name stays. */
export function effectOf(old: readonly OldStage[], mapping: StageMapping): MappingEffect {
  const target = (id: string) => (Object.hasOwn(mapping, id) ? (mapping[id] ?? null) : id);
  const total = (stages: readonly OldStage[]) => stages.reduce<StageUse>(sum, nothing);
  return {
    moved: total(old.filter(({ id }) => target(id) !== id)),
    toCode: total(old.filter(({ id }) => target(id) === null)),
    kept: total(old.filter(({ id }) => target(id) === id)),
  };
}

/** Whether phases go back somewhere along the stages: then they do not stand in order of time. */
export function phasesGoBack(stages: readonly Pick<Stage, 'phase'>[]): boolean {
  const order = ['before', 'during', 'after'];
  return stages.some(({ phase }, index) => {
    const previous = stages[index - 1];
    return previous !== undefined && order.indexOf(previous.phase) > order.indexOf(phase);
  });
}

/** How much stands in each phase: that by which journeys under different models compare. */
export function countByPhase({ stages, uses }: StagedIn): Readonly<Record<Stage['phase'], StageUse>> {
  const of = (phase: Stage['phase']) =>
    stages.filter((stage) => stage.phase === phase).reduce((all, { id }) => sum(all, uses.get(id) ?? nothing), nothing);
  return { before: of('before'), during: of('during'), after: of('after') };
}
