// @vitest-environment jsdom
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePptx } from '@/lib/formats/pptx';
import { insightsMessages } from '@/lib/i18n/insights';
import { reportMessages } from '@/lib/i18n/report';
import { slideMessages } from '@/lib/i18n/slides';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { xmlText } from '@/lib/journey/xmlText';
import { named, parseXml, type ReadDeck, readDeck, textsOf } from './readDeck';
import { actualJourneyId, barest, type SampleOptions, sampleDocument, sampleRecords } from './sampleDocument';

const picture = { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

async function written(options: SampleOptions = {}): Promise<ReadDeck> {
  return readDeck(await writePptx(sampleDocument({ picture: async () => picture, ...options }), {}));
}

/** The walked journey of the example with so many touchpoints; `change` says what they are. */
function recordsWith(count: number, change: (at: number, touchpoint: Touchpoint) => Partial<Touchpoint>): Snapshot {
  const records = sampleRecords();
  const journeyId = actualJourneyId();
  const stages =
    records.stageModels?.find(({ id }) => id === records.journeys?.find((each) => each.id === journeyId)?.stageModelId)
      ?.stages ?? [];
  const base = records.touchpoints?.findLast((each) => each.journeyId === journeyId);
  if (!base) throw new Error('The example has no touchpoint.');
  const touchpoints = Array.from({ length: count }, (_, at): Touchpoint => {
    const own: Touchpoint = {
      ...base,
      id: `0197b0aa-0000-7000-8000-${String(at).padStart(12, '0')}`,
      position: `a${String(at).padStart(4, '0')}`,
      title: `Touchpoint ${at + 1}`,
      stageId: stages[Math.floor((at / count) * stages.length)]?.id ?? null,
      status: 'validated',
    };
    return { ...own, ...change(at, own) };
  });
  return { ...records, touchpoints };
}

const feeling = (valence: number | null) =>
  valence === null ? null : ({ valence, arousal: null, label: null, basis: null } as Touchpoint['emotion']);

describe('a presentation', { timeout: 60_000 }, () => {
  it.each(['en', 'fr'] as const)('is a sound package whose slides say what a journey is: %s', async (language) => {
    const { slides } = await written({ language, journeyId: actualJourneyId() });
    const words = slideMessages[language];
    const titles = slides.map(({ title }) => title);
    const journey = sampleRecords().journeys?.find(({ id }) => id === actualJourneyId());
    expect(titles[0]).toBe(journey?.title);
    expect(slides[0]?.text).toContain(sampleRecords().studies?.[0]?.name);
    for (const title of [
      words.emotionCurve,
      words.painPoints,
      words.opportunityList,
      words.momentsOfTruth,
      insightsMessages[language].insights,
      words.evidence,
      words.howToRead,
    ]) {
      expect(titles).toContain(title);
    }
    expect(titles.some((title) => title.startsWith(words.counts))).toBe(true);
    expect(titles.some((title) => title.startsWith(words.mapOf('').trim()))).toBe(true);
    expect(titles.every((title) => title !== '')).toBe(true);
    const locales = new Set(slides.flatMap(({ xml }) => named(xml, 'a:rPr').map((each) => each.getAttribute('lang'))));
    expect([...locales]).toEqual([language]);
  });

  it('draws the curve as a chart with figures behind it, broken where nothing is coded', async () => {
    const valences = [2, null, -1, 0, null, -2];
    const records = recordsWith(6, (at) => ({ emotion: feeling(valences[at] ?? null) }));
    const { slides, files } = await written({ records, journeyId: actualJourneyId() });
    const charts = slides.flatMap((slide) => slide.charts);
    expect(charts).toHaveLength(1);
    const [chart] = charts;
    if (!chart) return;
    const [value] = named(chart, 'c:val');
    const points = value ? named(value, 'c:pt') : [];
    expect(points.map((each) => [Number(each.getAttribute('idx')), Number(each.textContent)])).toEqual([
      [0, 2],
      [2, -1],
      [3, 0],
      [5, -2],
    ]);
    expect(value && named(value, 'c:ptCount')[0]?.getAttribute('val')).toBe('6');
    expect(named(chart, 'c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap');
    const workbook = Object.entries(files).find(([path]) => path.endsWith('.xlsx'))?.[1] ?? new Uint8Array();
    const sheet = parseXml(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array(), 'sheet1');
    const cell = (place: string) => named(sheet, 'c').find((each) => each.getAttribute('r') === place);
    expect(['C2', 'C4', 'C5', 'C7'].map((place) => Number(cell(place)?.textContent))).toEqual([2, -1, 0, -2]);
    expect(['C3', 'C6'].map((place) => cell(place)?.textContent ?? '')).toEqual(['', '']);
    expect(named(chart, 'c:f').map(({ textContent }) => textContent)).toEqual([
      `'${slideMessages.en.emotionCurve}'!$C$1`,
      `'${slideMessages.en.emotionCurve}'!$A$2:$B$7`,
      `'${slideMessages.en.emotionCurve}'!$C$2:$C$7`,
    ]);
  });

  it('says which part of what customers say a slide has, where it takes several', async () => {
    const records = sampleRecords();
    const [first] = records.verbatims ?? [];
    if (!first) throw new Error('The example has no verbatim.');
    const said = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...first,
        id: `0197b0bb-0000-7000-8000-${String(at).padStart(12, '0')}`,
        ...{ quote: `Quote ${at}`, journeyId: actualJourneyId(), touchpointId: null },
      }));
    const { voices, part } = slideMessages.en;
    const titlesWith = async (count: number) => {
      const { slides } = await written({
        records: { ...records, verbatims: said(count) },
        journeyId: actualJourneyId(),
      });
      return slides.map(({ title }) => title).filter((title) => title.startsWith(voices));
    };
    expect(await titlesWith(6)).toEqual([voices]);
    expect(await titlesWith(7)).toEqual([part(voices, '1', '2'), part(voices, '2', '2')]);
  });

  it('gives titles in the overview as many lines as there is room for', async () => {
    const long = 'Looks for the fees that the shop adds at the very end, and finds them in the basket only, whole';
    const overviewOf = async (count: number) => {
      const records = recordsWith(count, (at) => ({ title: `${long} ${at + 1}` }));
      const { slides } = await written({ records, journeyId: actualJourneyId() });
      return slides.find(({ title }) => title === reportMessages.en.overview)?.text ?? '';
    };
    expect(await overviewOf(10)).toContain(`${long} 10`);
    const many = await overviewOf(60);
    expect(many).toContain('60. Looks');
    expect(many).not.toContain(`${long} 60`);
  });

  it('spreads a long journey over slides, every touchpoint on one of the map and in its notes', async () => {
    const records = recordsWith(23, (at) => ({ emotion: feeling((at % 5) - 2) }));
    const { slides } = await written({ records, journeyId: actualJourneyId() });
    const maps = slides.filter(({ title }) => title.startsWith(slideMessages.en.mapOf('').trim()));
    expect(maps.length).toBeGreaterThan(3);
    for (let order = 1; order <= 23; order += 1) {
      const own = maps.filter(({ text }) => text.split('\n').includes(`Touchpoint ${order}`));
      expect(own, `Touchpoint ${order}`).toHaveLength(1);
      expect(own[0]?.notes).toContain(`${order}. Touchpoint ${order}`);
    }
    expect(slides.map(({ title }) => title)).toContain(reportMessages.en.overview);
  });

  it('keeps what it draws within the slide', async () => {
    const long = 'A very long text that nobody would want to read on a slide, again and again. '.repeat(30);
    const records = recordsWith(16, (at, { painPoints, opportunities }) => ({
      title: long.slice(0, 300),
      thought: long,
      note: long,
      emotion: feeling((at % 5) - 2),
      painPoints: painPoints.map((each) => ({ ...each, text: `${at} ${long}`, solution: long })),
      opportunities: opportunities.map((each) => ({ ...each, text: `${at} ${long}` })),
    }));
    const { slides } = await written({ records, journeyId: actualJourneyId() });
    for (const { xml, title } of slides) {
      for (const frame of [...named(xml, 'a:xfrm'), ...named(xml, 'p:xfrm')]) {
        const [at, size] = [named(frame, 'a:off')[0], named(frame, 'a:ext')[0]];
        const right = Number(at?.getAttribute('x')) + Number(size?.getAttribute('cx'));
        const bottom = Number(at?.getAttribute('y')) + Number(size?.getAttribute('cy'));
        expect(Number(at?.getAttribute('x')), title).toBeGreaterThanOrEqual(0);
        expect(Number(at?.getAttribute('y')), title).toBeGreaterThanOrEqual(0);
        expect(right, title).toBeLessThanOrEqual(1280 * 9525);
        expect(bottom, title).toBeLessThanOrEqual(720 * 9525);
      }
    }
  });

  it('says what its pictures show, and what the other drawings are', async () => {
    const { slides, parts } = await written({ journeyId: actualJourneyId() });
    const shown = slides.flatMap(({ xml }) => [...named(xml, 'p:pic'), ...named(xml, 'p:grpSp')]);
    expect(shown.length).toBeGreaterThan(1);
    for (const each of shown) expect(named(each, 'p:cNvPr')[0]?.getAttribute('descr')).toMatch(/\S/);
    for (const { xml } of slides) {
      for (const shape of named(xml, 'p:sp')) {
        const [identity] = named(shape, 'p:cNvPr');
        const isSaid = textsOf(shape).trim() !== '' || identity?.hasAttribute('descr');
        // Empty placeholders are none: each shape has words, is described, or is decoration.
        const isDecoration = named(shape, 'adec:decorative').length > 0 || named(shape, 'p:ph').length > 0;
        expect(isSaid || isDecoration, identity?.getAttribute('name') ?? '').toBe(true);
      }
    }
    expect([...parts.keys()].some((path) => path.includes('notesSlide'))).toBe(true);
  });

  it('keeps any text as it is', async () => {
    const hostile = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 7, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(hostile, async (texts) => {
        const records = recordsWith(texts.length, (at) => ({ title: `x${texts[at]}x`, thought: texts[at] ?? '' }));
        const { slides } = await written({ records, journeyId: actualJourneyId() });
        texts.forEach((text, at) => {
          const line = xmlText(text.replaceAll(/[\t\n\v\f\r \u2028\u2029]+/g, ' '));
          expect(slides.some(({ notes }) => notes.includes(`${at + 1}. x${line}x`))).toBe(true);
        });
      }),
      { numRuns: 2, endOnFailure: true },
    );
    const records = recordsWith(1, () => ({ title: '<a:t>&amp; "quoted"</a:t>' }));
    const { slides } = await written({ records, journeyId: actualJourneyId() });
    expect(slides.some(({ text }) => text.includes('<a:t>&amp; "quoted"</a:t>'))).toBe(true);
  });

  it('leads nowhere but to pages', async () => {
    const records = sampleRecords();
    const evidence = records.evidence?.map((each) => ({ ...each, url: 'javascript:alert(1)' })) ?? [];
    const { parts } = await written({ records: { ...records, evidence }, journeyId: actualJourneyId() });
    const outside = [...parts.values()]
      .flatMap((part) => named(part, 'Relationship'))
      .filter((each) => each.getAttribute('TargetMode') === 'External');
    for (const each of outside) expect(each.getAttribute('Target')).toMatch(/^https?:/);
  });

  it('leaves out of a client version what is not for the client, and shows logo and foot line', async () => {
    const records = sampleRecords();
    const touchpoints =
      records.touchpoints?.map((each) => ({
        ...each,
        internalNote: 'Not for their eyes',
        thought: 'A secret thought',
      })) ?? [];
    const own = { records: { ...records, touchpoints }, journeyId: actualJourneyId() };
    expect((await written(own)).text).toContain('A secret thought');
    const logo = { mediaType: 'image/png', bytes: new Uint8Array([9, 9]), width: 10, height: 10 };
    const client = { ...barest, logo, footer: 'Confidential: Klafti' };
    const { text, slides, files } = await written({ ...own, client });
    for (const secret of [
      'Not for their eyes',
      'A secret thought',
      'The delivery fee shows late',
      'Head of e-commerce',
    ]) {
      expect(text).not.toContain(secret);
    }
    for (const { name } of records.observers ?? []) expect(text).not.toContain(name);
    for (const { text: shown } of slides) expect(shown).toContain('Confidential: Klafti');
    expect(Object.values(files).some((bytes) => bytes.length === 2 && bytes[0] === 9)).toBe(true);
    const titles = slides.map(({ title }) => title);
    expect(slides.flatMap(({ charts }) => charts)).toHaveLength(0);
    expect(titles).not.toContain(slideMessages.en.painPoints);
    expect(titles).not.toContain(slideMessages.en.evidence);
  });

  it('tells a study journey by journey, and what its actual journeys have in common', async () => {
    const { slides } = await written();
    const titles = slides.map(({ title }) => title);
    const journeys = sampleRecords().journeys ?? [];
    expect(titles[0]).toBe(sampleRecords().studies?.[0]?.name);
    expect(titles[1]).toBe(slideMessages.en.journeys);
    for (const { title } of journeys) expect(titles).toContain(title);
    expect(titles).toContain(insightsMessages.en.insights);
  });

  it('has a slide or two for a journey in which nothing was captured', async () => {
    const { slides } = await written({ records: recordsWith(0, () => ({})), journeyId: actualJourneyId() });
    expect(slides.length).toBeGreaterThan(2);
    expect(slides.flatMap(({ charts }) => charts)).toHaveLength(0);
  });

  it('is the same file each time it is written', async () => {
    const write = () => writePptx(sampleDocument({ picture: async () => picture, journeyId: actualJourneyId() }), {});
    expect(await write()).toEqual(await write());
  });

  it('says how far it is, what is not in it, and stops when it is told to', async () => {
    const shares: number[] = [];
    const notes: string[] = [];
    await writePptx(sampleDocument({ journeyId: actualJourneyId() }), {
      onProgress: (share) => shares.push(share),
      onNote: (note) => notes.push(note),
    });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(notes).toHaveLength(1);
    const stopped = AbortSignal.abort(new Error('stopped'));
    const document = sampleDocument({ picture: async () => picture });
    await expect(writePptx(document, { signal: stopped })).rejects.toThrow('stopped');
  });
});
