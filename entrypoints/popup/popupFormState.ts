import type {
  FoundOnPage,
  NewBrand,
  QuickFormErrorCode,
  QuickFormStatus,
  SuggestedValues,
} from '@/components/quickForm';
import type { CaptureFailure } from '@/lib/capture/captureError';
import type { Draft } from '@/lib/journey/commands/draft';
import type { QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { AnchorsShowing, ArchiveOutcome, OverlayOpening } from '@/lib/messaging/protocol';
import type { Restriction } from '@/lib/page/restriction';
import type { MomentPicture } from './createMomentPicture';

/** What the popup shows. */
export type PopupFormState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly code: QuickFormErrorCode; readonly detail: string }
  | { readonly kind: 'form'; readonly form: OpenForm };

/** A form on screen. */
export interface OpenForm {
  /** The id that the touchpoint will have. */
  readonly touchpointId: string;
  readonly tag: QuickTag;
  readonly subject: TagSubject;
  readonly context: QuickTagContext;
  readonly status: QuickFormStatus;
  readonly picture: MomentPicture;
  /** The page as a file. */
  readonly archive: MomentPicture;
  /** Whether words were selected in the page when it was read. */
  readonly hasSelection: boolean;
  readonly restriction: Restriction | null;
  readonly brandCandidate: NewBrand | null;
  /** What the page suggests, once it has been read thoroughly. */
  readonly suggested: SuggestedValues;
  /** Once somebody wanted to know, and it was counted. */
  readonly found: FoundOnPage | null;
  /** `here`: of the page in the tab. `gone`: of the one that was there. `resumed`: a draft of another page, brought back from the list. */
  readonly at: 'here' | 'gone' | 'resumed';
  readonly isRestored: boolean;
  readonly isDraftKept: boolean;
  /** The bytes that are left for evidence, where they are few. */
  readonly scarceRoom: number | null;
  /** Drafts of other pages, newest first. */
  readonly unfinished: readonly Draft[];
  /** The touchpoint of the last save: the form's own, or one that was seen again beside it. */
  readonly savedId: string | null;
  /** Group of the last save, to be undone. */
  readonly undoGroup: string | null;
  /** Why a part of the page could not be tagged, when that was tried. */
  readonly overlayFailure: Extract<OverlayOpening, { opened: false }>['reason'] | null;
  /** What has to be said of the page tool that was used last. */
  readonly toolNotice: ToolNotice | null;
}

/** What came of a page tool, where that cannot be seen: mostly why it did nothing; or why there is none any more. */
export type ToolNotice =
  | { readonly tool: 'fullPage'; readonly reason: CaptureFailure | 'cutOff' }
  | { readonly tool: 'archive'; readonly reason: Extract<ArchiveOutcome, { taken: false }>['reason'] }
  | { readonly tool: 'frames'; readonly reason: 'allowed' | 'refused' }
  | { readonly tool: 'page'; readonly reason: 'gone' }
  | { readonly tool: 'anchors'; readonly reason: Extract<AnchorsShowing, { shown: false }>['reason'] };
