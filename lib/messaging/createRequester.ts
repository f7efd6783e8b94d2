import { RefusedRequest, readAnswer } from './answer';
import { encode } from './codec';
import type { RequestAnswer, RequestData, RequestType } from './protocol';

/** Sends a request to the background. Rejects with `StoreError`, or `RefusedRequest`. */
export type Request = <Type extends RequestType>(type: Type, data: RequestData<Type>) => Promise<RequestAnswer<Type>>;

export interface RequesterDeps {
  /** Carries a message to the background and its answer back; rejects when nobody answered. Starts a sleeping worker. */
  readonly send: (message: unknown) => Promise<unknown>;
}

/**
 * A worker can be killed at any moment, also between doing what was asked and saying so. Where asking twice does the same
 * as asking once, it is asked once more (which starts the worker again); any other request rejects as `lost`.
 */
export function createRequester({ send }: RequesterDeps): Request {
  async function attempt(type: RequestType, data: unknown): Promise<unknown> {
    let message: unknown;
    try {
      message = await send({ type, data: encode(data) });
    } catch (cause) {
      throw new RefusedRequest('lost', 'the background could not be reached', { cause });
    }
    return readAnswer(message);
  }

  return async (type, data) => {
    try {
      return (await attempt(type, data)) as RequestAnswer<typeof type>;
    } catch (error) {
      if (!(error instanceof RefusedRequest && error.code === 'lost' && canRepeat(type, data))) throw error;
      return (await attempt(type, data)) as RequestAnswer<typeof type>;
    }
  };
}

/** Commands that name the record they make, or that say no more than the record's new state. */
const repeatableCommands: ReadonlySet<string> = new Set([
  'saveTouchpoint',
  'addEvidence',
  'failEvidence',
  'seeAgain',
  'selectJourney',
  'createJourney',
  'createBrand',
]);

function canRepeat<Type extends RequestType>(type: Type, data: RequestData<Type>): boolean {
  if (type === 'store.command') return 'name' in data && repeatableCommands.has(data.name);
  // Opening may have been half done. A second hello is refused by design, so repeating a lost one only says that clearly.
  return type !== 'overlay.open' && type !== 'overlay.hello';
}
