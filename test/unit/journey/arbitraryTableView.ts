import fc from 'fast-check';
import { highlights } from '@/lib/journey/highlights';
import { tableColumns } from '@/lib/journey/tableView';
import { facets } from '@/lib/journey/touchpointFilter';

const day = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: null },
);
/** Anything that can be sought: what is shown alone is what stands out, so that something does. */
export const sought = fc
  .record({
    query: fc.string({ unit: 'grapheme' }),
    filter: fc.record({
      values: fc.dictionary(
        fc.constantFrom(...facets),
        fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
      ),
      from: day,
      to: day,
    }),
    highlights: fc.subarray([...highlights]),
    onlyHighlighted: fc.boolean(),
  })
  .map((any) => ({ ...any, onlyHighlighted: any.onlyHighlighted && any.highlights.length > 0 }));

const look = fc.record({
  sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }), {
    selector: ({ column }) => column,
  }),
  columns: fc.option(fc.uniqueArray(fc.constantFrom(...tableColumns), { minLength: 1 }), { nil: null }),
});

/** Any view of the table. */
export const tableView = fc.tuple(sought, look).map(([any, as]) => ({ ...any, ...as }));
