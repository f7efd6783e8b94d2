import type { Labels } from '@/lib/journey/catalogues';
import type { Measure } from '@/lib/journey/map/scene';
import type { Bytes } from './format';
import type { MapDocument } from './mapDocument';
import type { PictureCache } from './pictureCache';

/** What writing a deliverable is told and tells. */
export interface DeliverableOptions {
  /** Rejects with its reason once it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far it is, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Measures texts in `fileFont`, where something is drawn; else characters are taken to be as wide as they are on average. */
  readonly measure?: Measure | undefined;
  /** Keeps pictures that were painted, for the next file. */
  readonly cache?: PictureCache | undefined;
  /** Told what the reader has to know of the file, in the document's language: that it was scaled down, what is not in it. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/** Writes one file. @throws the signal's reason once it is aborted. */
export type WriteDeliverable = (document: MapDocument, options: DeliverableOptions) => Promise<Bytes>;

/** A form in which a journey or a study is handed over. It only goes out: what comes in again is a journey map. */
export interface Deliverable {
  readonly id: string;
  readonly labels: Labels;
  /** One line for whoever chooses. */
  readonly about: Labels;
  /** With its leading dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it can hold a whole study, or one journey alone. */
  readonly scopes: readonly MapDocument['scope'][];
  /** Loads what writes it: nobody carries the weight of a form that is not asked for. */
  readonly load: () => Promise<WriteDeliverable>;
}
