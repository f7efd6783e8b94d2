import * as z from 'zod/mini';
import { instant, open, uuid } from './open';

/** Replica id to the number of edits which that replica has made to the record (a version vector). */
export const versionVector = z.record(uuid, z.int().check(z.minimum(1)));
export type VersionVector = z.infer<typeof versionVector>;

/** One edit of a record: the replica that made it, and its counter then. */
export const edit = open(() => ({ replica: uuid, counter: z.int().check(z.minimum(1)) }));
export type Edit = z.infer<typeof edit>;

/** Which edit last wrote a field; `also` names others that gave it the same value at the same time. */
export const fieldVersion = open(() => ({ ...edit.shape, also: z.optional(z.array(edit)) }));
export type FieldVersion = z.infer<typeof fieldVersion>;

/** One of the values that concurrent edits gave to the same field. */
export const competingValue = open(() => ({ value: z.unknown(), ...edit.shape }));
export type CompetingValue = z.infer<typeof competingValue>;

/** What every record carries. */
export const recordShape = {
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  createdAt: instant,
  updatedAt: instant,
  version: versionVector,
  fieldVersions: z._default(z.record(z.string(), fieldVersion), () => ({})),
  conflicts: z._default(z.record(z.string(), z.array(competingValue)), () => ({})),
  extensions: z._default(z.record(z.string(), z.unknown()), () => ({})),
};

/** The fields that are about the record rather than about its subject. They are never edited by hand. */
export const bookkeepingFields = [
  'id',
  'createdAt',
  'updatedAt',
  'version',
  'fieldVersions',
  'conflicts',
] as const satisfies readonly (keyof typeof recordShape)[];
