import './jitless';
import * as z from 'zod/mini';

/**
 * An object of the format that keeps the fields it does not know: what a newer version adds must survive a round trip
 * through store and file. The static type names only what this version knows, so that a misspelt field does not compile. Fields given
 * as a function are made when they are first needed: making all records' would take a starting worker longer than all else that it does.
 */
export function open<Shape extends z.core.$ZodShape>(
  shape: Shape | (() => Shape),
): z.ZodMiniObject<Shape, z.core.$strip> {
  // The loose object parses a superset of what the type says; the cast hides its index signature, nothing else.
  const hidden = (schema: unknown) => schema as z.ZodMiniObject<Shape, z.core.$strip>;
  if (typeof shape !== 'function') return hidden(z.looseObject(shape));
  let made: Shape | null = null;
  return hidden(
    new z.ZodMiniObject({
      type: 'object',
      get shape() {
        made ??= shape();
        return made;
      },
      catchall: z.unknown(),
    }),
  );
}

/** A field that may be unknown: null, and null when a file leaves it out. Never a made-up neutral. */
export function maybe<Schema extends z.core.$ZodType>(schema: Schema) {
  return z._default(z.nullable(schema), null);
}

/** A list, empty when a file leaves it out. */
export function list<Schema extends z.core.$ZodType>(schema: Schema) {
  return z._default(z.array(schema), () => []);
}

/** A text, empty when a file leaves it out. */
export const text = z._default(z.string(), '');

/** A text with something to see in it. Kept as it is: parsing must not change what a file says, so who types it trims it. */
export function visibleText(maximum?: number) {
  const visible = z.string().check(z.regex(/\S/, 'mustNotBeBlank'));
  return maximum === undefined ? visible : visible.check(z.maxLength(maximum));
}

/** True or false, false when a file leaves it out. */
export const flag = z._default(z.boolean(), false);

/** A UUID of any version; those that we mint are version 7 (RFC 9562). */
export const uuid = z.uuid();

/** An instant, RFC 3339 in UTC with `Z`. */
export const instant = z.iso.datetime();

/** A language tag, BCP 47 ("fr", "pt-BR"). Loose: pages declare all sorts. */
export const languageTag = z.string().check(z.maxLength(64));

/** An id of a catalogue entry: shipped ones are English camelCase, those a user adds are UUIDs. */
export const catalogueId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/));

/** A whole number within bounds, both included. What is wrong is said as `describeIssues` reads it. */
export function scale(low: number, high: number) {
  const message = `mustBeFromTo ${low} ${high}`;
  return z.int(message).check(z.minimum(low, message), z.maximum(high, message));
}

export const nonNegativeInteger = z.int().check(z.minimum(0));

/** An address as met; kept as text because `URL` would rewrite it. */
export const address = z.string().check(z.minLength(1), z.maxLength(65_536));

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
