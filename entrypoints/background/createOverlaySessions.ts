import * as z from 'zod/mini';
import type { SavedTouchpoint } from '@/lib/journey/commands/commands';
import { uuid } from '@/lib/journey/schemas/open';
import { RefusedRequest } from '@/lib/messaging/answer';
import type { FormSender } from '@/lib/messaging/senders';
import { newNonce } from './newNonce';

/** The part of `storage.session` that is needed: the worker may die between any two requests. */
export interface SessionMemory {
  get(key: string): Promise<unknown>;
  list(prefix: string): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

const overlaySession = z.object({
  nonce: z.string(),
  tabId: z.number(),
  /** Chrome's id of the page's document; null where the browser has none. */
  hostDocumentId: z.nullable(z.string()),
  /** The draft that the form fills in. */
  touchpointId: uuid,
  url: z.nullable(z.string()),
  /** What of the picture of the part that was picked is not there: a part of it, or all. */
  partLacks: z._default(z.nullable(z.enum(['cutOff', 'missing'])), null),
  /** Until when the form may ask for its state, in milliseconds since 1970. */
  helloUntil: z.number(),
  /** The one frame that asked, from then on. */
  form: z.nullable(z.object({ frameId: z.number(), documentId: z.nullable(z.string()) })),
  /** The ids of what is seen again from this form, from the first time that it asks for it. */
  repeat: z.nullable(z.object({ touchpointId: uuid, evidenceId: uuid, elementId: uuid })),
  /** What was saved: the form can do no more than close, or take it back. */
  saved: z.nullable(
    z.object({
      touchpointId: uuid,
      created: z.boolean(),
      journeyId: uuid,
      group: z.nullable(z.string()),
    }),
  ),
  /** Whether what was saved last has been taken back. */
  undone: z.boolean(),
});
export type OverlaySession = z.infer<typeof overlaySession>;

export interface OverlaySessionsDeps {
  readonly memory: SessionMemory;
  readonly now: () => number;
  readonly randomBytes: (length: number) => Uint8Array;
}

const prefix = 'overlay.';
const helloPatienceMs = 30_000;

/**
 * Which overlays are open, and which frame may speak for each. A nonce belongs to one tab from the start, and to one frame and
 * document of it from that frame's first request; any other use of it is refused, always with the same words.
 */
export function createOverlaySessions({ memory, now, randomBytes }: OverlaySessionsDeps) {
  async function read(nonce: string): Promise<OverlaySession | null> {
    const parsed = overlaySession.safeParse(await memory.get(prefix + nonce));
    return parsed.success ? parsed.data : null;
  }

  function write(session: OverlaySession): Promise<void> {
    return memory.set(prefix + session.nonce, session);
  }

  /** The session, if this frame may still be bound to it. Rejects with a refusal otherwise. */
  async function unbound(nonce: string, sender: FormSender): Promise<OverlaySession> {
    const session = await read(nonce);
    if (!session || session.tabId !== sender.tabId || session.form !== null || now() > session.helloUntil)
      throw refusal();
    return session;
  }

  return {
    unbound,

    /** Mints a nonce for a form in this tab. */
    async open(
      session: Pick<OverlaySession, 'tabId' | 'hostDocumentId' | 'touchpointId' | 'url'> &
        Partial<Pick<OverlaySession, 'partLacks'>>,
    ) {
      const nonce = newNonce(randomBytes);
      await write({
        partLacks: null,
        ...session,
        nonce,
        helloUntil: now() + helloPatienceMs,
        form: null,
        repeat: null,
        saved: null,
        undone: false,
      });
      return nonce;
    },

    /** Binds the nonce to the frame that asks, for good. Not to be run twice at once for one nonce. */
    async bind(nonce: string, sender: FormSender): Promise<void> {
      const session = await unbound(nonce, sender);
      await write({ ...session, form: { frameId: sender.frameId, documentId: sender.documentId } });
    },

    /** The session that this frame is bound to. Rejects with a refusal where it is not. */
    async bound(nonce: string, sender: FormSender): Promise<OverlaySession> {
      const session = await read(nonce);
      if (
        session?.tabId !== sender.tabId ||
        session.form?.frameId !== sender.frameId ||
        session.form.documentId !== sender.documentId
      ) {
        throw refusal();
      }
      return session;
    },

    /** Notes under which ids something is seen again, so that asking again makes no second one. */
    async noteRepeat(session: OverlaySession, repeat: NonNullable<OverlaySession['repeat']>): Promise<void> {
      await write({ ...session, repeat });
    },

    /** Notes what was saved, so that a form that asks again gets the same answer. */
    async noteSaved({ nonce }: OverlaySession, saved: SavedTouchpoint): Promise<void> {
      const session = await read(nonce);
      if (session) await write({ ...session, saved: { ...saved }, undone: false });
    },

    /** Notes that what was saved is taken back: the form goes on, its draft under this id. */
    async noteUndone(session: OverlaySession, touchpointId: string): Promise<void> {
      await write({ ...session, touchpointId, repeat: null, saved: null, undone: true });
    },

    read,

    /** Those of a tab. */
    async ofTab(tabId: number): Promise<OverlaySession[]> {
      const all = Object.values(await memory.list(prefix)).map((value) => overlaySession.safeParse(value));
      return all.flatMap((parsed) => (parsed.success && parsed.data.tabId === tabId ? [parsed.data] : []));
    },

    close(nonce: string): Promise<void> {
      return memory.delete(prefix + nonce);
    },
  };
}

export type OverlaySessions = ReturnType<typeof createOverlaySessions>;

function refusal(): RefusedRequest {
  return new RefusedRequest('notAllowed', 'no such form here');
}
