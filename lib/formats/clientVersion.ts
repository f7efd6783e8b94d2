import { lanesOf } from '@/lib/journey/lanes';
import { isOwnLane, laneText, writeLaneText } from '@/lib/journey/map/laneTexts';
import { onlyOwnHeadlines } from '@/lib/journey/present/ownHeadlines';
import type { RecordLists, Snapshot } from '@/lib/journey/recordLists';
import { type RecordOf, type RecordType, recordSchemas, recordTypes } from '@/lib/journey/schemas/recordTypes';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import type { StageRun, TaskRun, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { knownFields } from './knownFields';

/** What a file for the client leaves out, and what it shows besides. */
export interface ClientVersion {
  /** Ids of the rows of the map that stay. The touchpoints themselves stay in any case. */
  readonly lanes: readonly string[];
  /**
   * Leaves out internal notes, notes on brands, what the team answered about itself, and what it says of walkthroughs among itself; files of
   * records are without walkthroughs then.
   */
  readonly withoutInternalNotes: boolean;
  /** Leaves out who captured, judged and answered. */
  readonly withoutObservers: boolean;
  /** A picture for the head of the deliverable. */
  readonly logo: ClientLogo | null;
  /** A line for the foot of each page ("Confidential"); empty for none. */
  readonly footer: string;
}

export interface ClientLogo {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The fields of a touchpoint that a row of the map shows, empty. */
const emptied: Readonly<Record<string, Partial<Touchpoint>>> = {
  emotion: { emotion: null },
  customerAction: { customerAction: '' },
  brandResponse: { brandResponse: '', responseTimeMs: null, responseQuality: null },
  thought: { thought: '' },
  expectation: { expectation: '', reality: '', gap: null },
  effort: { effort: null, satisfaction: null },
  channel: { channel: null, device: null },
  painPoints: { painPoints: [] },
  opportunities: { opportunities: [] },
  momentOfTruth: { momentOfTruth: null, decision: false, abandoned: false },
  metrics: { metrics: [] },
  owner: { ownerTeam: '', accountable: '', howManaged: '' },
  evidence: { evidenceIds: [], page: null, anchor: null, target: null },
};

/** What the tasks and stages of a walkthrough say in the same row, empty. */
const emptiedRuns: Readonly<Record<string, Partial<TaskRun & StageRun>>> = {
  expectation: { expectation: '', reality: '', gap: null },
  effort: { effort: null, satisfaction: null },
};

/**
 * Records as a client gets them: a frozen copy from which nothing that was left out can be had back. Comments, touchpoints that are excluded,
 * what was deleted, competing values and fields that this version does not know are never in it. `keepsWalkthroughs`: in what is told of
 * walkthroughs their papers stay, without what the team says about them among itself.
 */
export function clientRecords(records: Snapshot, version: ClientVersion, { keepsWalkthroughs = false } = {}): Snapshot {
  const shown = new Set([...version.lanes, 'touchpoints']);
  const hidden = Object.keys(emptied).filter((lane) => !shown.has(lane));
  const touchpoints = (records.touchpoints ?? [])
    .filter(({ status }) => status !== 'excluded')
    .map(
      (touchpoint): Touchpoint =>
        Object.assign(
          { ...touchpoint, extensions: ownLanes(touchpoint, shown) },
          ...hidden.map((lane) => emptied[lane]),
        ),
    );
  const verbatims = shown.has('verbatims')
    ? (records.verbatims ?? []).map((verbatim) => verbatimOf(verbatim, shown))
    : [];
  const kept: RecordLists = {
    ...records,
    walkthroughs: (records.walkthroughs ?? []).map((each) => walkthroughOf(each, hidden)),
    ...(version.withoutInternalNotes ? withoutInternalNotes(records, touchpoints) : { touchpoints }),
    ...(version.withoutInternalNotes && keepsWalkthroughs ? walkthroughPapers(records, hidden) : {}),
    studies: (records.studies ?? []).map((study) => ({
      ...study,
      lanes: lanesOf(study).flatMap((lane) =>
        shown.has(lane.id)
          ? [{ ...lane, visible: lane.visible || version.lanes.includes(lane.id) }]
          : // One of the study's own would tell by its name what it holds.
            isOwnLane(lane.id)
            ? []
            : [{ id: lane.id, labels: null, visible: false }],
      ),
    })),
    verbatims,
    comments: [],
  };
  const named = withoutEvidence(version.withoutObservers ? withoutObservers(kept) : kept, records, shown);
  return { ...plain({ ...named, evidence: evidenceInUse(named) }), tombstones: [] };
}

/** Of what else stands beside the format in a touchpoint, its texts in the study's own rows that are shown. */
function ownLanes(touchpoint: Touchpoint, shown: ReadonlySet<string>): Touchpoint['extensions'] {
  const own = [...shown].filter(isOwnLane);
  return own.reduce<Touchpoint['extensions']>(
    (extensions, lane) => writeLaneText(extensions, lane, laneText(touchpoint, lane)),
    {},
  );
}

function verbatimOf(verbatim: Verbatim, shown: ReadonlySet<string>): Verbatim {
  return {
    ...verbatim,
    ...(shown.has('emotion') ? {} : { emotion: null }),
    ...(shown.has('evidence') ? {} : { evidenceIds: [], page: null, anchor: null }),
  };
}

function walkthroughOf(walkthrough: Walkthrough, hidden: readonly string[]): Walkthrough {
  const shownOf = <Run extends StageRun | TaskRun>(run: Run): Run =>
    Object.assign({ ...run }, ...hidden.map((lane) => emptiedOf(run, lane)));
  return { ...walkthrough, tasks: walkthrough.tasks.map(shownOf), stages: walkthrough.stages.map(shownOf) };
}

/** Of the fields that a row shows, those that the run has. */
function emptiedOf(run: StageRun | TaskRun, lane: string): object {
  return Object.fromEntries(Object.entries(emptiedRuns[lane] ?? {}).filter(([name]) => name in run));
}

function walkthroughPapers(records: RecordLists, hidden: readonly string[]): RecordLists {
  const { briefs = [], walkthroughs = [], answers = [], pageViews = [] } = records;
  return {
    briefs: briefs.map((brief) => ({ ...brief, ethicsNote: '' })),
    walkthroughs: walkthroughs.map((each) => ({ ...walkthroughOf(each, hidden), returnComment: '' })),
    answers,
    pageViews,
  };
}

function withoutInternalNotes(records: RecordLists, touchpoints: readonly Touchpoint[]): RecordLists {
  return {
    touchpoints: touchpoints.map((touchpoint) => ({ ...touchpoint, internalNote: '' })),
    brands: (records.brands ?? []).map((brand) => ({ ...brand, note: '' })),
    questionnaireAnswers: (records.questionnaireAnswers ?? []).filter(({ basis }) => basis !== 'internal'),
    briefs: [],
    walkthroughs: [],
    answers: [],
    pageViews: [],
  };
}

function withoutObservers(records: RecordLists): RecordLists {
  const nobody = <Each extends { readonly observerId: string | null }>(each: readonly Each[] = []) =>
    each.map((record) => ({ ...record, observerId: null }));
  return {
    ...records,
    observers: [],
    studies: (records.studies ?? []).map((study) => ({ ...study, observerIds: [] })),
    journeys: nobody(records.journeys),
    touchpoints: nobody(records.touchpoints),
    verbatims: nobody(records.verbatims),
    walkthroughs: nobody(records.walkthroughs),
    questionnaireAnswers: nobody(records.questionnaireAnswers),
    evidence: nobody(records.evidence),
  };
}

/**
 * Where evidence is not shown, a persona's picture is the only piece that stays, unless it is one of those too; and nothing says where it comes
 * from.
 */
function withoutEvidence(kept: RecordLists, whole: RecordLists, shown: ReadonlySet<string>): RecordLists {
  if (shown.has('evidence')) return kept;
  const { touchpoints = [], verbatims = [], answers = [], walkthroughs = [] } = whole;
  const hidden = new Set([
    ...[...touchpoints, ...verbatims, ...answers].flatMap(({ evidenceIds }) => evidenceIds),
    ...walkthroughs.flatMap(({ proofOfVisitEvidenceIds }) => proofOfVisitEvidenceIds),
  ]);
  return {
    ...kept,
    personas: (kept.personas ?? []).map((persona) =>
      hidden.has(persona.pictureEvidenceId ?? '') ? { ...persona, pictureEvidenceId: null } : persona,
    ),
    answers: (kept.answers ?? []).map((answer) => ({ ...answer, evidenceIds: [] })),
    walkthroughs: (kept.walkthroughs ?? []).map((each) => ({ ...each, proofOfVisitEvidenceIds: [] })),
    pageViews: [],
    evidence: (kept.evidence ?? []).map((each) => ({ ...each, url: null })),
  };
}

/** The evidence that what is left still names. */
function evidenceInUse({
  evidence = [],
  touchpoints = [],
  verbatims = [],
  personas = [],
  walkthroughs = [],
  answers = [],
}: RecordLists): RecordOf<'evidence'>[] {
  const used = new Set([
    ...[...touchpoints, ...verbatims, ...answers].flatMap(({ evidenceIds }) => evidenceIds),
    ...walkthroughs.flatMap(({ proofOfVisitEvidenceIds }) => proofOfVisitEvidenceIds),
    ...personas.flatMap(({ pictureEvidenceId }) => pictureEvidenceId ?? []),
  ]);
  return evidence.filter(({ id }) => used.has(id));
}

/** Without what merging needs: who wrote which field when, the values that compete, and what is not known here. */
function plain(records: RecordLists): RecordLists {
  const lists: { [Type in RecordType]?: RecordOf<RecordType>[] } = {};
  for (const type of recordTypes) {
    lists[type] = (records[type] ?? []).map((record) => ({
      ...knownFields(recordSchemas[type], record),
      fieldVersions: {},
      conflicts: {},
      // Those of touchpoints are what is shown of them: see `ownLanes`.
      extensions:
        type === 'touchpoints' ? record.extensions : type === 'journeys' ? onlyOwnHeadlines(record.extensions) : {},
    }));
  }
  // Every record stands in the list of its own type.
  return lists as RecordLists;
}
