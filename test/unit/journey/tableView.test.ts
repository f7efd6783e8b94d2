import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  plainTableView,
  readTableExtension,
  readTableView,
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
