import type { QueryInput, StoredPicture, StoreInterface } from '@/lib/journey/commands';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { compareInJourney } from '@/lib/journey/compareInJourney';
import { compareInstants } from '@/lib/journey/compareInstants';
import { compareText } from '@/lib/journey/compareText';
import { countJourney, countStudy, type JourneyCounts, type StudyCounts } from '@/lib/journey/counts';
import { type Lane, lanesOf } from '@/lib/journey/lanes';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type {
  Brand,
  Journey,
  Observer,
  Persona,
  QuestionnaireAnswer,
  Stage,
  StageModel,
  Study,
  Theme,
} from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import type { Answer, Brief, PageView, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { type ClientVersion, clientRecords } from './clientVersion';

/** One journey with all that a deliverable says of it. */
export interface DocumentJourney {
  readonly journey: Journey;
  readonly persona: Persona | null;
  readonly brand: Brand | null;
  readonly observer: Observer | null;
  readonly stageModel: StageModel | null;
  /** Of the model, in its order. */
  readonly stages: readonly Stage[];
  /** In the order of the journey; also those that are excluded (see `status`). */
  readonly touchpoints: readonly Touchpoint[];
  /** Those that name the journey or one of its touchpoints. */
  readonly verbatims: readonly Verbatim[];
  readonly counts: JourneyCounts;
}

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

/** Everything that a deliverable needs, of one journey or of a study, as it was at one moment. A client version has been applied to it. */
export interface MapDocument {
  readonly scope: 'journey' | 'study';
  readonly study: Study;
  /** One, or those of the study: older ones first. */
  readonly journeys: readonly DocumentJourney[];
  /** Of the study. */
  readonly personas: readonly Persona[];
  readonly brands: readonly Brand[];
  readonly observers: readonly Observer[];
  readonly themes: readonly Theme[];
  /** Of the journeys; of a study also those that name no journey. */
  readonly verbatims: readonly Verbatim[];
  readonly questionnaireAnswers: readonly QuestionnaireAnswer[];
  /** Of the study. */
  readonly briefs: readonly Brief[];
  /** Of the journeys, in their order. */
  readonly visits: readonly DocumentVisit[];
  /** By id. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Rows of the map that are shown, in their order. */
  readonly lanes: readonly Lane[];
  /** Over the actual journeys. */
  readonly counts: StudyCounts;
  /** The bytes of evidence by their hash; null where they are not here. Asked one at a time: all together may not fit into memory. */
  readonly picture: (sha256: string) => Promise<StoredPicture | null>;
  /** The same, small (some 320 px wide) where a small one is kept, else in full. */
  readonly smallPicture: (sha256: string) => Promise<StoredPicture | null>;
  readonly language: 'en' | 'fr';
  /** BCP 47: how numbers and dates are written. */
  readonly locale: string;
  /** RFC 3339 in UTC. */
  readonly exportedAt: string;
  readonly generator: { readonly name: string; readonly version: string };
  /** What was left out for the client, and the logo and foot line to show; null for the team's own version. */
  readonly client: ClientVersion | null;
}

export interface DocumentRequest
  extends Pick<MapDocument, 'language' | 'locale' | 'exportedAt' | 'generator' | 'client'> {
  readonly scope: Exclude<QueryInput<'exportRecords'>['scope'], { readonly kind: 'everything' }>;
}

/** Reads what a deliverable needs in one reading. @throws {StoreError} as the store does; `notFound` where the journey or study is gone. */
export async function readMapDocument(query: StoreInterface['query'], request: DocumentRequest): Promise<MapDocument> {
  const records = await query('exportRecords', { scope: request.scope });
  const picture = (sha256: string) => query('evidenceBytes', { sha256 });
  return mapDocument(records, request, {
    picture,
    // Files bring pictures without small ones of them.
    smallPicture: async (sha256) => (await query('thumbnail', { sha256 })) ?? (await picture(sha256)),
  });
}

/** The same from records that were read already. @throws {StoreError} `notFound` */
export function mapDocument(
  all: Snapshot,
  { scope, ...request }: DocumentRequest,
  pictures: Pick<MapDocument, 'picture' | 'smallPicture'>,
): MapDocument {
  const records = request.client ? clientRecords(all, request.client, { keepsWalkthroughs: true }) : all;
  const { journeys = [], brands = [], personas = [], observers = [], themes = [], verbatims = [] } = records;
  const chosen =
    scope.kind === 'journey' ? journeys.filter(({ id }) => id === scope.journeyId) : journeys.toSorted(compareAge);
  const studyId = scope.kind === 'study' ? scope.studyId : chosen[0]?.studyId;
  const study = records.studies?.find(({ id }) => id === studyId);
  if (!study) throw new StoreError('notFound', scope.kind === 'study' ? scope.studyId : scope.journeyId);
  const own = chosen.filter((journey) => journey.studyId === study.id);
  const touchpoints = Map.groupBy(records.touchpoints ?? [], ({ journeyId }) => journeyId);
  const inStudy = <Each extends { readonly studyId: string }>(each: readonly Each[]) =>
    each.filter((record) => record.studyId === study.id);
  const documentJourneys = own.map((journey): DocumentJourney => {
    const stageModel = records.stageModels?.find(({ id }) => id === journey.stageModelId) ?? null;
    const ordered = (touchpoints.get(journey.id) ?? []).toSorted(compareInJourney);
    const ids = new Set(ordered.map(({ id }) => id));
    const stages = stageModel?.stages ?? [];
    return {
      journey,
      persona: personas.find(({ id }) => id === journey.personaId) ?? null,
      brand: brands.find(({ id }) => id === journey.brandId) ?? null,
      observer: observers.find(({ id }) => id === journey.observerId) ?? null,
      stageModel,
      stages,
      touchpoints: ordered,
      verbatims: verbatims.filter(
        ({ journeyId, touchpointId }) => journeyId === journey.id || (touchpointId !== null && ids.has(touchpointId)),
      ),
      counts: countJourney({ journey, stages, touchpoints: ordered }, study.countExposures),
    };
  });
  const told = new Set(documentJourneys.flatMap((each) => each.verbatims));
  return {
    ...request,
    ...pictures,
    scope: scope.kind,
    study,
    journeys: documentJourneys,
    personas: inStudy(personas),
    brands: inStudy(brands),
    observers,
    themes: inStudy(themes),
    verbatims: scope.kind === 'study' ? inStudy(verbatims) : [...told],
    questionnaireAnswers: inStudy(records.questionnaireAnswers ?? []),
    briefs: inStudy(records.briefs ?? []),
    visits: documentJourneys.flatMap((inJourney) => visitsIn(records, inJourney, request.exportedAt)),
    evidence: Object.fromEntries((records.evidence ?? []).map((each) => [each.id, each])),
    lanes: lanesOf(study).filter(({ visible }) => visible),
    counts: countStudy(documentJourneys, study.countExposures),
  };
}

/** A walkthrough whose brief is gone is not told: nobody knows what its answers are to. */
function visitsIn(records: Snapshot, inJourney: DocumentJourney, exportedAt: string): DocumentVisit[] {
  const { briefs = [], walkthroughs = [], answers = [], pageViews = [] } = records;
  return walkthroughs.flatMap((walkthrough): DocumentVisit[] => {
    const brief = briefs.find(({ id }) => id === walkthrough.briefId);
    if (!brief || walkthrough.journeyId !== inJourney.journey.id) return [];
    const own = <Each extends { readonly walkthroughId: string }>(each: readonly Each[]) =>
      each.filter(({ walkthroughId }) => walkthroughId === walkthrough.id);
    const placed = inJourney.touchpoints.find(({ utcOffsetMinutes }) => utcOffsetMinutes !== null);
    return [
      {
        walkthrough,
        brief,
        answers: own(answers),
        pageViews: own(pageViews).toSorted((a, b) => compareInstants(a.arrivedAt, b.arrivedAt)),
        inJourney,
        // Where nothing was tagged by hand nobody noted it: then it is taken to be where the file is written.
        utcOffsetMinutes:
          placed?.utcOffsetMinutes ?? -new Date(walkthrough.startedAt ?? exportedAt).getTimezoneOffset(),
      },
    ];
  });
}

function compareAge(a: Journey, b: Journey): number {
  return compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);
}
