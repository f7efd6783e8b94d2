import { type BasisId, basisIds } from '../catalogues/bases';
import { countedTouchpoints } from '../countedTouchpoints';
import type { Touchpoint } from '../schemas/touchpoint';
import { type ComparedColumn, columnsFor, toCodeColumn } from './columns';
import { type Figure, figureOfOne, figureOfSeveral } from './figure';
import { type MeasureId, measureIds, measures } from './measures';
import { type ComparedJourney, membersOf, type Subject } from './subject';

/** What is compared with what, and by what. */
export interface ComparisonChoice {
  readonly subjects: readonly Subject[];
  /** Leaves out every touchpoint and every emotion that was not lived by the observer. */
  readonly livedOnly: boolean;
  /** By phases even where all have the same stages. */
  readonly byPhase: boolean;
}

/** What a comparison reads. Touchpoints that a filter hides are left out beforehand. */
export interface ComparisonRecords {
  readonly countExposures: boolean;
  readonly journeys: readonly ComparedJourney[];
  readonly touchpoints: readonly Touchpoint[];
}

/** How many rest on what. */
export type ByBasis = Readonly<Record<BasisId, number>>;

/** What a subject has in one column, or altogether. */
export interface ComparedCell {
  /** Those that count: journey by journey, in the order of each. */
  readonly touchpoints: readonly Touchpoint[];
  readonly byBasis: ByBasis;
  /** What the emotions rest on that are coded and stand in figures. */
  readonly emotionsByBasis: ByBasis;
  readonly figures: Readonly<Record<MeasureId, Figure>>;
}

export interface ComparedSubject {
  readonly subject: Subject;
  /** Whether several journeys may stand behind it: then figures are medians with their spread. */
  readonly isGroup: boolean;
  /** The journeys behind it that have something that counts. */
  readonly journeys: readonly ComparedJourney[];
  /** How many of them its figures rest on: of a brand not those of another brand, unless it has no others. */
  readonly measured: number;
  /** How many touchpoints lie in the others: they are shown, and stand in no figure. */
  readonly detours: number;
  /** One for each column. */
  readonly cells: readonly ComparedCell[];
  readonly total: ComparedCell;
  /** Not counted: excluded by hand, or passive exposures in a study where these do not count. */
  readonly leftOut: number;
  /** Not counted as only what was lived is wanted. */
  readonly notLived: number;
}

export interface Comparison {
  readonly kind: 'stages' | 'phases';
  /** Whether all that are compared have the same stages. */
  readonly haveSameStages: boolean;
  /** Stages or phases in their order; last, where there is any such, what is still to be coded. */
  readonly columns: readonly ComparedColumn[];
  readonly subjects: readonly ComparedSubject[];
}

/** On what an emotion rests: on the same as its touchpoint, where it does not say otherwise. */
export const emotionBasis = ({ emotion, basis }: Pick<Touchpoint, 'emotion' | 'basis'>): BasisId =>
  emotion?.basis ?? basis;

/**
 * Sets journeys or groups of them side by side. Excluded touchpoints never count, and passive exposures only where the study counts them.
 * A group is summed up by the median of its journeys and their spread; each figure carries how many it rests on.
 */
export function compareJourneys(choice: ComparisonChoice, records: ComparisonRecords): Comparison {
  const byJourney = Map.groupBy(records.touchpoints, ({ journeyId }) => journeyId);
  const read = choice.subjects.map((subject) => {
    const members = membersOf(subject, records.journeys, (id) => byJourney.get(id) ?? []).map((member) => {
      const counted = countedTouchpoints(member.touchpoints, records.countExposures);
      return {
        journey: member.journey,
        isDetour: member.isDetour,
        touchpoints: choice.livedOnly ? counted.filter(({ basis }) => basis === 'experienced') : counted,
        leftOut: member.touchpoints.length - counted.length,
        counted: counted.length,
      };
    });
    const leftOut = members.reduce((total, each) => total + each.leftOut, 0);
    const notLived = members.reduce((total, each) => total + each.counted - each.touchpoints.length, 0);
    return { subject, members, leftOut, notLived };
  });
  const filled = read.flatMap(({ members }) => members.filter(({ touchpoints }) => touchpoints.length > 0));
  const columns = columnsFor(
    (filled.length > 0 ? filled : read.flatMap(({ members }) => members)).map(({ journey }) => journey.stages),
    choice.byPhase,
  );
  const isOpen = filled.some(({ journey, touchpoints }) =>
    touchpoints.some((touchpoint) => columns.columnOf(touchpoint, journey.stages) === null),
  );
  const shown = isOpen ? [...columns.columns, toCodeColumn] : columns.columns;
  const valenceOf = (touchpoint: Touchpoint) =>
    choice.livedOnly && emotionBasis(touchpoint) !== 'experienced' ? null : (touchpoint.emotion?.valence ?? null);

  return {
    kind: columns.kind,
    haveSameStages: columns.haveSameStages,
    columns: shown,
    subjects: read.map(({ subject, members, leftOut, notLived }) => {
      const isGroup = subject.kind !== 'journey';
      const own = members.filter(({ touchpoints }) => touchpoints.length > 0);
      const isMeasured = own.map(({ isDetour }) => !isDetour || own.every((each) => each.isDetour));
      const cellOf = (parts: readonly (readonly Touchpoint[])[]) => summedUp(parts, isMeasured, isGroup, valenceOf);
      const byColumn = own.map(({ journey, touchpoints }) =>
        Map.groupBy(touchpoints, (touchpoint) => columns.columnOf(touchpoint, journey.stages)),
      );
      return {
        subject,
        isGroup,
        journeys: own.map(({ journey }) => journey),
        measured: isMeasured.filter(Boolean).length,
        detours: own.reduce((sum, { touchpoints }, nth) => sum + (isMeasured[nth] ? 0 : touchpoints.length), 0),
        cells: shown.map(({ id }) => cellOf(byColumn.map((groups) => groups.get(id) ?? []))),
        total: cellOf(own.map(({ touchpoints }) => touchpoints)),
        leftOut,
        notLived,
      };
    }),
  };
}

/** Sums up the touchpoints of each journey, and these sums over the journeys that are measured. */
function summedUp(
  journeys: readonly (readonly Touchpoint[])[],
  isMeasured: readonly boolean[],
  isGroup: boolean,
  valenceOf: (touchpoint: Touchpoint) => number | null,
): ComparedCell {
  const touchpoints = journeys.flat();
  const measured = journeys.filter((_, nth) => isMeasured[nth]);
  const figureOf = (id: MeasureId): Figure => {
    const measure = measures[id];
    return isGroup
      ? figureOfSeveral(
          measured.map((each) => measure.of(each, valenceOf)),
          measure,
        )
      : figureOfOne(measure.of(touchpoints, valenceOf), measure);
  };
  return {
    touchpoints,
    byBasis: countByBasis(touchpoints.map(({ basis }) => basis)),
    emotionsByBasis: countByBasis(
      measured.flatMap((each) => each.filter((touchpoint) => valenceOf(touchpoint) !== null).map(emotionBasis)),
    ),
    figures: Object.fromEntries(measureIds.map((id) => [id, figureOf(id)])) as Record<MeasureId, Figure>,
  };
}

function countByBasis(all: readonly BasisId[]): ByBasis {
  return Object.fromEntries(basisIds.map((id) => [id, all.filter((basis) => basis === id).length])) as Record<
    BasisId,
    number
  >;
}
