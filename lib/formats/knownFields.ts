import * as z from 'zod/mini';
import { unwrapped } from './inSchemaOrder';

/** The value without the fields that its schema does not name: what a newer version added says who knows what. */
export function knownFields<Value>(schema: z.core.$ZodType, value: Value): Value {
  // Fields go away that the type does not name either.
  return known(schema, value) as Value;
}

function known(schema: z.core.$ZodType | null, value: unknown): unknown {
  const inner = unwrapped(schema, value);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodMiniArray ? inner._zod.def.element : null;
    return value.map((item) => known(element, item));
  }
  if (typeof value !== 'object' || value === null || !(inner instanceof z.ZodMiniObject)) return value;
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner._zod.def.shape;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      Object.hasOwn(shape, key) ? [[key, known(shape[key] ?? null, each)]] : [],
    ),
  );
}
