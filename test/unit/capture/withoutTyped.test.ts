import { describe, expect, it } from 'vitest';
import { selectionWithoutTyped, withoutTyped } from '@/lib/capture/withoutTyped';
import { type PickedPart, pickedPart } from '@/lib/messaging/pickedPart';

const card = '4111222233334444';
const name = 'Wilhelmina Hohenfels';

function partOf(words: string, around: Partial<{ prefix: string; suffix: string }> = {}): PickedPart {
  const { prefix = 'Payment', suffix = '' } = around;
  const position = { start: 40, end: 40 + words.length, textLength: 900, isOnly: true };
  const quote = { type: 'TextQuoteSelector', exact: words, prefix, suffix } as const;
  return {
    name: 'section',
    text: words.slice(0, 200),
    quote: words,
    anchor: {
      selectors: [
        quote,
        { type: 'TextPositionSelector', ...position },
        { type: 'CssSelector', value: '#preview', refinedBy: quote },
      ],
      textFragmentUrl: `https://shop.example/pay#:~:text=${encodeURIComponent(words)}`,
    },
    imageUrl: null,
    linkUrl: null,
    rectangle: { x: 0, y: 0, width: 10, height: 10 },
    review: null,
    ad: null,
  };
}

describe('withoutTyped', () => {
  it.each([
    ['a card that is drawn', '4111 2222 3333 4444\nWILHELMINA HOHENFELS'],
    ['a summary', `Please check: card ${card}, in the name of Wilhelmina  Hohenfels.`],
    ['words without space between', 'Ship toWilhelmina HohenfelsCard4111-2222-3333-4444'],
  ])('has nothing of what was typed and is said again: %s', (_, words) => {
    const part = withoutTyped(partOf(words, { prefix: `Hello ${name}, `, suffix: ` ${card}` }), [card, name]);
    expect(pickedPart.safeParse(part).error).toBeUndefined();
    expect(JSON.stringify(part)).not.toMatch(/4111|3333|hohenfels/i);
  });

  it('has no short words either that stand without space between blocks', () => {
    const { anchor } = withoutTyped({ ...partOf('Ship toAnnaon Tuesday'), quote: 'Ship to\nAnna\non Tuesday' }, [
      'Anna',
    ]);
    expect(JSON.stringify(anchor)).not.toContain('Anna');
    expect(anchor?.selectors[0]).toMatchObject({ exact: 'on Tuesday', prefix: '', suffix: '' });
  });

  it('has no numbers either that stand without space between blocks', () => {
    const words = 'SMS to+33 6 98 76 54 3227 Lange GasseSum 48 2502 coatson Tuesday';
    const quote = 'SMS to\n+33 6 98 76 54 32\n27 Lange Gasse\nSum 48 250\n2 coats\non Tuesday';
    const { anchor } = withoutTyped({ ...partOf(words), quote }, ['0698765432', '48250']);
    expect(JSON.stringify(anchor)).not.toMatch(/98 76|48 250/);
  });

  it('keeps the words beside it, and anchors them', () => {
    const words = `Please check: we deliver in two days to ${name}, Lange Gasse.`;
    const part = withoutTyped(partOf(words), [name]);
    expect(part.quote).toBe('Please check: we deliver in two days to ***, Lange Gasse.');
    expect(part.text).toBe(part.quote);
    const exact = 'Please check: we deliver in two days to ';
    expect(part.anchor).toEqual({
      selectors: [
        { type: 'TextQuoteSelector', exact, prefix: 'Payment', suffix: '' },
        { type: 'TextPositionSelector', start: 40, end: 40 + exact.length, textLength: 900, isOnly: false },
        {
          type: 'CssSelector',
          value: '#preview',
          refinedBy: { type: 'TextQuoteSelector', exact, prefix: 'Payment', suffix: '' },
        },
      ],
      textFragmentUrl: null,
    });
  });

  it('cuts what stands around the words at what was typed', () => {
    const part = withoutTyped(partOf('Delivered on Tuesday', { prefix: `Ship to ${name}. `, suffix: ' by post' }), [
      name,
    ]);
    expect(part.quote).toBe('Delivered on Tuesday');
    expect(part.anchor?.selectors[0]).toMatchObject({
      exact: 'Delivered on Tuesday',
      prefix: '. ',
      suffix: ' by post',
    });
    expect(part.anchor?.selectors[1]).toMatchObject({ start: 40, isOnly: true });
    expect(part.anchor?.textFragmentUrl).toContain('Delivered');
  });

  it('has neither quote nor words where nothing is left, and its place by the selector', () => {
    const part = withoutTyped(partOf(name.toUpperCase()), [name]);
    expect(part).toMatchObject({ quote: null, text: '' });
    expect(part.anchor?.selectors).toEqual([{ type: 'CssSelector', value: '#preview', refinedBy: null }]);
  });

  it('leaves out addresses that say it', () => {
    const part = { ...partOf('Go on'), linkUrl: 'https://shop.example/pay?name=Wilhelmina+Hohenfels' };
    expect(withoutTyped(part, [name]).linkUrl).toBeNull();
    expect(withoutTyped(part, ['shop']).linkUrl).toBe(part.linkUrl);
  });

  it('leaves short values, parts of words and reviews alone', () => {
    const part = partOf('The parisienne coat, size 38, for Ann');
    expect(withoutTyped(part, ['Ann', '38'])).toEqual(part);
    expect(withoutTyped(part, ['Paris']).quote).toBe(part.quote);
    expect(withoutTyped(part, [])).toBe(part);
    const review = { ...partOf(`It fits ${name} well`), review: {} as PickedPart['review'] };
    expect(withoutTyped(review, [name])).toBe(review);
  });
});

describe('selectionWithoutTyped', () => {
  const selected = (words: string) => {
    const { quote, anchor } = partOf(words);
    if (quote === null || anchor === null) throw new Error('Nothing is selected.');
    return { quote, anchor };
  };

  it('has nothing of what was typed and is said again', () => {
    const words = `Please check: we deliver in two days to ${name}, card 4111 2222 3333 4444.`;
    const selection = selectionWithoutTyped(selected(words), [card, name]);
    expect(selection?.quote).toBe('Please check: we deliver in two days to ***, card ***.');
    expect(selection?.anchor.selectors[0]).toMatchObject({ exact: 'Please check: we deliver in two days to ' });
    expect(JSON.stringify(selection)).not.toMatch(/4111|3333|hohenfels/i);
  });

  it('is none where nothing else was selected, and as it was where none of it was typed', () => {
    expect(selectionWithoutTyped(selected(name.toUpperCase()), [name])).toBeNull();
    const other = selected('Delivered on Tuesday');
    expect(selectionWithoutTyped(other, [name])).toEqual(other);
    expect(selectionWithoutTyped(other, [])).toBe(other);
  });
});
