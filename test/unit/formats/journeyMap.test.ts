import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formats, readFile } from '@/lib/formats';
import { createJourneyMap, readJourneyMap, writeJourneyMap } from '@/lib/formats/journeyMap';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { mergeDocument } from '@/lib/journey/merge/mergeDocument';
import { journeyMap } from '@/lib/journey/schemas/journeyMap';
import { recordShape } from '@/lib/journey/schemas/record';
import { type RecordOf, type RecordType, recordTypes } from '@/lib/journey/schemas/recordTypes';
import { arbitraryJourneyMap, countRecords } from '../journey/arbitrary';
import { fixtureBytes } from '../journey/fixture';

const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const fixture = () => JSON.parse(new TextDecoder().decode(fixtureBytes)) as Record<string, never>;

/** What reading a changed fixture is refused with. */
function refusal(bytes: Uint8Array): StoreError {
  try {
    readJourneyMap(bytes);
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

function changed(change: (document: ReturnType<typeof JSON.parse>) => void): Uint8Array {
  const document: unknown = fixture();
  change(document);
  return encode(document);
}

describe('the frozen example', () => {
  it('is read, and written again as the very same bytes', () => {
    const document = readJourneyMap(fixtureBytes);
    expect(new TextDecoder().decode(writeJourneyMap(document))).toBe(new TextDecoder().decode(fixtureBytes));
  });

  it('holds what a file of before its later fields and labels held, record by record', () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../../fixtures/files/1.0.0-without-scales.json', import.meta.url)),
    );
    const written = JSON.parse(new TextDecoder().decode(bytes)) as Record<RecordType, { id: string }[]>;
    const before = readJourneyMap(bytes);
    const now = readJourneyMap(fixtureBytes);
    const records = (document: typeof now, type: RecordType) => new Map(document[type].map((each) => [each.id, each]));
    for (const type of recordTypes) {
      for (const record of written[type]) {
        // Nothing that the file says is read otherwise, and the example of today says it too.
        expect(records(before, type).get(record.id), type).toMatchObject(record);
        expect(records(now, type).get(record.id), type).toMatchObject(record);
      }
    }
    expect(before.tombstones).toEqual(now.tombstones);
    expect(before.extensions).toEqual(now.extensions);
  });

  it('has every record type, and every field filled in some record', () => {
    const document = readJourneyMap(fixtureBytes);
    const objects: ObjectsBySchema = new Map();
    collectObjects(journeyMap, document, 'file', objects);
    expect(emptyFields(objects)).toEqual([]);
    const records = recordTypes.flatMap((type): RecordOf<RecordType>[] => document[type]);
    for (const type of recordTypes) expect(document[type], type).not.toEqual([]);
    expect(records.some(({ conflicts }) => Object.keys(conflicts).length > 0)).toBe(true);
    expect(records.some(({ extensions }) => Object.keys(extensions).length > 0)).toBe(true);
  });

  it('holds the labels of the catalogue entries it uses, in both languages', () => {
    const { catalogues = {}, ...records } = readJourneyMap(fixtureBytes);
    const { catalogues: written = {} } = createJourneyMap({ ...records, records, evidenceBytes: async () => null });
    // Labels may be worded anew; which entries there are follows from the records.
    const idsOf = (lists: object) =>
      Object.entries(lists).map(([name, entries]) => [name, entries.map(({ id }: { id: string }) => id)]);
    expect(idsOf(written)).toEqual(idsOf(catalogues));
    expect(readJourneyMap(fixtureBytes).catalogues?.channels).toContainEqual({
      id: 'social',
      labels: { en: 'Social media', fr: 'Réseaux sociaux' },
    });
    expect(readJourneyMap(fixtureBytes).catalogues?.kpis.map(({ labels }) => labels.en)).toContain(
      'Photos of a product',
    );
  });
});

type ObjectsBySchema = Map<z.core.$ZodType, { readonly path: string; readonly values: Record<string, unknown>[] }>;

/** Every object in a value, under the schema that it was parsed with: what records share (pages, anchors) is one schema. */
function collectObjects(schema: z.core.$ZodType, value: unknown, path: string, objects: ObjectsBySchema): void {
  if (value === undefined || value === null) return;
  if (
    schema instanceof z.ZodMiniDefault ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniOptional
  ) {
    collectObjects(schema._zod.def.innerType, value, path, objects);
  } else if (schema instanceof z.ZodMiniArray) {
    for (const item of value as unknown[]) collectObjects(schema._zod.def.element, item, `${path}[]`, objects);
  } else if (schema instanceof z.ZodMiniRecord) {
    for (const item of Object.values(value)) collectObjects(schema._zod.def.valueType, item, `${path}{}`, objects);
  } else if (schema instanceof z.core.$ZodUnion) {
    for (const option of schema._zod.def.options) {
      if (z.safeParse(option, value).success) collectObjects(option, value, path, objects);
    }
  } else if (schema instanceof z.ZodMiniObject) {
    const found = objects.get(schema) ?? { path, values: [] };
    objects.set(schema, found);
    found.values.push(value as Record<string, unknown>);
    for (const [field, inner] of Object.entries(schema._zod.def.shape)) {
      collectObjects(inner as z.core.$ZodType, Reflect.get(value, field), `${path}.${field}`, objects);
    }
  }
}

