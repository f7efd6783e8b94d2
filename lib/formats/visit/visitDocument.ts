import type { StoreInterface } from '@/lib/journey/commands';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { compareInstants } from '@/lib/journey/compareInstants';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Answer, Brief, PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import type { VisitScope } from '@/lib/journey/visit/visitScope';
import { clientRecords } from '../clientVersion';
import { type DocumentJourney, type DocumentRequest, type MapDocument, mapDocument } from '../mapDocument';

/** One walkthrough with all that a deliverable says of it. */
export interface DocumentVisit {
  readonly walkthrough: Walkthrough;
  /** The one that it was walked by: of a comparison it may be a duplicate of the one that is compared by. */
  readonly brief: Brief;
  readonly answers: readonly Answer[];
  /** In the order of arrival. */
  readonly pageViews: readonly PageView[];
  readonly inJourney: DocumentJourney;
  /** By how many minutes clocks where it was walked are ahead of UTC. */
  readonly utcOffsetMinutes: number;
}

/** Everything that a deliverable of walkthroughs needs: of one, or of all by one brief. A client version has been applied to it. */
export interface VisitDocument {
  readonly scope: 'walkthrough' | 'brief';
  /** Of the journeys that were walked, in the order of `visits`. */
  readonly map: MapDocument;
  /** Whose tasks and criteria are told. */
  readonly brief: Brief;
  readonly visits: readonly DocumentVisit[];
}

export interface VisitRequest extends Omit<DocumentRequest, 'scope'> {
  readonly scope: VisitScope;
}

/** Reads what a deliverable of walkthroughs needs in one reading. @throws {StoreError} as the store does; `notFound` where it is gone. */
export async function readVisitDocument(query: StoreInterface['query'], request: VisitRequest): Promise<VisitDocument> {
  const records = await query('exportRecords', { scope: journeysOf(request.scope) });
  const picture = (sha256: string) => query('evidenceBytes', { sha256 });
  return visitDocument(records, request, {
    picture,
    smallPicture: async (sha256) => (await query('thumbnail', { sha256 })) ?? (await picture(sha256)),
  });
}

/** The same from records that were read already. @throws {StoreError} `notFound` */
export function visitDocument(
  all: Snapshot,
  request: VisitRequest,
  pictures: Pick<MapDocument, 'picture' | 'smallPicture'>,
): VisitDocument {
  const { scope, client } = request;
  const records = client ? clientRecords(all, client, { keepsWalkthroughs: true }) : all;
  const map = mapDocument(records, { ...request, scope: journeysOf(scope) }, pictures);
  const wanted = scope.kind === 'walkthrough' ? [scope.walkthroughId] : scope.walkthroughIds;
  const visits = wanted.flatMap((id) => visitOf(records, map, id) ?? []);
  const [first] = visits;
  const brief = scope.kind === 'walkthrough' ? first?.brief : records.briefs?.find((each) => each.id === scope.briefId);
  if (!brief || (scope.kind === 'walkthrough' && !first)) {
    throw new StoreError('notFound', scope.kind === 'walkthrough' ? scope.walkthroughId : scope.briefId);
  }
  const journeys = visits.map(({ inJourney }) => inJourney);
  const own = new Set(journeys.map(({ journey }) => journey.id));
  const told = new Set(journeys.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)));
  return {
    scope: scope.kind,
    map: {
      ...map,
      journeys,
      verbatims: map.verbatims.filter(
        ({ journeyId, touchpointId }) => own.has(journeyId ?? '') || told.has(touchpointId ?? ''),
      ),
      // Also that of answers.
      evidence: Object.fromEntries((records.evidence ?? []).map((each) => [each.id, each])),
    },
    brief,
    visits,
  };
}

function journeysOf(scope: VisitScope): DocumentRequest['scope'] {
  return scope.kind === 'walkthrough'
    ? { kind: 'journey', journeyId: scope.journeyId }
    : { kind: 'study', studyId: scope.studyId };
}

function visitOf(records: Snapshot, map: MapDocument, id: string): DocumentVisit | null {
  const walkthrough = records.walkthroughs?.find((each) => each.id === id);
  const brief = records.briefs?.find((each) => each.id === walkthrough?.briefId);
  const inJourney = map.journeys.find(({ journey }) => journey.id === walkthrough?.journeyId);
  if (!walkthrough || !brief || !inJourney) return null;
  const own = <Each extends { readonly walkthroughId: string }>(each: readonly Each[] = []) =>
    each.filter(({ walkthroughId }) => walkthroughId === id);
  const placed = inJourney.touchpoints.find(({ utcOffsetMinutes }) => utcOffsetMinutes !== null);
  return {
    walkthrough,
    brief,
    answers: own(records.answers),
    pageViews: own(records.pageViews).toSorted((a, b) => compareInstants(a.arrivedAt, b.arrivedAt)),
    inJourney,
    // Where nothing was tagged by hand nobody noted it: then it is taken to be where the file is written.
    utcOffsetMinutes:
      placed?.utcOffsetMinutes ?? -new Date(walkthrough.startedAt ?? map.exportedAt).getTimezoneOffset(),
  };
}
