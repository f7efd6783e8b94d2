import type { CatalogueEntry, Language } from '../catalogues/entry';
import type { Highlight } from '../highlights';
import type { EvidenceKind } from '../schemas/evidence';

/** The words of a map in the reader's language: this room speaks no language itself. */
export interface MapWords {
  readonly language: Language;
  readonly untitled: string;
  /** A text in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly toCode: string;
  readonly nothingHere: string;
  /** Two versions of one touchpoint, of which somebody has to choose. */
  readonly conflict: string;
  /** "Expected", "Got". */
  readonly expected: string;
  readonly got: string;
  /** -2 to 2. */
  readonly gap: (value: number) => string;
  readonly solution: (text: string) => string;
  /** Severity 1 to 5. */
  readonly severity: (value: number) => string;
  readonly valueAndCost: (value: number | null, cost: number | null) => string;
  readonly effort: (value: number) => string;
  readonly satisfaction: (value: number) => string;
  readonly rating: (value: number, best: number | null) => string;
  readonly decision: string;
  readonly abandoned: string;
  readonly answersFor: (name: string) => string;
  readonly more: (count: number) => string;
  readonly number: (value: number) => string;
  /** A figure with its unit, as it was noted. */
  readonly measure: (value: number, unit: string) => string;
  /** A mean valence, with its sign. */
  readonly mean: (value: number) => string;
  /** The row of touchpoints whose channel nobody has said. */
  readonly noChannel: string;
  readonly timeSpent: string;
  readonly noTime: string;
  /** Of an instant (RFC 3339), in the time of where it was: its day, and its time of day. */
  readonly day: (at: number) => string;
  readonly clock: (at: number) => string;
  /** A span of time, in the two largest units that it needs. */
  readonly span: (milliseconds: number) => string;
  readonly touchpoints: (count: number) => string;
  /** Those shown of all, where a search leaves some out. */
  readonly someTouchpoints: (shown: number, all: number) => string;
  /** What stands out, in a word or two. */
  readonly highlights: Readonly<Record<Highlight, string>>;
  readonly meanEmotion: (value: number) => string;
  readonly summary: (count: number, mean: number | null, lowest: number | null) => string;
  readonly evidenceKind: (kind: EvidenceKind) => string;
  /** Names of what is stored as an id; with what the study adds. */
  readonly catalogues: {
    readonly channels: readonly CatalogueEntry[];
    readonly emotions: readonly CatalogueEntry[];
    readonly kpis: readonly CatalogueEntry[];
    readonly momentKinds: readonly CatalogueEntry[];
    readonly levers: readonly CatalogueEntry[];
    readonly phases: readonly CatalogueEntry[];
  };
}
