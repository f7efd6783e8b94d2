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
import type { PageSign } from '@/lib/journey/visit/pageSign';
import type { PickedPart } from './pickedPart';

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

  /**
   * page. From the popup, which holds the grant as well: lets the person pick a part of the tab's page, at which the form then opens. With a `pickId`
   * it does not: the page that asked is told what came of it under this id (`panelPick`), and goes on from there.
   */
  'overlay.pick': {
    data: { tabId: number; what?: 'part' | 'advertisement' | undefined; pickId?: string | undefined };
    answer: OverlayOpening;
  };
  /** page. From the popup as well: shows on the tab's page what was tagged there. */
  'anchors.show': { data: { tabId: number }; answer: AnchorsShowing };
  /**
   * page. A picture of the tab's whole page, for the touchpoint that has this id or will have it. Answered once it is taken; how far it is
   * lies in the session's memory meanwhile (`captureProgress`).
   */
  'capture.fullPage': {
    data: {
      tabId: number;
      touchpointId: string;
      withoutBanner: boolean;
      /**
       * The id that the evidence will have: then it goes into the store by itself once it is there, also when the page that asked is gone by
       * then. A form that saves meanwhile names it as pending.
       */
      evidenceId?: string | undefined;
    };
    answer: FullPageOutcome;
  };
  /** page. The tab's page as a file, without what its form fields hold. Needs a permission that only a page can ask for, at a click. */
  'capture.archive': {
    data: {
      tabId: number;
      /** For what touchpoint, and the id that the evidence will have: as of `capture.fullPage`. */
      expected?: { touchpointId: string; evidenceId: string } | undefined;
    };
    answer: ArchiveOutcome;
  };
  /** page. Ends it: the page is put back, and there is no picture. */
  'capture.cancel': { data: { touchpointId: string }; answer: null };

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
  /** form, bound. The form goes, what was typed in it stays as a draft, and the person picks another part of the page. */
  'overlay.pickAnother': { data: { nonce: string }; answer: null };
  /** form, bound. The person is done with it, saved or not. */
  'overlay.close': { data: { nonce: string }; answer: null };

  /** host, once. What the person picked: pictures of it are taken, and the form opens at it. Answered when that is done. */
  'pick.taken': { data: { nonce: string; part: PickedPart }; answer: null };
  /** host, once. The person picked nothing. */
  'pick.left': { data: { nonce: string }; answer: null };

  /** page. Records this walkthrough in this browser from now on, or none any more (when it is paused or over). */
  'walk.follow': { data: { walkthroughId: string; logsPages: boolean }; answer: null };
  'walk.leave': { data: Record<string, never>; answer: null };
  /** host. What a page tells of itself while a walkthrough is recorded; answers whether it is to go on. */
  'walk.page': { data: { sign: PageSign }; answer: boolean };

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
 * no script there. `sandboxed`: the page's policy would lame the form's frame. `cancelled`: the person did not go on. `failed`: anything else. `detail` is for a report, not for the reader.
 */
export type OverlayOpening =
  | { readonly opened: true }
  | {
      readonly opened: false;
      readonly reason: 'private' | 'restricted' | 'sandboxed' | 'cancelled' | 'failed';
      readonly detail: string;
    };

/** `nothing`: nothing was tagged on this page. `restricted`: the browser allows no script there. */
export type AnchorsShowing =
  | { readonly shown: true }
  | { readonly shown: false; readonly reason: 'nothing' | 'restricted' | 'failed' };

/** Whether a full page was taken; `isCutOff`: only its first part, as it is longer than a picture can be. */
export type FullPageOutcome =
  | { readonly taken: true; readonly evidence: NewEvidence; readonly isCutOff: boolean }
  | {
      readonly taken: false;
      readonly reason: 'private' | 'restricted' | 'hidden' | 'elsewhere' | 'moving' | 'failed' | 'cancelled';
    };

/** Whether the page was kept as a file. `unsupported`: this browser cannot; `notAllowed`: the permission was not given. */
export type ArchiveOutcome =
  | { readonly taken: true; readonly evidence: NewEvidence }
  | { readonly taken: false; readonly reason: 'private' | 'unsupported' | 'notAllowed' | 'elsewhere' | 'failed' };

/** What the overlay's form starts from. The picture's own bytes stay behind. */
export interface OverlayFormState {
  readonly touchpointId: string;
  readonly draft: Omit<Draft, 'screenshot' | 'elementPicture'>;
  readonly context: QuickTagContext;
  readonly language: 'en' | 'fr';
  /** BCP 47. */
  readonly locale: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** What the keyboard prints on the five emotion keys, as a page of the extension last read it: the frame may not. */
  readonly emotionKeyCaps: readonly [string, string, string, string, string] | null;
  /** Small picture of the moment, and how many areas of it are painted over; null where none was taken. */
  readonly screenshot: ShownPicture | null;
  /** The same of just the part that was picked. */
  readonly elementPicture: ShownPicture | null;
  /** What of that is not there although it was to be taken: a part of it, or all. */
  readonly partLacks: 'cutOff' | 'missing' | null;
}

export interface ShownPicture {
  readonly thumbnail: NewEvidence['thumbnail'];
  readonly masked: number;
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
  /** A part that was picked: CSS pixels of the window's layout viewport. */
  | { readonly kind: 'area'; readonly area: { x: number; y: number; width: number; height: number } }
  | { readonly kind: 'corner' };
