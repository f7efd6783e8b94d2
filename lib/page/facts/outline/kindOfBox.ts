import { attributeOf, localNameOf } from '../../untampered';

/**
 * What makes boxes alike that stand beside each other: tag and first class, but for the numbers in it. Asked of thousands, of which most bear the
 * same names, so that each is taken apart once.
 */
export function createKindOfBox(): (box: Element) => string {
  const known = new Map<string, Map<string, string>>();
  return (box) => {
    const names = attributeOf(box, 'class') ?? '';
    const localName = localNameOf(box);
    const kinds = known.get(names) ?? new Map<string, string>();
    const before = kinds.get(localName);
    if (before !== undefined) return before;
    const [first = ''] = names.slice(0, 100).trim().split(/\s+/);
    const kind = `${localName}.${first.replace(/\d+/g, '')}`;
    known.set(names, kinds.set(localName, kind));
    return kind;
  };
}
