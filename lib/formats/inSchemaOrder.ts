import * as z from 'zod/mini';
import { bookkeepingFields } from '@/lib/journey/schemas/record';

/** What a record says about itself rather than about its subject. Its id stays in front: others name it. */
const lastFields: ReadonlySet<string> = new Set([...bookkeepingFields.filter((field) => field !== 'id'), 'extensions']);

/**
 * The same value with its keys in the order of the schema, those that the schema does not name behind them by alphabet, and a record's
 * bookkeeping last: so that two exports of the same records are the same text, a difference reads well, and so does a record.
 */
export function inSchemaOrder(schema: z.core.$ZodType | null, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = unwrapped(schema, value);
    const each = element instanceof z.ZodMiniArray ? element._zod.def.element : null;
    return value.map((item) => inSchemaOrder(each, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const inner = unwrapped(schema, value);
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner instanceof z.ZodMiniObject ? inner._zod.def.shape : {};
  const values = inner instanceof z.ZodMiniRecord ? inner._zod.def.valueType : null;
  const named = Object.keys(shape).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  const isLast = (key: string) => Object.hasOwn(shape, 'fieldVersions') && lastFields.has(key);
  const keys = [...named.filter((key) => !isLast(key)), ...others.sort(), ...named.filter(isLast)];
  return Object.fromEntries(
    keys.map((key) => [
      key,
      inSchemaOrder(Object.hasOwn(shape, key) ? (shape[key] ?? null) : values, Reflect.get(value, key)),
    ]),
  );
}

/** The schema without its default, nullable or optional, and of a union the branch that fits. */
export function unwrapped(schema: z.core.$ZodType | null, value: unknown): z.core.$ZodType | null {
  if (
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniOptional
  ) {
    return unwrapped(schema._zod.def.innerType, value);
  }
  // Zod's own class: the discriminated unions of zod/mini are no `ZodMiniUnion`.
  if (schema instanceof z.core.$ZodUnion) {
    const fitting = schema._zod.def.options.find((option) => z.safeParse(option, value).success);
    return unwrapped(fitting ?? null, value);
  }
  return schema;
}
