import type {
  CommandInput,
  CommandName,
  CommandResults,
  QueryInput,
  QueryName,
  SavedTouchpoint,
} from '@/lib/journey/commands';
import type { Draft } from '@/lib/journey/commands/draft';
import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { QueryResults, QuickTagContext } from '@/lib/journey/commands/views';

/**
 * What a context may ask of the background. Each entry: the request's data and the answer's. Requests are parsed with zod
 * on receipt and each is accepted only from the senders named here (`requestRules`): `page` is a top-level page of the
 * extension, `form` the overlay's form in its frame, `host` the overlay's script in a site's page.
 */
export interface Requests {
  /** page. For pages where the database does not open (Firefox private windows). */
  'store.command': { data: AnyCommand; answer: CommandResults[CommandName] };
  /** page. */
  'store.query': { data: AnyQuery; answer: QueryResults[QueryName] };
  /** page. The drafts, for the same pages. */
  'draft.put': { data: { draft: Draft }; answer: null };
  'draft.get': { data: { touchpointId: string }; answer: Draft | null };
  'draft.find': {
    data: { tabId: number; sessionId: string; url: string | null; origin: Draft['origin'] };
    answer: Draft | null;
  };
  'draft.unfinished': { data: Record<string, never>; answer: Draft[] };
  'draft.delete': { data: { touchpointId: string }; answer: null };
  'draft.clear': { data: Record<string, never>; answer: null };
  'draft.expire': { data: { now: string; sessionId: string }; answer: number };
  /** page. From the popup, which holds the `activeTab` grant: opens the overlay on its tab, at the selection if there is one. */
  'overlay.open': { data: { tabId: number }; answer: OverlayOpening };

  /** form, once: binds the nonce to its tab, frame and document, and gets what the form shows. */
  'overlay.hello': { data: { nonce: string }; answer: OverlayFormState };
  /** form, bound. Keeps the draft. */
  'overlay.draft': { data: { nonce: string; tag: QuickTag }; answer: null };
  /** form, bound. Resolves once the store has committed; asking again gives the same answer. */
  'overlay.save': { data: { nonce: string; tag: QuickTag }; answer: SavedTouchpoint };
  /** form, bound. As `overlay.save`. */
  'overlay.seeAgain': { data: { nonce: string; sourceTouchpointId: string }; answer: SavedTouchpoint };
  /**
   * form, bound, once something was saved. Takes it back; the form goes on under a new id, as the id of a deleted touchpoint is never
   * used again. Asking again changes nothing more.
   */
  'overlay.undo': { data: { nonce: string }; answer: null };
  /** form, bound. The form's content height in CSS pixels, so that its frame fits. */
  'overlay.resize': { data: { nonce: string; height: number }; answer: null };
  /** form, bound. Whether the keyboard is in the form: the page's own scripts can take it away, and only the form knows. */
  'overlay.focus': { data: { nonce: string; focused: boolean }; answer: null };
  /** form, bound. The person is done with it, saved or not. */
  'overlay.close': { data: { nonce: string }; answer: null };

  /** host. The overlay is gone, and why. */
  'overlay.closed': { data: { nonce: string; reason: OverlayClosure }; answer: null };
}

export type RequestType = keyof Requests;
export type RequestData<Type extends RequestType> = Requests[Type]['data'];
export type RequestAnswer<Type extends RequestType> = Requests[Type]['answer'];

export type AnyCommand = { [Name in CommandName]: { name: Name; input: CommandInput<Name> } }[CommandName];
export type AnyQuery = { [Name in QueryName]: { name: Name; input: QueryInput<Name> } }[QueryName];

/**
 * Why an overlay closed. `saved` and `dismissed` are the person's doing, `navigated` may be; with the others the page
 * interfered. What was typed is kept as a draft in every case.
 */
export const overlayClosures = [
  'saved',
  'dismissed',
  'navigated',
  /** Its host was taken out of the document. */
  'removed',
  'restyled',
  'moved',
  'covered',
  /** Something else was loaded into its frame, or the form never came. */
  'replaced',
  /** A script of the page kept taking the focus away. */
  'unfocused',
] as const;
export type OverlayClosure = (typeof overlayClosures)[number];

/** Closures that say that the page interfered. */
export const hostileClosures: readonly OverlayClosure[] = [
  'removed',
  'restyled',
  'moved',
  'covered',
  'replaced',
  'unfocused',
];

/**
 * Whether the overlay opened. `private`: nothing may be recorded in this private window. `restricted`: the browser allows
 * no script there. `sandboxed`: the page's policy would lame the form's frame. `failed`: anything else. `detail` is for a report, not for the reader.
 */
export type OverlayOpening =
  | { readonly opened: true }
  | {
      readonly opened: false;
      readonly reason: 'private' | 'restricted' | 'sandboxed' | 'failed';
      readonly detail: string;
    };

/** What the overlay's form starts from. The picture's own bytes stay behind. */
export interface OverlayFormState {
  readonly touchpointId: string;
  readonly draft: Omit<Draft, 'screenshot'>;
  readonly context: QuickTagContext;
  readonly language: 'en' | 'fr';
  /** BCP 47. */
  readonly locale: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** What the keyboard prints on the five emotion keys, as a page of the extension last read it: the frame may not. */
  readonly emotionKeyCaps: readonly [string, string, string, string, string] | null;
  /** Small picture of the moment, and how many areas of it are painted over; null where none was taken. */
  readonly screenshot: { readonly thumbnail: NewEvidence['thumbnail']; readonly masked: number } | null;
}

/** What the background asks of the overlay's script in a tab's top frame. */
export interface OverlayHostRequests {
  /** Answered with the words of an image or a link, '' for none: browsers name only its address. */
  'overlayHost.describe': { target: { kind: 'image' | 'link'; url: string } };
  /** Answered with `true`, as the others. `formUrl` is the address to frame, nonce included; `name` is for assistive technology. */
  'overlayHost.open': { nonce: string; formUrl: string; at: OverlayPlace; name: string };
  /** The form is bound and shown, this high in CSS pixels. */
  'overlayHost.resize': { nonce: string; height: number };
  'overlayHost.focus': { nonce: string; focused: boolean };
  'overlayHost.close': { nonce: string };
}
export type OverlayHostRequest = {
  [Type in keyof OverlayHostRequests]: { type: Type; data: OverlayHostRequests[Type] };
}[keyof OverlayHostRequests];

/** Where the form appears: at the selection, at the first visible match of an image or link, or in the window's corner. */
export type OverlayPlace =
  | { readonly kind: 'selection' }
  | { readonly kind: 'image'; readonly url: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'corner' };
