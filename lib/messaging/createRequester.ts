import { RefusedRequest, readAnswer } from './answer';
import { encode } from './codec';
import type { RequestAnswer, RequestData, RequestType } from './protocol';

/** Sends a request to the background. Rejects with `StoreError`, or `RefusedRequest`. */
export type Request = <Type extends RequestType>(type: Type, data: RequestData<Type>) => Promise<RequestAnswer<Type>>;

export interface RequesterDeps {
  /** Carries a message to the background and its answer back; rejects when nobody answered. Starts a sleeping worker. */
  readonly send: (message: unknown) => Promise<unknown>;
}

const mostTries = 2;
const patienceMs = 5_000;
/** What is sent to a worker that is just going is lost as well. */
const pauseMs = 250;

/**
 * A worker can be killed at any moment, also between doing what was asked and saying so. Where asking twice does the same
 * as asking once, it is asked once more (which starts the worker again); any other request rejects as `lost`. Browsers do not
 * always tell that a worker died (one that dies while it starts leaves its messages waiting for ever): what the person waits for is
 * asked again after a silence, too.
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

  /** Whichever try is answered first counts. */
  function insist(type: RequestType, data: unknown, minds: boolean): Promise<unknown> {
    return new Promise((resolve, reject) => {
      let tries = 1;
      let next: ReturnType<typeof setTimeout> | undefined;

      function ask(): void {
        const current = tries;
        const again = (error: unknown) => {
          // An earlier try that is lost by now has been followed by another.
          if (current !== tries) return;
          tries += 1;
          clearTimeout(next);
          if (tries > mostTries) reject(error);
          else if (minds) next = setTimeout(ask, pauseMs);
          else ask();
        };
        if (minds) next = setTimeout(() => again(new RefusedRequest('lost', 'no answer came')), patienceMs);
        attempt(type, data).then(
          (answer) => {
            clearTimeout(next);
            resolve(answer);
          },
          (error: unknown) => {
            if (isLost(error)) {
              again(error);
              return;
            }
            clearTimeout(next);
            reject(error);
          },
        );
      }
      ask();
    });
  }

  return async (type, data) => {
    const answer = canRepeat(type, data) ? insist(type, data, isWaitedFor(type, data)) : attempt(type, data);
    return (await answer) as RequestAnswer<typeof type>;
  };
}

function isLost(error: unknown): boolean {
  return error instanceof RefusedRequest && error.code === 'lost';
}

/** Commands that name the record they make, or that say no more than the record's new state. */
const repeatableCommands: ReadonlySet<string> = new Set([
  'saveTouchpoint',
  'addEvidence',
  'failEvidence',
  'seeAgain',
  'selectJourney',
  'createJourney',
  'createRecord',
  'createStudy',
  'copyPersona',
  'createTouchpoints',
  'attachEvidence',
  'detachEvidence',
]);

/**
 * What somebody waits for, and what is as right some seconds later: drafts, heights and the place of the keyboard are not, as newer ones
 * may have been sent meanwhile.
 */
const waitedFor: ReadonlySet<string> = new Set([
  'saveTouchpoint',
  'seeAgain',
  'overlay.save',
  'overlay.seeAgain',
  'overlay.undo',
  'overlay.close',
  'overlay.closed',
]);

function isWaitedFor<Type extends RequestType>(type: Type, data: RequestData<Type>): boolean {
  return waitedFor.has(type === 'store.command' && 'name' in data ? data.name : type);
}

function canRepeat<Type extends RequestType>(type: Type, data: RequestData<Type>): boolean {
  if (type === 'store.command') return 'name' in data && repeatableCommands.has(data.name);
  return !unrepeatable.has(type);
}

/** May have been half done. A second hello is refused by design, so repeating a lost one only says that clearly. */
const unrepeatable: ReadonlySet<RequestType> = new Set([
  'overlay.open',
  'overlay.pick',
  'overlay.hello',
  'overlay.pickAnother',
  'pick.taken',
  'capture.fullPage',
  'capture.archive',
] satisfies RequestType[]);
