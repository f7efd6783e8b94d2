import { fieldSchema, isBookkeeping, type NewFields } from './recordFields';
import type { RecordOf, RecordType } from './schemas/recordTypes';

/**
 * What a record says, for another record of its type that says the same. Fields that this version of the format does not know are not in it:
 * nobody writes those by hand.
 */
export function duplicateFields<Type extends RecordType>(type: Type, record: RecordOf<Type>): NewFields<Type> {
  const fields = Object.entries(record).filter(([field]) => !isBookkeeping(field) && fieldSchema(type, field) !== null);
  return structuredClone(Object.fromEntries(fields)) as unknown as NewFields<Type>;
}
