import { type LayoutOptions, layoutStages } from '@/lib/journey/map/layoutStages';
import type { MapEntry, MapModel, MapStage } from '@/lib/journey/map/mapModel';
import type { MapScene, Measure } from '@/lib/journey/map/scene';
import { emptyStageWidth, fittedSlotWidth, gutter, leastStageWidth, sideWidth } from '@/lib/journey/map/zoom';

/** The room that a page in landscape has for a map, in CSS pixels of the drawing, which is scaled to the paper. */
const page = { width: 1400, height: 860 } as const;
/** Widths of touchpoints: all that they say can be read at these; so many that they would fill a book stand closer. */
const slotWidth = { few: 150, many: 112, most: 76 } as const;
const many = 40;
const most = 300;

/** A part of a map that a page has room for. */
export interface MapPage {
  readonly scene: MapScene;
  /** Names of the stages in it, of those that anything stands in. */
  readonly stages: readonly string[];
}

export interface MapPages {
  /** The whole journey on one page, where it takes several to say all. */
  readonly overview: MapScene | null;
  readonly pages: readonly MapPage[];
}

/** Splits a map by its stages, then by its lanes, so that each part can be read on one page. `partName`: of a stage that is split. */
export function mapPages(
  whole: MapModel,
  measure: Measure,
  partName: (name: string, part: number, parts: number) => string,
): MapPages {
  const model = withoutEmptyLanes(whole);
  const wanted = model.entries.length <= many ? slotWidth.few : slotWidth.many;
  const width = model.entries.length > most ? slotWidth.most : wanted;
  const spreads = spreadsOf(model.stages, width);
  const named = namedParts(spreads, partName);
  const pages = named.flatMap((stages) => {
    const part: MapModel = { ...model, stages };
    // A page with few touchpoints gives them the room that there is.
    const options = { slotWidth: Math.max(width, fittedSlotWidth(part, page.width)), measure };
    const filled = stages.filter(({ entries }) => entries.length > 0).map(({ name }) => name);
    return laneParts(part, options).map((scene) => ({ scene, stages: filled }));
  });
  if (pages.length <= 1) return { overview: null, pages };
  const overview = { ...model, lanes: model.lanes.filter(({ id }) => id === 'emotion' || id === 'touchpoints') };
  return { overview: layoutStages(overview, { slotWidth: null, availableWidth: page.width, measure }), pages };
}

/** Lanes in which nothing stands anywhere would only take room from the others. */
function withoutEmptyLanes(model: MapModel): MapModel {
  const isTold = (laneId: string) =>
    model.entries.some(({ cells }) => {
      const cell = cells.get(laneId);
      return cell !== undefined && (cell.lines.length > 0 || cell.picture !== null);
    });
  return { ...model, lanes: model.lanes.filter(({ id }) => id === 'emotion' || id === 'touchpoints' || isTold(id)) };
}

/** Stages that stand on a page together. A stage is split where no page has room for it. */
function spreadsOf(stages: readonly MapStage[], slot: number): MapStage[][] {
  const empty = sideWidth + gutter;
  const perPage = Math.max(1, Math.floor((page.width - empty - gutter) / slot));
  const spreads: MapStage[][] = [];
  let open: MapStage[] = [];
  let taken: number = empty;
  const turn = () => {
    if (open.length > 0) spreads.push(open);
    open = [];
    taken = empty;
  };
  const put = (stage: MapStage, width: number) => {
    if (taken + width + gutter > page.width) turn();
    open.push(stage);
    taken += width + gutter;
  };
  for (const stage of stages) {
    const { entries } = stage;
    if (entries.length === 0) put(stage, emptyStageWidth.card);
    else if (entries.length <= perPage) put(stage, Math.max(entries.length * slot, leastStageWidth.card));
    else {
      turn();
      for (let at = 0; at < entries.length; at += perPage) {
        const own = entries.slice(at, at + perPage);
        put(partOf(stage, own), own.length * slot);
      }
    }
  }
  turn();
  return spreads;
}

function partOf(stage: MapStage, entries: readonly MapEntry[]): MapStage {
  const counted = entries.filter(({ isExcluded }) => !isExcluded);
  const valences = counted.flatMap(({ valence }) => valence ?? []);
  const sum = valences.reduce((total, valence) => total + valence, 0);
  return {
    ...stage,
    entries,
    total: counted.length,
    counted: counted.length,
    coded: valences.length,
    meanValence: valences.length === 0 ? null : sum / valences.length,
    lowestValence: valences.length === 0 ? null : Math.min(...valences),
  };
}

function namedParts(
  spreads: readonly (readonly MapStage[])[],
  partName: (name: string, part: number, parts: number) => string,
): MapStage[][] {
  const counts = new Map<string | null, number>();
  for (const { id } of spreads.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Map<string | null, number>();
  return spreads.map((stages) =>
    stages.map((stage) => {
      const parts = counts.get(stage.id) ?? 1;
      const part = (seen.get(stage.id) ?? 0) + 1;
      seen.set(stage.id, part);
      return parts === 1 ? stage : { ...stage, name: partName(stage.name, part, parts) };
    }),
  );
}

/** One drawing where the page is high enough, else several, each of which says what its touchpoints are. */
function laneParts(model: MapModel, options: LayoutOptions): MapScene[] {
  const whole = layoutStages(model, options);
  if (whole.height <= page.height) return [whole];
  const title = whole.lanes.find(({ id }) => id === 'touchpoints');
  const outside = whole.height - whole.lanes.reduce((sum, { height }) => sum + height, 0);
  const parts: string[][] = [];
  let open: string[] = [];
  let taken = outside;
  for (const { id, height } of whole.lanes) {
    if (open.length > 0 && taken + height > page.height) {
      parts.push(open);
      open = title && id !== 'touchpoints' ? ['touchpoints'] : [];
      taken = outside + (open.length > 0 ? (title?.height ?? 0) : 0);
    }
    if (!open.includes(id)) {
      open.push(id);
      taken += height;
    }
  }
  if (open.some((id) => id !== 'touchpoints' || parts.length === 0)) parts.push(open);
  return parts.map((ids) => {
    const order = ids.flatMap((id) => model.lanes.find((lane) => lane.id === id) ?? []);
    return layoutStages({ ...model, lanes: order }, options);
  });
}
