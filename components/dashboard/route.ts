import { readSubjects, type Subject, subjectKey } from '@/lib/journey/compare/subject';
import { slotWidths } from '@/lib/journey/map/zoom';
import { type SlidePlace, slideParts } from '@/lib/journey/present/slides';
import { nothingSought, readSought, type Sought, writeSought } from '@/lib/journey/sought';
import { plainTableView, readTableView, type TableView, writeTableView } from '@/lib/journey/tableView';

/** What the dashboard shows, as its address says it: the part of the URL behind `#`. */
export type Route =
  | (Sought & {
      readonly screen: 'map';
      /** Null = the current journey. */
      readonly journeyId: string | null;
      /** The touchpoint open in the editor. */
      readonly touchpointId: string | null;
      /** What stands side by side; the stages where it is left out. */
      readonly kind?: MapKind;
      /** CSS pixels that a touchpoint has; as many as let the whole journey fit where it is left out. */
      readonly slotWidth?: number;
      /** Stages that are folded, `null` for "To code"; none where it is left out. */
      readonly folded?: readonly (string | null)[];
    })
  | (TableView & {
      readonly screen: 'touchpoints';
      readonly toCode: boolean;
      readonly touchpointId: string | null;
    })
  | (Sought & {
      readonly screen: 'compare';
      /** What is compared, in this order. */
      readonly subjects: readonly Subject[];
      readonly livedOnly: boolean;
      /** By phases even where the stages are the same. */
      readonly byPhase: boolean;
    })
  | {
      readonly screen: 'study';
      readonly section: StudySection;
      /** The record of that section that is open; null for the list. */
      readonly id: string | null;
      /** What of the record is shown; the record itself where it is left out. */
      readonly part?: StudyPart;
    }
  | {
      /** The journey, slide by slide. */
      readonly screen: 'present';
      /** Null = the current journey. */
      readonly journeyId: string | null;
      readonly place: SlidePlace;
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
  'briefs',
  'walkthroughs',
  'evidence',
] as const;
export type StudySection = (typeof studySections)[number];

/** What may be shown of a record of the study besides itself: walkthroughs by a brief beside each other, a walkthrough's report. */
export const studyParts = ['comparison', 'report'] as const;
export type StudyPart = (typeof studyParts)[number];

export type Screen = Route['screen'];

/** Ids of catalogues are words. */
const recordIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const recordIdOrNull = (text: string | undefined) => (text !== undefined && recordIdPattern.test(text) ? text : null);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuidOrNull = (text: string | null | undefined) => (text && uuid.test(text) ? text.toLowerCase() : null);

/** Reads an address such as `#/map/<journey>?q=price&touchpoint=<id>`. What it does not understand shows the map. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, screen, id, recordId, recordPart] = path.split('/');
  const parameters = new URLSearchParams(search);
  const touchpointId = uuidOrNull(parameters.get('touchpoint'));
  switch (screen) {
    case 'touchpoints':
      return { ...readTableView(parameters), screen, toCode: parameters.has('toCode'), touchpointId };
    case 'compare':
      return {
        ...readSought(parameters),
        screen,
        subjects: readSubjects(parameters.getAll('with')),
        livedOnly: parameters.has('lived'),
        byPhase: parameters.get('by') === 'phase',
      };
    case 'study': {
      const section = studySections.find((each) => each === id) ?? 'overview';
      return studyRoute(section, recordIdOrNull(recordId), studyParts.find((each) => each === recordPart) ?? null);
    }
    case 'present': {
      const stageId = recordIdOrNull(parameters.get('stage') ?? undefined);
      const part = slideParts.find((each) => each === parameters.get('slide')) ?? 'title';
      return { screen, journeyId: uuidOrNull(id), place: stageId === null ? { part } : { stageId } };
    }
    case 'sweep': {
      const sweepId = uuidOrNull(id);
      return sweepId === null ? mapRoute(null) : { screen, id: sweepId };
    }
    case 'team':
    case 'settings':
      return { screen };
    default: {
      return {
        ...readSought(parameters),
        screen: 'map',
        journeyId: uuidOrNull(id),
        touchpointId,
        ...readMapLook(parameters),
      };
    }
  }
}

/** How a map is looked at; what is usual is left out. */
export type MapLook = Pick<MapRoute, 'kind' | 'slotWidth' | 'folded'>;

/** "To code" has no id of its own. */
const toCodeStage = '-';

