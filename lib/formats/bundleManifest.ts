import * as z from 'zod/mini';
import { nonNegativeInteger, open, sha256 } from '@/lib/journey/schemas/open';

export const manifestName = 'manifest.json';
export const journeyMapName = 'journey-map.json';

/** What a bundle says of each of its files but itself. */
export const bundleManifest = open({
  format: z.literal('journey-map-bundle'),
  formatVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  files: z.array(
    open({
      /** Name in the archive, with "/" between folders. */
      path: z.string(),
      sha256,
      bytes: nonNegativeInteger,
      mediaType: z.string(),
    }),
  ),
});
export type BundleManifest = z.infer<typeof bundleManifest>;

const extensions: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'text/plain': '.txt',
  'text/html': '.html',
  'multipart/related': '.mhtml',
  'application/pdf': '.pdf',
  'application/json': '.json',
};

/** `evidence/<sha256>.png` */
export function evidencePath(hash: string, mediaType: string): string {
  const [essence = ''] = mediaType.toLowerCase().split(';');
  return `evidence/${hash}${Object.hasOwn(extensions, essence) ? extensions[essence] : '.bin'}`;
}

/** The hash in the name of an evidence file; null for any other name. */
export function hashInPath(path: string): string | null {
  return /^evidence\/([0-9a-f]{64})(?:\.[a-z0-9]{1,10})?$/.exec(path)?.[1] ?? null;
}
