import * as z from 'zod/mini';
import { fieldDescriptions, schemaDescriptions } from './jsonSchemaDescriptions';
import { namedSchemas, type SchemaName } from './namedSchemas';
import { journeyMap, schemaUrl } from './schemas/journeyMap';

type ObjectSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of `journey-map.json`: what a reader accepts, so what has a default may be left out. Made from the schemas that the product
 * parses with; it weighs too much to ship, and is written to `schema/` for others.
 */
export function createJsonSchema(): Record<string, unknown> {
  const registry = z.registry<{ id: string; title: string; description: string }>();
  for (const [id, schema] of Object.entries(namedSchemas) as [SchemaName, z.core.$ZodType][]) {
    registry.add(schema, { id, title: id, description: schemaDescriptions[id] });
  }
  const generated: ObjectSchema = z.toJSONSchema(journeyMap, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: registry,
  });
  const { $schema, $defs = {}, ...root } = generated;
  const definitions = Object.keys($defs)
    .sort()
    .map((name) => [name, withoutId($defs[name] ?? {})] as const);
  const schema: ObjectSchema = {
    ...($schema && { $schema }),
    $id: schemaUrl,
    title: 'Journey map',
    description:
      'A customer journey study as whole records: what a customer met on the way to a brand (touchpoints), under which stage, how it felt, and the evidence. Null says "not known" or "not yet coded", never a neutral. Properties beyond those named here are allowed and kept: newer versions add some. Lengths of texts are counted in UTF-16 units.',
    ...root,
    $defs: Object.fromEntries(definitions),
  };
  describeFields(schema, 'JourneyMap');
  for (const [name, definition] of definitions) describeFields(definition, name);
  return schema;
}

/** Zod leaves the name in each definition as `id`, which is no keyword. */
function withoutId({ id: _id, ...schema }: ObjectSchema): ObjectSchema {
  return schema;
}

function describeFields(schema: ObjectSchema, name: string): void {
  for (const [field, description] of Object.entries(fieldDescriptions[name] ?? {})) {
    const property = schema.properties?.[field];
    if (typeof property !== 'object') throw new Error(`${name} has no field ${field} to describe`);
    property.description = description;
  }
}
