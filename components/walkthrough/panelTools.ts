import { createContext, useContext } from 'react';
import type { PictureCache } from '@/components/dashboard/pictureCache';
import type { Language } from '@/lib/i18n/section';
import type {
  CommandInput,
  CommandName,
  CommandResults,
  ExportedFile,
  NewEvidence,
  StoreErrorCode,
  StoreInterface,
} from '@/lib/journey/commands';

/** Which pages the recording may see: those of all sites, of some (`*://*.zara.com/*`), or none. */
export type SeenSites = 'all' | readonly string[];

/** Why there is no picture of the page in view. */
export type NoPicture = 'restricted' | 'notAllowed' | 'failed';

/** What the browser does for the panel of a walkthrough. */
export interface PanelBrowser {
  /** The sites that the person has let the extension see. */
  readonly allowedSites: () => Promise<readonly string[]>;
  /** Asks for them; to be called at once in a click. False where the person said no. */
  readonly askForSites: (sites: SeenSites) => Promise<boolean>;
  readonly giveBackSites: (sites: readonly string[]) => Promise<boolean>;
  /** Has the background record this walkthrough, until `leave`: while it is paused and once it is over, nothing runs. */
  readonly follow: (walkthroughId: string, logsPages: boolean) => Promise<void>;
  /** Calls back with what is followed in this browser (null for nothing), now and whenever that changes; returns the unsubscription. */
  readonly watchFollowed: (
    listener: (followed: { readonly walkthroughId: string; readonly logsPages: boolean } | null) => void,
  ) => () => void;
  readonly leave: () => Promise<void>;
  /** Calls back with why what is recorded cannot be written just now (null where it can), now and whenever that changes; returns the unsubscription. */
  readonly watchTrouble: (listener: (trouble: StoreErrorCode | null) => void) => () => void;
  /**
   * Calls back with the address of the page in view (null where the browser does not tell it), now and whenever another page comes there;
   * returns the unsubscription.
   */
  readonly watchPage: (listener: (url: string | null) => void) => () => void;
  /** The brand whose own site a page seems to be, by its address; null where it is nobody's whose journeys are compared. Never rejects. */
  readonly brandOfPage: (url: string) => Promise<{ readonly name: string; readonly domain: string } | null>;
  /** In whose words it asks for rights. */
  readonly isFirefox: boolean;
  /** A picture of what the page in view shows, with what is typed in it masked. */
  readonly takePicture: () => Promise<NewEvidence | NoPicture>;
  /** What is selected on the page in view, as evidence; null where nothing is. */
  readonly takeQuote: () => Promise<NewEvidence | NoPicture | null>;
  /**
   * A picture of the part of the page in view that the person then picks on it, with what is typed in it masked; null where they pick none. One
   * that was begun before ends with none.
   */
  readonly takePart: () => Promise<NewEvidence | NoPicture | null>;
  readonly evidenceOfFile: (file: File) => Promise<NewEvidence>;
  /** What was typed in a panel that was closed before it was sent, by the names of its fields; '' for nothing. */
  readonly typed: {
    readonly get: (field: string) => string;
    readonly keep: (field: string, text: string) => void;
  };
  /** Gives a file to the browser's downloads. */
  readonly saveFile: (file: Pick<ExportedFile, 'fileName' | 'mediaType' | 'bytes'>) => void;
  /** Opens the dashboard: `/walkthroughs/<id>`. */
  readonly openDashboard: (hash: string) => void;
  readonly exclusions: {
    readonly read: () => Promise<PanelExclusions>;
    readonly write: (exclusions: PanelExclusions) => Promise<void>;
  };
}

export interface PanelExclusions {
  readonly kinds: readonly string[];
  readonly own: readonly string[];
  readonly allowed: readonly string[];
}

/** What every part of the panel works with. */
export interface PanelTools {
  readonly store: StoreInterface;
  readonly browser: PanelBrowser;
  readonly language: Language;
  /** BCP 47, for numbers and times. */
  readonly locale: string;
  readonly now: () => number;
  /** Carries out a command; what goes wrong is told to the person, and the answer is null. */
  readonly run: <Name extends CommandName>(
    name: Name,
    input: CommandInput<Name>,
  ) => Promise<CommandResults[Name] | null>;
  /** Small pictures of evidence. */
  readonly thumbnails: PictureCache;
  /** Words for screen readers only. */
  readonly announce: (text: string) => void;
}

export const PanelContext = createContext<PanelTools | null>(null);

export function usePanel(): PanelTools {
  const tools = useContext(PanelContext);
  if (!tools) throw new Error('This component belongs inside the panel.');
  return tools;
}
