import { useEffect, useState } from 'react';
import { type RegistrableDomain, useDashboard } from '../dashboardTools';

/** What gives registrable domains; null until it is loaded (and where it does not come: domains then stay as typed). */
export function useRegistrableDomain(): RegistrableDomain | null {
  const { loadRegistrableDomain } = useDashboard();
  const [loaded, setLoaded] = useState<RegistrableDomain | null>(null);
  useEffect(() => {
    let ended = false;
    loadRegistrableDomain().then(
      (registrableDomain) => {
        // A function given to a setter would be called by it.
        if (!ended) setLoaded(() => registrableDomain);
      },
      () => {},
    );
    return () => {
      ended = true;
    };
  }, [loadRegistrableDomain]);
  return loaded;
}
