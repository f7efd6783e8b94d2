import { createContext, useContext } from 'react';
import type { EmotionKeyCaps } from '@/components/quickForm';
import type { DashboardMessages } from '@/lib/i18n/dashboard';
import type { MoreFieldsMessages } from '@/lib/i18n/moreFields';
import type { QuickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import type { CommandInput, ExportedFile, NewEvidence, StoredPicture, StoreInterface } from '@/lib/journey/commands';
import type { CertificateContents, EvidenceCertificate } from '@/lib/journey/evidenceCertificate';
import type { SweepStore } from '@/lib/journey/reviewSweep';
import type { StorageEstimateRead } from '@/lib/journey/storageRoom';
import type { StudyCatalogues } from '@/lib/journey/studyCatalogues';
import type { EditHistory } from './editHistory';
import type { PixelBox } from './evidence/redactionBoxes';
import type { Deliverables } from './files/deliverables';
import type { Formatting } from './formatting';
import type { PictureCache } from './pictureCache';
import type { Route } from './route';
import type { CopiedTable } from './table/copiedTable';
import type { NewToast } from './useToasts';

export type RegistrableDomain = (host: string) => string | null;

/** When a photo was taken, and how that is known. */
export interface PhotoTime {
  /** RFC 3339, UTC. */
  readonly takenAt: string;
  /** Of the place where it was taken; null where it is not known. */
  readonly utcOffsetMinutes: number | null;
  /** `photo`: its metadata tell. `file`: they do not, and the file's date stands in. */
  readonly source: 'photo' | 'file';
}

/** What the browser does for the dashboard. */
export interface BrowserTools {
  /** A file as evidence; its thumbnail is null where the browser shows it as no picture. Rejects where it cannot be read. */
  readonly evidenceOfFile: (file: File) => Promise<NewEvidence>;
  /**
   * Loads what gives the domain that someone registered, by the Public Suffix List; null for a suffix, an IP address, a single
   * name.
   */
  readonly loadRegistrableDomain: () => Promise<RegistrableDomain>;
  /** When a photo was taken, by its metadata, else by the date of its file. */
  readonly photoTime: (file: File) => Promise<PhotoTime>;
  /** Puts a table on the clipboard. Rejects where the browser does not let it. */
  readonly copyTable: (table: CopiedTable) => Promise<void>;
  /** The picture with areas painted over, encoded anew. Rejects where the browser decodes it as none. */
  readonly redactPicture: (
    picture: StoredPicture,
    areas: readonly PixelBox[],
  ) => Promise<CommandInput<'redactEvidence'>['picture']>;
  /** The certificate of pieces of evidence, and the text of its file. */
  readonly evidenceCertificate: (
    contents: Omit<CertificateContents, 'generator'>,
  ) => Promise<{ readonly certificate: EvidenceCertificate; readonly text: string }>;
  /** The room that the browser gives. */
  readonly storageEstimate: () => Promise<StorageEstimateRead>;
  /** The reviews of pages that are being gone through. */
  readonly sweeps: SweepStore;
  /** The sites into whose frames Parcours may look (`https://ads.example/*`). */
  readonly siteAccess: {
    readonly read: () => Promise<readonly string[]>;
    /** False where the browser keeps one. */
    readonly giveBack: (sites: readonly string[]) => Promise<boolean>;
  };
  /** Opens the side panel, in which walkthroughs are walked; to be called at once in a click. */
  readonly openSidePanel: () => void;
  /** Prints what is shown. */
  readonly print: () => void;
  /** The bundle of the example in a language: as the bytes of a file. */
  readonly exampleFile: (language: Language) => Promise<Uint8Array<ArrayBuffer>>;
  /** Writes files that are handed over. */
  readonly deliverables: Deliverables;
}

/** A file for the browser's downloads. */
export type FileToSave = Pick<ExportedFile, 'fileName' | 'mediaType' | 'bytes'>;

/** What every part of the dashboard works with. */
export interface DashboardTools extends BrowserTools {
  readonly store: StoreInterface;
  readonly history: EditHistory;
  readonly language: Language;
  readonly messages: DashboardMessages;
  /** The names of a touchpoint's fields. */
  readonly fieldNames: QuickFormMessages & MoreFieldsMessages;
  readonly format: Formatting;
  /** Categories, channels and names of emotions, with those of the study that one works in. */
  readonly catalogues: StudyCatalogues;
  readonly emotionKeyCaps: EmotionKeyCaps;
  readonly thumbnails: PictureCache;
  readonly pictures: PictureCache;
  readonly toast: (toast: NewToast) => void;
  readonly saveFile: (file: FileToSave) => void;
  /** Opens the dialog that brings a file in. */
  readonly openImport: () => void;
  /** Words for screen readers only. */
  readonly announce: (text: string) => void;
  /** Tells of a command that failed. */
  readonly reportError: (error: unknown) => void;
  readonly navigate: (route: Route, how?: 'push' | 'replace') => void;
}

export const DashboardContext = createContext<DashboardTools | null>(null);

export function useDashboard(): DashboardTools {
  const tools = useContext(DashboardContext);
  if (!tools) throw new Error('This component belongs inside the dashboard.');
  return tools;
}
