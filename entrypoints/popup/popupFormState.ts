import type { NewBrand, QuickFormErrorCode, QuickFormStatus } from '@/components/quickForm';
import type { Draft } from '@/lib/journey/commands/draft';
import type { QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import type { OverlayOpening } from '@/lib/messaging/protocol';
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
  readonly restriction: Restriction | null;
  readonly brandCandidate: NewBrand | null;
  /** `here`: of the page in the tab. `resumed`: a draft of another page, brought back from the list. */
  readonly at: 'here' | 'resumed';
  readonly isRestored: boolean;
  readonly isDraftKept: boolean;
  /** Drafts of other pages, newest first. */
  readonly unfinished: readonly Draft[];
  /** The touchpoint of the last save: the form's own, or one that was seen again beside it. */
  readonly savedId: string | null;
  /** Group of the last save, to be undone. */
  readonly undoGroup: string | null;
  /** Why a part of the page could not be tagged, when that was tried. */
  readonly overlayFailure: Extract<OverlayOpening, { opened: false }>['reason'] | null;
}
