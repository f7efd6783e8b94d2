import type { StudyEvidenceItem } from './commands/views';
import type { MaskCount } from './schemas/evidence';
import type { EvidenceState } from './verifyEvidence';

/** A piece of evidence as its certificate lists it. Times are RFC 3339. */
export interface CertificateEntry {
  readonly id: string;
  readonly kind: string;
  /** Of the bytes, as they were recorded. */
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly capturedAt: string;
  /** The same moment by the clock of the place; null where the place's offset is not known. */
  readonly capturedAtLocal: string | null;
  readonly recordedAt: string;
  /** Product and browser, with their versions. */
  readonly tool: string;
  readonly observer: string | null;
  readonly masks: readonly Pick<MaskCount, 'reason' | 'count'>[];
  /** How many banners that ask for consent were hidden for the picture; left out where none was to be. */
  readonly hiddenBanners?: number;
  readonly uses: readonly { readonly type: string; readonly id: string; readonly title: string }[];
}

export interface EvidenceCertificate {
  readonly format: 'evidence-certificate';
  readonly formatVersion: '1.0.0';
  readonly issuedAt: string;
  readonly issuedBy: string | null;
  readonly generator: string;
  readonly scope: { readonly type: 'studies' | 'touchpoints'; readonly id: string; readonly title: string };
  readonly evidence: readonly CertificateEntry[];
  /** Of the canonical text (RFC 8785) of `evidence`, in UTF-8. */
  readonly evidenceSha256: string;
  /** What hashing the files anew found, by id of the evidence; null where that was not done. */
  readonly verification: {
    readonly verifiedAt: string;
    readonly states: Readonly<Record<string, EvidenceState>>;
  } | null;
}

export interface CertificateContents
  extends Pick<EvidenceCertificate, 'issuedAt' | 'issuedBy' | 'generator' | 'scope' | 'verification'> {
  readonly items: readonly StudyEvidenceItem[];
}
