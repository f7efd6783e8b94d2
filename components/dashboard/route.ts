/** What the dashboard shows, as its address says it: the part of the URL behind `#`. */
export type Route =
  | {
      readonly screen: 'map';
      /** Null = the current journey. */
      readonly journeyId: string | null;
      readonly query: string;
      /** The touchpoint open in the editor. */
      readonly touchpointId: string | null;
    }
  | {
      readonly screen: 'touchpoints';
      readonly toCode: boolean;
      readonly query: string;
      readonly touchpointId: string | null;
    }
  | { readonly screen: 'study' }
  | { readonly screen: 'settings' };

export type Screen = Route['screen'];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuidOrNull = (text: string | null | undefined) => (text && uuid.test(text) ? text.toLowerCase() : null);

/** Reads an address such as `#/map/<journey>?q=price&touchpoint=<id>`. What it does not understand shows the map. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, screen, id] = path.split('/');
  const parameters = new URLSearchParams(search);
  const query = parameters.get('q') ?? '';
  const touchpointId = uuidOrNull(parameters.get('touchpoint'));
  switch (screen) {
    case 'touchpoints':
      return { screen, toCode: parameters.has('toCode'), query, touchpointId };
    case 'study':
    case 'settings':
      return { screen };
    default:
      return { screen: 'map', journeyId: uuidOrNull(id), query, touchpointId };
  }
}

export type MapRoute = Extract<Route, { screen: 'map' }>;
export type TouchpointsRoute = Extract<Route, { screen: 'touchpoints' }>;

/** The address of a route, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.screen === 'study' || route.screen === 'settings') return `#/${route.screen}`;
  const parameters = new URLSearchParams();
  if (route.screen === 'touchpoints' && route.toCode) parameters.set('toCode', '1');
  if (route.query !== '') parameters.set('q', route.query);
  if (route.touchpointId !== null) parameters.set('touchpoint', route.touchpointId);
  const path = route.screen === 'map' && route.journeyId !== null ? `/map/${route.journeyId}` : `/${route.screen}`;
  const search = parameters.toString();
  return search === '' ? `#${path}` : `#${path}?${search}`;
}

export const mapRoute = (journeyId: string | null, touchpointId: string | null = null): MapRoute => ({
  screen: 'map',
  journeyId,
  query: '',
  touchpointId,
});

export const touchpointsRoute = (toCode: boolean): TouchpointsRoute => ({
  screen: 'touchpoints',
  toCode,
  query: '',
  touchpointId: null,
});
