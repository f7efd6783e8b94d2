import type { NumberCountId } from '../counts';
import type { Phase } from '../schemas/study';

/**
 * What was found in journeys. Each leads back to what it was found in; `n` is how many it rests on, `value` its figure (null where it is
 * none).
 */
interface Found {
  /** In the order of the finding: of a drop, from and to. */
  readonly touchpointIds: readonly string[];
  readonly verbatimIds: readonly string[];
  readonly n: number;
  readonly value: number | null;
}

/** The touchpoints that felt lowest, or highest; `n` is how many emotions are coded. */
export interface ExtremeFinding extends Found {
  readonly kind: 'lowest' | 'highest';
  readonly value: number;
}

/**
 * What is remembered of a journey by the peak–end rule: the mean of its most intense moment and its end (Kahneman, Fredrickson, Schreiber
 * and Redelmeier, "When More Pain Is Preferred to Less", Psychological Science 4, 1993).
 */
export interface PeakEndFinding extends Found {
  readonly kind: 'peakEnd';
  readonly journeyId: string;
  readonly value: number;
  readonly peak: number;
  readonly end: number;
  /** The mean of all, to hold against it. */
  readonly mean: number;
}

/** The steepest fall between two touchpoints that follow each other; `n` is how many such pairs are coded on both sides. */
export interface DropFinding extends Found {
  readonly kind: 'steepestDrop';
  readonly journeyId: string;
  /** Below 0. */
  readonly value: number;
}

/** A pain point, in how many touchpoints (`n`); those whose words are the same are one. `value` is the gravest severity, null where none is given. */
export interface PainPointFinding extends Found {
  readonly kind: 'painPoint';
  readonly text: string;
  readonly themeId: string | null;
}

/** A theme of the codebook: `n` pain points and verbatims; the touchpoints are those with such a pain point. */
export interface ThemeFinding extends Found {
  readonly kind: 'theme';
  /** Null for pain points without a theme. */
  readonly themeId: string | null;
  readonly painPoints: number;
}

/** An opportunity, by what it is worth to customers and what it costs; `value` is the one less the other, null where one is open. */
export interface OpportunityFinding extends Found {
  readonly kind: 'opportunity';
  readonly text: string;
  readonly customerValue: number | null;
  readonly implementationCost: number | null;
  /** A small change with a big effect. */
  readonly isQuickWin: boolean;
}

/** Touchpoints felt as negative without an opportunity; `n` is how many are felt as negative. */
export interface UnansweredFinding extends Found {
  readonly kind: 'negativeWithoutOpportunity';
  readonly value: number;
}

/** A stage in which none of the journeys (`n`) under its model has anything. */
export interface EmptyStageFinding extends Found {
  readonly kind: 'emptyStage';
  readonly stageModelId: string;
  readonly stageId: string;
}

export type SwitchedField = 'channel' | 'device' | 'brandId';

/**
 * A switch after which the feeling falls: from one channel, device or brand to another. `n` is how often it was made with an emotion on
 * both sides, `value` the mean change, below 0.
 */
export interface SwitchFinding extends Found {
  readonly kind: 'switch';
  readonly field: SwitchedField;
  readonly from: string;
  readonly to: string;
  /** How often it fell. */
  readonly falls: number;
  readonly value: number;
}

/** Touchpoints that fell short of what was expected (`missed`), or of whose expectation nobody wrote what came of it (`open`). */
export interface ExpectationFinding extends Found {
  readonly kind: 'expectation';
  readonly state: 'missed' | 'open';
  readonly value: number;
}

/** A count that the literature asks for (see the catalogue `counts`): the median over `n` journeys. */
export interface CountFinding extends Found {
  readonly kind: 'count';
  readonly countId: NumberCountId;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

export type Finding =
  | ExtremeFinding
  | PeakEndFinding
  | DropFinding
  | PainPointFinding
  | ThemeFinding
  | OpportunityFinding
  | UnansweredFinding
  | EmptyStageFinding
  | SwitchFinding
  | ExpectationFinding
  | CountFinding;

/** One field of the coverage grid: `n` touchpoints of a brand in a stage or phase, against the target. */
export interface CoverageCell {
  readonly columnId: string;
  readonly phase: Phase | null;
  readonly touchpointIds: readonly string[];
  readonly n: number;
  /** How many are missing from the target. */
  readonly missing: number;
}
