import { withoutSeams } from './joinTexts';
import type { PageOutline, ShownBlock } from './pageOutline';

/** An outline with another block in the place of its main heading. */
export function withHeading(outline: PageOutline, mainHeading: ShownBlock): PageOutline {
  const replaced = (block: ShownBlock) => (block === outline.mainHeading ? mainHeading : block);
  return { ...outline, mainHeading, blocks: outline.blocks.map(replaced), headings: outline.headings.map(replaced) };
}

/** A heading with a stretch of its text alone. */
export function partOfHeading(heading: ShownBlock, from: number, to: number): ShownBlock {
  const joined = heading.joined.slice(from, to).replace(/[\s\u2063]+$/, '');
  const runs = heading.runs
    .filter(({ start }) => start >= from && start < to)
    .map((run) => ({ ...run, start: run.start - from }));
  return { ...heading, joined, runs, text: withoutSeams(joined).trim() };
}
