import * as z from 'zod/mini';
import { uuid } from '@/lib/journey/schemas/open';
import { recorderEvent } from '@/lib/journey/visit/recorderEvent';
import type { SessionMemory } from './createOverlaySessions';

const key = 'walkHeld';
const heldEvents = z.object({
  /** Of which walkthrough they tell. */
  walkthroughId: uuid,
  /** In the order in which they came. */
  events: z.array(recorderEvent),
});
export type HeldEvents = z.infer<typeof heldEvents>;

/** Where what could not be written waits for the next try, also when the worker dies meanwhile. */
export interface HeldEventsMemory {
  /** Null for none. */
  read(): Promise<HeldEvents | null>;
  /** @throws where the browser gives no room for them. */
  write(held: HeldEvents | null): Promise<void>;
}

/** In the session's memory: they have addresses that must not be kept, and never touch the disk. */
export function heldEventsIn(memory: Pick<SessionMemory, 'get' | 'set' | 'delete'>): HeldEventsMemory {
  return {
    async read() {
      const found = heldEvents.safeParse(await memory.get(key));
      return found.success ? found.data : null;
    },
    write: (held) => (held === null ? memory.delete(key) : memory.set(key, held)),
  };
}
