import { useCallback, useMemo } from 'react';
import { lanesOf } from '@/lib/journey/lanes';
import { isCollapsed } from '@/lib/journey/map/collapsedLanes';
import { layoutChannels } from '@/lib/journey/map/layoutChannels';
import { layoutStages } from '@/lib/journey/map/layoutStages';
import { layoutTimeline } from '@/lib/journey/map/layoutTimeline';
import type { MapModel } from '@/lib/journey/map/mapModel';
import { fittedSlotWidth, slotWidths, zoomedSlotWidth, zoomLevelOf } from '@/lib/journey/map/zoom';
import type { Study } from '@/lib/journey/schemas/study';
import type { MapKind } from '../route';
import type { LaidMap } from './JourneyMap';
import { createTextMeasure } from './textMeasure';
import type { useMapLook } from './useMapLook';

const layouts = { stages: layoutStages, channels: layoutChannels, timeline: layoutTimeline } as const;

/** CSS pixels. */
const narrowestCard = 50;

let measureOfPage: ReturnType<typeof createTextMeasure> | null = null;

/** The page's own font, read once: its characters are measured as they are first met. */
export function textMeasure() {
  measureOfPage ??= createTextMeasure(getComputedStyle(document.body).fontFamily || 'sans-serif');
  return measureOfPage;
}

/** How large the map is, what of it is folded, and what that makes of a window. */
export function useMapLayout(
  model: MapModel,
  study: Study,
  kind: MapKind,
  { slotWidth, foldedStages, change }: ReturnType<typeof useMapLook>,
) {
  const collapsedLanes = useMemo(
    () =>
      new Set(
        lanesOf(study)
          .filter(isCollapsed)
          .map(({ id }) => id),
      ),
    [study],
  );
  const layOut = useCallback(
    (availableWidth: number, asked: number | null = slotWidth): LaidMap => {
      const own = asked ?? fittedSlotWidth(model, availableWidth, foldedStages);
      const options = { slotWidth: own, foldedStages, collapsedLanes, availableWidth, measure: textMeasure() };
      const scene = layouts[kind](model, options);
      const hasCells =
        kind === 'timeline'
          ? // Where cards would pile up, it has points instead.
            scene.slots.some(({ width }) => width >= narrowestCard)
          : ['card', 'compact'].includes(zoomLevelOf(own));
      return { scene, hasCells, slotWidth: own, isByStage: kind !== 'timeline' };
    },
    [model, slotWidth, foldedStages, collapsedLanes, kind],
  );
  const zoom = useCallback(
    (factor: number | undefined, from: number) =>
      change(({ slotWidth: _old, ...rest }) =>
        factor === undefined ? rest : { ...rest, slotWidth: zoomedSlotWidth(from, factor) },
      ),
    [change],
  );
  const foldStage = useCallback(
    (stageId: string | null, laid: LaidMap | null) => {
      const isSummedUp = laid !== null && zoomLevelOf(laid.slotWidth) === 'folded';
      change((old) => {
        // All are summed up: unfolding one leaves the others as they are.
        if (isSummedUp) {
          const others = model.stages.map(({ id }) => id).filter((id) => id !== stageId);
          return { ...old, folded: others, slotWidth: slotWidths.dots };
        }
        const folded = old.folded ?? [];
        const isFolded = folded.includes(stageId);
        return { ...old, folded: isFolded ? folded.filter((id) => id !== stageId) : [...folded, stageId] };
      });
    },
    [model.stages, change],
  );
  return { layOut, zoom, foldStage, isFitted: slotWidth === null };
}
