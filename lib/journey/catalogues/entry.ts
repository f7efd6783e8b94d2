/** The languages in which every catalogue speaks. */
export type Language = keyof Labels;

/** A label in each language the product speaks. */
export interface Labels {
  readonly en: string;
  readonly fr: string;
}

/** One entry of a catalogue. Records store its `id` (English camelCase, fixed for ever) and never its labels. */
export interface CatalogueEntry {
  readonly id: string;
  readonly labels: Labels;
}

/** The ids of a catalogue in its order, as the non-empty tuple that `z.enum` takes. */
export function idsOf<Id extends string>(
  entries: readonly [{ readonly id: Id }, ...{ readonly id: Id }[]],
): readonly [Id, ...Id[]] {
  const [first, ...rest] = entries;
  return [first.id, ...rest.map((entry) => entry.id)];
}
