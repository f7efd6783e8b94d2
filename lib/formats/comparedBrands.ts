import { compareMessages } from '@/lib/i18n/compare';
import { type Comparison, compareJourneys } from '@/lib/journey/compare/compareJourneys';
import { type DifferenceRow, differencesOf } from '@/lib/journey/compare/differences';
import type { MeasureId } from '@/lib/journey/compare/measures';
import { mostSubjects } from '@/lib/journey/compare/subject';
import { countedTouchpoints } from '@/lib/journey/countedTouchpoints';
import { labelIn } from '@/lib/journey/labelIn';
import type { Writing } from './writing';

/** The brands of a study side by side. */
export interface ComparedBrands {
  readonly comparison: Comparison;
  /** Of the brands, in their order. */
  readonly names: readonly string[];
  /** Of stages or phases, in their order. */
  readonly columnNames: readonly string[];
  /** Of the journeys as a whole, then of the stages in which the feeling differs most. */
  readonly rows: readonly DifferenceRow[];
}

/** What must be in the document for a measure to say something. */
const readFrom: Readonly<Partial<Record<MeasureId, string>>> = {
  meanValence: 'emotion',
  lowestValence: 'emotion',
  satisfaction: 'effort',
  effort: 'effort',
  gap: 'expectation',
  painPoints: 'painPoints',
};
/** By the mean, and by how many it rests on. */
const saidAlready: ReadonlySet<MeasureId> = new Set(['medianValence', 'coded']);
const mostStages = 3;

/** Null where fewer than two brands have a journey of their own in which anything counts that concerns them. Of many, those that most is known of. */
export function comparedBrands({ document, labels, shows }: Writing): ComparedBrands | null {
  const { journeys, study, language } = document;
  const walked = journeys.filter(({ journey }) => journey.kind === 'actual' && labels.brand(journey.brandId) !== '');
  const byBrand = [...Map.groupBy(walked, ({ journey }) => journey.brandId ?? '')].map(([id, own]) => {
    const counted = countedTouchpoints(
      own.flatMap(({ touchpoints }) => touchpoints),
      study.countExposures,
    );
    return { id, count: counted.filter(({ brandId }) => (brandId ?? id) === id).length };
  });
  const brands = byBrand
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostSubjects);
  if (brands.length < 2) return null;
  const comparison = compareJourneys(
    { subjects: brands.map(({ id }) => ({ kind: 'brand', id })), livedOnly: false, byPhase: false },
    {
      countExposures: study.countExposures,
      journeys: journeys.map(({ journey, stages }) => ({ ...journey, stages })),
      touchpoints: journeys.flatMap(({ touchpoints }) => touchpoints),
    },
  );
  const isShown = ({ measure }: DifferenceRow) => shows(readFrom[measure] ?? 'touchpoints');
  const all = differencesOf(comparison).filter(isShown);
  const isStage = (column: number | null) => column !== null && comparison.columns[column]?.id !== null;
  const widest = all
    .filter(({ measure, column, difference }) => isStage(column) && measure === 'meanValence' && difference !== null)
    .toSorted((a, b) => (b.difference?.weight ?? 0) - (a.difference?.weight ?? 0));
  return {
    comparison,
    names: brands.map(({ id }) => labels.brand(id)),
    columnNames: comparison.columns.map(({ labels: names }) =>
      names === null ? compareMessages[language].toCode : labelIn(names, language),
    ),
    rows: [
      ...all.filter(({ column, measure }) => column === null && !saidAlready.has(measure)),
      ...widest.slice(0, mostStages),
    ],
  };
}
