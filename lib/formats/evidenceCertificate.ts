import type { StudyEvidenceItem } from '@/lib/journey/commands/views';
import type { CertificateContents, CertificateEntry, EvidenceCertificate } from '@/lib/journey/evidenceCertificate';
import { canonicalText } from '@/lib/journey/merge/canonicalText';
import { sha256 } from '@/lib/journey/sha256';

/** Makes the certificate of pieces of evidence. The same pieces give the same `evidenceSha256`, whoever issues it and when. */
export async function evidenceCertificate({ items, ...given }: CertificateContents): Promise<EvidenceCertificate> {
  const evidence = items.map(entryOf).sort((a, b) => compare(a.capturedAt, b.capturedAt) || compare(a.id, b.id));
  return {
    format: 'evidence-certificate',
    formatVersion: '1.0.0',
    ...given,
    evidence,
    evidenceSha256: await hashOfList(evidence),
  };
}

/** The hash that a certificate of these entries states. */
export function hashOfList(evidence: readonly CertificateEntry[]): Promise<string> {
  return sha256(new TextEncoder().encode(canonicalText(evidence)));
}

/** The certificate as a file to read. */
export function certificateText(certificate: EvidenceCertificate): string {
  return `${JSON.stringify(certificate, null, 2)}\n`;
}

function entryOf({ evidence, observer, uses }: StudyEvidenceItem): CertificateEntry {
  const { id, kind, byteLength, mediaType, width, height, fileName, url, capturedAt, createdAt, tool } = evidence;
  const offset = uses.find(({ utcOffsetMinutes }) => utcOffsetMinutes !== null)?.utcOffsetMinutes ?? null;
  return {
    id,
    kind,
    sha256: evidence.sha256,
    byteLength,
    mediaType,
    width,
    height,
    fileName,
    url,
    capturedAt,
    capturedAtLocal: offset === null ? null : localTime(capturedAt, offset),
    recordedAt: createdAt,
    tool,
    observer: observer === null ? null : observer.name || observer.initials || null,
    masks: evidence.masks.map(({ reason, count }) => ({ reason, count })),
    ...(evidence.hiddenBanners === undefined ? {} : { hiddenBanners: evidence.hiddenBanners }),
    uses: uses.map(({ type, id: useId, title }) => ({ type, id: useId, title })),
  };
}

/** "2026-03-02T10:00:00+01:00" */
function localTime(instant: string, offsetMinutes: number): string {
  const shifted = new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offsetMinutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${shifted}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
