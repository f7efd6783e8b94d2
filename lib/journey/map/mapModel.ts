import { boardOf, meanValence } from '../board';
import { brandSwitches } from '../brandSwitches';
import { labelOf } from '../catalogues/label';
import type { Highlighted } from '../highlights';
import { type Lane, laneLabels } from '../lanes';
import type { Phase } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import type { CellContent } from './cellContent';
import { laneContent } from './laneContent';
import type { MapInput } from './mapInput';
import type { MapWords } from './mapWords';

/** A touchpoint as the map shows it. */
export interface MapEntry {
  readonly id: string;
  /** Its place in the journey, counted from 1, which is not its place in the stage where the journey went back. */
  readonly order: number;
  /** The same among those that count: what is excluded breaks no curve. */
  readonly step: number;
  readonly title: string;
  readonly stageId: string | null;
  /** Null also where the touchpoint is excluded: it is shown, and never counts. */
  readonly valence: number | null;
  /** The emotion in words, in the reader's language; null where it has none. */
  readonly emotion: string | null;
  /** 1 to 5. */
  readonly intensity: number | null;
  /** Of the emotion. */
  readonly basis: Touchpoint['basis'];
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly isExcluded: boolean;
  readonly channel: string | null;
  /** When it happened, as far as that is known, else when it was captured: Unix time in milliseconds, as on the clock of where it was. */
  readonly at: number;
  /** Whether that is known: a step of a plan has no time. */
  readonly hasTime: boolean;
  readonly durationMs: number | null;
}

export interface MapStage {
  /** Null for "To code". */
  readonly id: string | null;
  readonly name: string;
  readonly phase: Phase | null;
  readonly entries: readonly MapEntry[];
  /** Those that count, with what a search does not show. */
  readonly total: number;
  /** How many of those shown count. */
  readonly counted: number;
  /** How many of those shown have an emotion. */
  readonly coded: number;
  readonly meanValence: number | null;
  readonly lowestValence: number | null;
}

/** A journey as its map shows it, in one language, before it has any place on a screen. */
export interface MapModel {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly stages: readonly MapStage[];
  /** In the order of the journey. */
  readonly entries: readonly MapEntry[];
  /** Nobody has felt a plan: it is not asked what was. */
  readonly isPlanned: boolean;
  /** What is to stand out; null where nothing is. */
  readonly highlighted: Highlighted | null;
  readonly words: MapWords;
}

/** Makes the model of a journey's map. Touchpoints may come in any order. */
export function mapModel(input: MapInput): MapModel {
  const { stages, touchpoints, lanes, words, found = null, highlighted = null, isPlanned = false } = input;
  const isFound = ({ id }: Touchpoint) => found === null || found.has(id);
  const board = boardOf(stages, touchpoints);
  const columns = board.toCode ? [board.toCode, ...board.columns] : board.columns;
  const stageOfTouchpoint = new Map(
    columns.flatMap(({ stage, touchpoints: own }) => own.map(({ id }) => [id, stage?.id ?? null] as const)),
  );
  const switches = brandSwitches(touchpoints);
  const verbatims = Map.groupBy(input.verbatims, ({ touchpointId }) => touchpointId);
  const ordered = columns.flatMap((column) => column.touchpoints).sort(byPosition(touchpoints));
  let step = 0;
  const entries = ordered.flatMap((touchpoint, index): MapEntry | readonly MapEntry[] => {
    const isExcluded = touchpoint.status === 'excluded';
    if (!isExcluded) step += 1;
    if (!isFound(touchpoint)) return [];
    const { id, title, basis, channel, occurredAt, capturedAt, utcOffsetMinutes, durationMs } = touchpoint;
    const emotion = isExcluded ? null : touchpoint.emotion;
    const around = {
      ...input,
      verbatims: verbatims.get(id) ?? [],
      cameFromBrandId: switches.get(id) ?? null,
    };
    return {
      id,
      order: index + 1,
      step,
      title: title || words.untitled,
      stageId: stageOfTouchpoint.get(id) ?? null,
      valence: emotion?.valence ?? null,
      emotion: emotion?.label ? labelOf(words.catalogues.emotions, emotion.label, words.language) : null,
      intensity: emotion?.arousal ?? null,
      basis: touchpoint.emotion?.basis ?? basis,
      cells: new Map(lanes.map((lane) => [lane.id, laneContent(lane.id, touchpoint, around)])),
      isExcluded,
      channel,
      at: Date.parse(occurredAt?.time ?? capturedAt) + (utcOffsetMinutes ?? 0) * 60_000,
      hasTime: occurredAt !== null || !isPlanned,
      durationMs,
    };
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    lanes: lanes.map((lane) => ({ id: lane.id, name: nameOf(lane, words) })),
    stages: columns.map(({ stage, touchpoints: all }) => {
      const own = all.filter(isFound);
      const counted = own.filter(isKept);
      const valences = counted.flatMap(({ emotion }) => emotion?.valence ?? []);
      return {
        id: stage?.id ?? null,
        name: stage ? stage.labels[words.language] || stage.labels.en || stage.labels.fr : words.toCode,
        phase: stage?.phase ?? null,
        entries: own.flatMap(({ id }) => byId.get(id) ?? []),
        total: all.filter(isKept).length,
        counted: counted.length,
        coded: valences.length,
        meanValence: meanValence(counted),
        lowestValence: valences.length === 0 ? null : Math.min(...valences),
      };
    }),
    entries,
    isPlanned,
    highlighted,
    words,
  };
}

const isKept = ({ status }: Touchpoint) => status !== 'excluded';

function nameOf(lane: Lane, { language }: MapWords): string {
  const names = laneLabels(lane);
  return names[language] || names.en || names.fr;
}

function byPosition(touchpoints: readonly Touchpoint[]) {
  const order = new Map(
    touchpoints
      .toSorted((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : a.id < b.id ? -1 : 1))
      .map(({ id }, index) => [id, index]),
  );
  return (a: Touchpoint, b: Touchpoint) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
}

/** Whether the journey went back to an earlier stage with this touchpoint. */
export function isReturn(model: MapModel, before: MapEntry | undefined, entry: MapEntry): boolean {
  const at = ({ stageId }: MapEntry) => model.stages.findIndex(({ id }) => id === stageId);
  if (!before || before.stageId === null || entry.stageId === null) return false;
  return at(entry) < at(before);
}
