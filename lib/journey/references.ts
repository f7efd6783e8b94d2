import { type RecordOf, type RecordType, recordTypes } from './schemas/recordTypes';

/** A field by which one record names another. */
export interface Reference {
  /** The field's name; a path ("painPoints.themeId") where it lies within a field, in an object or in each item of a list. */
  readonly field: string;
  readonly target: RecordType;
  /**
   * What the record belongs to: without it there is no place to show the record. The others may point nowhere (a brand that was deleted):
   * then they read as unknown.
   */
  readonly owner: boolean;
}

type NameOf<Type extends RecordType> = keyof RecordOf<Type> & string;
type FieldOf<Type extends RecordType> = NameOf<Type> | `${NameOf<Type>}.${string}`;

function owner<Field extends string>(field: Field, target: RecordType) {
  return { field, target, owner: true } as const;
}

function link<Field extends string>(field: Field, target: RecordType) {
  return { field, target, owner: false } as const;
}

const study = owner('studyId', 'studies');
const observer = link('observerId', 'observers');
const evidence = link('evidenceIds', 'evidence');

/**
 * Every field of the format that holds the id, or a list of ids, of another record; but for the record that a comment is on,
 * which may be of any type.
 */
export const references = {
  studies: [
    owner('stageModelId', 'stageModels'),
    link('observerIds', 'observers'),
    link('defaults.brandId', 'brands'),
    link('defaults.personaId', 'personas'),
  ],
  personas: [study, link('pictureEvidenceId', 'evidence')],
  brands: [study],
  observers: [],
  stageModels: [link('studyId', 'studies')],
  themes: [study, link('parentId', 'themes')],
  journeys: [
    study,
    owner('stageModelId', 'stageModels'),
    link('personaId', 'personas'),
    link('brandId', 'brands'),
    link('plannedJourneyId', 'journeys'),
    observer,
  ],
  touchpoints: [
    owner('journeyId', 'journeys'),
    link('brandId', 'brands'),
    link('hostBrandId', 'brands'),
    link('plannedTouchpointId', 'touchpoints'),
    link('painPoints.themeId', 'themes'),
    evidence,
    observer,
  ],
  verbatims: [
    study,
    link('brandId', 'brands'),
    link('journeyId', 'journeys'),
    link('themeIds', 'themes'),
    link('touchpointId', 'touchpoints'),
    evidence,
    observer,
  ],
  briefs: [
    study,
    link('personaId', 'personas'),
    link('plannedJourneyId', 'journeys'),
    link('originId', 'briefs'),
    link('stageModelId', 'stageModels'),
    link('criteria.plannedTouchpointId', 'touchpoints'),
  ],
  walkthroughs: [
    owner('briefId', 'briefs'),
    owner('journeyId', 'journeys'),
    link('brandId', 'brands'),
    link('proofOfVisitEvidenceIds', 'evidence'),
    observer,
  ],
  answers: [owner('walkthroughId', 'walkthroughs'), link('touchpointId', 'touchpoints'), evidence],
  questionnaireAnswers: [study, link('journeyId', 'journeys'), link('touchpointId', 'touchpoints'), observer],
  pageViews: [owner('walkthroughId', 'walkthroughs'), link('touchpointId', 'touchpoints')],
  comments: [link('authorId', 'observers')],
  evidence: [observer],
} as const satisfies { readonly [Type in RecordType]: readonly (Reference & { readonly field: FieldOf<Type> })[] };

/** A reference as a record holds it. */
export interface HeldReference extends Reference {
  readonly id: string;
}

/** The records that a record names. */
export function referencesOf<Type extends RecordType>(type: Type, record: RecordOf<Type>): HeldReference[] {
  const declared: readonly Reference[] = references[type];
  return declared.flatMap((reference) => {
    const ids = reference.field.split('.').reduce(valuesIn, [record]);
    return ids.filter((id) => typeof id === 'string').map((id) => ({ ...reference, id }));
  });
}

/** The record that a comment is on; null for other records, and for a comment on what this version does not know. */
export function remarkedRecord(
  type: RecordType,
  record: object,
): { readonly target: RecordType; readonly id: string } | null {
  if (type !== 'comments' || !('recordType' in record) || !('recordId' in record)) return null;
  const target = recordTypes.find((each) => each === record.recordType);
  return target && typeof record.recordId === 'string' ? { target, id: record.recordId } : null;
}

/** What a field of each of the values holds; of a list, each of its items. */
function valuesIn(values: readonly unknown[], field: string): unknown[] {
  return values.flatMap((value): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, field) : [],
  );
}
