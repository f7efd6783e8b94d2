// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ClientVersion } from '@/lib/formats/clientVersion';
import { writeAnswersCsv, writeTrailCsv } from '@/lib/formats/visit/visitCsv';
import { type VisitDocument, visitDocument } from '@/lib/formats/visit/visitDocument';
import { writeVisitHtml } from '@/lib/formats/visit/visitHtml';
import { writeVisitMarkdown } from '@/lib/formats/visit/visitMarkdown';
import { writeVisitPptx } from '@/lib/formats/visit/visitPptx';
import { writeVisitXlsx } from '@/lib/formats/visit/visitXlsx';
import { visitDeliverables } from '@/lib/formats/visitDeliverables';
import { visitReportMessages } from '@/lib/i18n/visitReport';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { newId } from '@/lib/journey/newId';
import type { Snapshot } from '@/lib/journey/recordLists';
import type { VisitScope } from '@/lib/journey/visit/visitScope';
import { readDeck } from './readDeck';
import { readWorkbook, under } from './readWorkbook';
import { barest, sampleRecords, textOf } from './sampleDocument';
import { fourWalked, otherBrand, sampleBrandId, walkedAgain } from './walkedAgain';

const picture = { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) };

interface Options {
  readonly records?: Snapshot;
  readonly language?: 'en' | 'fr';
  readonly client?: ClientVersion | null;
}

function documentOf(scope: VisitScope, options: Options): VisitDocument {
  const { records = sampleRecords(), language = 'en', client = null } = options;
  const pictures = { picture: async () => picture, smallPicture: async () => picture };
  const generator = { name: 'Parcours', version: '1.0.0' };
  const request = { scope, language, locale: language, exportedAt: '2026-11-22T09:30:00.000Z', generator, client };
  return visitDocument(records, request, pictures);
}

/** The walkthrough of the example. */
function sampleVisit(options: Options = {}): VisitDocument {
  const [walkthrough] = (options.records ?? sampleRecords()).walkthroughs ?? [];
  if (!walkthrough) throw new Error('The example has no walkthrough.');
  return documentOf({ kind: 'walkthrough', walkthroughId: walkthrough.id, journeyId: walkthrough.journeyId }, options);
}

function comparison(records: Snapshot, options: Options = {}): VisitDocument {
  const [brief] = records.briefs ?? [];
  const walkthroughIds = records.walkthroughs?.map(({ id }) => id) ?? [];
  return documentOf(
    { kind: 'brief', briefId: brief?.id ?? '', studyId: brief?.studyId ?? '', walkthroughIds },
    { ...options, records },
  );
}

const readHtml = (bytes: Uint8Array) => new DOMParser().parseFromString(textOf(bytes), 'text/html');
/** What a part of a page says: its tables row by row, cells divided by "|". */
const rowsOf = (page: Document, id: string) =>
  [...page.querySelectorAll(`#${id} table tr`)].map((row) =>
    [...row.children].map((each) => each.textContent).join('|'),
  );

