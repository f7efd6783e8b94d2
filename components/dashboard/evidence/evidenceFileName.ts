import type { Evidence } from '@/lib/journey/schemas/evidence';

const extensions: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
  'multipart/related': 'mhtml',
};

/** The name that a piece of evidence is saved under: its own, else what it is and when it was taken. */
export function evidenceFileName({ fileName, kind, capturedAt, mediaType }: Evidence): string {
  if (fileName !== null) return fileName;
  const extension = extensions[mediaType.split(';')[0] ?? ''] ?? 'bin';
  return `${kind} ${capturedAt.slice(0, 19).replace('T', ' ').replaceAll(':', '-')}.${extension}`;
}
