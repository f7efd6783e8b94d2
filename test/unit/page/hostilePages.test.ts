// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetails } from '@/lib/page/details';
import { parseDetails } from '@/lib/page/parseDetails';
import { type HostilePage, hostilePage } from '../../hostile/hostilePage';

const seeds = Array.from({ length: 50 }, (_, at) => at + 1);
const untouched = membersOfPrototypes();

describe('readDetails on hostile pages', () => {
  // A reader that hangs is found by the time that a test may take.
  it.each(seeds)(
    'reads a hundred of 5,000 without an exception, and gives what may be kept: %s',
    { timeout: 120_000 },
    async (seed) => {
      const pages = fc.asyncProperty(hostilePage(0.05), async (page) => {
        read(page);
        await turn();
      });
      await fc.assert(pages, { seed, numRuns: 100 });
    },
  );

  it('stops soon after its time is up', () => {
    const document = parsed(
      `<h1>Alba</h1>${'<li class="tile"><a href="/">Thing</a> <b>240,00 €</b></li>'.repeat(5000)}`,
    );
    let now = 0;
    // Each look at the clock takes ten milliseconds.
    const details = readDetails(document, 'https://shop.example/', { budgetMs: 300, clock: () => (now += 10) });
    expect(details.isCutOff).toBe(true);
    expect(now).toBeLessThan(2000);
  });
});

/** Reads a page and checks what has to hold for any. */
function read({ url, html }: HostilePage): void {
  const document = parsed(html);
  const before = document.documentElement.outerHTML;
  const details = readDetails(document, url);
  // It crosses from the tab as JSON does.
  const sent: unknown = JSON.parse(JSON.stringify(details));
  if (parseDetails(sent) === null) throw new Error(`These are no details: ${JSON.stringify(details).slice(0, 2000)}`);
  expect(JSON.stringify(details).length).toBeLessThan(200_000);
  expect(JSON.stringify(details)).not.toMatch(/\\ud[89a-f][0-9a-f]{2}|\\u0000/i);
  expect('hostileRan' in globalThis).toBe(false);
  expect(membersOfPrototypes()).toBe(untouched);
  // The page is left as it was found.
  if (document.documentElement.outerHTML !== before) throw new Error('The page was changed.');
}

/** What a page holds weakly, as jsdom does its nodes, is freed at the end of a turn only. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function membersOfPrototypes(): string {
  const owners = [Object, Array, String, Map, Set, Function, RegExp, Promise, Element, Document, Node];
  return owners.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join(';');
}
