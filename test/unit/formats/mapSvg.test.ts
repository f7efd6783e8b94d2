// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkVariable } from '@/components/dashboard/map/inkVariable';
import type { ClientVersion } from '@/lib/formats/clientVersion';
import { lightInks } from '@/lib/formats/lightInks';
import type { MapDocument } from '@/lib/formats/mapDocument';
import { pngScale } from '@/lib/formats/mapPng';
import { writeMapSvg } from '@/lib/formats/mapSvg';
import { lanes } from '@/lib/journey/lanes';
import { inks } from '@/lib/journey/map/scene';
import type { Snapshot } from '@/lib/journey/recordLists';
import { actualJourneyId, sampleDocument, sampleRecords, textOf } from './sampleDocument';

const parser = new DOMParser();
const journeyId = actualJourneyId();
const picture: MapDocument['picture'] = async () => ({ mediaType: 'image/webp', bytes: new Uint8Array([1, 2, 3]) });

/** The drawing, parsed as XML, and what was told of it. */
async function drawn(document: MapDocument) {
  const notes: string[] = [];
  const bytes = await writeMapSvg(document, { onNote: (note) => notes.push(note) });
  const svg = parser.parseFromString(textOf(bytes), 'image/svg+xml');
  expect(svg.querySelector('parsererror')?.textContent ?? null).toBeNull();
  const lines = [...svg.querySelectorAll('tspan')].map(({ textContent }) => textContent);
  return { svg, notes, text: lines.join(' ') };
}

describe('the map as SVG', () => {
  it('says who, what, when and how much, and how it is read', async () => {
    const { svg, text } = await drawn(sampleDocument({ journeyId, picture }));
    expect(svg.querySelector('title')?.textContent).toBe('Winter coats – A coat before the frost');
    for (const said of [
      'A coat before the frost',
      'Camille, 25–34, Architect',
      'Klafti',
      'Actual journey, As-is journey, End-to-end journey',
      'November 20, 2026',
      'Noor Lambrecht',
      '2 touchpoints, 1 verbatim, 1 piece of evidence',
      'Experienced: 2',
      'Decision',
      'Very negative',
      'To code: nobody has said yet what was felt.',
      'Written November 22, 2026 by Parcours 1.0.0.',
    ]) {
      expect(text).toContain(said);
    }
    const { text: french } = await drawn(sampleDocument({ journeyId, language: 'fr' }));
    expect(french).toContain('Origine du ressenti');
    expect(french).toContain('Décision');
  });

  it('is drawn in values, with its pictures inside', async () => {
    const document = sampleDocument({ journeyId, picture });
    const { svg, notes } = await drawn(document);
    const { markup } = { markup: svg.documentElement.outerHTML };
    expect(markup).not.toContain('var(');
    expect([...svg.querySelectorAll('image')].map((image) => image.getAttribute('href'))).toEqual([
      'data:image/webp;base64,AQID',
    ]);
    expect(notes).toEqual([]);
    // Nothing is fetched from anywhere.
    expect(markup.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:href|src)="(?!data:)/);
  });

  it('tells of pictures that are not here, and of those that no browser shows', async () => {
    const without = await drawn(sampleDocument({ journeyId }));
    expect(without.notes).toEqual(['One picture is not in it: its file is not here, or no browser shows it.']);
    const records = sampleRecords();
    const heic: Snapshot = {
      ...records,
      evidence: (records.evidence ?? []).map((each) => ({ ...each, mediaType: 'image/png' })),
    };
    const phone = await drawn(
      sampleDocument({
        journeyId,
        records: heic,
        picture: async () => ({ mediaType: 'image/heic', bytes: new Uint8Array([1]) }),
      }),
    );
    expect(phone.svg.querySelectorAll('image')).toHaveLength(0);
    expect(phone.notes).toHaveLength(1);
  });

  it('stays well-formed, and keeps every text a text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('</text><script>alert(1)</script>', ']]>', '" onload="x', '&amp;', '\u0000\u000b'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (title, thought) => {
        const records = sampleRecords();
        const { svg } = await drawn(
          sampleDocument({
            journeyId,
            records: {
              ...records,
              journeys: (records.journeys ?? []).map((each) => ({ ...each, title, scenario: thought })),
              touchpoints: (records.touchpoints ?? []).map((each) => ({ ...each, title, thought })),
            },
          }),
        );
        expect(svg.querySelectorAll('script, foreignObject, [onload]')).toHaveLength(0);
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('has the client’s logo and foot line', async () => {
    const client: ClientVersion = {
      lanes: lanes.map(({ id }) => id),
      withoutInternalNotes: true,
      withoutObservers: true,
      logo: { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]), width: 360, height: 48 },
      footer: 'Confidential: for Klafti only',
    };
    const { svg, text } = await drawn(sampleDocument({ journeyId, client, picture }));
    const logo = svg.querySelector('image[href^="data:image/png"]');
    expect([logo?.getAttribute('width'), logo?.getAttribute('height')]).toEqual(['180', '24']);
    expect(text).toContain('Confidential: for Klafti only');
    expect(text).toContain('Client version: some rows and notes were left out.');
    expect(text).not.toContain('Noor Lambrecht');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(
      writeMapSvg(sampleDocument({ journeyId, picture }), { signal: controller.signal }),
    ).rejects.toHaveProperty('name', 'AbortError');
  });
});

describe('the colours of files', () => {
  it('are those of the light theme', () => {
    const tokens = readFileSync('components/theme/tokens.css', 'utf8');
    for (const ink of inks) {
      const variable = /var\((--[\w-]+)\)/.exec(inkVariable(ink))?.[1] ?? '';
      const light = new RegExp(`${variable}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
      expect(lightInks[ink], variable).toBe(light);
    }
  });
});

describe('a picture’s scale', () => {
  it('is two, and as much as a browser can paint for what is larger', () => {
    expect(pngScale(1000, 800)).toBe(2);
    for (const [width, height] of [
      [90_000, 1200],
      [1200, 40_000],
      [14_000, 14_000],
    ] as const) {
      const scale = pngScale(width, height);
      expect(scale).toBeLessThan(2);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(32_000);
      expect(width * height * scale ** 2).toBeLessThanOrEqual(120_000_001);
    }
  });
});
