// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ClientVersion } from '@/lib/formats/clientVersion';
import { writeHtmlReport } from '@/lib/formats/htmlReport';
import type { MapDocument } from '@/lib/formats/mapDocument';
import { writeMarkdown } from '@/lib/formats/markdown';
import { writePptx } from '@/lib/formats/pptx';
import { writeXlsx } from '@/lib/formats/xlsx';
import { newId } from '@/lib/journey/newId';
import type { Snapshot } from '@/lib/journey/recordLists';
import { readDeck } from './readDeck';
import { readWorkbook, under } from './readWorkbook';
import { actualJourneyId, barest, sampleDocument, sampleRecords, textOf } from './sampleDocument';
import { fourWalked, sampleBrandId, walkedAgain } from './walkedAgain';

const picture = { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
/** Those of the example, but for what was walked by a brief. */
function withoutVisits(): Snapshot {
  return { ...sampleRecords(), briefs: [], walkthroughs: [], answers: [], pageViews: [] };
}

function studyOf(
  of: Snapshot,
  options: { readonly client?: ClientVersion; readonly language?: 'fr' } = {},
): MapDocument {
  return sampleDocument({ records: of, picture: async () => picture, ...options });
}

const pageOf = async (document: MapDocument) =>
  new DOMParser().parseFromString(textOf(await writeHtmlReport(document, {})), 'application/xml');
const idsOf = (page: Document) => [...page.querySelectorAll('main > section')].map(({ id }) => id);
const rowsOf = (page: Document, id: string) =>
  [...page.querySelectorAll(`#${id} tr`)].map((row) => [...row.children].map((each) => each.textContent).join('|'));

describe('the walkthroughs of a study', { timeout: 60_000 }, () => {
  it('are sheets of its workbook, with figures that agree with the records', async () => {
    const sheets = readWorkbook(await writeXlsx(studyOf(fourWalked())));
    const sheet = (name: string) => sheets.find((each) => each.name === name);
    expect(sheets.slice(-4).map(({ name }) => name)).toEqual([
      'Walkthroughs',
      'Scores',
      'Criteria and answers',
      'Agreement',
    ]);
    expect(sheet('Walkthroughs')?.rows).toHaveLength(5);
    expect([1, 2, 3, 4].map((row) => under(sheet('Walkthroughs'), 'Score (0 to 1)', row)).sort()).toEqual([0, 0, 1, 1]);
    expect(under(sheet('Walkthroughs'), 'Brief', 1)).toBe('Buy and return a coat');
    expect(sheet('Criteria and answers')?.rows).toHaveLength(5);
    // A score of the whole, and one of the only stage that is judged.
    expect(sheet('Scores')?.rows).toHaveLength(1 + 4 * 2);
    // Of three pairs at one brand, one gave the same answer.
    expect(under(sheet('Agreement'), 'Value', 1)).toBe(0.3333);
    expect(under(sheet('Agreement'), 'n', 1)).toBe(3);
    expect(sheets[0]?.rows.map((row) => row.join(': '))).toContain('Walkthroughs: 4 walkthroughs');
  });

  it('are chapters of its report: all in a list, side by side by their brief, then each in short', async () => {
    const page = await pageOf(studyOf(fourWalked()));
    expect(page.querySelector('parsererror')).toBeNull();
    expect(idsOf(page).filter((id) => /^(visit|comparison)/.test(id))).toEqual([
      'visits',
      'comparison-1',
      'visit-1',
      'visit-2',
      'visit-3',
      'visit-4',
    ]);
    const list = rowsOf(page, 'visits');
    expect(list).toHaveLength(5);
    expect(list.filter((row) => row.includes('100%'))).toHaveLength(2);
    expect(list.filter((row) => row.includes('Is the delivery fee shown on the product page?'))).toHaveLength(2);
    expect(
      rowsOf(page, 'comparison-1')
        .find((row) => row.startsWith('Whole visit'))
        ?.split('|')
        .slice(1)
        .sort(),
    ).toEqual(['0%', '0%', '100%', '100%']);
    expect(rowsOf(page, 'comparison-1').join('\n')).toContain('n = 3|33%');
    const [first] = [...page.querySelectorAll('#visit-1 dt')].map((each) => each.textContent);
    expect(first).toBe('Score');
    // What the answer of the example rests on is in the report, and the others’ is missing.
    const proofs = [...page.querySelectorAll('[id^=visit-] td:last-child')].map((each) => each.textContent ?? '');
    expect(proofs.filter((text) => text === 'required, none')).toHaveLength(3);
    expect(proofs.filter((text) => /^1E\d/.test(text))).toHaveLength(1);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.textContent ?? '').not.toBeNull();
    }
  });

  it('say what is missing, and that what does not apply takes no part', async () => {
    const of = walkedAgain([{ value: true, brandId: sampleBrandId }]);
    const other = of.walkthroughs?.at(-1);
    const changed: Snapshot = {
      ...of,
      answers:
        of.answers?.map((each) => (each.walkthroughId === other?.id ? { ...each, notApplicable: true } : each)) ?? [],
      walkthroughs:
        of.walkthroughs?.map((each) =>
          each === other ? { ...each, state: 'returned', likelihoodToRecommend: null } : each,
        ) ?? [],
    };
    const markdown = textOf(await writeMarkdown(studyOf(changed)));
    expect(markdown).toMatch(/\| Whole visit \| no score \| 0 \| 0 \| 1 \| 0 \|/);
    expect(markdown).toMatch(/\*\*State\*\*: Returned.*\n- \*\*Still missing\*\*: likelihood to recommend not said/);
  });

  it('are told in words', async () => {
    const markdown = textOf(await writeMarkdown(studyOf(fourWalked(), { language: 'fr' })));
    const headings = markdown.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toContain('## Visites');
    expect(headings).toContain(
      '## Comparaison de visites mystère\u00a0: Buy and return a garment'.replace('\u00a0', ' '),
    );
    expect(headings.filter((line) => line.startsWith('## Visite :'))).toHaveLength(4);
    // Without a list of the evidence its numbers would say nothing: only criteria say how much there is.
    const columns = markdown.split('\n').filter((line) => line.endsWith('| Preuves |'));
    expect(columns).toHaveLength(4);
    expect(markdown).toMatch(/\| Visite entière \| 0\s*% \| 2 \| 1 \| 0 \| 0 \|/);
  });

  it('are slides: all, those of a brief side by side, and the scores of each', async () => {
    const { slides } = readDeck(await writePptx(studyOf(fourWalked()), {}));
    const titles = slides.map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Walkthrough: '))).toHaveLength(4);
    expect(titles).toContain('Scores side by side – Buy and return a garment');
    expect(titles).toContain('Agreement between shoppers – Buy and return a garment');
    const own = slides.find(({ title }) => title.startsWith('Walkthrough: '));
    expect(own?.text).toContain('Validated');
    expect(own?.text).toContain('Whole visit');
  });

  it('are listed while they wait, and have nothing else', async () => {
    const of = fourWalked();
    const waiting: Snapshot = {
      ...of,
      walkthroughs:
        of.walkthroughs?.map((each, nth) =>
          nth === 0 ? each : { ...each, state: 'toDo', startedAt: null, endedAt: null },
        ) ?? [],
    };
    const page = await pageOf(studyOf(waiting));
    expect(idsOf(page).filter((id) => /^(visit|comparison)/.test(id))).toEqual(['visits', 'visit-1']);
    expect(rowsOf(page, 'visits').filter((row) => row.includes('To do'))).toHaveLength(3);
    const sheets = readWorkbook(await writeXlsx(studyOf(waiting)));
    expect(sheets.slice(-3).map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Walkthroughs', 5],
      ['Scores', 3],
      ['Criteria and answers', 2],
    ]);
  });

  it('name nobody in the version for the client, and say nothing that the team says among itself', async () => {
    const of = fourWalked();
    const secret: Snapshot = {
      ...of,
      observers: of.observers?.map((each) => ({ ...each, name: 'SECRET-name', initials: 'SX' })) ?? [],
      walkthroughs: of.walkthroughs?.map((each) => ({ ...each, returnComment: 'SECRET-return' })) ?? [],
      briefs: of.briefs?.map((each) => ({ ...each, ethicsNote: 'SECRET-ethics' })) ?? [],
    };
    const saidBy = async (document: MapDocument) =>
      [
        textOf(await writeHtmlReport(document, {})),
        textOf(await writeMarkdown(document)),
        readDeck(await writePptx(document, {})).text,
        JSON.stringify(readWorkbook(await writeXlsx(document))),
      ].join('\n');
    const forClient = await saidBy(studyOf(secret, { client: barest }));
    expect(forClient).not.toMatch(/SECRET-(return|ethics|name)/);
    expect(forClient).toContain('Only in the basket.');
    // Nor what hidden rows show: the gap of a task, and evidence.
    expect(forClient).not.toMatch(/required, none|without the evidence|without what came/);
    // What is not in it is not said to be none.
    expect(forClient).not.toContain('0 pages');
    const headsFor = async (client?: ClientVersion) => {
      const sheets = readWorkbook(await writeXlsx(studyOf(secret, client ? { client } : {})));
      return sheets.find(({ name }) => name === 'Walkthroughs')?.rows[0];
    };
    expect(await headsFor(barest)).not.toContain('Pages');
    expect(await headsFor()).toContain('Pages');
    const forTeam = await saidBy(studyOf(secret));
    expect(forTeam).toContain('without the evidence');
    expect(forTeam).toContain('SECRET-name');
    expect(forTeam).toContain('2 pages, 2 touchpoints');
    expect(forTeam).not.toMatch(/SECRET-(return|ethics)/);
  });
});

