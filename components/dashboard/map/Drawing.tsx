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
  isFaint = false,
}: {
  readonly marks: readonly Mark[];
  /** Others are to stand out. */
  readonly isFaint?: boolean | undefined;
  readonly options?: DrawOptions;
}) {
  return (
    <g opacity={isFaint ? 0.35 : undefined}>{marks.map((mark, index) => elementOf(drawMark(mark, options), index))}</g>
  );
});

function elementOf(node: DrawnNode | string | null, key: number): ReactNode {
  if (node === null || typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return createElement(node.tag, { key, ...Object.fromEntries(attributes) }, node.children.map(elementOf));
}
