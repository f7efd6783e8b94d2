import * as z from 'zod/mini';
import { uuid } from '../schemas/open';

/** Who works here. */
export const teamCommands = {
  /**
   * What is captured from now on is this observer's, such as after a backup was brought back. Who worked here so far goes
   * where that was nobody: without a name, and author of nothing.
   */
  becomeObserver: z.object({ observerId: uuid }),
} as const;
