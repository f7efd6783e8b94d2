import type { Snapshot } from '../recordLists';
import type { Anchor } from '../schemas/anchor';
import type { Basis } from '../schemas/emotion';
import type { Evidence, EvidenceKind } from '../schemas/evidence';
import type {
  Brand,
  Comment,
  Journey,
  Labels,
  Observer,
  Persona,
  Phase,
  QuestionnaireAnswer,
  Stage,
  StageModel,
  Study,
  Theme,
} from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import type { Verbatim } from '../schemas/verbatim';
import type { Answer, Brief, PageView, Walkthrough } from '../schemas/walkthrough';

/** A journey as the quick form offers it. */
export interface JourneyChoice {
  readonly id: string;
  readonly title: string;
  readonly brandId: string | null;
  readonly kind: Journey['kind'];
  readonly stages: readonly Stage[];
  /** The steps of the plan that it follows, in their order; none where it follows none. */
  readonly plannedSteps: readonly PlannedStepChoice[];
}

/** A step of a plan as the quick form offers it. */
export interface PlannedStepChoice {
  readonly id: string;
  readonly title: string;
  readonly stageId: string | null;
  readonly category: string | null;
  /** Whether a touchpoint of the journey stands for it already. */
  readonly isMet: boolean;
}

/** A touchpoint already captured on the page. */
export interface PageTouchpoint {
  readonly id: string;
  readonly journeyId: string;
  readonly title: string;
  readonly stageId: string | null;
  readonly valence: number | null;
  readonly capturedAt: string;
  /** Where evidence of it has not come: whether it still may. */
  readonly pending?: 'coming' | 'failed';
}

/** An entry of a catalogue that is the study's own. A label may be empty in one language: see `labelIn`. */
export interface AddedEntry {
  readonly id: string;
  readonly labels: Labels;
  /** Where a category is usual; null where the study does not say. */
  readonly phase: Phase | null;
}

export interface QuickTagContext {
  readonly study: { readonly id: string; readonly name: string };
  readonly journeys: readonly JourneyChoice[];
  readonly currentJourneyId: string;
  readonly brands: readonly Pick<Brand, 'id' | 'name' | 'role' | 'domains'>[];
  /** The brand whose domain the page's host lies under. */
  readonly hostBrandId: string | null;
  /** From the latest touchpoint of the current journey: what tends to be the same again. */
  readonly last: {
    readonly brandId: string | null;
    readonly channel: string | null;
    readonly basis: Basis;
  } | null;
  /** What the study says to begin with where nothing was tagged in the journey yet; null where it says nothing. */
  readonly defaults: { readonly brandId: string | null; readonly basis: Basis | null };
  /** What the study adds to the catalogues. */
  readonly addedCategories: readonly AddedEntry[];
  readonly addedChannels: readonly AddedEntry[];
  readonly addedEmotions: readonly AddedEntry[];
  /** Newest first. */
  readonly pageTouchpoints: readonly PageTouchpoint[];
  /** Tags already used in the study, most used first, at most 50. */
  readonly knownTags: readonly string[];
}

/** Evidence that was being written and has not come. `failed` says why it will not. */
export interface PendingEvidence {
  readonly id: string;
  readonly touchpointId: string;
  readonly kind: EvidenceKind;
  readonly startedAt: string;
  readonly failed: string | null;
}

export interface JourneySummary {
  readonly id: string;
  readonly title: string;
  readonly touchpoints: number;
  readonly updatedAt: string;
}

