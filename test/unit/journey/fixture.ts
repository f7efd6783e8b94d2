import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The frozen example of version 1.0.0: every record type, every field filled. It never changes. */
export const fixtureBytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../fixtures/journey-map-1.0.0.json')),
);
