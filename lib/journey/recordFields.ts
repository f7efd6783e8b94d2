import * as z from 'zod/mini';
import { bookkeepingFields } from './schemas/record';
import { type RecordOf, type RecordType, recordSchemas } from './schemas/recordTypes';

type Bookkeeping = (typeof bookkeepingFields)[number];

/** The fields of a record that are about its subject, all there. */
export type FieldsOf<Type extends RecordType> = Omit<RecordOf<Type>, Bookkeeping>;

/** The fields that a new record is made of: those that have a default may be left out. */
export type NewFields<Type extends RecordType> = Omit<z.input<(typeof recordSchemas)[Type]>, Bookkeeping>;

const bookkeeping: ReadonlySet<string> = new Set(bookkeepingFields);

/** Whether a field is about the record rather than about its subject. */
export function isBookkeeping(field: string): boolean {
  return bookkeeping.has(field);
}

/** The schema of one field, or null where this version of the format does not know the field. */
export function fieldSchema(type: RecordType, field: string): z.core.$ZodType | null {
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordSchemas[type].shape;
  return Object.hasOwn(shape, field) ? (shape[field] ?? null) : null;
}

/** What a field holds that nobody has written; undefined where the field has no default. A new value at each call. */
export function defaultOf(type: RecordType, field: string): unknown {
  const schema = fieldSchema(type, field);
  return schema instanceof z.ZodMiniDefault ? schema._zod.def.defaultValue : undefined;
}
