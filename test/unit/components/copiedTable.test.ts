// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedTable } from '@/components/dashboard/table/copiedTable';

describe('a copied table', () => {
  it('has a line a row and a tab between cells, and the same as HTML', () => {
    const { text, html } = copiedTable(
      ['Title', 'Note'],
      [
        ['One', 'a\tb "c"\nd'],
        ['<b>', ''],
      ],
    );
    expect(text).toBe('Title\tNote\r\nOne\t"a\tb ""c""\nd"\r\n<b>\t');
    expect(html).toBe(
      '<table><thead><tr><th>Title</th><th>Note</th></tr></thead><tbody>' +
        '<tr><td>One</td><td>a\tb &quot;c&quot;<br>d</td></tr><tr><td>&lt;b&gt;</td><td></td></tr></tbody></table>',
    );
  });

  it('holds no formula', () => {
    const cells = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'];
    const { text } = copiedTable(
      ['x'],
      cells.map((cell) => [cell]),
    );
    for (const line of text.split('\r\n').slice(1)) expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(copiedTable(['x'], [['-2'], ['−1'], ['3,5']]).text).toBe('x\r\n-2\r\n−1\r\n3,5');
  });

  it('keeps every cell, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 5 }), (rows) => {
        const { html } = copiedTable(['a', 'b'], rows);
        const table = document.createElement('div');
        table.innerHTML = html;
        expect(table.querySelectorAll('tbody tr')).toHaveLength(rows.length);
        expect(table.querySelectorAll('td')).toHaveLength(rows.length * 2);
      }),
    );
  });
});
