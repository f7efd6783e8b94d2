import '@/lib/journey/schemas/jitless';
import * as z from 'zod/mini';
import { type Answer, answerDone, answerError, RefusedRequest } from './answer';
import { decode } from './codec';
import type { RequestAnswer, RequestData, RequestType } from './protocol';
import { requestRules, type SenderOfRequest } from './requestRules';
import type { Sender, SenderOf } from './senders';

/** One function per request; what it throws becomes a refusal or the store's error. */
export type RequestHandlers = {
  readonly [Type in RequestType]: (
    data: RequestData<Type>,
    sender: SenderOf<SenderOfRequest[Type]>,
  ) => Promise<RequestAnswer<Type>>;
};

export interface ReceiverDeps {
  readonly handlers: RequestHandlers;
  /** Is told of errors that the asker is not told of. */
  readonly report: (error: unknown) => void;
}

const envelope = z.strictObject({ type: z.string(), data: z.unknown() });

/**
 * Takes any message from anyone: it never rejects, and what it answers to a sender that may not ask is the same for
 * every such request.
 */
export function createReceiver({ handlers, report }: ReceiverDeps) {
  return async function receive(message: unknown, sender: Sender | null): Promise<Answer> {
    try {
      if (sender === null) throw new RefusedRequest('notAllowed', 'not from this sender');
      const parsed = envelope.safeParse(message);
      if (!parsed.success) throw new RefusedRequest('malformed', 'not a request');
      const { type, data } = parsed.data;
      if (!isRequestType(type)) throw new RefusedRequest('unknown', 'no such request');
      return answerDone(await carryOut(type, data, sender));
    } catch (error) {
      const answer = answerError(error);
      if (answer.kind === 'refused' && answer.code === 'failed') report(error);
      return answer;
    }
  };

  async function carryOut<Type extends RequestType>(type: Type, encoded: unknown, sender: Sender) {
    const rule = requestRules[type];
    if (sender.kind !== rule.from) throw new RefusedRequest('notAllowed', 'not from this sender');
    const data = rule.data.safeParse(decoded(encoded));
    if (!data.success) throw new RefusedRequest('malformed', whereOf(data.error));
    // The rule has just checked that the sender is of the handler's kind.
    return handlers[type](data.data as RequestData<Type>, sender as SenderOf<SenderOfRequest[Type]>);
  }
}

function decoded(encoded: unknown): unknown {
  try {
    return decode(encoded);
  } catch (cause) {
    throw new RefusedRequest('malformed', 'the data cannot be decoded', { cause });
  }
}

function isRequestType(type: string): type is RequestType {
  return Object.hasOwn(requestRules, type);
}

/** Names places and expectations, never values. */
function whereOf(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'data'}: ${issue.code}`)
    .join('; ');
}
