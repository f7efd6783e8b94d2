import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

export type EvidenceById = Readonly<Record<string, Evidence>>;

/** Whether the browser shows it: photos of some phones (HEIC) no browser of ours does. */
export function isPicture(evidence: Evidence): boolean {
  return /^image\/(?!hei[cf])/.test(evidence.mediaType);
}

/** The evidence of a touchpoint, in its order; records that are not here are left out. */
export function evidenceOf(touchpoint: Touchpoint, evidence: EvidenceById): Evidence[] {
  return touchpoint.evidenceIds.flatMap((id) => evidence[id] ?? []);
}

/** The picture that stands for a touchpoint: its first. */
export function pictureOf(touchpoint: Touchpoint, evidence: EvidenceById): Evidence | null {
  return evidenceOf(touchpoint, evidence).find(isPicture) ?? null;
}
