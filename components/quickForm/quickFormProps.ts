import type { Language } from '@/lib/i18n/section';
import type { BrandChoice, QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { StoreErrorCode } from '@/lib/journey/commands/storeInterface';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { EmotionKeyCaps } from './emotionKeyCaps';

/** Where the form stands. `saved` only once the store's promise has resolved. */
export type QuickFormStatus =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly saved: SavedSummary }
  | { readonly kind: 'failed'; readonly code: QuickFormErrorCode; readonly detail: string };

/** Beside what the store says: `unreachable` is the background (or this page's own code) not answering. */
export type QuickFormErrorCode = StoreErrorCode | 'unreachable';

/** What was saved, for the confirmation. */
export interface SavedSummary {
  readonly title: string;
  readonly stageId: string | null;
  readonly valence: number | null;
  readonly journeyId: string | null;
}

/** The screenshot of the moment. The form never waits for it. */
export type ScreenshotState =
  /** None is taken: the person has switched them off, or the browser forbids it here. */
  | { readonly state: 'none' }
  | { readonly state: 'pending' }
  /** `masked` counts the areas painted over. */
  | { readonly state: 'ready'; readonly thumbnailUrl: string; readonly masked: number }
  /** `failure` says why, in the reader's language. */
  | { readonly state: 'failed'; readonly failure: string };

/** Something the reader must know before saving, already in the reader's language. */
export interface FormNotice {
  readonly tone: 'info' | 'warning';
  readonly title: string;
  /** May be empty. */
  readonly text: string;
}

/** A draft of another page. */
export interface UnfinishedForm {
  readonly touchpointId: string;
  readonly title: string;
  readonly url: string | null;
  readonly updatedAt: string;
}

export type NewBrand = Extract<BrandChoice, { kind: 'new' }>;

/**
 * The quick form: everything in by props, everything out by callbacks; it knows no browser and no database. The toolbar
 * popup and the overlay's frame show the same one. Optional callbacks hide their control when absent.
 */
export interface QuickFormProps {
  readonly value: QuickTag;
  readonly onChange: (value: QuickTag) => void;
  readonly context: QuickTagContext;
  readonly language: Language;
  /** BCP 47; times follow it. */
  readonly locale: string;
  /** What the keyboard prints on the five emotion keys: `readEmotionKeyCaps()`, `guessEmotionKeyCaps(locale)` until then. */
  readonly emotionKeyCaps: EmotionKeyCaps;
  readonly status: QuickFormStatus;
  /** Saves what is coded; what is open (null) goes to "To code". */
  readonly onSave: () => void;
  /** Escape outside a field, and "Done" after saving. */
  readonly onCancel: () => void;
  /** Repeats an earlier touchpoint of this page with the time of now. */
  readonly onSeeAgain: (touchpointId: string) => void;
  readonly screenshot: ScreenshotState;
  /** False where the draft cannot be kept either: said beside an error. */
  readonly isDraftKept?: boolean | undefined;
  readonly onRetake?: (() => void) | undefined;
  /** The host of the page ("shop.example"), or another short word for where this is. */
  readonly place?: string | undefined;
  /** A brand that the page seems to belong to and the study does not know yet: offered beside the known ones. */
  readonly brandCandidate?: NewBrand | null | undefined;
  /** The selected words that are being tagged. */
  readonly quote?: string | null | undefined;
  /** The image or link that is being tagged. */
  readonly target?: TagSubject['target'] | undefined;
  readonly notices?: readonly FormNotice[] | undefined;
  readonly onUndo?: (() => void) | undefined;
  /** Opens the journey map; offered after saving. */
  readonly onOpenMap?: (() => void) | undefined;
  /** Opens an earlier touchpoint of this page in the dashboard. */
  readonly onOpenTouchpoint?: ((touchpointId: string) => void) | undefined;
  readonly onOpenDashboard?: (() => void) | undefined;
  readonly onTagPart?: (() => void) | undefined;
  readonly unfinished?: readonly UnfinishedForm[] | undefined;
  readonly onResume?: ((touchpointId: string) => void) | undefined;
}
