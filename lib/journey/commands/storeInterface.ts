import type { Problem } from '../problem';
import type { CommandInput, CommandName, CommandResults } from './commands';
import type { QueryInput, QueryName } from './queries';
import type { QueryResults } from './views';

/** The one command interface to the store. `lib/store` implements it; `lib/messaging` carries it to where no database opens. */
export interface StoreInterface {
  /** Resolves only after the transaction has committed (durability strict for what is captured). Rejects with `StoreError`. */
  command<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandResults[Name]>;
  query<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryResults[Name]>;
  /** Calls back after changes, whoever made them; returns the unsubscription. */
  subscribe(listener: () => void): () => void;
}

/** Why the store could not do it. The screen words it by `code`; `detail` says what and where. */
export type StoreErrorCode =
  /** The disk, or what the browser allows, is full. */
  | 'full'
  /** Another window holds an older or newer database open. */
  | 'blocked'
  /** The database does not open here or broke; the draft stays. */
  | 'unavailable'
  /** The record is gone. */
  | 'notFound'
  /** The input or the file is not what it should be; `detail` names the place. */
  | 'invalid'
  /** The file is of a newer major version of the format. */
  | 'newerFormat';

export class StoreError extends Error {
  /** What `detail` says, to be worded in the reader's language; empty where only the browser's own words tell. */
  readonly problems: readonly Problem[];

  constructor(
    readonly code: StoreErrorCode,
    readonly detail: string,
    options?: ErrorOptions & { readonly problems?: readonly Problem[] },
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'StoreError';
    this.problems = options?.problems ?? [];
  }
}
