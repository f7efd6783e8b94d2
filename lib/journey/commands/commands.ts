import type * as z from 'zod/mini';
import type { RecordType } from '../schemas/recordTypes';
import type { Observer } from '../schemas/study';
import type { Walkthrough } from '../schemas/walkthrough';
import { codebookCommands } from './codebookCommands';
import { journeyCommands } from './journeyCommands';
import { recordCommands } from './recordCommands';
import { stageModelCommands } from './stageModelCommands';
import { storageCommands } from './storageCommands';
import { studyCommands } from './studyCommands';
import { taggingCommands } from './taggingCommands';
import { teamCommands } from './teamCommands';
import { walkthroughCommands } from './walkthroughCommands';

/**
 * Everything that can be asked of the store, by name: one interface for popup, dashboard and side panel (which call it
 * directly) and for the overlay's form and private windows (whose calls the background carries out). Inputs are plain
 * data.
 */
export const commandSchemas = {
  ...taggingCommands,
  ...recordCommands,
  ...journeyCommands,
  ...studyCommands,
  ...stageModelCommands,
  ...codebookCommands,
  ...storageCommands,
  ...teamCommands,
  ...walkthroughCommands,
} as const;
export type CommandName = keyof typeof commandSchemas;
export type CommandInput<Name extends CommandName> = z.infer<(typeof commandSchemas)[Name]>;

/** What every command that changes records gives back: the group under which it can be undone. */
export interface Committed {
  /** Group of the change in the history; null when nothing had to change. */
  readonly group: string | null;
}

export interface SavedTouchpoint extends Committed {
  readonly touchpointId: string;
  /** False when this very save had been done before. */
  readonly created: boolean;
  readonly journeyId: string;
}

export interface RedactedEvidence extends Committed {
  /** The new evidence, by the id of what it stands for: all that showed the same file. */
  readonly replacedIds: Readonly<Record<string, string>>;
}

export interface FreedEvidence extends Committed {
  readonly files: number;
  readonly bytes: number;
}

export interface ImportSummary extends Committed {
  /** Records that were not here before, were changed, or were here already just so. */
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Of those added, how many of each type; types of which there are none are left out. */
  readonly addedByType: { readonly [Type in RecordType]?: number };
  /** Records with fields that both sides had changed: both values are kept until someone chooses. */
  readonly conflicts: number;
  readonly deleted: number;
  /** Evidence files that were not here before, how many of them are pictures, and evidence records whose bytes are neither in the file nor here. */
  readonly files: number;
  readonly pictures: number;
  readonly filesMissing: number;
  /** Studies, journeys and briefs that came and are here now; journeys with most touchpoints first, of two alike the newer one. */
  readonly studyIds: readonly string[];
  readonly journeyIds: readonly string[];
  readonly briefIds: readonly string[];
  /** Walkthroughs that were not here, or not so, and how each stands now. */
  readonly walkthroughs: readonly Pick<Walkthrough, 'id' | 'journeyId' | 'state'>[];
  /** For whom the file was saved, where that is others than who works here: one of them may be the one who does. */
  readonly shoppers: readonly Observer[];
}

export interface StartedWalkthrough extends Committed {
  readonly walkthroughId: string;
  readonly journeyId: string;
}

/** A recording after events were taken into it. Its group is always null: see `recordWalkthroughEvents`. */
export interface RecordedEvents extends Committed {
  readonly isRecording: boolean;
  /** The page view that is in view; null for none. */
  readonly inView: string | null;
  /** The kind of page that is left out and is in view instead; null for none. */
  readonly excludedKind: string | null;
}

/** What was felt, and the touchpoint that says so. */
export interface FeltTouchpoint extends Committed {
  readonly touchpointId: string;
  readonly created: boolean;
}

export interface CommandResults {
  saveTouchpoint: SavedTouchpoint;
  addEvidence: Committed;
  expectEvidence: Committed;
  failEvidence: Committed;
  dismissEvidence: Committed;
  settleEvidence: Committed;
  seeAgain: SavedTouchpoint;
  undo: Committed;
  createRecord: Committed;
  editRecord: Committed;
  editRecords: Committed;
  deleteRecord: Committed;
  deleteRecords: Committed;
  attachEvidence: Committed;
  detachEvidence: Committed;
  createJourney: Committed;
  selectJourney: Committed;
  createTouchpoints: Committed;
  moveTouchpoint: Committed;
  moveTouchpoints: Committed;
  createStudy: Committed;
  copyPersona: Committed;
  changeStageModel: Committed;
  editStageModel: Committed;
  mergeThemes: Committed;
  recodeTheme: Committed;
  addStarterThemes: Committed;
  redactEvidence: RedactedEvidence;
  freeEvidence: FreedEvidence;
  importFile: ImportSummary;
  eraseEverything: Committed;
  becomeObserver: Committed;
  duplicateBrief: Committed;
  briefFromPlannedJourney: Committed;
  startWalkthrough: StartedWalkthrough;
  recordWalkthroughEvents: RecordedEvents;
  startTask: Committed;
  endTask: Committed;
  noteStage: Committed;
  noteWait: Committed;
  feel: FeltTouchpoint;
  answerCriterion: Committed;
  deleteLastMinutes: Committed;
  pageViewsToTouchpoints: Committed;
  moveWalkthrough: Committed;
}
