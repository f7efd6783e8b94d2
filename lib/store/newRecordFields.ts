import { type Problem, problem } from '@/lib/journey/problem';
import { fieldSchema, isBookkeeping, type NewFields } from '@/lib/journey/recordFields';
import { refusal } from '@/lib/journey/refusal';
import type { RecordOf, RecordType } from '@/lib/journey/schemas/recordTypes';
import type { Fields } from './tables';

/**
 * The fields that a record is to be made of by hand. Their values are parsed where it is made.
 * @throws {StoreError} `invalid` for a field that is none, or that nobody writes by hand: a file may hold such, a form not.
 */
export function newRecordFields<Type extends RecordType>(type: Type, fields: Fields): NewFields<Type> {
  const problems = Object.keys(fields).flatMap((field): Problem[] => {
    if (!fieldSchema(type, field)) return [problem(`${type}.${field}`, 'isNoField')];
    return isBookkeeping(field) ? [problem(`${type}.${field}`, 'cannotBeEdited')] : [];
  });
  if (problems.length > 0) throw refusal(problems);
  // Whether they are all there, and what they should be, the record's schema says.
  return fields as NewFields<Type>;
}

/** What a record says, for a new record that says the same. */
export function copiedFields<Type extends RecordType>(record: RecordOf<Type>): NewFields<Type> {
  const fields = Object.entries(record).filter(([field]) => !isBookkeeping(field));
  return Object.fromEntries(fields) as unknown as NewFields<Type>;
}
