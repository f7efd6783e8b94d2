import type { CommandInput, CommandName, CommandResults, QueryInput, QueryName } from '@/lib/journey/commands';
import { StoreError, type StoreInterface } from '@/lib/journey/commands/storeInterface';
import type { QueryResults } from '@/lib/journey/commands/views';
import { RefusedRequest } from './answer';
import type { Request } from './createRequester';
import type { AnyCommand, AnyQuery } from './protocol';

export interface RemoteStoreDeps {
  readonly request: Request;
  /** Calls back when the background's store has changed; returns the unsubscription. */
  readonly onStoreChanged: (listener: () => void) => () => void;
}

/**
 * The store as a page sees it that cannot open the database itself: the background carries out what is asked. It rejects
 * with `StoreError` as the store does; an answer that got lost is `unavailable`.
 */
export function createRemoteStore({ request, onStoreChanged }: RemoteStoreDeps): StoreInterface {
  return {
    // The casts tie a name to its own input and result, which the union of the wire cannot express.
    async command<Name extends CommandName>(name: Name, input: CommandInput<Name>) {
      return (await asStoreError(
        request('store.command', { name, input } as unknown as AnyCommand),
      )) as CommandResults[Name];
    },
    async query<Name extends QueryName>(name: Name, input: QueryInput<Name>) {
      return (await asStoreError(request('store.query', { name, input } as unknown as AnyQuery))) as QueryResults[Name];
    },
    subscribe: onStoreChanged,
  };
}

async function asStoreError<Value>(answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof RefusedRequest)) throw error;
    throw new StoreError(error.code === 'malformed' ? 'invalid' : 'unavailable', error.detail, { cause: error });
  }
}
