import { addEvidence } from './evidence';
import { undo } from './history';
import type { Writing } from './operations';
import { dismissEvidence, expectEvidence, failEvidence, settleEvidence } from './pendingEvidence';
import { saveTouchpoint, seeAgain } from './touchpoints';

export { taggingCommands as commandSchemas } from '@/lib/journey/commands/taggingCommands';
export { fillNewDatabase } from './firstRecords';
export { upgradeDatabase } from './upgrading';

/** The commands that tag a page. */
export const commands: Writing['commands'] = {
  saveTouchpoint,
  addEvidence,
  expectEvidence,
  failEvidence,
  dismissEvidence,
  settleEvidence,
  seeAgain,
  undo,
};
