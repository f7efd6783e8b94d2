import type { StoreInterface } from '@/lib/journey/commands';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import type { VisitScope } from '@/lib/journey/visit/visitScope';
import { type DocumentRequest, type DocumentVisit, type MapDocument, mapDocument } from '../mapDocument';

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
  records: Snapshot,
  request: VisitRequest,
  pictures: Pick<MapDocument, 'picture' | 'smallPicture'>,
): VisitDocument {
  const { scope } = request;
  const map = mapDocument(records, { ...request, scope: journeysOf(scope) }, pictures);
  const wanted = scope.kind === 'walkthrough' ? [scope.walkthroughId] : scope.walkthroughIds;
  const visits = wanted.flatMap((id) => map.visits.find(({ walkthrough }) => walkthrough.id === id) ?? []);
  const brief = scope.kind === 'walkthrough' ? visits[0]?.brief : map.briefs.find(({ id }) => id === scope.briefId);
  if (!brief) throw new StoreError('notFound', scope.kind === 'walkthrough' ? scope.walkthroughId : scope.briefId);
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
