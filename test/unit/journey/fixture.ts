import { readFileSync } from 'node:fs';

/** The frozen example of version 1.0.0: every record type, every field filled. It never changes. */
export const fixtureBytes = new Uint8Array(
  readFileSync(new URL('../../fixtures/journey-map-1.0.0.json', import.meta.url)),
);
