import type { Lane } from '../lanes';

/** A lane with what is said of it beside the format, which other programs keep as it is. */
type FoldableLane = Lane & { readonly collapsed?: unknown };

/** Whether a lane is folded to its name. */
export function isCollapsed(lane: FoldableLane): boolean {
  return lane.collapsed === true;
}

/** A lane that is folded to its name, or shown in full. */
export function withCollapsed(lane: FoldableLane, collapsed: boolean): FoldableLane {
  const { collapsed: _before, ...rest } = lane;
  return collapsed ? { ...rest, collapsed } : rest;
}
