import { writeFile } from 'node:fs/promises';
import { createJsonSchema } from '../lib/journey/jsonSchema';

/** Writes `journey-map.schema.json` beside this file: after every change of the schemas in `lib/journey/schemas`. */
const target = new URL('journey-map.schema.json', import.meta.url);
await writeFile(target, `${JSON.stringify(createJsonSchema(), null, 2)}\n`);
console.log(`wrote ${target.pathname}`);
