import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '@/lib/formats/markdown';
import { newId } from '@/lib/journey/newId';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { actualJourneyId, sampleDocument, sampleRecords, textOf } from './sampleDocument';

const journeyId = actualJourneyId();
const written = async (...options: Parameters<typeof sampleDocument>) =>
  textOf(await writeMarkdown(sampleDocument(...options)));

describe('a written report', () => {
  it('goes through the journey stage by stage', async () => {
    const headings = (await written({ journeyId })).split('\n').filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      '# Winter coats',
      '## A coat before the frost',
      '### Persona: Camille',
      '### To code',
      '#### 1\\. Sees a sponsored story',
      '### Awareness (Before)',
      '### Consideration (Before)',
      '### Decision (During)',
      '#### 2\\. Reads the product page: Levant wool coat',
      '### Retention (After)',
      '### Advocacy (After)',
      '### Counts',
      '## How to read it',
    ]);
  });

  it('says what is known, on what it rests, and what is not coded', async () => {
    const text = await written({ journeyId });
    for (const said of [
      '- **Emotion**: not coded',
      '- **Emotion**: −1 Negative, Disappointed, Intensity 4/5',
      '- **Basis**: Reported',
      '- **Pain point**: The delivery fee shows late (severity 4/5) \\[Price and fees\\] → Name it on the category page',
      '- **Price**: 189',
      '> Four days, and the parcel was warm with care.',
      '- **Internal note**: Ask the client for its own fee.',
      '| Journey length | 2 | 20 to 500 | Google / Ipsos / Verto (Think with Google), 2018–2019 |',
      'Nothing was captured in this stage.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('sums up a study over its actual journeys, with how many there are', async () => {
    const text = await written({ language: 'fr' });
    expect(text).toContain('## Décomptes: Tous les parcours réels');
    expect(text).toContain('| Longueur du parcours | 2 (1 parcours) |');
  });

  it('keeps every text a text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('# x', '<script>', '[a](javascript:b)', '![](http://x)', '| a |', '1. b', '---', '&lt;', '`c`'),
    );
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const records = sampleRecords();
        const changed: Snapshot = {
          ...records,
          touchpoints: (records.touchpoints ?? []).map((each) => ({ ...each, title })),
          verbatims: (records.verbatims ?? []).map((each) => ({ ...each, quote: title })),
        };
        const lines = (await written({ journeyId, records: changed })).split('\n');
        const plain = title
          .toWellFormed()
          .replaceAll(/[\s\p{Cc}]+/gu, ' ')
          .trim();
        const shown = (line = '') => line.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
        const [first = '', second] = lines.filter((line) => line.startsWith('####'));
        expect([shown(first), shown(second)]).toEqual(
          [`#### 1. ${plain}`, `#### 2. ${plain}`].map((each) => each.trimEnd()),
        );
        // What would be markup has a backslash before it.
        expect(first.slice(8)).not.toMatch(/(?<!\\)(?:\\\\)*[*_`[\]<>|]/);
        expect(lines.filter((line) => /^> (?:[-+#=]|\d+[.)])/.test(line))).toEqual([]);
      }),
      { examples: [[' ']] },
    );
  });

  it('tells each verbatim once, also those that stand under no touchpoint and in no stage that it has', async () => {
    const records = sampleRecords();
    const [verbatim] = records.verbatims ?? [];
    const journey = records.journeys?.find(({ id }) => id === journeyId);
    const [touchpoint] = records.touchpoints?.filter((each) => each.journeyId === journeyId) ?? [];
    if (!verbatim || !journey || !touchpoint) throw new Error('The example lacks what is told here.');
    const empty = { ...journey, id: newId(), title: 'Nobody went there' };
    const of = (quote: string, where: Partial<Verbatim>): Verbatim => ({
      ...verbatim,
      id: newId(),
      quote,
      journeyId,
      touchpointId: null,
      stageId: null,
      ...where,
    });
    const verbatims = [
      of('In a journey without touchpoints.', { journeyId: empty.id }),
      of('In no stage.', {}),
      of('In a stage of another model.', { stageId: newId() }),
      of('Under a touchpoint that is excluded.', { touchpointId: touchpoint.id }),
      of('Of no journey.', { journeyId: null }),
    ];
    const changed: Snapshot = {
      ...records,
      journeys: [...(records.journeys ?? []), empty],
      // Nothing is left to code.
      touchpoints: (records.touchpoints ?? []).map((each) =>
        each.stageId === null || each.id === touchpoint.id ? { ...each, status: 'excluded' } : each,
      ),
      verbatims,
    };
    const text = await written({ records: changed });
    for (const { quote } of verbatims) expect(text.split(quote), quote).toHaveLength(2);
  });

  it('links to nothing but pages', async () => {
    const records = sampleRecords();
    const changed: Snapshot = {
      ...records,
      touchpoints: (records.touchpoints ?? []).map((each) => ({
        ...each,
        page: each.page && { ...each.page, url: 'javascript:alert(1)', title: 'Coats' },
      })),
    };
    const text = await written({ journeyId, records: changed });
    expect(text).toContain('- **Page**: Coats');
    expect(text).not.toContain('javascript:');
  });
});
