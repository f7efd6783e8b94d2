import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawnNode, drawScene } from '@/lib/journey/map/drawScene';
import { isOwnLane, laneText, writeLaneText } from '@/lib/journey/map/laneTexts';
import { layoutStages } from '@/lib/journey/map/layoutStages';
import { withLines } from '@/lib/journey/map/linesOfList';
import { markupOf } from '@/lib/journey/map/markupOf';
import { wrapText } from '@/lib/journey/map/wrapText';
import { measure, modelOf, touchpointsOf } from './samples';

const font = { size: 12, bold: false };
const texts = fc.oneof(fc.lorem({ maxCount: 60, mode: 'words' }), fc.string({ unit: 'grapheme', maxLength: 300 }));

describe('wrapping', () => {
  it('never exceeds the width or the number of lines', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 8 }), (text, width, lines) => {
        const wrapped = wrapText(text, width, lines, font, measure);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        // One character may be wider than the line, and a point stands out of it.
        for (const line of wrapped) {
          if ([...line].length > 2) expect(measure(line.replace(/[,.]$/, ''), font)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('loses no word while there is room', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20, mode: 'words' }), (text) => {
        const wrapped = wrapText(text, 120, 100, font, measure);
        expect(wrapped.join(' ')).toBe(text);
      }),
    );
  });

  it('breaks between words, and in a word only where it is longer than a line', () => {
    const line = measure('customers', font);
    expect(wrapText('our customers, and friends', line, 9, font, measure)).toEqual([
      'our',
      'customers,',
      'and',
      'friends',
    ]);
    expect(wrapText('our customers and', line, 9, font, measure)).toEqual(['our', 'customers', 'and']);
    expect(wrapText('our customers!', line, 9, font, measure)).toEqual(['our', 'custo-', 'mers!']);
    expect(wrapText('newsletter-subscription', line + 14, 9, font, measure)).toEqual([
      'newsletter-',
      'subscrip-',
      'tion',
    ]);
  });

  it.each([
    ['Searches', 'Sear-', 'ches'],
    ['Orders', 'Or-', 'ders'],
    ['between', 'be-', 'tween'],
    ['Unwraps', 'Un-', 'wraps'],
    ['confirmation', 'confir-', 'mation'],
    ['colleague', 'col-', 'league'],
    ['Sensibilisation', 'Sensi-', 'bilisa-', 'tion'],
    ['enquête', 'en-', 'quête'],
    ['résumée', 'résu-', 'mée'],
    ['« l’enquête »', '«\u00a0l’en-', 'quête\u00a0»'],
    ['aubelune.example', 'aubelune.', 'example'],
  ])('breaks %s between syllables, or where an address has a dot', (word, ...lines) => {
    const width = Math.max(...lines.map((line) => measure(line, font)));
    expect(wrapText(word, width, 9, font, measure)).toEqual(lines);
    expect(wrapText(word, width, 9, font, measure, 'cut')).toEqual(lines);
  });

  it('cuts the end of a word that has no such place, where that is wanted, and goes on behind it', () => {
    const width = measure('throu', font);
    expect(wrapText('Goes through it', width, 9, font, measure, 'cut')).toEqual(['Goes', 'thro…', 'it']);
    expect(wrapText('Goes through it', width, 2, font, measure, 'cut')).toEqual(['Goes', 'thro…']);
    expect(wrapText('klaf.example', measure('klaf', font), 1, font, measure, 'cut')).toEqual(['kla…']);
    expect(wrapText('42 1234567 ab', width, 9, font, measure, 'cut')).toEqual(['42', '1234…', 'ab']);
  });

  it('breaks no word where there is no place for that, cut or not in how many lines', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12, mode: 'words' }), fc.integer({ min: 24, max: 90 }), (text, width) => {
        for (const line of wrapText(text, width, 100, font, measure, 'cut')) {
          expect(measure(line, font)).toBeLessThanOrEqual(width);
          for (const part of line.split(' ')) {
            const shown = part.replace(/[-…]$/, '');
            const isWhole = part === shown;
            expect(text.split(' ').some((word) => (isWhole ? word.endsWith(shown) : word.includes(shown)))).toBe(true);
          }
        }
      }),
    );
  });

  it('begins no line with a sign that closes something, and ends none with one that opens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.lorem({ maxCount: 1 }), fc.constantFrom('', ',', '!', ' ?', ' !', ' ;', '…', ' »', '.')), {
          minLength: 1,
        }),
        fc.integer({ min: 30, max: 200 }),
        (words, width) => {
          const text = words
            .map(([word, sign]) => `${sign === ' »' ? '« ' : ''}${word.replace(/[.,]/g, '')}${sign}`)
            .join(' ');
          const wrapped = wrapText(text, width, 1000, font, measure);
          for (const line of wrapped) {
            expect(line).not.toMatch(/^[,.;:!?…»]/u);
            expect(line).not.toMatch(/«$/u);
          }
          const bare = (some: string) => some.replace(/[\s-]/g, '');
          expect(bare(wrapped.join(''))).toBe(bare(text));
        },
      ),
    );
  });

  it('says that something is left out', () => {
    expect(wrapText('one two three', 24, 1, font, measure)).toEqual(['one…']);
    // At the end of a word where there are several, and without what would lead on.
    expect(wrapText('one twoandmore three', 60, 1, font, measure)).toEqual(['one…']);
    expect(wrapText('One → two', 36, 1, font, measure)).toEqual(['One →…']);
    expect(wrapText('One · two', 36, 1, font, measure)).toEqual(['One…']);
    expect(wrapText('unforeseeable', 40, 1, font, measure)[0]).toMatch(/^unf.*[a-z]…$/);
    // The end of a line parts as a dot does.
    expect(wrapText('Website · Two', 42, 3, font, measure)).toEqual(['Website', 'Two']);
    expect(wrapText('Web · Two', 42, 3, font, measure)).toEqual(['Web ·', 'Two']);
    expect(wrapText('', 100, 3, font, measure)).toEqual([]);
    expect(wrapText('a\nb', 100, 3, font, measure)).toEqual(['a', 'b']);
  });
});

