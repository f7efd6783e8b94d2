import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { MapLook } from '../route';

/** How near a map is and what of it is folded. */
type Look = Pick<MapLook, 'slotWidth' | 'folded'>;

/** So long after the last change the address says how the map is looked at: written at every step of a wheel, it would hold up the wheel. */
const addressedAfterMs = 250;

/** How the map is looked at, as the address has it, changed at once here and a moment later there. */
export function useMapLook(route: Look, onAddress: (look: Look) => void) {
  const [look, setLook] = useState<Look>(route);
  const [lastAddress, setLastAddress] = useState(() => keyOf(route));
  const address = keyOf(route);
  if (address !== lastAddress) {
    // By this hook itself a moment ago, or by going back.
    setLastAddress(address);
    if (address !== keyOf(look)) setLook(route);
  }
  const write = useEffectEvent((next: Look) => {
    if (keyOf(next) !== keyOf(route)) onAddress(next);
  });
  useEffect(() => {
    const timer = setTimeout(() => write(look), addressedAfterMs);
    return () => clearTimeout(timer);
  }, [look]);
  const foldedKey = JSON.stringify(look.folded ?? []);
  const folded = useMemo(() => new Set(JSON.parse(foldedKey) as (string | null)[]), [foldedKey]);
  const change = useCallback((changes: (old: Look) => Look) => setLook(changes), []);
  return { slotWidth: look.slotWidth ?? null, foldedStages: folded as ReadonlySet<string | null>, change };
}

const keyOf = ({ slotWidth, folded }: Look) => JSON.stringify([slotWidth ?? null, folded ?? []]);
