import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJourneyMap, readJourneyMap, writeJourneyMap } from '@/lib/formats/journeyMap';
import { createJsonSchema } from '@/lib/journey/jsonSchema';
import { journeyMap, schemaUrl } from '@/lib/journey/schemas/journeyMap';
import { arbitraryJourneyMap } from './arbitrary';
import { fixtureBytes } from './fixture';

const committed = readFileSync(new URL('../../../schema/journey-map.schema.json', import.meta.url), 'utf8');

// In strict mode it also refuses keywords and formats that it does not know: there must be none.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(committed) as object);

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

describe('the published JSON Schema', () => {
  it('is the one that the schemas give (npm run schema)', () => {
    expect(JSON.parse(committed)).toEqual(createJsonSchema());
  });

  it('is a JSON Schema 2020-12 under the name that files carry', () => {
    const schema = JSON.parse(committed) as Record<string, unknown>;
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(schemaUrl);
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(parse(fixtureBytes)).toHaveProperty('$schema', schema.$id);
  });

  it('names and describes every kind of record', () => {
    const { $defs, properties } = createJsonSchema() as {
      $defs: Record<string, { title?: string; description?: string }>;
      properties: Record<string, { items?: { $ref?: string } }>;
    };
    for (const [name, { title, description }] of Object.entries($defs)) {
      expect(title).toBe(name);
      expect(description).toMatch(/\w/);
    }
    expect(properties.touchpoints?.items).toEqual({ $ref: '#/$defs/Touchpoint' });
    expect(properties.questionnaireAnswers?.items).toEqual({ $ref: '#/$defs/QuestionnaireAnswer' });
  });

  it('accepts the frozen example and what is exported from it', () => {
    expect(validate(parse(fixtureBytes)), JSON.stringify(validate.errors)).toBe(true);
    const document = readJourneyMap(fixtureBytes);
    const exported = createJourneyMap({ ...document, records: document, evidenceBytes: async () => null });
    expect(validate(parse(writeJourneyMap(exported))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('accepts any document that is written', () => {
    fc.assert(
      fc.property(arbitraryJourneyMap, (document) => {
        expect(validate(parse(writeJourneyMap(document))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('says of changed documents what the reader says', () => {
    let refused = 0;
    let accepted = 0;
    const sources = fc.oneof(
      { weight: 2, arbitrary: fc.constant(null).map(() => parse(fixtureBytes)) },
      { weight: 1, arbitrary: arbitraryJourneyMap.map((document) => parse(writeJourneyMap(document))) },
    );
    fc.assert(
      fc.property(sources, fc.array(change, { minLength: 1, maxLength: 2 }), (document, changes) => {
        for (const each of changes) each(document);
        const byReader = journeyMap.safeParse(document);
        const bySchema = validate(document);
        if (bySchema) accepted += 1;
        else refused += 1;
        expect(byReader.success, JSON.stringify(validate.errors ?? byReader.error?.issues)).toBe(bySchema);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(50);
  }, 120_000);
});

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, '', ' ', 'x', 'a b', -3, 0, 0.5, 1, 3, 8, 2e9, 1e300, {}, []),
  fc.constantFrom(
    'before',
    'own',
    'EUR',
    'eur',
    'text/plain',
    'a'.repeat(64),
    'A'.repeat(64),
    'x'.repeat(300),
    'é',
    '2026-02-29T10:00:00Z',
  ),
  fc.constantFrom(
    '2026-11-20T10:00:00Z',
    '2026-11-20T10:00:00+01:00',
    '2026-11-20T10:00:60Z',
    '0193c000-0000-7000-8000-000000000001',
    '0193C000-0000-7000-8000-000000000001',
    '0193c000-0000-0000-0000-000000000001',
  ),
  fc.constantFrom({ type: 'TextQuoteSelector', exact: '' }, [{}], [null], [''], { value: 1 }, { low: 1, high: 2 }),
);

/** Somewhere in a document: a field or entry removed, replaced, renamed or added. */
const change: fc.Arbitrary<(document: unknown) => void> = fc
  .tuple(fc.infiniteStream(fc.nat()), fc.constantFrom('remove', 'replace', 'rename', 'add'), junk, fc.nat({ max: 9 }))
  .map(([choices, kind, value, depth]) => (document) => {
    let holder = document as object;
    for (let level = 0; level < depth; level += 1) {
      const inner = Object.values(holder).filter((each): each is object => typeof each === 'object' && each !== null);
      const next = inner[choices.next().value % Math.max(inner.length, 1)];
      if (!next) break;
      holder = next;
    }
    const keys = Object.keys(holder);
    const key = keys[choices.next().value % Math.max(keys.length, 1)];
    const copy = structuredClone(value);
    if (Array.isArray(holder)) {
      if (kind === 'remove') holder.pop();
      else if (kind === 'replace' && key !== undefined) holder[Number(key)] = copy;
      else holder.push(copy);
    } else if (kind === 'add') Reflect.set(holder, 'future', copy);
    else if (key !== undefined) {
      if (kind === 'rename') Reflect.set(holder, `${key}x`, Reflect.get(holder, key));
      if (kind === 'replace') Reflect.set(holder, key, copy);
      else Reflect.deleteProperty(holder, key);
    }
  });
