import { lanes } from '../lanes';
import type { Touchpoint } from '../schemas/touchpoint';

/** Under which a touchpoint keeps, among its extensions, what it says in lanes that are a study's own. */
const extensionKey = 'parcours.lanes';

/** Whether a lane is a study's own: its text is a touchpoint's for this lane alone. */
export function isOwnLane(laneId: string): boolean {
  return lanes.every(({ id }) => id !== laneId);
}

/** What a touchpoint says in a lane that is the study's own; empty where it says nothing. A file may have brought anything. */
export function laneText({ extensions }: Pick<Touchpoint, 'extensions'>, laneId: string): string {
  const kept = extensions[extensionKey];
  if (typeof kept !== 'object' || kept === null) return '';
  const text: unknown = Object.entries(kept).find(([id]) => id === laneId)?.[1];
  return typeof text === 'string' ? text : '';
}

/** A touchpoint's extensions with another text for a lane. */
export function writeLaneText(
  extensions: Touchpoint['extensions'],
  laneId: string,
  text: string,
): Touchpoint['extensions'] {
  const { [extensionKey]: kept, ...rest } = extensions;
  const others = Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).filter(([id]) => id !== laneId);
  const texts = text === '' ? others : [...others, [laneId, text] as const];
  return texts.length === 0 ? rest : { ...rest, [extensionKey]: Object.fromEntries(texts) };
}
