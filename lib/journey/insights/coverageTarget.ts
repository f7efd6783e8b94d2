import { usualTarget } from './coverageOf';

/** Under which a study keeps the target of its coverage among its extensions. */
const extensionKey = 'parcours.coverage';

type Extensions = Readonly<Record<string, unknown>>;

/** The target that a study keeps; the usual one where it keeps none that can be read. */
export function readCoverageTarget(extensions: Extensions): number {
  const kept = extensions[extensionKey];
  const target = typeof kept === 'object' && kept !== null && 'target' in kept ? kept.target : null;
  return typeof target === 'number' && Number.isInteger(target) && target > 0 ? target : usualTarget;
}

/** A study's extensions with another target, all else in them as it was; null for the usual one. */
export function writeCoverageTarget(extensions: Extensions, target: number | null): Record<string, unknown> {
  const { [extensionKey]: _old, ...rest } = extensions;
  return target === null ? rest : { ...rest, [extensionKey]: { target } };
}
