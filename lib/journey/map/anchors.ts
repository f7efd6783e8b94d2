import type { MapScene } from './scene';

/** A place on a map that outlives zooming: how far into which touchpoint or stage. */
export interface Anchor {
  readonly touchpointId: string | null;
  readonly stageId: string | null;
  /** 0 at the left, 1 at the right; beyond where it lies outside. */
  readonly share: number;
}

/** What lies at an x of a scene. */
export function anchorAt({ slots }: MapScene, x: number): Anchor | null {
  const slot = slots.find((each) => x < each.x + each.width) ?? slots.at(-1);
  if (!slot) return null;
  const within = (x - slot.x) / slot.width;
  // Of a group that is summed up, the one that would stand there.
  const nth = Math.max(0, Math.min(slot.ids.length - 1, Math.floor(within * slot.ids.length)));
  const share = slot.ids.length > 1 ? within * slot.ids.length - nth : within;
  return { touchpointId: slot.ids[nth] ?? null, stageId: slot.stageId, share };
}

/** Where an anchor lies on a scene; null where it has gone. */
export function anchorX({ slots }: MapScene, { touchpointId, stageId, share }: Anchor): number | null {
  const slot = slots.find((each) =>
    touchpointId === null ? each.stageId === stageId : each.ids.includes(touchpointId),
  );
  if (!slot) return null;
  const nth = touchpointId === null ? 0 : slot.ids.indexOf(touchpointId);
  return slot.x + ((nth + share) / Math.max(1, slot.ids.length)) * slot.width;
}
