import type { PageFacts } from '@/lib/journey/schemas/page';
import { everyItem } from '../declared/everyItem';
import type { DeclaredItem, PageSource } from '../declared/pageSource';
import { itemsOf, textOf } from '../declared/values';
import { type Claim, factOf } from './fact';
import { hint } from './outline/hints';

const maxSteps = 15;

/** The way from the site's top to this page, outermost first. */
export function readBreadcrumb(source: PageSource): PageFacts['breadcrumb'] {
  const claims: Claim<string[]>[] = [];
  const shown = shownTrail(source);
  if (shown.length > 1) claims.push({ value: shown, source: 'visible' });
  for (const item of everyItem(source.declared, source.budget)) {
    if (!item.types.includes('BreadcrumbList')) continue;
    const steps = trailOf(item);
    if (steps.length > 0) claims.push({ value: steps, source: item.source });
  }
  return factOf(claims, (one, other) => one.join('\n') === other.join('\n'));
}

function trailOf(list: DeclaredItem): string[] {
  return itemsOf(list, 'itemListElement')
    .map((step, at) => ({
      name: textOf(step, 'name') || itemsOf(step, 'item').map((item) => textOf(item, 'name'))[0] || '',
      position: Number(textOf(step, 'position')) || at + 1,
    }))
    .sort((one, other) => one.position - other.position)
    .map(({ name }) => name.slice(0, 200))
    .filter((name) => name !== '')
    .slice(0, maxSteps);
}

/** The first blocks in something called breadcrumb; what only parts the steps is left out. */
function shownTrail({ outline }: PageSource): string[] {
  const steps: string[] = [];
  let last = -1;
  for (const block of outline.blocks) {
    if ((block.hints & hint.breadcrumb) === 0) continue;
    if (last >= 0 && block.index > last + 3) break;
    last = block.index;
    for (const part of block.text.split(/\s*[›»>→/|]\s+|\s+[›»>→/|]\s*/)) {
      const step = part.replace(/^[\s›»>→/|•·-]+|[\s›»>→/|•·]+$/g, '');
      if (step !== '' && step.length <= 120 && steps.at(-1) !== step) steps.push(step);
    }
    if (steps.length >= maxSteps) break;
  }
  return steps.slice(0, maxSteps);
}
