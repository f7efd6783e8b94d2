import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnNode } from '@/lib/journey/map/drawScene';
import { sharedPictures } from '@/lib/journey/map/sharedPictures';

const image = (href: string, x: number, width = 100): DrawnNode => ({
  tag: 'image',
  attributes: { x, y: 5, width, height: 60, href },
  children: [],
});
const group = (...children: DrawnNode[]): DrawnNode => ({ tag: 'g', attributes: {}, children });
const all = (node: DrawnNode): DrawnNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

/** Where which picture is seen, in what width. */
function seen(drawing: DrawnNode): string[] {
  const nodes = all(drawing);
  const definitions = new Set(nodes.filter(({ tag }) => tag === 'defs').flatMap(({ children }) => children));
  return nodes.flatMap(({ tag, attributes }, nth) => {
    if (tag === 'image' && !definitions.has(nodes[nth] ?? '')) {
      return `${attributes.href} ${attributes.width} at ${attributes.x},${attributes.y}`;
    }
    if (tag !== 'use') return [];
    const target = nodes.find((each) => `#${each.attributes.id}` === attributes.href)?.attributes;
    return `${target?.href} ${target?.width} at ${attributes.x},${attributes.y}`;
  });
}

describe('pictures that are shown several times', () => {
  it('are in a drawing once for each size, and seen where they were', () => {
    const drawing = group(image('a', 0), group(image('a', 120), image('b', 240)), image('a', 360, 40));
    const shared = sharedPictures(drawing, 'map');
    expect(seen(shared)).toEqual(seen(drawing));
    expect(all(shared).filter(({ tag }) => tag === 'image')).toHaveLength(3);
    expect(sharedPictures(group(image('a', 0), image('b', 0)), 'map')).toEqual(group(image('a', 0), image('b', 0)));
  });

  it('are so whatever is drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(99), fc.constantFrom(40, 80))), (shown) => {
        const drawing = group(...shown.map(([href, x, width]) => group(image(href, x, width))));
        const shared = sharedPictures(drawing, 'map');
        expect(seen(shared)).toEqual(seen(drawing));
        const kinds = new Set(shown.map(([href, , width]) => `${href} ${width}`));
        expect(all(shared).filter(({ tag }) => tag === 'image')).toHaveLength(kinds.size);
      }),
    );
  });
});
