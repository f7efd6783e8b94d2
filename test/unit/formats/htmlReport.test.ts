// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtmlReport } from '@/lib/formats/htmlReport';
import { insightsMessages } from '@/lib/i18n/insights';
import { reportMessages } from '@/lib/i18n/report';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { actualJourneyId, barest, type SampleOptions, sampleDocument, sampleRecords, textOf } from './sampleDocument';

const picture = { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

async function written(options: SampleOptions = {}): Promise<string> {
  return textOf(await writeHtmlReport(sampleDocument({ picture: async () => picture, ...options }), {}));
}

function readHtml(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** What a parser of XML makes of it: stricter than HTML's, which forgives anything. */
function readXml(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'application/xml');
}

/** Every element with the names of its attributes, in order, without what it says. */
function shapeOf(document: Document): string {
  return [...document.querySelectorAll('*')]
    .map((element) => `${element.localName}[${element.getAttributeNames().join(' ')}]`)
    .join('\n');
}

/** The example with a text in each place where people and pages write. */
function recordsThatSay(text: string, records = sampleRecords()): Snapshot {
  const labels = { en: text, fr: text };
  return {
    ...records,
    studies: records.studies?.map((study) => ({ ...study, name: `S${text}`, question: `Q${text}` })) ?? [],
    personas: records.personas?.map((each) => ({ ...each, name: `P${text}`, story: `T${text}`, goals: [text] })) ?? [],
    brands: records.brands?.map((each) => ({ ...each, name: `B${text}` })) ?? [],
    observers: records.observers?.map((each) => ({ ...each, name: `O${text}` })) ?? [],
    themes: records.themes?.map((each) => ({ ...each, name: labels })) ?? [],
    journeys: records.journeys?.map((each) => ({ ...each, title: `J${text}`, scenario: `C${text}` })) ?? [],
    touchpoints:
      records.touchpoints?.map(
        (each): Touchpoint => ({
          ...each,
          title: `T${text}`,
          note: `N${text}`,
          thought: `H${text}`,
          expectation: `E${text}`,
          tags: [`G${text}`],
          page: each.page && { ...each.page, title: `A${text}` },
          painPoints: each.painPoints.map((point) => ({ ...point, text: `I${text}`, solution: `L${text}` })),
          opportunities: each.opportunities.map((one) => ({ ...one, text: `U${text}`, owner: `W${text}` })),
        }),
      ) ?? [],
    verbatims: records.verbatims?.map((each) => ({ ...each, quote: `V${text}`, authorInitials: `X${text}` })) ?? [],
    questionnaireAnswers: records.questionnaireAnswers?.map((each) => ({ ...each, text: `R${text}` })) ?? [],
  };
}

describe('the HTML report', { timeout: 60_000 }, () => {
  it.each(['en', 'fr'] as const)('reads alike as HTML and as XML: %s', async (language) => {
    for (const journeyId of [actualJourneyId(), undefined]) {
      const markup = await written({ language, ...(journeyId ? { journeyId } : {}) });
      const [html, xml] = [readHtml(markup), readXml(markup)];
      expect(shapeOf(xml) === shapeOf(html)).toBe(true);
      expect(html.documentElement.lang).toBe(language);
      const words = (read: Document) => read.documentElement.textContent.replace(/\s+/g, ' ');
      expect(words(xml) === words(html)).toBe(true);
    }
  });

  it('says what it is to whoever has nothing else', async () => {
    const text = reportMessages.en;
    const document = readHtml(await written({ journeyId: actualJourneyId() }));
    const headings = [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent);
    for (const heading of [text.restsOn, text.map, text.findings, text.counts, text.method, text.evidenceTitle]) {
      expect(headings).toContain(heading);
    }
    const study = sampleRecords().studies?.[0];
    expect(document.querySelector('header')?.textContent).toContain(study?.name);
    expect(document.querySelector('header')?.textContent).toContain(study?.question);
    expect(document.querySelectorAll('figure.map > svg[role=img][aria-label]').length).toBeGreaterThan(0);
    const evidence = sampleRecords().evidence ?? [];
    const hashes = [...document.querySelectorAll('code')].map(({ textContent }) => textContent);
    expect(evidence.some(({ sha256 }) => hashes.includes(sha256))).toBe(true);
  });

  it('has every heading below one of the next higher level, and names each id once', async () => {
    const document = readHtml(await written());
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  it('loads nothing and runs nothing', async () => {
    const markup = await written();
    const document = readHtml(markup);
    expect(document.querySelectorAll('script, link, iframe, object, embed, base, form, foreignObject')).toHaveLength(0);
    for (const loaded of document.querySelectorAll('[src], image')) {
      expect(loaded.getAttribute('src') ?? loaded.getAttribute('href')).toMatch(/^data:image\//);
    }
    expect(markup).not.toMatch(/@import|url\(/);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
  });

  it('draws all parts of a map at one scale', async () => {
    const records = sampleRecords();
    const journeyId = actualJourneyId();
    const stages = records.stageModels?.find(
      ({ id }) => id === records.journeys?.find((each) => each.id === journeyId)?.stageModelId,
    )?.stages;
    const base = records.touchpoints?.find((each) => each.journeyId === journeyId);
    if (!stages || !base) throw new Error('The example has no touchpoint.');
    const touchpoints = Array.from({ length: 18 }, (_, at) => ({
      ...base,
      id: `0197b0aa-0000-7000-8000-${String(at).padStart(12, '0')}`,
      position: `a${String(at).padStart(4, '0')}`,
      stageId: stages[at < 16 ? 0 : 1]?.id ?? null,
    }));
    const page = readHtml(await written({ records: { ...records, touchpoints }, journeyId }));
    const scales = [...page.querySelectorAll('.map svg')].map((drawn) => {
      const shown = Number(/max-width:([\d.]+)%/.exec(drawn.getAttribute('style') ?? '')?.[1] ?? 100);
      return shown / Number(drawn.getAttribute('width'));
    });
    expect(scales.length).toBeGreaterThan(2);
    for (const scale of scales) expect(scale / Math.max(...scales)).toBeCloseTo(1, 2);
    expect(page.querySelectorAll('.map svg[style]').length).toBeGreaterThan(0);
  });

  it('lets no text become an element or an attribute', async () => {
    const journeyId = actualJourneyId();
    // How a text is broken into lines on a map depends on it: what is drawn is only held to what drawing needs.
    const read = (page: Document) => {
      const drawn = [...page.querySelectorAll('figure.map *')].flatMap((each) => [
        each.localName,
        ...each.getAttributeNames(),
      ]);
      for (const map of page.querySelectorAll('figure.map')) map.remove();
      return { shape: shapeOf(page), drawn: new Set(drawn) };
    };
    const plain = read(readHtml(await written({ records: recordsThatSay('x'), journeyId })));
    const drawing = new Set([
      ...plain.drawn,
      'rect',
      'circle',
      'path',
      'opacity',
      'text-anchor',
      'font-style',
      'title',
    ]);
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom(...'<>"\'&/\\\r\0\ud800a', '--', ']]>', '</style>', '<script>', '<img src=x onerror=1>'))
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const markup = await written({ records: recordsThatSay(`x${text}x`), journeyId });
        for (const { shape, drawn } of [read(readHtml(markup)), read(readXml(markup))]) {
          expect(shape === plain.shape).toBe(true);
          expect([...drawn].filter((name) => !drawing.has(name))).toEqual([]);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('lets no line at the foot out of the style sheet', async () => {
    const footer = '</style><script>alert(1)</script>";}*{color:red}\\"';
    const page = readHtml(await written({ client: { ...barest, footer }, journeyId: actualJourneyId() }));
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toContain('color:red}');
    expect(page.querySelector('header')?.textContent).toContain(footer);
  });

  it('leads nowhere but to pages', async () => {
    const records = sampleRecords();
    const touchpoints = records.touchpoints?.map(
      (each): Touchpoint => ({
        ...each,
        page: each.page && { ...each.page, url: 'javascript:alert(1)' },
      }),
    );
    const document = readHtml(await written({ records: { ...records, touchpoints: touchpoints ?? [] } }));
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(#|https?:\/\/)/);
  });

  it('leaves out of a client version what is not for the client, and shows logo and foot line', async () => {
    const records = sampleRecords();
    const touchpoints = records.touchpoints?.map((each) => ({ ...each, internalNote: 'Not for their eyes' })) ?? [];
    const own = { records: { ...records, touchpoints }, journeyId: actualJourneyId() };
    expect(await written(own)).toContain('Not for their eyes');
    const logo = { mediaType: 'image/png', bytes: new Uint8Array([9, 9]), width: 10, height: 10 };
    const client = { ...barest, logo, footer: 'Confidential: Klafti' };
    const markup = await written({ ...own, client });
    const document = readHtml(markup);
    expect(markup).not.toContain('Not for their eyes');
    for (const { name } of records.observers ?? []) expect(document.body.textContent).not.toContain(name);
    expect(document.querySelector('img.logo')?.getAttribute('src')).toBe('data:image/png;base64,CQk=');
    expect(document.querySelector('header')?.textContent).toContain('Confidential: Klafti');
    expect(document.querySelector('#evidence')).toBeNull();
    // That a stage is empty is all that is left to tell.
    const told = [...document.querySelectorAll('#journey-1-findings h3')].map(({ textContent }) => textContent);
    expect(told).toEqual([insightsMessages.en.open]);
  });

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    const document = sampleDocument({ picture: async () => picture });
    await expect(writeHtmlReport(document, { signal: stopped })).rejects.toThrow('stopped');
  });
});
