import { useRef } from 'react';
import { nothingSought, type Sought } from '@/lib/journey/sought';
import {
  type CompareRoute,
  compareRoute,
  isSeeking,
  type MapRoute,
  mapRoute,
  type Route,
  soughtOf,
  type TouchpointsRoute,
  touchpointsRoute,
} from './route';

interface LastRoutes {
  readonly map: MapRoute;
  readonly touchpoints: TouchpointsRoute;
  readonly compare: CompareRoute;
}

const untouched = {
  map: mapRoute(null),
  touchpoints: touchpointsRoute(false),
  compare: compareRoute(),
  sought: nothingSought,
};

/**
 * The screens that touchpoints are looked for in as they were last, all with what is sought now: going from one to another keeps it.
 * Another study begins anew: nothing of the one before is in it.
 */
export function useLastRoutes(route: Route, studyId: string | null): LastRoutes {
  const seen = useRef<LastRoutes & { readonly sought: Sought }>(untouched);
  const lastStudyId = useRef(studyId);
  if (studyId !== null && studyId !== lastStudyId.current) {
    if (lastStudyId.current !== null) seen.current = untouched;
    lastStudyId.current = studyId;
  }
  if (isSeeking(route)) seen.current = { ...seen.current, [route.screen]: route, sought: soughtOf(route) };
  const { map, touchpoints, compare, sought } = seen.current;
  return {
    map: { ...map, ...sought, touchpointId: null },
    touchpoints: { ...touchpoints, ...sought, toCode: false, touchpointId: null },
    compare: { ...compare, ...sought },
  };
}
