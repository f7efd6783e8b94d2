import fc from 'fast-check';
import * as z from 'zod/mini';
import { eachRecord } from '@/lib/journey/recordLists';
import { type Reference, references } from '@/lib/journey/references';
import { type JourneyMap, journeyMap } from '@/lib/journey/schemas/journeyMap';
import { type RecordOf, type RecordType, recordSchemas, recordTypes } from '@/lib/journey/schemas/recordTypes';

/** Any value that JSON holds, as `JSON.parse` gives it: no -0, no `__proto__`. */
export const jsonValue: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** The name of a field that no version so far has. */
const futureField = fc.stringMatching(/^future[A-Za-z]{1,8}$/);

/**
 * Values that a schema accepts, as they are after parsing (defaults filled in), with fields of the future in every loose object. Knows the kinds
 * of schema that the format is made of and throws at any other, so that none is left out silently.
 */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  if (schema instanceof z.ZodMiniDefault) {
    const { innerType } = schema._zod.def;
    return fc.oneof(
      { weight: 3, arbitrary: arbitraryOf(innerType) },
      { weight: 1, arbitrary: fc.constant(null).map(() => schema._zod.def.defaultValue as unknown) },
    );
  }
  if (schema instanceof z.ZodMiniNullable) {
    return fc.option(arbitraryOf(schema._zod.def.innerType), { freq: 4 });
  }
  if (schema instanceof z.ZodMiniObject) return arbitraryObject(schema._zod.def.shape);
  if (schema instanceof z.ZodMiniArray) {
    const [least] = boundsOf(def);
    return fc.array(arbitraryOf(schema._zod.def.element), {
      minLength: least ?? 0,
      maxLength: Math.max(least ?? 0, 3),
    });
  }
  if (schema instanceof z.ZodMiniRecord) {
    // fast-check likes "name", which is a field of most records: what competes for it must be a name.
    const key = arbitraryOf(schema._zod.def.keyType).filter(
      (key) => key !== '__proto__' && key !== 'name',
    ) as fc.Arbitrary<string>;
    return fc.dictionary(key, arbitraryOf(schema._zod.def.valueType), { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.core.$ZodUnion) return fc.oneof(...schema._zod.def.options.map((each) => arbitraryOf(each)));
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...Object.values(schema._zod.def.entries));
  if (schema instanceof z.ZodMiniLiteral) return fc.constantFrom(...schema._zod.def.values);
  if (schema instanceof z.ZodMiniUnknown) return jsonValue;
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean();
  if (schema instanceof z.ZodMiniString) return arbitraryString(schema._zod.def);
  if (schema instanceof z.ZodMiniNumber) return arbitraryNumber(schema._zod.def);
  throw new Error(`no arbitrary for a schema of type ${def.type}`);
}

function arbitraryObject(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  const optional = (field: z.core.$ZodType) => field instanceof z.ZodMiniOptional;
  const fields = Object.entries(shape).map(([name, field]) => {
    return [name, arbitraryOf(field instanceof z.ZodMiniOptional ? field._zod.def.innerType : field)] as const;
  });
  const requiredKeys = Object.keys(shape).filter((name) => !optional(shape[name] as z.core.$ZodType));
  return fc
    .tuple(
      fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true }),
      fc.dictionary(futureField, jsonValue, { maxKeys: 1, noNullPrototype: true }),
    )
    .map(([known, future]) => ({ ...known, ...future }));
}

/** A check of a schema, as far as its arbitrary needs it. */
interface Check {
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
}

function checksOf(def: { readonly checks?: readonly z.core.$ZodCheck<never>[] | undefined }): Check[] {
  return [def as Check, ...(def.checks ?? []).map((each) => each._zod.def as Check)];
}

function boundsOf(def: Parameters<typeof checksOf>[0]): [least: number | undefined, most: number | undefined] {
  const checks = checksOf(def);
  const bound = (kinds: readonly string[], pick: (check: Check) => number | undefined) =>
    checks.filter(({ check }) => kinds.includes(check ?? '')).map(pick)[0];
  return [
    bound(['min_length', 'greater_than'], ({ minimum, value }) => minimum ?? value),
    bound(['max_length', 'less_than'], ({ maximum, value }) => maximum ?? value),
  ];
}