describe('a study of which nothing was walked by a brief', { timeout: 60_000 }, () => {
  it('has nothing of walkthroughs in any form', async () => {
    const document = studyOf(withoutVisits());
    expect(idsOf(await pageOf(document)).filter((id) => /^(visit|comparison)/.test(id))).toEqual([]);
    expect(readWorkbook(await writeXlsx(document)).at(-1)?.name).toBe('Counts');
    expect(textOf(await writeMarkdown(document))).not.toMatch(/walkthrough/i);
    expect(readDeck(await writePptx(document, {})).text).not.toMatch(/walkthrough/i);
  });

  it('is told as the file of one journey is: without those of the journey', async () => {
    const document = sampleDocument({ records: fourWalked(), journeyId: actualJourneyId() });
    expect(idsOf(await pageOf(document)).filter((id) => /^(visit|comparison)/.test(id))).toEqual([]);
    expect(textOf(await writeMarkdown(document))).not.toMatch(/walkthrough/i);
    expect(readWorkbook(await writeXlsx(document)).at(-1)?.name).toBe('Counts');
  });
});

describe('a journey in which nothing was captured', { timeout: 60_000 }, () => {
  const empty = (): Snapshot => {
    const of = withoutVisits();
    const [journey] = of.journeys ?? [];
    if (!journey) throw new Error('The example has no journey.');
    const titles = ['Nobody went there', 'Nor there'];
    return {
      ...of,
      journeys: [...(of.journeys ?? []), ...titles.map((title) => ({ ...journey, id: newId(), title }))],
    };
  };
  const line = 'No touchpoint was captured yet in these journeys: Nobody went there · Nor there.';

  it('has a line instead of a chapter in files of the study', async () => {
    const page = await pageOf(studyOf(empty()));
    expect(page.querySelector('#journeys')?.textContent).toContain(line);
    expect([...page.querySelectorAll('main h2')].map((each) => each.textContent)).not.toContain('Nor there');
    const markdown = textOf(await writeMarkdown(studyOf(empty())));
    expect(markdown.split('\n')).toContain(line);
    expect(markdown).not.toContain('## Nor there');
    const { slides } = readDeck(await writePptx(studyOf(empty()), {}));
    expect(slides.map(({ title }) => title)).not.toContain('Nor there');
    expect(slides.filter(({ text }) => text.includes(line))).toHaveLength(1);
  });

  it('is told in a file of its own', async () => {
    const of = empty();
    const document = sampleDocument({ records: of, journeyId: of.journeys?.at(-1)?.id ?? '' });
    expect(textOf(await writeMarkdown(document))).toContain('Nothing was captured in this journey yet.');
  });
});
