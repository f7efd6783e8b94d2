import type { Language } from '@/lib/i18n/section';
import type { BrandChoice, QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { StoreErrorCode } from '@/lib/journey/commands/storeInterface';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { Page } from '@/lib/journey/schemas/page';
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
  /** `share`: how much of a picture of the whole page is there, 0..1; null for one of the window. */
  | { readonly state: 'pending'; readonly share?: number | null }
  /** `masked` counts the areas painted over. */
  | { readonly state: 'ready'; readonly thumbnailUrl: string; readonly masked: number; readonly isFullPage?: boolean }
  /** `failure` says why, in the reader's language. */
  | { readonly state: 'failed'; readonly failure: string };

/** Something the reader must know before saving, already in the reader's language. */
export interface FormNotice {
  readonly tone: 'info' | 'warning';
  readonly title: string;
  /** May be empty. */
  readonly text: string;
}

/** What the page suggests for the form. */
export type SuggestedValues = Partial<
  Pick<
    QuickTag,
    | 'stageId'
    | 'category'
    | 'channel'
    | 'brand'
    | 'contact'
    | 'media'
    | 'initiator'
    | 'engagement'
    | 'plannedTouchpointId'
  >
>;

/** A draft of another page. */
export interface UnfinishedForm {
  readonly touchpointId: string;
  readonly title: string;
  readonly url: string | null;
  readonly updatedAt: string;
}

/** What there is on a page to do something with beside tagging it. */
export interface FoundOnPage {
  /** Null where nobody knows: the page is not understood, or its time was up before any was counted. */
  readonly reviews: number | null;
  readonly ads: number | null;
  /** The sites in whose frames advertisements lie and into which Parcours may not look, as `askForSites` takes them. */
  readonly closedSites: readonly string[];
}

/** What can be done with the page beside tagging it. */
export interface PageTools {
  /** How many touchpoints were tagged on it. */
  readonly touchpoints: number;
  /** Null until it has been counted. */
  readonly found: FoundOnPage | null;
  /** Told when somebody looks who would see what there is. */
  readonly onWanted?: (() => void) | undefined;
  readonly onShowTouchpoints: () => void;
  readonly onSweep: () => void;
  readonly onShowAds: () => void;
  readonly onAllowSites?: ((sites: readonly string[]) => void) | undefined;
  readonly onKeepArchive: () => void;
}

/** How else a picture can be taken. */
export interface PictureWay {
  readonly fullPage: boolean;
  readonly withoutBanner: boolean;
}

/** The page as a file. `bytes`: how large it is. */
export type ArchiveState = { readonly state: 'pending' } | { readonly state: 'ready'; readonly bytes: number };

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
  /** Takes another kind of picture. */
  readonly onTakeOther?: ((way: PictureWay) => void) | undefined;
  /** Ends a picture of the whole page that is being taken. */
  readonly onCancelPicture?: (() => void) | undefined;
  /** The picture of just the part that was picked: kept whatever is done with the one of the window. */
  readonly elementPicture?: ScreenshotState | undefined;
  /** The page as a file, where one is kept with the touchpoint. */
  readonly archive?: ArchiveState | undefined;
  readonly onLeaveArchiveOut?: (() => void) | undefined;
  /** The host of the page ("shop.example"), or another short word for where this is. */
  readonly place?: string | undefined;
  /** A brand that the page seems to belong to and the study does not know yet: offered beside the known ones. */
  readonly brandCandidate?: NewBrand | null | undefined;
  /** The selected words that are being tagged. */
  readonly quote?: string | null | undefined;
  /** The image or link that is being tagged. */
  readonly target?: TagSubject['target'] | undefined;
  /** The review that is being tagged. */
  readonly review?: TagSubject['review'] | undefined;
  /** The picked part of the page. */
  readonly element?: TagSubject['element'] | undefined;
  readonly tools?: PageTools | undefined;
  readonly notices?: readonly FormNotice[] | undefined;
  /** The page as it was read, shown in a few words. */
  readonly page?: Page | null | undefined;
  /** What it suggests; nothing of it is filled in before the person accepts it. */
  readonly suggested?: SuggestedValues | undefined;
  /** Whether the form goes on from a draft: what is filled in there was chosen. */
  readonly isRestored?: boolean | undefined;
  readonly onUndo?: (() => void) | undefined;
  /** Opens the journey map; offered after saving. */
  readonly onOpenMap?: (() => void) | undefined;
  /** Opens an earlier touchpoint of this page in the dashboard. */
  readonly onOpenTouchpoint?: ((touchpointId: string) => void) | undefined;
  readonly onOpenDashboard?: (() => void) | undefined;
  readonly onTagPart?: (() => void) | undefined;
  /** What `onTagPart` does: tags the words that are selected, lets a part be picked, or another one than that in the form. */
  readonly partToTag?: 'selection' | 'pick' | 'another' | undefined;
  readonly unfinished?: readonly UnfinishedForm[] | undefined;
  readonly onResume?: ((touchpointId: string) => void) | undefined;
}
