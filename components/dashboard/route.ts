import { readSubjects, type Subject, subjectKey } from '@/lib/journey/compare/subject';
import { plainTableView, readTableView, type TableView, writeTableView } from '@/lib/journey/tableView';
import { noFilter, type TouchpointFilter } from '@/lib/journey/touchpointFilter';

/** What the dashboard shows, as its address says it: the part of the URL behind `#`. */
export type Route =
  | {
      readonly screen: 'map';
      /** Null = the current journey. */
      readonly journeyId: string | null;
      readonly query: string;
      /** The touchpoint open in the editor. */
      readonly touchpointId: string | null;
      /** What stands side by side; the stages where it is left out. */
      readonly kind?: MapKind;
    }
  | (TableView & {
      readonly screen: 'touchpoints';
      readonly toCode: boolean;
      readonly touchpointId: string | null;
    })
  | {
      readonly screen: 'compare';
      /** What is compared, in this order. */
      readonly subjects: readonly Subject[];
      readonly livedOnly: boolean;
      /** By phases even where the stages are the same. */
      readonly byPhase: boolean;
      readonly filter: TouchpointFilter;
    }
  | {
      readonly screen: 'study';
      readonly section: StudySection;
      /** The record of that section that is open; null for the list. */
      readonly id: string | null;
    }
  /** A sweep of a page's reviews. */
  | { readonly screen: 'sweep'; readonly id: string }
  | { readonly screen: 'team' }
  | { readonly screen: 'settings' };

/** By what a map lays out a journey. */
export const mapKinds = ['stages', 'channels', 'timeline'] as const;
export type MapKind = (typeof mapKinds)[number];

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
  'evidence',
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
    case 'compare':
      return {
        screen,
        subjects: readSubjects(parameters.getAll('with')),
        livedOnly: parameters.has('lived'),
        byPhase: parameters.get('by') === 'phase',
        filter: readTableView(parameters).filter,
      };
    case 'study':
      return { screen, section: studySections.find((each) => each === id) ?? 'overview', id: recordIdOrNull(recordId) };
    case 'sweep': {
      const sweepId = uuidOrNull(id);
      return sweepId === null ? mapRoute(null) : { screen, id: sweepId };
    }
    case 'team':
    case 'settings':
      return { screen };
    default: {
      const kind = mapKinds.find((each) => each === parameters.get('view'));
      return { screen: 'map', journeyId: uuidOrNull(id), query, touchpointId, ...(kind ? { kind } : {}) };
    }
  }
}

export type StudyRoute = Extract<Route, { screen: 'study' }>;
export type MapRoute = Extract<Route, { screen: 'map' }>;
export type CompareRoute = Extract<Route, { screen: 'compare' }>;
export type TouchpointsRoute = Extract<Route, { screen: 'touchpoints' }>;

/** The address of a route, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.screen === 'sweep') return `#/sweep/${route.id}`;
  if (route.screen === 'team' || route.screen === 'settings') return `#/${route.screen}`;
  if (route.screen === 'study') return `#/study/${route.section}${route.id === null ? '' : `/${route.id}`}`;
  if (route.screen === 'compare') return formatCompareRoute(route);
  const parameters = route.screen === 'touchpoints' ? writeTableView(route) : new URLSearchParams();
  if (route.screen === 'map' && route.query !== '') parameters.set('q', route.query);
  if (route.screen === 'map' && route.kind && route.kind !== 'stages') parameters.set('view', route.kind);
  if (route.screen === 'touchpoints' && route.toCode) parameters.set('toCode', '1');
  if (route.touchpointId !== null) parameters.set('touchpoint', route.touchpointId);
  const path = route.screen === 'map' && route.journeyId !== null ? `/map/${route.journeyId}` : `/${route.screen}`;
  const search = parameters.toString();
  return search === '' ? `#${path}` : `#${path}?${search}`;
}

function formatCompareRoute({ subjects, livedOnly, byPhase, filter }: CompareRoute): string {
  const parameters = new URLSearchParams();
  for (const subject of subjects) parameters.append('with', subjectKey(subject));
  if (livedOnly) parameters.set('lived', '1');
  if (byPhase) parameters.set('by', 'phase');
  for (const [name, value] of writeTableView({ ...plainTableView, filter })) parameters.append(name, value);
  // A colon may stand in a query as it is; so it can be read.
  const search = parameters.toString().replaceAll('%3A', ':');
  return search === '' ? '#/compare' : `#/compare?${search}`;
}

export const compareRoute = (subjects: readonly Subject[] = []): CompareRoute => ({
  screen: 'compare',
  subjects,
  livedOnly: false,
  byPhase: false,
  filter: noFilter,
});

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
