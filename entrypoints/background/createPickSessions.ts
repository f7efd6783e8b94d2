import * as z from 'zod/mini';
import { RefusedRequest } from '@/lib/messaging/answer';
import type { HostSender } from '@/lib/messaging/senders';
import type { SessionMemory } from './createOverlaySessions';
import { newNonce } from './newNonce';

const pickSession = z.object({
  nonce: z.string(),
  tabId: z.number(),
  /** Chrome's id of the page's document; null where the browser has none. */
  hostDocumentId: z.nullable(z.string()),
  /** Of the page that is told what came of it; left out where the form opens at what is taken. */
  pickId: z.optional(z.string()),
});
export type PickSession = z.infer<typeof pickSession>;

const prefix = 'pick.';

export interface PickSessionsDeps {
  readonly memory: SessionMemory;
  readonly randomBytes: (length: number) => Uint8Array;
}

/** Which pages let a person pick a part. What was picked is believed once, and only of the very document that was asked. */
export function createPickSessions({ memory, randomBytes }: PickSessionsDeps) {
  return {
    async open(session: Omit<PickSession, 'nonce'>): Promise<string> {
      const nonce = newNonce(randomBytes);
      await memory.set(prefix + nonce, { ...session, nonce });
      return nonce;
    },

    /** Ends the session that this document is bound to, and says what it was. Rejects with a refusal where it is not, or has ended. Not to be run twice at once. */
    async end(nonce: string, sender: HostSender): Promise<PickSession> {
      const parsed = pickSession.safeParse(await memory.get(prefix + nonce));
      const session = parsed.success ? parsed.data : null;
      const isOther =
        session?.hostDocumentId != null && sender.documentId !== null && session.hostDocumentId !== sender.documentId;
      if (session?.tabId !== sender.tabId || isOther) throw new RefusedRequest('notAllowed', 'nothing is picked here');
      await memory.delete(prefix + nonce);
      return session;
    },

    /** Forgets those of a tab, and says which they were. */
    async endAll(tabId: number): Promise<string[]> {
      const all = Object.values(await memory.list(prefix)).map((value) => pickSession.safeParse(value));
      const nonces = all.flatMap((parsed) =>
        parsed.success && parsed.data.tabId === tabId ? [parsed.data.nonce] : [],
      );
      await Promise.all(nonces.map((nonce) => memory.delete(prefix + nonce)));
      return nonces;
    },
  };
}

export type PickSessions = ReturnType<typeof createPickSessions>;