describe('the report of a walkthrough as a page', () => {
  it('needs nothing else, is sound, and has the map drawn in it as the journey report has', async () => {
    const notes: string[] = [];
    const shares: number[] = [];
    const markup = textOf(
      await writeVisitHtml(sampleVisit(), {
        onNote: (note) => notes.push(note),
        onProgress: (share) => shares.push(share),
      }),
    );
    const page = new DOMParser().parseFromString(markup, 'application/xml');
    expect(page.querySelector('parsererror')).toBeNull();
    expect(page.querySelector('script, iframe, object, link, form')).toBeNull();
    expect([...page.querySelectorAll('[src]')].every((each) => each.getAttribute('src')?.startsWith('data:'))).toBe(
      true,
    );
    const drawn = page.querySelector('#map figure svg[role=img]');
    expect(drawn?.getAttribute('aria-label')).toContain('Map of “A coat before the frost”');
    expect(drawn?.textContent).toContain('Levant wool coat');
    expect(notes.join(' ')).toContain('Save as PDF');
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('tells what happened in its order, and apart from it what was thought of it', async () => {
    const page = readHtml(await writeVisitHtml(sampleVisit(), {}));
    const facts = rowsOf(page, 'facts');
    const at = (text: string) => facts.findIndex((row) => row.includes(text));
    // The clock of where it was walked, an hour ahead of UTC.
    expect(facts[at('The walkthrough began.')]).toContain('10:05:00');
    expect(at('The walkthrough began.')).toBeLessThan(at('Task begun'));
    expect(at('Task begun')).toBeLessThan(at('Task ended'));
    expect(facts.at(-1)).toContain('The walkthrough ended.');
    expect(facts.find((row) => row.includes('Is the delivery fee shown'))).toContain('no|E');
    expect(facts.join('\n')).toContain('Waited 8\u00a0s · The list loads');
    expect(facts.join('\n')).not.toContain('The filters forget the price');
    const opinions = rowsOf(page, 'opinions').join('\n');
    expect(opinions).toContain('Happened: The filters forget the price');
    expect(opinions).toContain('Likelihood to recommend 6 of 10');
    expect(rowsOf(page, 'gaps')).toContainEqual(
      expect.stringContaining('Found in two minutes|The filters forget the price|−1'),
    );
    expect(rowsOf(page, 'friction')[1]).toBe('Find a coat under 200 €|5\u00a0min|4|19|2|1|after 4\u00a0min, page 3');
  });

  it('has scores by stage and criterion, and names what failed the visit', async () => {
    const page = readHtml(await writeVisitHtml(sampleVisit(), {}));
    expect(page.querySelector('#scores')?.textContent).toContain(
      'Failed by knock-out: Is the delivery fee shown on the product page?',
    );
    expect(rowsOf(page, 'scores')[1]).toBe('Whole visit|0%|2|1|0|0');
    const [, criterion] = rowsOf(page, 'criteria');
    expect(criterion).toContain('(knock-out)');
    expect(criterion).toContain('Only in the basket.');
  });

  it('says the score before all else, on the cover too', async () => {
    const page = readHtml(await writeVisitHtml(sampleVisit(), {}));
    const result = page.querySelector('.cover .result')?.textContent;
    expect(result).toContain('Score 0% over 1 scored criterion · Failed by knock-out: Is the delivery fee shown');
    const markdown = textOf(await writeVisitMarkdown(sampleVisit()));
    expect(markdown.indexOf('**Score**: 0%')).toBeGreaterThan(0);
    expect(markdown.indexOf('**Score**: 0%')).toBeLessThan(markdown.indexOf('**Brief**'));
    const [cover] = readDeck(await writeVisitPptx(sampleVisit(), {})).slides;
    expect(cover?.text).toContain('0% over 1 scored criterion');
    const [about] = readWorkbook(await writeVisitXlsx(sampleVisit()));
    expect(about?.rows[2]?.[0]).toBe('Score');
  });

  it('says of each criterion on how much evidence it rests, and on what', async () => {
    const records = sampleRecords();
    const [answer] = records.answers ?? [];
    const shown = async (evidenceIds: readonly string[], notApplicable = false) => {
      if (!answer) throw new Error('The example has no answer.');
      const answers = [{ ...answer, evidenceIds: [...evidenceIds], notApplicable }];
      const document = sampleVisit({ records: { ...records, answers } });
      const page = readHtml(await writeVisitHtml(document, {}));
      return {
        cell: page.querySelector('#criteria tbody td:last-child'),
        markdown: textOf(await writeVisitMarkdown(document)),
      };
    };
    const proven = await shown(answer?.evidenceIds ?? []);
    expect(proven.cell?.textContent).toMatch(/^1E\d+ Screenshot/);
    expect(proven.cell?.querySelector('img')?.getAttribute('src')).toMatch(/^data:image/);
    expect(proven.markdown).toMatch(/\| 1: E\d+ Screenshot \|/);
    // The brief asks for it.
    const open = await shown([]);
    expect(open.cell?.textContent).toBe('required, none');
    expect(open.markdown).toContain('| required, none |');
    expect((await shown([], true)).cell?.textContent).toBe('–');
    const sheets = readWorkbook(await writeVisitXlsx(sampleVisit()));
    const answers = sheets.find(({ name }) => name === 'Criteria and answers');
    expect(under(answers, 'Pieces of evidence', 1)).toBe(1);
    expect(under(answers, 'Kinds of evidence', 1)).toBe('Screenshot');
    expect(under(answers, 'Evidence required', 1)).toBe(true);
  });

  it('numbers the evidence of answers and the proof of visit, and links to it', async () => {
    const page = readHtml(await writeVisitHtml(sampleVisit(), {}));
    const links = [...page.querySelectorAll('#facts a, #criteria a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(page.querySelector(link.getAttribute('href') ?? ''), link.textContent).not.toBeNull();
    const evidence = rowsOf(page, 'evidence').join('\n');
    expect(evidence).toContain('Proof of visit');
    expect(evidence).toContain('Is the delivery fee shown on the product page?');
  });

  it('says all of it in French', async () => {
    const page = readHtml(await writeVisitHtml(sampleVisit({ language: 'fr' }), {}));
    const words = visitReportMessages.fr;
    expect(page.documentElement.lang).toBe('fr');
    expect([...page.querySelectorAll('main h2')].map(({ textContent }) => textContent)).toEqual([
      words.byStage,
      words.byCriterion,
      words.map,
      walkthroughsMessages.fr.facts,
      walkthroughsMessages.fr.opinions,
      walkthroughsMessages.fr.gap,
      walkthroughsMessages.fr.friction,
      'Méthode et légende',
      words.evidence,
    ]);
    expect(page.body.textContent).not.toMatch(/walkthrough|Whole visit|knock-out/i);
  });

  it('writes texts of people and pages as texts', async () => {
    const records = sampleRecords();
    const hostile = '<img src=x onerror=alert(1)> | *a* =1+1';
    const changed: Snapshot = {
      ...records,
      answers: records.answers?.map((each) => ({ ...each, comment: hostile })) ?? [],
      pageViews: records.pageViews?.map((each) => ({ ...each, title: hostile, touchpointId: null })) ?? [],
    };
    const page = readHtml(await writeVisitHtml(sampleVisit({ records: changed }), {}));
    expect(page.querySelector('[onerror]')).toBeNull();
    expect(page.body.textContent).toContain(hostile);
    const markdown = textOf(await writeVisitMarkdown(sampleVisit({ records: changed })));
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).toContain('\\<img src=x onerror=alert(1)\\> \\| \\*a\\*');
  });
});

describe('the client version of a walkthrough', { timeout: 60_000 }, () => {
  const secret = (records = sampleRecords()): Snapshot => ({
    ...records,
    observers: records.observers?.map((each) => ({ ...each, name: 'SECRET-name', initials: 'SX' })) ?? [],
    walkthroughs: records.walkthroughs?.map((each) => ({ ...each, returnComment: 'SECRET-return' })) ?? [],
    briefs: records.briefs?.map((each) => ({ ...each, ethicsNote: 'SECRET-ethics' })) ?? [],
    touchpoints: records.touchpoints?.map((each) => ({ ...each, internalNote: 'SECRET-note' })) ?? [],
  });
  /** All that a file says: of packages each part. */
  async function saidBy(document: VisitDocument): Promise<string> {
    const files = await Promise.all(visitDeliverables.map(async ({ load }) => (await load())(document, {})));
    const deck = readDeck(files[visitDeliverables.findIndex(({ id }) => id === 'pptx')] ?? new Uint8Array());
    const book = readWorkbook(files[visitDeliverables.findIndex(({ id }) => id === 'xlsx')] ?? new Uint8Array());
    return [...files.map(textOf), deck.text, JSON.stringify(book)].join('\n');
  }

  it('leaves out observers and internal notes in every form, and keeps the papers of the walkthrough', async () => {
    const client = { ...barest, lanes: ['emotion', 'expectation', 'effort', 'evidence', 'channel'] };
    const said = await saidBy(sampleVisit({ records: secret(), client }));
    expect(said).not.toContain('SECRET');
    expect(said).toContain('Only in the basket.');
    expect(said).toContain('The filters forget the price');
    expect(await saidBy(sampleVisit({ records: secret() }))).toContain('SECRET-name');
  });

  it('leaves out what hidden rows of the map show, also of tasks and stages', async () => {
    const said = await saidBy(sampleVisit({ client: barest }));
    expect(said).toContain('Is the delivery fee shown on the product page?');
    expect(said).not.toContain('The filters forget the price');
    expect(said).not.toContain('Found in two minutes');
    expect(said).not.toContain('klafti.example');
  });
});

describe('a walkthrough as a workbook', () => {
  it('has its tables as sheets, with values of their own kind that agree with the records', async () => {
    const sheets = readWorkbook(await writeVisitXlsx(sampleVisit()));
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      'Scores',
      'Criteria and answers',
      'Tasks',
      'Friction',
      'Trail',
    ]);
    const [about, scores, answers, tasks, friction, trail] = sheets;
    expect(about?.rows.map((row) => row.join(': '))).toContain('Walkthrough report: A coat before the frost');
    expect(under(scores, 'Score (0 to 1)', 1)).toBe(0);
    expect(under(answers, 'Answer', 1)).toBe(false);
    expect(under(answers, 'Weight', 1)).toBe(2);
    expect(under(answers, 'knock-out', 1)).toBe(true);
    expect(under(tasks, 'Began (UTC)', 1)).toEqual(new Date('2026-11-20T09:06:00.000Z'));
    expect(under(tasks, 'Could be done', 1)).toBe(true);
    expect(under(tasks, 'Gap (−2 to 2)', 1)).toBe(-1);
    expect(under(tasks, 'Waits (seconds)', 1)).toBe(8.2);
    expect(under(friction, 'Clicks', 1)).toBe(19);
    expect(under(friction, 'Time (seconds)', 1)).toBe(312.5);
    const [heads = [], ...steps] = trail?.rows ?? [];
    const kinds = steps.map((row) => row[heads.indexOf('Kind')]);
    expect(kinds.filter((kind) => kind === 'page')).toHaveLength(sampleRecords().pageViews?.length ?? 0);
    expect(kinds.filter((kind) => kind === 'gap')).toHaveLength(1);
    const coats = steps.findIndex((row) => row[heads.indexOf('What')] === 'Coats – Klafti') + 1;
    expect(under(trail, 'In view (seconds)', coats)).toBe(42);
    expect(under(trail, 'Touchpoint', coats)).toBe('Reads the product page: Levant wool coat');
    const mail = steps.findIndex((row) => String(row[heads.indexOf('What')]).startsWith('Left out')) + 1;
    expect(under(trail, 'Address of the page', mail)).toBeNull();
  });
});

describe('a walkthrough as a presentation', { timeout: 60_000 }, () => {
  it.each(['en', 'fr'] as const)(
    'is a sound package with the map, what is told, and its evidence: %s',
    async (language) => {
      const { slides } = readDeck(await writeVisitPptx(sampleVisit({ language }), {}));
      const titles = slides.map(({ title }) => title);
      const words = walkthroughsMessages[language];
      const own = visitReportMessages[language];
      expect(titles[0]).toBe('A coat before the frost');
      expect(slides[0]?.text).toContain(own.report);
      for (const title of [own.byStage, own.byCriterion, words.facts, words.opinions, words.gap, words.friction]) {
        expect(
          titles.some((each) => each.startsWith(title)),
          title,
        ).toBe(true);
      }
      expect(slides.some(({ charts }) => charts.length > 0)).toBe(true);
      expect(slides.find(({ title }) => title.startsWith(words.facts))?.text).toContain(words.factStarted);
    },
  );
});

describe('walkthroughs as tables of text', () => {
  it('have a row for each criterion, and for each page, touchpoint and gap', async () => {
    const answers = textOf(await writeAnswersCsv(sampleVisit()));
    expect(answers.startsWith('\ufeffWalkthrough,Brand,')).toBe(true);
    expect(answers.trimEnd().split('\r\n')).toHaveLength(2);
    expect(answers).toContain(',false,scored,2,0,true,Only in the basket.,');
    const trail = textOf(await writeTrailCsv(sampleVisit()));
    const [first, second] = sampleRecords().pageViews ?? [];
    expect(trail).toContain(new Date(first?.arrivedAt ?? 0).toISOString());
    expect(trail).toContain(new Date(second?.arrivedAt ?? 0).toISOString());
    expect(trail).toContain('https://klafti.example/coats');
  });
});

describe('walkthroughs compared', { timeout: 60_000 }, () => {
  it('stand side by side as a page, with the agreement within each brand', async () => {
    const page = readHtml(await writeVisitHtml(comparison(fourWalked()), {}));
    const [heads, total] = rowsOf(page, 'scores');
    // Where, and four walkthroughs, no two of which are called alike.
    const names = heads?.split('|').slice(1) ?? [];
    expect(new Set(names).size).toBe(4);
    expect(total).toBe('Whole visit|0%|100%|0%|100%');
    const [, answered] = rowsOf(page, 'answers');
    expect(answered).toContain('no');
    expect(answered).toContain('yes');
    const agreement = rowsOf(page, 'agreement');
    // Of three pairs of shoppers, one gave the same answer.
    expect(agreement[1]).toContain('n = 3|33%');
    expect(agreement.join('\n')).not.toContain(otherBrand()?.name);
    expect(page.querySelectorAll('#maps figure svg').length).toBeGreaterThan(0);
    expect(page.querySelector('h1')?.textContent).toBe('Buy and return a coat');
  });

  it('are divided into tables that can be read where there are many', async () => {
    const many = walkedAgain(Array.from({ length: 9 }, (_, at) => ({ value: at % 2 === 0, brandId: sampleBrandId })));
    const page = readHtml(await writeVisitHtml(comparison(many), {}));
    expect(rowsOf(page, 'scores-1')[0]?.split('|')).toHaveLength(6);
    expect(rowsOf(page, 'scores-2')[0]?.split('|')).toHaveLength(6);
    expect(page.querySelector('#scores-3')).toBeNull();
  });

  it('are a workbook with a row for each walkthrough, and figures that agree with the records', async () => {
    const sheets = readWorkbook(await writeVisitXlsx(comparison(fourWalked())));
    const sheet = (name: string) => sheets.find((each) => each.name === name);
    expect(sheets.map(({ name }) => name)).toEqual([
      'About',
      'Walkthroughs',
      'Scores',
      'Criteria and answers',
      'Agreement',
      'Tasks',
      'Friction',
      'Trail',
    ]);
    expect(sheet('Walkthroughs')?.rows).toHaveLength(5);
    expect([1, 2, 3, 4].map((row) => under(sheet('Walkthroughs'), 'Score (0 to 1)', row))).toEqual([0, 1, 0, 1]);
    expect(under(sheet('Agreement'), 'Value', 1)).toBe(0.3333);
    expect(under(sheet('Agreement'), 'n', 1)).toBe(3);
    expect(sheet('Criteria and answers')?.rows).toHaveLength(5);
  });

  it('are told in words, and as slides', async () => {
    const markdown = textOf(await writeVisitMarkdown(comparison(fourWalked(), { language: 'fr' })));
    expect(markdown).toContain('# Buy and return a coat');
    expect(markdown).toContain(`## ${visitReportMessages.fr.compared}`);
    expect(markdown).toMatch(/\| Visite entière \| 0\s*% \| 100\s*% \| 0\s*% \| 100\s*% \|/);
    expect(markdown).toContain(`## ${walkthroughsMessages.fr.agreement}`);
    const { slides } = readDeck(await writeVisitPptx(comparison(fourWalked()), {}));
    expect(slides.map(({ title }) => title)).toContain('Scores side by side');
  });

  it('say from which day to which they went', async () => {
    const of = fourWalked();
    const last = of.walkthroughs?.at(-1);
    const later = { startedAt: '2026-11-21T09:05:00Z', endedAt: '2026-11-21T10:00:00Z' };
    const walkthroughs = of.walkthroughs?.map((each) => (each === last ? { ...each, ...later } : each)) ?? [];
    const markdown = textOf(await writeVisitMarkdown(comparison({ ...of, walkthroughs })));
    expect(markdown).toContain('- **When**: November 20, 2026 – November 21, 2026');
  });

  it('name nobody in the version for the client', async () => {
    const page = readHtml(await writeVisitHtml(comparison(fourWalked(), { client: barest }), {}));
    const [observer] = sampleRecords().observers ?? [];
    expect(page.body.textContent).not.toContain(observer?.name);
    // They can be told apart all the same.
    expect(new Set(rowsOf(page, 'scores')[0]?.split('|')).size).toBe(5);
  });
});

it('is refused where the walkthrough is gone', () => {
  const journeyId = sampleRecords().walkthroughs?.[0]?.journeyId ?? '';
  expect(() => documentOf({ kind: 'walkthrough', walkthroughId: newId(), journeyId }, {})).toThrow(
    expect.objectContaining({ code: 'notFound' }),
  );
});
