import * as z from 'zod/mini';
import { commandSchemas, querySchemas } from '@/lib/journey/commands';
import { draft } from '@/lib/journey/commands/draft';
import { quickTag } from '@/lib/journey/commands/quickTag';
import { instant, nonNegativeInteger, uuid } from '@/lib/journey/schemas/open';
import { pageSign } from '@/lib/journey/visit/pageSign';
import { pickedPart } from './pickedPart';
import { overlayClosures, type RequestData, type RequestType } from './protocol';
import type { SenderKind } from './senders';

/** Name and input of a command or query: the name chooses the schema that its input is parsed with. */
function named<Data>(schemas: Record<string, z.core.$ZodType>) {
  const names = Object.keys(schemas) as [string, ...string[]];
  const members = names.map((name) => z.object({ name: z.literal(name), input: schemas[name] ?? z.never() }));
  return z.discriminatedUnion('name', members as [Named, ...Named[]]) as unknown as z.ZodMiniType<Data>;
}

type Named = z.ZodMiniObject<{ name: z.ZodMiniLiteral<string>; input: z.core.$ZodType }>;

/** 256 bits in base64url. */
const nonce = z.string().check(z.regex(/^[\w-]{43}$/));
const withNonce = z.object({ nonce });
const withId = z.object({ touchpointId: uuid });
const nothing = z.strictObject({}) as unknown as DataSchema<Record<string, never>>;

/** Of each request: who may send it, and what its data must be. */
export const requestRules: {
  readonly [Type in RequestType]: {
    readonly from: SenderOfRequest[Type];
    readonly data: DataSchema<RequestData<Type>>;
  };
} = {
  'store.command': { from: 'page', data: named<RequestData<'store.command'>>(commandSchemas) },
  'store.query': { from: 'page', data: named<RequestData<'store.query'>>(querySchemas) },
  'draft.put': { from: 'page', data: z.object({ draft }) },
  'draft.get': { from: 'page', data: withId },
  'draft.find': {
    from: 'page',
    data: z.object({
      tabId: nonNegativeInteger,
      sessionId: uuid,
      url: z.nullable(z.string()),
      origin: z.enum(['popup', 'overlay']),
    }),
  },
  'draft.unfinished': { from: 'page', data: nothing },
  'draft.delete': { from: 'page', data: withId },
  'draft.clear': { from: 'page', data: nothing },
  'draft.expire': { from: 'page', data: z.object({ now: instant, sessionId: uuid }) },
  'overlay.open': { from: 'page', data: z.object({ tabId: nonNegativeInteger }) },
  'overlay.pick': {
    from: 'page',
    data: z.object({
      tabId: nonNegativeInteger,
      what: z.optional(z.enum(['part', 'advertisement'])),
      pickId: z.optional(uuid),
    }),
  },
  'capture.fullPage': {
    from: 'page',
    data: z.object({
      tabId: nonNegativeInteger,
      touchpointId: uuid,
      withoutBanner: z.boolean(),
      evidenceId: z.optional(uuid),
    }),
  },
  'anchors.show': { from: 'page', data: z.object({ tabId: nonNegativeInteger }) },
  'capture.archive': {
    from: 'page',
    data: z.object({
      tabId: nonNegativeInteger,
      expected: z.optional(z.object({ touchpointId: uuid, evidenceId: uuid })),
    }),
  },
  'capture.cancel': { from: 'page', data: withId },
  'overlay.hello': { from: 'form', data: withNonce },
  'overlay.draft': { from: 'form', data: z.object({ nonce, tag: quickTag }) },
  'overlay.save': { from: 'form', data: z.object({ nonce, tag: quickTag }) },
  'overlay.seeAgain': { from: 'form', data: z.object({ nonce, sourceTouchpointId: uuid }) },
  'overlay.undo': { from: 'form', data: withNonce },
  'overlay.pickAnother': { from: 'form', data: withNonce },
  'overlay.resize': {
    from: 'form',
    data: z.object({ nonce, height: z.number().check(z.minimum(0), z.maximum(10_000)) }),
  },
  'overlay.focus': { from: 'form', data: z.object({ nonce, focused: z.boolean() }) },
  'overlay.close': { from: 'form', data: withNonce },
  'pick.taken': { from: 'host', data: z.object({ nonce, part: pickedPart }) },
  'pick.left': { from: 'host', data: withNonce },
  'walk.follow': { from: 'page', data: z.object({ walkthroughId: uuid, logsPages: z.boolean() }) },
  'walk.leave': { from: 'page', data: nothing },
  'walk.page': { from: 'host', data: z.object({ sign: pageSign }) },
  'overlay.closed': { from: 'host', data: z.object({ nonce, reason: z.enum(overlayClosures) }) },
};

type DataSchema<Data> = z.ZodMiniType<Data>;

/** Written out as a type of its own, so that a handler knows what kind of sender it serves. */
export type SenderOfRequest = {
  [Type in RequestType]: Type extends
    | 'overlay.open'
    | 'overlay.pick'
    | 'walk.follow'
    | 'walk.leave'
    | `${'store' | 'draft' | 'capture' | 'anchors'}.${string}`
    ? 'page'
    : Type extends 'overlay.closed' | 'walk.page' | `pick.${string}`
      ? 'host'
      : 'form';
} & Record<RequestType, SenderKind>;
