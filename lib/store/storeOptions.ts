import type { Language } from '@/lib/journey/catalogues';
import type { StoreInterface } from '@/lib/journey/commands';
import type { SuggestFromAddress } from '@/lib/journey/visit/addressSuggestion';
import type { Recorder } from '@/lib/journey/visit/recorder';
import type { FormatsModule } from './formatsModule';

/** What a database is opened with. All of it may be left out. */
export interface DatabaseOptions {
  /** Name of the database, for tests. */
  readonly databaseName?: string;
  /** The implementation to open it in; the context's own by default. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** The store's dependencies. */
export interface StoreOptions extends DatabaseOptions {
  readonly now?: () => Date;
  /** The id that this database gets as a replica when it is created; minted by default. */
  readonly replicaId?: string;
  /** Language in which the first study and journey are named, where nobody has made them yet. */
  readonly language?: Language;
  /**
   * The file formats and the merge, which weigh too much for popup and worker. Without it `importFile` and `exportFile` are
   * refused.
   */
  readonly formats?: () => Promise<FormatsModule>;
  /** The recorder of walkthroughs (`lib/walkthrough`). Without it what records is refused. */
  readonly recorder?: () => Promise<Recorder>;
  /** What fills in touchpoints that are made of logged pages (`lib/page`). Without it that is left open. */
  readonly suggestFromAddress?: () => Promise<SuggestFromAddress>;
  /** Name and version of the product, for exported files. */
  readonly generator?: { readonly name: string; readonly version: string };
  /** What is recorded as the tool of quote evidence, which the store itself makes ("Parcours 1.0.0, Chromium 156"). */
  readonly tool?: string;
  /** The context's storage manager; null where there is none. */
  readonly storage?: Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>> | null;
}

export interface Store extends StoreInterface {
  /** Opens the database, and loads what writes where that comes later, beside other work: the next command need not wait for it. */
  warmUp(): void;
  /** Closes the connection. Later calls open it anew. */
  close(): void;
}
