import type { MapEntry, MapModel, MapStage } from '@/lib/journey/map/mapModel';

/** As many touchpoints as can be read beside each other on a slide. */
export const touchpointsPerSlide = 7;
/** The width of a stage in which nothing stands, in touchpoints. */
const emptyShare = 0.8;

/** A stage, or a part of one, on a slide of the map. */
export interface SpreadStage {
  readonly stage: MapStage;
  readonly entries: readonly MapEntry[];
  /** Its name, with the number of the part where it takes several. */
  readonly name: string;
  /** In widths of a touchpoint. */
  readonly share: number;
}

/** Stages that stand on a slide together, in their order; one that is too long for a slide is split. */
export function mapSpreads(
  { stages }: Pick<MapModel, 'stages'>,
  partName: (name: string, part: number, parts: number) => string,
): SpreadStage[][] {
  const spreads: SpreadStage[][] = [];
  let open: SpreadStage[] = [];
  let taken = 0;
  const turn = () => {
    if (open.length > 0) spreads.push(open);
    open = [];
    taken = 0;
  };
  for (const stage of stages) {
    const { entries, name } = stage;
    const parts = Math.max(1, Math.ceil(entries.length / touchpointsPerSlide));
    for (let part = 0; part < parts; part += 1) {
      // Parts of one stage are alike long: no slide with a single touchpoint behind a full one.
      const own = entries.slice(
        Math.round((part * entries.length) / parts),
        Math.round(((part + 1) * entries.length) / parts),
      );
      const share = own.length || emptyShare;
      if (taken + share > touchpointsPerSlide) turn();
      open.push({ stage, entries: own, name: parts === 1 ? name : partName(name, part + 1, parts), share });
      taken += share;
    }
  }
  turn();
  // A slide with nothing but empty stages says that better on the one before.
  return spreads.reduce<SpreadStage[][]>((kept, spread) => {
    const last = kept.at(-1);
    const isEmpty = spread.every(({ entries: own }) => own.length === 0);
    if (last && (isEmpty || last.every(({ entries: own }) => own.length === 0))) last.push(...spread);
    else kept.push([...spread]);
    return kept;
  }, []);
}
