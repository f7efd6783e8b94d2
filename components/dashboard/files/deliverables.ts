import type { Language } from '@/lib/i18n/section';
import type { ExportedFile, QueryInput } from '@/lib/journey/commands';
import type { Labels } from '@/lib/journey/schemas/study';
import type { VisitScope } from '@/lib/journey/visit/visitScope';

/** A form in which something is handed over, as one chooses it. */
export interface FormChoice {
  readonly id: string;
  readonly labels: Labels;
  readonly about: Labels;
  /** With its leading dot. */
  readonly extension: string;
}

/** A form in which a journey is handed over. */
export interface DeliverableChoice extends FormChoice {
  readonly scopes: readonly ('journey' | 'study')[];
}

/** What a client version leaves out, and shows besides, as one chooses it. */
export interface ClientChoices {
  /** Ids of the rows of the map that stay. */
  readonly lanes: readonly string[];
  readonly withoutInternalNotes: boolean;
  readonly withoutObservers: boolean;
  readonly logo: File | null;
  readonly footer: string;
}

/** The forms that hold whole records, and can be imported again. */
export type RecordForm = QueryInput<'exportFile'>['format'];

export interface DeliverableRequest {
  /** Of a deliverable, or of a form of records that is written for a client. */
  readonly form: string;
  readonly scope: Exclude<QueryInput<'exportFile'>['scope'], { readonly kind: 'everything' }>;
  /** Of the file. */
  readonly language: Language;
  /** RFC 3339. */
  readonly exportedAt: string;
  /** Null for the team's own version. */
  readonly client: ClientChoices | null;
}

export interface VisitRequest extends Omit<DeliverableRequest, 'scope'> {
  readonly scope: VisitScope;
}

/** How a file that is being written is followed and stopped. `onProgress`: 0 to 1. */
export interface WritingWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

export interface WrittenDeliverable extends ExportedFile {
  /** What one has to know of the file, in its language. */
  readonly notes: readonly string[];
}

/** What writes files that are handed over. */
export interface Deliverables {
  readonly choices: readonly DeliverableChoice[];
  /** Those of walkthroughs. */
  readonly visitChoices: readonly FormChoice[];
  /** Rejects as the store does, and with the signal's reason once it is aborted. */
  readonly write: (request: DeliverableRequest, watch: WritingWatch) => Promise<WrittenDeliverable>;
  /** As `write`. */
  readonly writeVisits: (request: VisitRequest, watch: WritingWatch) => Promise<WrittenDeliverable>;
}
