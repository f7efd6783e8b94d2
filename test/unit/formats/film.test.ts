// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFilm } from '@/lib/formats/film';
import { filmMessages } from '@/lib/i18n/film';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { actualJourneyId, barest, type SampleOptions, sampleDocument, sampleRecords, textOf } from './sampleDocument';

/** A picture whose bytes tell which it is. */
const picture = async (sha256: string) => ({
  mediaType: 'image/png',
  bytes: new Uint8Array(sha256.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []),
});
const base64Of = async (sha256: string) => btoa(String.fromCharCode(...(await picture(sha256)).bytes));

async function written(options: SampleOptions = {}): Promise<string> {
  return textOf(await writeFilm(sampleDocument({ journeyId: actualJourneyId(), picture, ...options }), {}));
}

const readHtml = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

function changed(change: (touchpoint: Touchpoint) => Partial<Touchpoint>): Snapshot {
  const records = sampleRecords();
  return { ...records, touchpoints: (records.touchpoints ?? []).map((each) => ({ ...each, ...change(each) })) };
}

/** Every element with the names of its attributes, in order, without what it says. */
function shapeOf(document: Document): string {
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.closest('svg') === null)
    .map((element) => `${element.localName}[${element.getAttributeNames().join(' ')}]`)
    .join('\n');
}

describe('the journey film', { timeout: 60_000 }, () => {
  it('holds every touchpoint with all its evidence', async () => {
    const records = sampleRecords();
    const markup = await written();
    const page = readHtml(markup);
    const own = records.touchpoints?.filter(({ journeyId }) => journeyId === actualJourneyId()) ?? [];
    const told = own.filter(({ status }) => status !== 'excluded');
    expect(told.length).toBeGreaterThan(0);
    expect(page.querySelectorAll('.moment')).toHaveLength(told.length);
    for (const { title, evidenceIds } of told) {
      expect(page.body.textContent).toContain(title);
      for (const id of evidenceIds) {
        const evidence = records.evidence?.find((each) => each.id === id);
        const isPicture = evidence?.mediaType.startsWith('image/');
        expect(markup).toContain(isPicture ? await base64Of(evidence?.sha256 ?? '') : (evidence?.fileName ?? ''));
      }
    }
    for (const { quote } of records.verbatims?.filter(({ touchpointId }) =>
      own.some(({ id }) => id === touchpointId),
    ) ?? []) {
      expect(page.body.textContent).toContain(quote);
    }
  });

  it('says what the size of a point tells, where somebody said how strong a feeling was', async () => {
    const said = 'The larger a point, the stronger the feeling';
    const withStrength = (arousal: 1 | 5 | null) =>
      written({ records: changed(({ emotion }) => (emotion ? { emotion: { ...emotion, arousal } } : {})) });
    const title = readHtml(await withStrength(5)).querySelector('.scene.title');
    expect(title?.textContent).toContain(said);
    expect(title?.querySelectorAll('.strength svg circle')).toHaveLength(3);
    expect(await withStrength(null)).not.toContain(said);
  });

  it('loads nothing, and lets nothing run but its own player', async () => {
    const markup = await written();
    const page = readHtml(markup);
    expect(page.querySelectorAll('link, iframe, object, embed, base, form, foreignObject, [style]')).toHaveLength(0);
    for (const loaded of page.querySelectorAll('[src], image, [href]')) {
      expect(loaded.getAttribute('src') ?? loaded.getAttribute('href')).toMatch(/^data:image\//);
    }
    expect(markup).not.toMatch(/@import|url\(|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    const [script, ...others] = page.querySelectorAll('script');
    expect(others).toEqual([]);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; img-src data:;/);
    for (const [directive, element] of [
      ['script-src', script],
      ['style-src', page.querySelector('style')],
    ] as const) {
      const bytes = new TextEncoder().encode(element?.textContent ?? '');
      const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
      expect(policy).toContain(`${directive} 'sha256-${hash}';`);
    }
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('reads as a list where no script runs: headings in order, controls hidden', async () => {
    const page = readHtml(await written({ language: 'fr' }));
    expect(page.documentElement.lang).toBe('fr');
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const bar = page.querySelector('.controls');
    expect(bar?.hasAttribute('hidden')).toBe(true);
    expect(bar?.querySelector('.play')?.textContent).toContain(filmMessages.fr.play);
    expect(page.querySelector('svg[role=img][aria-label]')).not.toBeNull();
    for (const image of page.querySelectorAll('.moment img')) expect(image.getAttribute('alt')).not.toBe('');
  });

  it('lets no text become an element, an attribute or a script', async () => {
    const saying = (text: string) => changed(() => ({ title: `T${text}`, thought: `H${text}`, tags: [text] }));
    const plain = shapeOf(readHtml(await written({ records: saying('x') })));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(...'<>"\'&/\\\r\0\ud800a', '-->', ']]>', '</style>', '</script>', '<img src=x onerror=1>'),
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(shapeOf(readHtml(await written({ records: saying(`x${text}x`) }))) === plain).toBe(true);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('leaves out of a client version what is not for the client', async () => {
    const records = changed(() => ({ internalNote: 'Not for their eyes', thought: 'Why only now?' }));
    expect(await written({ records })).toContain('Why only now?');
    for (const markup of [await written({ records }), await written({ records, client: barest })]) {
      expect(markup).not.toContain('Not for their eyes');
    }
    const client = { ...barest, footer: 'Confidential: Klafti' };
    const page = readHtml(await written({ records, client }));
    expect(page.body.textContent).not.toContain('Why only now?');
    expect(page.querySelectorAll('.moment img')).toHaveLength(0);
    expect(page.querySelector('footer')?.textContent).toBe('Confidential: Klafti');
    for (const { name } of records.observers ?? []) expect(page.body.textContent).not.toContain(name);
  });

  it('lasts some ten minutes at most where a journey has hundreds of moments', async () => {
    const [first] = sampleRecords().touchpoints?.filter(({ journeyId }) => journeyId === actualJourneyId()) ?? [];
    const many = Array.from({ length: 500 }, (_, nth) => ({
      ...first,
      id: crypto.randomUUID(),
      position: `a${nth.toString().padStart(4, '0')}`,
    })) as Touchpoint[];
    const page = readHtml(await written({ records: { ...sampleRecords(), touchpoints: many } }));
    const scenes = [...page.querySelectorAll<HTMLElement>('.scene')];
    const seconds = scenes.reduce((sum, { dataset }) => sum + Number(dataset.seconds), 0);
    expect(page.querySelectorAll('.moment')).toHaveLength(500);
    expect(seconds).toBeLessThan(620);
    expect(seconds).toBeGreaterThan(300);
  });

  it('says how it is opened, stops when it is told to', async () => {
    const notes: string[] = [];
    await writeFilm(sampleDocument({ journeyId: actualJourneyId(), picture }), { onNote: (note) => notes.push(note) });
    expect(notes).toContain(filmMessages.en.toPlay);
    const signal = AbortSignal.abort(new Error('stopped'));
    const document = sampleDocument({ journeyId: actualJourneyId(), picture });
    await expect(writeFilm(document, { signal })).rejects.toThrow('stopped');
  });
});
