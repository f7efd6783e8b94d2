import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  plainTableView,
  readTableExtension,
  readTableView,
  sortAfter,
  writeTableExtension,
  writeTableView,
} from '@/lib/journey/tableView';
import { tableView } from './arbitraryTableView';

describe('a view in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(tableView, (view) => {
        const written = writeTableView(view).toString();
        const read = readTableView(new URLSearchParams(written));
        expect(read).toEqual({ ...view, filter: { ...view.filter, values: { ...view.filter.values } } });
        expect(writeTableView(read).toString()).toBe(written);
      }),
    );
  });

  it('leaves out what it does not understand', () => {
    const read = readTableView(new URLSearchParams('sort=-price&columns=title,colour&from=soon&stage=a&stage=a'));
    expect(read).toEqual({
      ...plainTableView,
      columns: ['title'],
      filter: { values: { stage: ['a'] }, from: null, to: null },
    });
    expect(writeTableView(plainTableView).toString()).toBe('');
  });
});

describe('the order', () => {
  const up = (column: 'stage' | 'emotion') => ({ column, descending: false });
  const down = (column: 'stage' | 'emotion') => ({ column, descending: true });

  it('is by one column, or by several of which each turns by itself', () => {
    expect(sortAfter([], 'stage', false)).toEqual([up('stage')]);
    expect(sortAfter([up('stage')], 'stage', false)).toEqual([down('stage')]);
    expect(sortAfter([down('stage')], 'stage', false)).toEqual([]);
    expect(sortAfter([up('stage')], 'emotion', false)).toEqual([up('emotion')]);
    expect(sortAfter([down('stage')], 'emotion', true)).toEqual([down('stage'), up('emotion')]);
    expect(sortAfter([up('stage'), up('emotion')], 'stage', true)).toEqual([down('stage'), up('emotion')]);
    expect(sortAfter([down('stage'), up('emotion')], 'stage', true)).toEqual([up('emotion')]);
    expect(sortAfter([up('stage'), down('emotion')], 'emotion', false)).toEqual([up('emotion')]);
    expect(sortAfter([], 'emotion', true)).toEqual([up('emotion')]);
  });

  it('names each column once, the first time', () => {
    const { sort } = readTableView(new URLSearchParams('sort=-stage,emotion,stage,price'));
    expect(sort).toEqual([down('stage'), up('emotion')]);
  });
});

describe('what a study keeps of its table', () => {
  it('is kept beside what others keep there', () => {
    const view = { id: 'a', name: 'Fees', search: 'q=fees' };
    const once = writeTableExtension({ 'example.org/x': 1, 'parcours.table': { later: true } }, { views: [view] });
    expect(once).toEqual({ 'example.org/x': 1, 'parcours.table': { later: true, views: [view] } });
    expect(readTableExtension(once)).toEqual({ views: [view], columns: null });
    const twice = writeTableExtension(once, { columns: ['title', 'note'] });
    expect(readTableExtension(twice)).toEqual({ views: [view], columns: ['title', 'note'] });
  });

  it('is read from whatever a file may bring', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { views, columns } = readTableExtension({ 'parcours.table': value });
        expect(Array.isArray(views)).toBe(true);
        expect(columns === null || columns.length > 0).toBe(true);
      }),
    );
    expect(readTableExtension({ 'parcours.table': { views: [1, { id: 'a' }], columns: ['x', 3] } })).toEqual({
      views: [],
      columns: null,
    });
  });
});