describe('markup', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"/><a xlink:href="x">',
      ']]>',
      '&lt;',
      '\u0000\u0007',
      '\ud800',
      '--><!--',
    ),
  );

  it('is well-formed whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (all) => {
        const told = all.map((text) => ({
          ...{ stageId: 'decision', valence: 1, title: `x${text.replaceAll('\u0000', '')}`, thought: text },
        }));
        const scene = layoutStages(modelOf(touchpointsOf(told)), { slotWidth: 200, measure });
        const drawn = drawScene(scene, { colour: (ink) => `#${ink}`, pictureUrl: () => null, font: 'serif' });
        expectWellFormed(markupOf(drawn));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a text a text', () => {
    const node: DrawnNode = { tag: 'text', attributes: { fill: '"<&' }, children: ['<b>&</b>', '\u0001x'] };
    expect(markupOf(node)).toBe('<text fill="&quot;&lt;&amp;">&lt;b&gt;&amp;&lt;/b&gt;x</text>');
  });
});

/** Reads markup as XML 1.0 does, as far as a drawing goes: elements that close, attributes in quotes, no stray characters. */
function expectWellFormed(markup: string): void {
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|[^<>]+/gy;
  let at = 0;
  for (let match = token.exec(markup); match; match = token.exec(markup)) {
    at = token.lastIndex;
    const [all, closes, tag, , isEmpty] = match;
    if (tag === undefined) expect(all).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
    else if (closes) expect(open.pop()).toBe(tag);
    else if (!isEmpty) open.push(tag);
  }
  expect(at).toBe(markup.length);
  expect(open).toEqual([]);
  expect(markup.isWellFormed()).toBe(true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML 1.0 forbids.
  expect(markup).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
}

describe('lanes of a study’s own', () => {
  it('keep their texts apart, and beside what other programs keep', () => {
    const before = { 'some.other': { a: 1 } };
    const one = writeLaneText(before, 'lane.a', 'Asks a friend');
    const two = writeLaneText(one, 'lane.b', 'Waits');
    expect(laneText({ extensions: two }, 'lane.a')).toBe('Asks a friend');
    expect(laneText({ extensions: two }, 'lane.b')).toBe('Waits');
    expect(writeLaneText(writeLaneText(two, 'lane.a', ''), 'lane.b', '')).toEqual(before);
    expect(laneText({ extensions: { 'parcours.lanes': 'broken' } }, 'lane.a')).toBe('');
    expect(isOwnLane('lane.a')).toBe(true);
    expect(isOwnLane('thought')).toBe(false);
  });
});

describe('a list written as lines', () => {
  const items = [
    { id: '1', text: 'Fees', severity: 5 },
    { id: '2', text: 'Slow', severity: 2 },
    { id: '3', text: 'Small', severity: null },
  ];
  const make = (text: string) => ({ id: 'new', text, severity: null });

  it('keeps what else is known of an entry, wherever its line goes', () => {
    expect(withLines(items, 'Small\nFees', make)).toEqual([items[2], items[0]]);
    expect(withLines(items, 'Fees\nVery slow\nSmall', make)).toEqual([
      items[0],
      { id: '2', text: 'Very slow', severity: 2 },
      items[2],
    ]);
    expect(withLines(items, 'Fees\nSlow\nSmall\n\n  Late ', make)).toEqual([...items, make('Late')]);
    expect(withLines(items, '', make)).toEqual([]);
  });

  it('never has two entries of one record', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Fees', 'Slow', 'Small', 'New', ''), { maxLength: 8 }), (lines) => {
        const kept = withLines(items, lines.join('\n'), make).filter(({ id }) => id !== 'new');
        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
      }),
    );
  });
});
