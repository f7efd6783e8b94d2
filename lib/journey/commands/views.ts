import type { Basis } from '../schemas/emotion';
import type { Evidence } from '../schemas/evidence';
import type { Brand, Journey, Labels, Observer, Stage, Study } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';

/** A journey as the quick form offers it. */
export interface JourneyChoice {
  readonly id: string;
  readonly title: string;
  readonly brandId: string | null;
  readonly stages: readonly Stage[];
}

/** A touchpoint already captured on the page. */
export interface PageTouchpoint {
  readonly id: string;
  readonly journeyId: string;
  readonly title: string;
  readonly stageId: string | null;
  readonly valence: number | null;
  readonly capturedAt: string;
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
  /** Categories that the study adds to the catalogue. */
  readonly addedCategories: readonly { readonly id: string; readonly labels: Labels }[];
  /** Newest first. */
  readonly pageTouchpoints: readonly PageTouchpoint[];
  /** Tags already used in the study, most used first, at most 50. */
  readonly knownTags: readonly string[];
}

/** Evidence that was being written and has not come. `failed` says why it will not. */
export interface PendingEvidence {
  readonly id: string;
  readonly touchpointId: string;
  readonly kind: 'screenshot';
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
  /** Of every journey, in order within each. */
  readonly touchpoints: readonly Touchpoint[];
  readonly evidence: Readonly<Record<string, Evidence>>;
}

/** A study to choose from. */
export interface StudySummary {
  readonly id: string;
  readonly name: string;
  readonly journeys: readonly JourneySummary[];
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
  /** Files of evidence that no record refers to: `recent` are those that undoing a change of the last seven days needs. */
  readonly unused: { readonly lasting: FileSizes; readonly recent: FileSizes };
  /** What the browser says: bytes used and allowed, and whether it promised not to evict. Null where it does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  readonly persistent: boolean | null;
}

export interface QueryResults {
  quickTagContext: QuickTagContext;
  journeyView: JourneyView;
  studyView: StudyView;
  studies: readonly StudySummary[];
  thumbnail: StoredPicture | null;
  evidenceBytes: StoredPicture | null;
  countOnPage: number;
  exportFile: ExportedFile;
  storageReport: StorageReport;
}
