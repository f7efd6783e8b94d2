import type { DrawnNode } from './drawScene';

/**
 * The same drawing with each picture in it once: where one is shown again in the same size, the drawing refers to it. `name` begins the ids, which must
 * be no one else's on the page.
 */
export function sharedPictures(drawing: DrawnNode, name: string): DrawnNode {
  const uses = new Map<string, number>();
  count(drawing, uses);
  const kept = new Map<string, DrawnNode>();
  const shared = withReferences(drawing, (picture) => {
    const key = keyOf(picture);
    if ((uses.get(key) ?? 0) < 2) return picture;
    const { x = 0, y = 0, ...own } = picture.attributes;
    const known = kept.get(key) ?? { ...picture, attributes: { id: `${name}-${kept.size + 1}`, ...own } };
    kept.set(key, known);
    return { tag: 'use', attributes: { href: `#${known.attributes.id}`, x, y }, children: [] };
  });
  if (kept.size === 0) return drawing;
  return { ...shared, children: [{ tag: 'defs', attributes: {}, children: [...kept.values()] }, ...shared.children] };
}

const keyOf = ({ attributes: { href, width, height } }: DrawnNode) => `${width}x${height} ${href}`;

function count(node: DrawnNode, uses: Map<string, number>): void {
  if (node.tag === 'image') uses.set(keyOf(node), (uses.get(keyOf(node)) ?? 0) + 1);
  for (const child of node.children) if (typeof child !== 'string') count(child, uses);
}

function withReferences(node: DrawnNode, referenceTo: (picture: DrawnNode) => DrawnNode): DrawnNode {
  if (node.tag === 'image') return referenceTo(node);
  if (node.children.length === 0) return node;
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withReferences(child, referenceTo),
  );
  return { ...node, children };
}
