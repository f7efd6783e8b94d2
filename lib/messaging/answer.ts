import '@/lib/journey/schemas/jitless';
import * as z from 'zod/mini';
import { StoreError, type StoreErrorCode } from '@/lib/journey/commands/storeInterface';
import type { Problem } from '@/lib/journey/problem';
import { decode, encode } from './codec';

/**
 * Why a request was not carried out by this protocol itself. `unknown`: no such request. `malformed`: its data is not what
 * it should be. `notAllowed`: not from this sender (a nonce that is not, or no longer, theirs included). `failed`: an
 * unexpected error, told to the console of the background only. `lost`: no answer came.
 */
export type RefusalCode = 'unknown' | 'malformed' | 'notAllowed' | 'failed' | 'lost';

/** A request that was refused or lost. What the store itself says arrives as `StoreError`. */
export class RefusedRequest extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'RefusedRequest';
  }
}

const storeErrorCodes = [
  'full',
  'blocked',
  'unavailable',
  'notFound',
  'invalid',
  'newerFormat',
] as const satisfies readonly StoreErrorCode[];

/** Only passed on: whoever words it knows the codes. */
const problem = z.custom<Problem>(
  (value) => typeof value === 'object' && value !== null && 'at' in value && 'code' in value && 'values' in value,
);

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), value: z.unknown() }),
  z.object({
    kind: z.literal('store'),
    code: z.enum(storeErrorCodes),
    detail: z.string(),
    problems: z.optional(z.array(problem)),
  }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(['unknown', 'malformed', 'notAllowed', 'failed']),
    detail: z.string(),
  }),
]);
/** What goes back over the wire. */
export type Answer = z.infer<typeof answer>;

export function answerDone(value: unknown): Answer {
  return { kind: 'done', value: encode(value) };
}

/** An error as it may be told to whoever asked: what the store says, and refusals; of anything else only that it failed. */
export function answerError(error: unknown): Answer {
  if (error instanceof StoreError) {
    const { code, detail, problems } = error;
    return { kind: 'store', code, detail, ...(problems.length > 0 && { problems: [...problems] }) };
  }
  if (error instanceof RefusedRequest && error.code !== 'lost') {
    return { kind: 'refused', code: error.code, detail: error.detail };
  }
  return { kind: 'refused', code: 'failed', detail: 'the background met an unexpected error' };
}

/** The value of an answer; throws `StoreError` or `RefusedRequest`. */
export function readAnswer(message: unknown): unknown {
  const parsed = answer.safeParse(message);
  if (!parsed.success) throw new RefusedRequest('lost', 'the background did not answer');
  const { data } = parsed;
  if (data.kind === 'done') return decode(data.value);
  if (data.kind === 'store') throw new StoreError(data.code, data.detail, { problems: data.problems ?? [] });
  throw new RefusedRequest(data.code, data.detail);
}