function arbitraryString(def: Parameters<typeof checksOf>[0]): fc.Arbitrary<string> {
  const checks = checksOf(def);
  if (checks.some(({ format }) => format === 'uuid')) return fc.uuid();
  if (checks.some(({ format }) => format === 'datetime')) {
    return fc
      .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
      .map((date) => date.toISOString());
  }
  const [least, most] = boundsOf(def);
  const pattern = checks.find(({ pattern }) => pattern !== undefined)?.pattern;
  const text =
    pattern && pattern.source !== '\\S' ? fc.stringMatching(pattern) : fc.string({ unit: 'binary', maxLength: 12 });
  return text.filter(
    (value) =>
      value.length >= (least ?? 0) &&
      value.length <= (most ?? Number.POSITIVE_INFINITY) &&
      (pattern?.test(value) ?? true),
  );
}

function arbitraryNumber(def: Parameters<typeof checksOf>[0]): fc.Arbitrary<number> {
  const [least, most] = boundsOf(def);
  if (checksOf(def).some(({ format }) => format === 'safeint')) {
    return fc.integer({ min: least ?? -1_000_000, max: Math.min(most ?? 1_000_000, 1_000_000_000) });
  }
  // What is written as 0 comes back as 0.
  return fc
    .double({ min: least ?? -1e12, max: most ?? 1e12, noNaN: true })
    .map((value) => (Object.is(value, -0) ? 0 : value));
}

/** Any record of a type. */
export function arbitraryRecord<Type extends RecordType>(type: Type): fc.Arbitrary<RecordOf<Type>> {
  return arbitraryOf(recordSchemas[type]) as fc.Arbitrary<RecordOf<Type>>;
}

/**
 * Any document that a reader accepts: ids are there once, and every record belongs to one of the file. There is always someone to belong to, or
 * few records would.
 */
export const arbitraryJourneyMap: fc.Arbitrary<JourneyMap> = fc
  .tuple(
    arbitraryOf(journeyMap) as fc.Arbitrary<JourneyMap>,
    arbitraryRecord('studies'),
    arbitraryRecord('journeys'),
    arbitraryRecord('briefs'),
    arbitraryRecord('walkthroughs'),
  )
  .map(([document, study, journey, brief, walkthrough]) => {
    const whole = {
      ...document,
      formatVersion: '1.0.0',
      studies: [study, ...document.studies],
      journeys: [journey, ...document.journeys],
      briefs: [brief, ...document.briefs],
      walkthroughs: [walkthrough, ...document.walkthroughs],
    };
    for (const type of recordTypes) Object.assign(whole, { [type]: onceEach<{ id: string }>(whole[type]) });
    for (const model of whole.stageModels) model.stages = onceEach(model.stages);
    return { ...whole, ...belonging(whole) };
  });

function onceEach<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The records under owners that are there; those that find none are left out. Owners come before what they own. */
function belonging(document: JourneyMap): Partial<JourneyMap> {
  const kept: Partial<Record<RecordType, { id: string }[]>> = {};
  const order: RecordType[] = ['stageModels', 'studies', 'journeys', 'briefs', 'walkthroughs'];
  for (const type of [...order, ...recordTypes.filter((each) => !order.includes(each))]) {
    const owners = (references[type] as readonly Reference[]).filter(({ owner }) => owner);
    kept[type] = (document[type] as { id: string }[]).flatMap((record, index) => {
      const links = owners.map(({ field, target }) => {
        const candidates =
          target === 'stageModels' ? [...(kept[target] ?? []), { id: 'fiveStages' }] : (kept[target] ?? []);
        return [field, candidates[index % Math.max(candidates.length, 1)]?.id] as const;
      });
      return links.every(([, id]) => id !== undefined) ? [{ ...record, ...Object.fromEntries(links) }] : [];
    });
  }
  return kept as Partial<JourneyMap>;
}

/** How many records a document holds. */
export function countRecords(document: JourneyMap): number {
  let count = 0;
  eachRecord(document, () => {
    count += 1;
  });
  return count;
}
