import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@/lib/journey/schemas/page';
import type { PageDetails } from '@/lib/page/details';
import type { PageCounts } from '@/lib/page/pageCounts';
import { parseDetails } from '@/lib/page/parseDetails';
import { parsePageCounts } from '@/lib/page/parsePageCounts';
import { parsePageReading } from '@/lib/page/parsePageReading';
import { type Answer, type Answers, type Field, fields } from '../answers';
import type { Tool } from './tool';

/**
 * The readers of the build in `folder`, one after the other, as the extension runs them; `isPatient` stops the clock by which they stop
 * themselves, for machines that are busy with something else.
 */
export function parcours(folder: string, isPatient = false): Tool {
  const light = timed(readFileSync(join(folder, 'page-reader.js'), 'utf8'), isPatient);
  const thorough = timed(readFileSync(join(folder, 'details-reader.js'), 'utf8'), isPatient);
  const counter = timed(readFileSync(join(folder, 'page-counter.js'), 'utf8'), isPatient);
  return {
    name: 'Parcours',
    how: 'the built page-reader.js, details-reader.js and page-counter.js, in an isolated world of the page',
    fields: new Set(fields),
    async read(tab) {
      const first = (await tab.evaluateIsolated(light)) as Timed;
      const second = (await tab.evaluateIsolated(thorough)) as Timed;
      const third = (await tab.evaluateIsolated(counter)) as Timed;
      const reading = parsePageReading(first.result);
      const details = parseDetails(second.result);
      if (!reading) throw new Error('What page-reader.js gave is no page reading.');
      if (!details) throw new Error('What details-reader.js gave are no page details.');
      const counts = parsePageCounts(third.result);
      if (!counts) throw new Error('What page-counter.js gave are no counts.');
      return {
        answers: answersOf(reading.page, details, counts),
        ms: first.ms + second.ms,
        isCutOff: details.isCutOff || counts.isCutOff,
        confidence: details.kind?.confidence,
      };
    },
  };
}

interface Timed {
  readonly result: unknown;
  readonly ms: number;
}

/** A built script is one expression. */
function timed(script: string, isPatient: boolean): string {
  const expression = script.trim().replace(/;$/, '');
  const stopped = isPatient ? 'performance.now = () => 0;' : '';
  return `(async () => { const now = performance.now.bind(performance); ${stopped} const start = now(); const result = await ${expression}; return { result, ms: now() - start }; })()`;
}

function answersOf(page: Page, details: PageDetails, counts: PageCounts): Answers {
  const { facts } = details;
  const found: [Field, Answer | null][] = [
    ['kind', details.kind && { value: details.kind.id, source: `confidence ${details.kind.confidence.toFixed(2)}` }],
    ['product', facts.product],
    ['title', details.title === null ? null : { value: details.title, source: 'details' }],
    ['price', facts.price ?? (facts.priceRange && { ...facts.priceRange, value: facts.priceRange.value.low })],
    ['currency', facts.currency],
    ['brand', facts.brand],
    ['availability', facts.availability],
    ['rating', facts.rating && { value: facts.rating.value.value, source: facts.rating.source }],
    ['ratingScale', number(facts.rating?.value.best, facts.rating?.source)],
    ['ratingCount', number(facts.rating?.value.count, facts.rating?.source)],
    ['author', facts.author],
    ['date', facts.publishedAt],
    ['lang', text(details.language ?? page.language)],
    ['site', text(details.siteName ?? page.siteName)],
    ['ads', counts.ads > 0 ? { value: counts.ads, source: 'visible' } : null],
  ];
  return Object.fromEntries(found.filter(([, answer]) => answer !== null)) as Answers;
}

function number(value: number | null | undefined, source: string | undefined): Answer | null {
  return value === null || value === undefined ? null : { value, source: source ?? '' };
}

function text(value: string | null): Answer | null {
  return value === null ? null : { value, source: 'details' };
}