/** The fields that are empty in every object of their schema; those that all records carry are looked at elsewhere. */
function emptyFields(objects: ObjectsBySchema): string[] {
  return [...objects].flatMap(([schema, { path, values }]) => {
    const shape = schema instanceof z.ZodMiniObject ? Object.keys(schema._zod.def.shape) : [];
    const own = shape.includes('fieldVersions') ? shape.filter((field) => !(field in recordShape)) : shape;
    return own
      .filter((field) =>
        values.every((value) => ['null', '""', '[]', '{}', undefined].includes(JSON.stringify(value[field]))),
      )
      .map((field) => `${path}.${field}`);
  });
}

describe('a round trip', () => {
  it('gives any document back, fields of the future too', () => {
    fc.assert(
      fc.property(arbitraryJourneyMap, (document) => {
        const read = readJourneyMap(writeJourneyMap(document));
        for (const type of [...recordTypes, 'tombstones'] as const) {
          // Lists have an order of their own in the file.
          const byText = (items: readonly unknown[]) => items.map((item) => JSON.stringify(sorted(item))).sort();
          expect(byText(read[type])).toEqual(byText(document[type]));
        }
        const empty = Object.fromEntries([...recordTypes, 'tombstones'].map((type) => [type, []]));
        expect({ ...read, ...empty }).toEqual({ ...document, ...empty });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives the same text whatever the order of records and keys', () => {
    fc.assert(
      fc.property(arbitraryJourneyMap, (document) => {
        const shuffled = { ...document };
        for (const type of [...recordTypes, 'tombstones'] as const) {
          Object.assign(shuffled, { [type]: (document[type] as unknown[]).map(reversedKeys).reverse() });
        }
        expect(new TextDecoder().decode(writeJourneyMap(shuffled))).toBe(
          new TextDecoder().decode(writeJourneyMap(document)),
        );
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it('brings everything into an empty store, and the second time nothing', () => {
    fc.assert(
      fc.property(arbitraryJourneyMap, (document) => {
        const incoming = { ...readJourneyMap(writeJourneyMap(document)), tombstones: [] };
        const { put, summary, deleteIds } = mergeDocument({ tombstones: [] }, incoming);
        expect(summary.added).toBe(countRecords(incoming));
        for (const type of recordTypes) expect(put[type] ?? []).toEqual(incoming[type]);
        expect(deleteIds).toEqual({});
        const again = mergeDocument({ ...put, tombstones: [] }, structuredClone(incoming));
        expect(again.put).toEqual({});
        expect(again.summary).toMatchObject({ added: 0, updated: 0, deleted: 0, unchanged: countRecords(incoming) });
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversedKeys(each)]),
  );
}

describe('a wrong file is refused, by name and place', () => {
  it.each([
    [
      'no JSON',
      encode('{\n  "format": "journey-map",\n  oops\n}'),
      'journey-map.json: is not JSON at line 3, column 3: expected a name in double quotes',
    ],
    ['a text cut short', fixtureBytes.slice(0, 5000), /^journey-map\.json: is not JSON at line \d+, column \d+: /],
    ['nothing at all', encode(''), 'journey-map.json: is not JSON at line 1, column 1: the text ends too early'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'journey-map.json: is not text in UTF-8'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'journey-map.json: is not text in UTF-8'],
    ['a list', encode([]), 'journey-map.json: is no journey map (format must be "journey-map")'],
    ['null', encode('null'), 'journey-map.json: is no journey map (format must be "journey-map")'],
    [
      'another format',
      encode({ format: 'ocel', formatVersion: '2.0.0' }),
      'journey-map.json: is no journey map (format must be "journey-map")',
    ],
    [
      'no version',
      changed((document) => delete document.formatVersion),
      'formatVersion: must be a version like "1.0.0"',
    ],
    [
      'an unreleased version',
      changed((document) => {
        document.formatVersion = '0.9.0';
      }),
      'formatVersion: must be 1.x, there was none before it',
    ],
    [
      'a value out of bounds',
      changed((document) => {
        document.touchpoints[2].emotion.valence = 3;
      }),
      'touchpoints[2].emotion.valence: must be from -2 to 2',
    ],
    [
      'a wrong type',
      changed((document) => {
        document.studies[0].name = 7;
      }),
      'studies[0].name: must be a text',
    ],
    [
      'a missing field',
      changed((document) => {
        delete document.studies[0].name;
      }),
      'studies[0].name: is missing',
    ],
    [
      'a list that is none',
      changed((document) => {
        document.journeys = {};
      }),
      'journeys: must be a list',
    ],
    [
      'a word outside of its list',
      changed((document) => {
        document.brands[0].role = 'rival';
      }),
      'brands[0].role: must be "own" or "competitor" or "retailer" or "thirdParty"',
    ],
    [
      'a wrong time',
      changed((document) => {
        document.journeys[1].startedAt = '2026-11-20';
      }),
      'journeys[1].startedAt: must be an instant in UTC like 2026-11-21T09:30:00.000Z',
    ],
    [
      'an unknown selector',
      changed((document) => {
        document.touchpoints[2].anchor.selectors[0].type = 'XPathSelector';
      }),
      'touchpoints[2].anchor.selectors[0].type: has no known type',
    ],
    [
      'a blank title',
      changed((document) => {
        document.touchpoints[0].title = ' \n';
      }),
      'touchpoints[0].title: must not be blank',
    ],
    [
      'an id that is there twice',
      changed((document) => document.brands.push(document.brands[0])),
      'brands[2].id: is the id of brands[0] too',
    ],
    [
      'a stage that is there twice',
      changed((document) => {
        document.stageModels[0].stages[1].id = 'awareness';
      }),
      'stageModels[0].stages[1].id: is the id of stageModels[0].stages[0] too',
    ],
    [
      'a touchpoint of no journey',
      changed((document) => {
        document.touchpoints[0].journeyId = document.exportId;
      }),
      `touchpoints[0].journeyId: names none of the file's journeys (0193d000-0000-7000-8000-000000000001)`,
    ],
  ])('%s', (_name, bytes, detail) => {
    const error = refusal(bytes);
    expect(error.code).toBe('invalid');
    if (typeof detail === 'string') expect(error.detail).toBe(detail);
    else expect(error.detail).toMatch(detail);
  });

  it('names five places at most, and how many more', () => {
    const { detail } = refusal(
      changed((document) => {
        for (const each of document.pageViews) Object.assign(each, { tab: -1, url: '', inViewMs: 'x', activeMs: null });
      }),
    );
    expect(detail.split('; ')).toHaveLength(6);
    expect(detail).toMatch(/^pageViews\[0]\.url: must not be empty; .*; and 3 more$/);
  });

  it('of a newer major version says so', () => {
    const error = refusal(
      changed((document) => {
        document.formatVersion = '2.0.0';
        document.journeys = 'elsewhere';
      }),
    );
    expect(error.code).toBe('newerFormat');
    expect(error.detail).toContain('2.0.0');
  });
});

describe('what is accepted', () => {
  it('a newer minor version, its new fields kept', () => {
    const document = readJourneyMap(
      changed((file) => {
        file.formatVersion = '1.7.3';
        file.touchpoints[0].sound = { decibels: 80 };
        file.soundscapes = [1];
      }),
    );
    const { touchpoints, soundscapes } = JSON.parse(new TextDecoder().decode(writeJourneyMap(document)));
    expect(touchpoints[0].sound).toEqual({ decibels: 80 });
    expect(soundscapes).toEqual([1]);
  });

  it('references that may point nowhere', () => {
    const document = readJourneyMap(
      changed((file) => {
        file.touchpoints[2].brandId = file.exportId;
        file.touchpoints[2].stageId = 'gone';
        file.stageModels = [];
      }),
    );
    expect(document.touchpoints[2]?.stageId).toBe('gone');
  });

  it('a byte order mark', () => {
    expect(readJourneyMap(new Uint8Array([0xef, 0xbb, 0xbf, ...fixtureBytes]))).toEqual(readJourneyMap(fixtureBytes));
  });

  it('keys named __proto__, which are dropped and change nothing', () => {
    const text = new TextDecoder()
      .decode(fixtureBytes)
      .replace(
        '"extensions": {}',
        '"extensions": { "x": { "__proto__": { "polluted": 1 }, "y": 2 } }, "__proto__": { "polluted": 1 }',
      );
    const document = readJourneyMap(encode(text));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(new TextDecoder().decode(writeJourneyMap(document))).not.toContain('polluted');
    expect(JSON.stringify(document)).toContain('"x":{"y":2}');
  });

  it('nesting up to a bound, and not beyond', () => {
    const nested = (depth: number) =>
      changed((file) => {
        file.extensions = { deep: JSON.parse('['.repeat(depth) + ']'.repeat(depth)) };
      });
    const bytes = nested(90);
    expect(readJourneyMap(writeJourneyMap(readJourneyMap(bytes)))).toEqual(readJourneyMap(bytes));
    const endless = encode(`{"format":"journey-map","extensions":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    expect(refusal(endless).detail).toBe('journey-map.json: is nested more than 100 levels deep');
  });
});

describe('the registry', () => {
  it('names each format by its own id', () => {
    for (const [id, format] of Object.entries(formats)) expect(format.id).toBe(id);
  });

  it('writes what it reads', async () => {
    const { journeyMap: document } = await readFile(fixtureBytes);
    const bytes = await formats.journeyMap.write({ ...document, records: document, evidenceBytes: async () => null });
    const { journeyMap: again } = await readFile(bytes);
    // Labels may be worded anew.
    expect({ ...again, catalogues: document.catalogues }).toEqual(document);
  });
});
