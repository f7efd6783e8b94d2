import type { Highlighted } from '../highlights';
import type { Lane } from '../lanes';
import type { Evidence } from '../schemas/evidence';
import type { Stage } from '../schemas/study';
import type { Touchpoint } from '../schemas/touchpoint';
import type { Verbatim } from '../schemas/verbatim';
import type { MapWords } from './mapWords';

/** What a map is made from. */
export interface MapInput {
  readonly stages: readonly Stage[];
  readonly touchpoints: readonly Touchpoint[];
  /** Ids of those that the reader wants to see; all where it is left out. The others keep their places in the journey. */
  readonly found?: ReadonlySet<string> | null;
  /** What is to stand out; nothing where it is left out. */
  readonly highlighted?: Highlighted | null;
  readonly isPlanned?: boolean;
  /** Those that are shown, in their order. */
  readonly lanes: readonly Lane[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Those that stand under a touchpoint. */
  readonly verbatims: readonly Verbatim[];
  /** Names by id. */
  readonly brands: ReadonlyMap<string, string>;
  readonly words: MapWords;
}
