import { describe, expect, it } from 'vitest';
import { layCell } from '@/lib/journey/map/cellMarks';
import { titleStyle } from '@/lib/journey/map/titleStyle';
import { measure } from './samples';

describe('a card', () => {
  const content = (title: string) => ({
    lines: [
      { text: title, tone: 'strong' as const },
      { text: 'Website', tone: 'soft' as const },
      { text: 'Aubelune → Klafti', tone: 'attention' as const },
    ],
    picture: null,
  });
  const said = (title: string, width: number) =>
    layCell(content(title), width, titleStyle('card', width), measure)
      .marks(0, 0)
      .flatMap((mark) => (mark.kind === 'text' ? [mark.lines.join(' ')] : []));

  it('says whole where the customer goes, however long the title is', () => {
    for (const words of [1, 8, 40]) {
      const title = Array.from({ length: words }, () => 'tempted').join(' ');
      expect(said(title, 120)).toContain('Aubelune → Klafti');
    }
  });

  it('has smaller letters where it is narrow, and breaks no word but between syllables', () => {
    const lines = layCell(content('Goes through the dresses'), 52, titleStyle('compact', 52), measure)
      .marks(0, 0)
      .flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(lines[0]?.font.size).toBeLessThan(titleStyle('compact', 90).fontSize);
    expect(lines[0]?.lines).toEqual(['Goes', 'throu…', 'the', 'dres-', 'ses']);
  });

  it('cuts a long title and leaves room for no more of it', () => {
    const [title = '', ...others] = said('tempted '.repeat(60), 120);
    expect(title.endsWith('…')).toBe(true);
    expect(others).toEqual(['Aubelune → Klafti']);
  });
});
