import { plainTableView, readTableView, type TableView, writeTableView } from '@/lib/journey/tableView';

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
  | (TableView & {
      readonly screen: 'touchpoints';
      readonly toCode: boolean;
      readonly touchpointId: string | null;
    })
  | {
      readonly screen: 'study';
      readonly section: StudySection;
      /** The record of that section that is open; null for the list. */
      readonly id: string | null;
    }
  | { readonly screen: 'team' }
  | { readonly screen: 'settings' };

/** The parts of the study's screen. */
export const studySections = [
  'overview',
  'journeys',
  'personas',
  'brands',
  'stages',
  'codebook',
  'verbatims',
  'questionnaire',
] as const;
export type StudySection = (typeof studySections)[number];

export type Screen = Route['screen'];

/** Ids of catalogues are words. */
const recordIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const recordIdOrNull = (text: string | undefined) => (text !== undefined && recordIdPattern.test(text) ? text : null);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuidOrNull = (text: string | null | undefined) => (text && uuid.test(text) ? text.toLowerCase() : null);

/** Reads an address such as `#/map/<journey>?q=price&touchpoint=<id>`. What it does not understand shows the map. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, screen, id, recordId] = path.split('/');
  const parameters = new URLSearchParams(search);
  const query = parameters.get('q') ?? '';
  const touchpointId = uuidOrNull(parameters.get('touchpoint'));
  switch (screen) {
    case 'touchpoints':
      return { ...readTableView(parameters), screen, toCode: parameters.has('toCode'), touchpointId };
    case 'study':
      return { screen, section: studySections.find((each) => each === id) ?? 'overview', id: recordIdOrNull(recordId) };
    case 'team':
    case 'settings':
      return { screen };
    default:
      return { screen: 'map', journeyId: uuidOrNull(id), query, touchpointId };
  }
}

export type StudyRoute = Extract<Route, { screen: 'study' }>;
export type MapRoute = Extract<Route, { screen: 'map' }>;
export type TouchpointsRoute = Extract<Route, { screen: 'touchpoints' }>;

/** The address of a route, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.screen === 'team' || route.screen === 'settings') return `#/${route.screen}`;
  if (route.screen === 'study') return `#/study/${route.section}${route.id === null ? '' : `/${route.id}`}`;
  const parameters = route.screen === 'touchpoints' ? writeTableView(route) : new URLSearchParams();
  if (route.screen === 'map' && route.query !== '') parameters.set('q', route.query);
  if (route.screen === 'touchpoints' && route.toCode) parameters.set('toCode', '1');
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

export const studyRoute = (section: StudySection, id: string | null = null): StudyRoute => ({
  screen: 'study',
  section,
  id,
});

export const touchpointsRoute = (toCode: boolean): TouchpointsRoute => ({
  ...plainTableView,
  screen: 'touchpoints',
  toCode,
  touchpointId: null,
});