function readMapLook(parameters: URLSearchParams): MapLook {
  const kind = mapKinds.find((each) => each === parameters.get('view'));
  const width = Number(parameters.get('zoom') ?? Number.NaN);
  const isWidth = width >= slotWidths.least && width <= slotWidths.most;
  const folded = parameters.getAll('fold').filter((id) => id === toCodeStage || recordIdPattern.test(id));
  return {
    ...(kind && kind !== 'stages' ? { kind } : {}),
    ...(isWidth ? { slotWidth: width } : {}),
    ...(folded.length > 0 ? { folded: [...new Set(folded)].map((id) => (id === toCodeStage ? null : id)) } : {}),
  };
}

/** The screens that look for touchpoints, and so pass on to each other what is sought. */
export type SeekingRoute = MapRoute | TouchpointsRoute | CompareRoute;

export const isSeeking = (route: Route): route is SeekingRoute =>
  route.screen === 'map' || route.screen === 'touchpoints' || route.screen === 'compare';

/** Of a route what it looks for, without how it shows it. */
export const soughtOf = ({ query, filter, highlights, onlyHighlighted }: Sought): Sought => ({
  query,
  filter,
  highlights,
  onlyHighlighted,
});

export type PresentRoute = Extract<Route, { screen: 'present' }>;
export type StudyRoute = Extract<Route, { screen: 'study' }>;
export type MapRoute = Extract<Route, { screen: 'map' }>;
export type CompareRoute = Extract<Route, { screen: 'compare' }>;
export type TouchpointsRoute = Extract<Route, { screen: 'touchpoints' }>;

/** The address of a route, with its `#`. */
export function formatRoute(route: Route): string {
  if (route.screen === 'sweep') return `#/sweep/${route.id}`;
  if (route.screen === 'present') return formatPresentRoute(route);
  if (route.screen === 'team' || route.screen === 'settings') return `#/${route.screen}`;
  if (route.screen === 'study') return `#/study/${[route.section, route.id, route.part].filter(Boolean).join('/')}`;
  if (route.screen === 'compare') return formatCompareRoute(route);
  const parameters = route.screen === 'touchpoints' ? writeTableView(route) : writeSought(route);
  if (route.screen === 'map') writeMapLook(route, parameters);
  else if (route.toCode) parameters.set('toCode', '1');
  if (route.touchpointId !== null) parameters.set('touchpoint', route.touchpointId);
  const path = route.screen === 'map' && route.journeyId !== null ? `/map/${route.journeyId}` : `/${route.screen}`;
  const search = parameters.toString();
  return search === '' ? `#${path}` : `#${path}?${search}`;
}

function writeMapLook({ kind = 'stages', slotWidth, folded = [] }: MapLook, parameters: URLSearchParams): void {
  if (kind !== 'stages') parameters.set('view', kind);
  if (slotWidth !== undefined) parameters.set('zoom', String(slotWidth));
  for (const id of folded) parameters.append('fold', id ?? toCodeStage);
}

function formatCompareRoute({ subjects, livedOnly, byPhase, ...sought }: CompareRoute): string {
  const parameters = new URLSearchParams();
  for (const subject of subjects) parameters.append('with', subjectKey(subject));
  if (livedOnly) parameters.set('lived', '1');
  if (byPhase) parameters.set('by', 'phase');
  for (const [name, value] of writeSought(sought)) parameters.append(name, value);
  // A colon may stand in a query as it is; so it can be read.
  const search = parameters.toString().replaceAll('%3A', ':');
  return search === '' ? '#/compare' : `#/compare?${search}`;
}

function formatPresentRoute({ journeyId, place }: PresentRoute): string {
  const path = journeyId === null ? '#/present' : `#/present/${journeyId}`;
  if ('stageId' in place) return `${path}?${new URLSearchParams({ stage: place.stageId })}`;
  return place.part === 'title' ? path : `${path}?slide=${place.part}`;
}

export const presentRoute = (journeyId: string): PresentRoute => ({
  screen: 'present',
  journeyId,
  place: { part: 'title' },
});

export const compareRoute = (subjects: readonly Subject[] = []): CompareRoute => ({
  ...nothingSought,
  screen: 'compare',
  subjects,
  livedOnly: false,
  byPhase: false,
});

export const mapRoute = (journeyId: string | null, touchpointId: string | null = null): MapRoute => ({
  ...nothingSought,
  screen: 'map',
  journeyId,
  touchpointId,
});

export const studyRoute = (
  section: StudySection,
  id: string | null = null,
  part: StudyPart | null = null,
): StudyRoute => ({
  screen: 'study',
  section,
  id,
  ...(id === null || part === null ? {} : { part }),
});

export const touchpointsRoute = (toCode: boolean): TouchpointsRoute => ({
  ...plainTableView,
  screen: 'touchpoints',
  toCode,
  touchpointId: null,
});
