import { writeFile } from 'node:fs/promises';
import { bundleFormat } from '@/lib/formats/bundle';
import { LANGUAGES } from '../shop/language';
import { exampleFile, exampleWithout } from './exampleFile';
import { exampleRecords } from './exampleRecords';
import { photographAll } from './photographed';

// The archive keeps local times.
process.env.TZ = 'UTC';

for (const language of LANGUAGES) {
  const pictures = await photographAll(language);
  const records = exampleRecords(language, (key) => {
    const picture = pictures.get(key);
    if (!picture) throw new Error(`${key} was not photographed`);
    return picture;
  });
  const bytesOf = new Map([...pictures.values()].map(({ sha256, bytes }) => [sha256, bytes]));
  const bytes = await bundleFormat.write({
    ...exampleWithout(language),
    records,
    evidenceBytes: async (sha256) => bytesOf.get(sha256) ?? null,
  });
  await writeFile(exampleFile(language), bytes);
  console.log(`${exampleFile(language)}: ${(bytes.length / 1000).toFixed(0)} kB`);
}
