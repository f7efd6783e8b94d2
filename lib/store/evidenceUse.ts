import type { EvidenceUse } from '@/lib/journey/commands';
import { type Reference, references } from '@/lib/journey/references';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';

type EvidenceUser = EvidenceUse['type'];

/** The field by which records of a type name evidence: an id or null, or a list of ids. */
export interface EvidenceField {
  readonly type: EvidenceUser;
  readonly field: string;
}

/** Every field of the format that names evidence. */
export const evidenceFields: readonly EvidenceField[] = recordTypes.flatMap((type) => {
  const declared: readonly Reference[] = references[type];
  return declared
    .filter(({ target }) => target === 'evidence')
    .map(({ field }) => ({ type: type as EvidenceUser, field }));
});

/** The tables of the records that name evidence. */
export const tablesNamingEvidence: readonly RecordType[] = evidenceFields.map(({ type }) => type);

/** The field's value with every id of the map in the place of another; null where none of them is in it. */
export function replacedIn(value: unknown, replacedIds: ReadonlyMap<string, string>): string | string[] | null {
  if (typeof value === 'string') return replacedIds.get(value) ?? null;
  if (!Array.isArray(value) || !value.some((each) => replacedIds.has(each))) return null;
  // Two that showed the same file are two records still.
  return value.map((each: string) => replacedIds.get(each) ?? each);
}

/** What a record that names evidence is called. */
export function titleOfUser(type: EvidenceUser, record: RecordOf<RecordType>): string {
  if (type === 'touchpoints' && 'title' in record && typeof record.title === 'string') return record.title;
  if (type === 'verbatims' && 'quote' in record && typeof record.quote === 'string') return record.quote;
  if (type === 'personas' && 'name' in record && typeof record.name === 'string') return record.name;
  return '';
}
