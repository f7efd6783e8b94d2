import { createElement, memo, type ReactNode } from 'react';
import { type DrawnNode, type DrawOptions, drawMark } from '@/lib/journey/map/drawScene';
import type { Mark } from '@/lib/journey/map/scene';
import { inkVariable } from './inkVariable';

/** Pictures are shown by the layer above, which reads them only once they come near the window. */
const onScreen: DrawOptions = { colour: inkVariable, pictureUrl: () => null };

/** Marks of a scene as a group of an SVG picture. */
export const Drawing = memo(function Drawing({
  marks,
  options = onScreen,
}: {
  readonly marks: readonly Mark[];
  readonly options?: DrawOptions;
}) {
  return <g>{marks.map((mark, index) => elementOf(drawMark(mark, options), index))}</g>;
});

function elementOf(node: DrawnNode | string | null, key: number): ReactNode {
  if (node === null || typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return createElement(node.tag, { key, ...Object.fromEntries(attributes) }, node.children.map(elementOf));
}