export interface JourneyView {
  readonly study: Study;
  readonly journeys: readonly JourneySummary[];
  readonly journey: Journey;
  readonly stages: readonly Stage[];
  /** In the order of the journey. */
  readonly touchpoints: readonly Touchpoint[];
  readonly brands: readonly Brand[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly pendingEvidence: readonly PendingEvidence[];
}

export interface StudyView {
  readonly study: Study;
  readonly observers: readonly Observer[];
  readonly journeys: readonly (Journey & { readonly stages: readonly Stage[] })[];
  readonly brands: readonly Brand[];
  readonly personas: readonly Persona[];
  readonly themes: readonly Theme[];
  /** By touchpoint, the themes of the verbatims under it; those at which nothing is said of a theme are left out. */
  readonly verbatimThemes: Readonly<Record<string, readonly string[]>>;
  /** Of every journey, in order within each. */
  readonly touchpoints: readonly Touchpoint[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** How far the history had come: what `studyChanges` goes on from. */
  readonly seq: number;
}

/** A study as `studyView` gives it, but of touchpoints and evidence only what has changed since. */
export interface StudyChanges extends StudyView {
  /** Touchpoints that were deleted. */
  readonly goneIds: readonly string[];
}

/** A study without its touchpoints. */
export interface StudyRecords {
  readonly study: Study;
  /** The journey that the quick form offers first; it may be of another study. */
  readonly currentJourneyId: string;
  /** The observer who works here. */
  readonly me: string;
  /** Everybody who is known here, of whatever study. */
  readonly observers: readonly Observer[];
  readonly personas: readonly Persona[];
  readonly brands: readonly Brand[];
  /** The study's own, then others that its journeys use, then all that are shipped (whose `studyId` is null). */
  readonly stageModels: readonly StageModel[];
  readonly themes: readonly Theme[];
  /** With the number of their touchpoints. */
  readonly journeys: readonly (Journey & { readonly stages: readonly Stage[]; readonly touchpoints: number })[];
  readonly verbatims: readonly Verbatim[];
  readonly questionnaireAnswers: readonly QuestionnaireAnswer[];
  /** On the study, its touchpoints, and whatever is listed here. */
  readonly comments: readonly Comment[];
  /** Of personas and verbatims. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

export interface TouchpointDetail {
  readonly touchpoint: Touchpoint;
  readonly journey: Journey;
  readonly stages: readonly Stage[];
  readonly verbatims: readonly Verbatim[];
  readonly comments: readonly Comment[];
  readonly questionnaireAnswers: readonly QuestionnaireAnswer[];
  /** Of the touchpoint and of the verbatims under it. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly pendingEvidence: readonly PendingEvidence[];
  /** Of the planned journey that this one follows, in its order; none where it follows none. */
  readonly plannedTouchpoints: readonly Touchpoint[];
}

/** One change of a record by one command. */
export interface RecordChange {
  /** Grows with each change that is made in this database. */
  readonly seq: number;
  /** What the command can be undone by. */
  readonly group: string;
  readonly command: string;
  readonly at: string;
  readonly observerId: string;
  /** Null where the observer is not known here any more, or has no name. */
  readonly observerName: string | null;
  /** Whether this database wrote it. */
  readonly isHere: boolean;
  /**
   * The fields that differ, as they were and as they became. Null before it was made and after it was deleted: then the
   * other one is the whole record.
   */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** What is coded by one theme. */
export interface ThemeUse {
  readonly painPoints: readonly {
    readonly touchpointId: string;
    readonly painPointId: string;
    readonly text: string;
    readonly touchpointTitle: string;
  }[];
  readonly verbatimIds: readonly string[];
}

/** How many touchpoints concern a brand, and how many stand on its site or in its place; those of others are among the latter. */
export interface BrandUse {
  readonly concerns: number;
  readonly hosts: number;
}

/** A record that a piece of evidence stands under. */
export interface EvidenceUse {
  readonly type: 'touchpoints' | 'verbatims' | 'personas' | 'walkthroughs' | 'answers';
  readonly id: string;
  /** What it is called, an answer by what was asked; empty where it has no name. */
  readonly title: string;
  /** Of answers and walkthroughs: the visit that it was kept on. */
  readonly visit?: Pick<Walkthrough, 'id' | 'brandId' | 'outletId' | 'observerId' | 'wave'>;
  /** Minutes that local time was ahead of UTC where a touchpoint was captured; null where that is not known. */
  readonly utcOffsetMinutes: number | null;
}

/** A piece of evidence and what is known around it. */
export interface StudyEvidenceItem {
  readonly evidence: Evidence;
  /** Who took it; null where that is not known here. */
  readonly observer: { readonly name: string; readonly initials: string } | null;
  readonly uses: readonly EvidenceUse[];
}

export interface StudyEvidence {
  readonly study: { readonly id: string; readonly name: string };
  /** In the order of capture. */
  readonly items: readonly StudyEvidenceItem[];
  /** How many pieces records name that are not here: a file brought the records without them. */
  readonly unknown: number;
}

/** A study to choose from. */
export interface StudySummary {
  readonly id: string;
  readonly name: string;
  readonly journeys: readonly JourneySummary[];
}

/** What was tagged on a page: all that it takes to find it there again and to say what it is. */
export interface PageAnchor {
  readonly id: string;
  readonly kind: 'touchpoint' | 'verbatim';
  /** A touchpoint's title, a verbatim's words. */
  readonly title: string;
  /** Null where it is still to be coded. */
  readonly stage: Labels | null;
  readonly valence: number | null;
  readonly anchor: Anchor | null;
  /** The image, link or other element that was tagged, where it was one. */
  readonly target: { readonly kind: string; readonly url: string; readonly text: string } | null;
  /** How it looked then, small. */
  readonly picture: StoredPicture | null;
}

export interface StoredPicture {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ExportedFile {
  /** "study - journey - date.journey-map.json", safe on every file system. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: { readonly journeys: number; readonly touchpoints: number; readonly evidence: number };
}

export interface FileSizes {
  readonly files: number;
  readonly bytes: number;
}

export interface StorageReport {
  readonly touchpoints: number;
  readonly evidence: number;
  readonly evidenceBytes: number;
  /** The files that evidence is kept in: pieces that show the same one share it. */
  readonly files: number;
  /** Files of evidence that no record refers to: `recent` are those that undoing a change of the last seven days needs. */
  readonly unused: { readonly lasting: FileSizes; readonly recent: FileSizes };
  /** Files that no study shows. */
  readonly inNoStudy: FileSizes;
  /** What the sum of all studies counts more than once. */
  readonly inSeveralStudies: FileSizes;
  /** Files of which no evidence tells the kind. */
  readonly ofNoKind: FileSizes;
  /** What the sum of all kinds counts more than once. */
  readonly ofSeveralKinds: FileSizes;
  /** What each study holds; a file that two of them show counts in both. */
  readonly byStudy: readonly (FileSizes & {
    readonly studyId: string;
    readonly name: string;
    readonly touchpoints: number;
  })[];
  /** The files by what kind of evidence they are, the largest first. A file that is of two kinds counts in both. */
  readonly byKind: readonly (FileSizes & { readonly kind: string })[];
  /** What the browser says: bytes used and allowed, and whether it promised not to evict. Null where it does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  readonly persistent: boolean | null;
}

/** A brief with the stages that its tasks and criteria name, and how its walkthroughs stand. */
export interface BriefSummary {
  readonly brief: Brief;
  readonly stages: readonly Stage[];
  readonly walkthroughs: readonly Pick<Walkthrough, 'id' | 'state' | 'brandId' | 'wave' | 'observerId'>[];
}

export interface StudyBriefs {
  readonly study: Study;
  readonly briefs: readonly BriefSummary[];
  readonly brands: readonly Brand[];
  readonly personas: readonly Persona[];
  readonly observers: readonly Observer[];
  /** That a brief can be made of. */
  readonly plannedJourneys: readonly Journey[];
}

/** A walkthrough in a list. */
export interface WalkthroughSummary {
  readonly walkthrough: Walkthrough;
  readonly brief: Brief;
  readonly journey: Journey;
  readonly answers: readonly Answer[];
  readonly touchpoints: number;
  readonly pageViews: number;
}

export interface StudyWalkthroughs {
  readonly study: Study;
  readonly walkthroughs: readonly WalkthroughSummary[];
  readonly brands: readonly Brand[];
  readonly observers: readonly Observer[];
  /** The observer who works here. */
  readonly me: string;
}

export interface WalkthroughView {
  readonly study: Study;
  readonly walkthrough: Walkthrough;
  readonly brief: Brief;
  readonly journey: Journey;
  /** Of the journey's model. */
  readonly stages: readonly Stage[];
  readonly persona: Persona | null;
  readonly brands: readonly Brand[];
  readonly observers: readonly Observer[];
  readonly answers: readonly Answer[];
  /** In the order of arrival. */
  readonly pageViews: readonly PageView[];
  /** In the order of the journey. */
  readonly touchpoints: readonly Touchpoint[];
  /** Of touchpoints, answers and the proof of visit. */
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly pendingEvidence: readonly PendingEvidence[];
  /** The observer who works here. */
  readonly me: string;
  /** Whether the brief was written here, and by nobody elsewhere. */
  readonly isOwnBrief: boolean;
}

/** A walkthrough, and where its recording is. */
export interface RunningWalkthrough extends WalkthroughView {
  readonly isRecording: boolean;
  /** The page view that is in view; null for none. */
  readonly inView: string | null;
}

export interface QueryResults {
  quickTagContext: QuickTagContext;
  journeyView: JourneyView;
  studyView: StudyView;
  /** Null where so much has changed, or such things, that the whole study has to be read anew. */
  studyChanges: StudyChanges | null;
  studyRecords: StudyRecords;
  touchpointDetail: TouchpointDetail;
  recordHistory: readonly RecordChange[];
  /** By theme id; a theme that codes nothing is not in it. */
  themeUse: Readonly<Record<string, ThemeUse>>;
  /** By brand id; a brand that no touchpoint names is not in it. */
  brandUse: Readonly<Record<string, BrandUse>>;
  studies: readonly StudySummary[];
  studyEvidence: StudyEvidence;
  thumbnail: StoredPicture | null;
  evidenceBytes: StoredPicture | null;
  countOnPage: number;
  pageAnchors: PageAnchor[];
  exportFile: ExportedFile;
  exportRecords: Snapshot;
  storageReport: StorageReport;
  briefs: StudyBriefs;
  walkthroughs: StudyWalkthroughs;
  walkthrough: WalkthroughView;
  runningWalkthrough: RunningWalkthrough | null;
  briefDocument: ExportedFile;
}
