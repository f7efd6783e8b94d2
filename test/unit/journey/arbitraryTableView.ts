import fc from 'fast-check';
import { tableColumns } from '@/lib/journey/tableView';
import { facets } from '@/lib/journey/touchpointFilter';

const day = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  { nil: null },
);
/** Any view of the table. */
export const tableView = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  filter: fc.record({
    values: fc.dictionary(
      fc.constantFrom(...facets),
      fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
    ),
    from: day,
    to: day,
  }),
  sort: fc.uniqueArray(fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }), {
    selector: ({ column }) => column,
  }),
  columns: fc.option(fc.uniqueArray(fc.constantFrom(...tableColumns), { minLength: 1 }), { nil: null }),
});
