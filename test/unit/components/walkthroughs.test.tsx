// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import type { RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { lasted, pausedMs, walkedMs } from '@/lib/journey/visit/visitTimes';
import { event, everyKind, start } from '../walkthrough/events';
import { dashboardOfBriefs, eventually } from './walkedBriefs';

const on = dashboardOfBriefs();

const shop = 'https://shop.example/';
const tasks = [{ id: newId(), text: 'Find a coat', stageId: 'decision' }];
const criteria = [
  {
    id: newId(),
    question: 'Were the costs told?',
    answerType: 'yesNo',
    weight: 3,
    stageId: 'decision',
    knockOut: true,
  },
  { id: newId(), question: 'How easy was it?', answerType: 'scale1to5', stageId: 'decision', evidenceRequired: true },
  { id: newId(), question: 'How many minutes?', answerType: 'minutes', weight: 0 },
] as const;

/** A brief and a brand to walk it at. */
async function prepare() {
  const brandId = await on.addBrand('Nordic', { domains: ['shop.example'] });
  return { briefId: await on.writeBrief({ tasks, criteria }), brandId };
}

/** A walkthrough of three pages, one of them left out, and a call, in which the criteria are answered; it is to be validated. */
async function walk(given: { briefId: string; brandId: string }, answers: readonly unknown[] = [false, 4, 12]) {
  const walkthroughId = newId();
  const base = Date.now();
  const visit = { id: walkthroughId, journeyId: newId(), outletId: null, wave: '1', slot: null, begins: true };
  await on.store.command('startWalkthrough', { ...given, ...visit });
  const at = (seconds: number, what: Parameters<typeof event>[1]): RecorderEvent => {
    const made = event(seconds, what);
    return { ...made, at: made.at - start + base };
  };
  const runId = newId();
  await on.store.command('startTask', {
    walkthroughId,
    runId,
    taskId: tasks[0]?.id ?? '',
    at: base,
    expectation: 'Quick',
  });
  await on.store.command('recordWalkthroughEvents', {
    walkthroughId,
    exclusions: everyKind,
    events: [
      at(1, { type: 'seen', tab: 1, url: shop, title: 'Home' }),
      at(11, { type: 'navigated', tab: 1, url: `${shop}coat` }),
      at(11.5, { type: 'seen', tab: 1, url: `${shop}coat`, title: 'Coat' }),
      at(21, { type: 'navigated', tab: 1, url: 'https://mail.google.com/mail' }),
      at(31, { type: 'tick' }),
    ],
  });
  const ended = { completed: true, reality: 'Slow', gap: -1, effort: 5, satisfaction: 4 };
  await on.store.command('endTask', { walkthroughId, runId, at: base + 32_000, ...ended });
  const off = { touchpointId: newId(), at: base + 33_000, pageViewId: null, title: 'Calls the shop', valence: -1 };
  const nothingMore = { utcOffsetMinutes: null, evidence: [] };
  await on.store.command('feel', { walkthroughId, ...off, ...nothingMore });
  for (const [index, value] of answers.entries()) {
    const criterionId = criteria[index]?.id ?? '';
    const answer = { criterionId, id: newId(), value: value as number, evidenceIds: [], evidence: [] };
    await on.store.command('answerCriterion', { walkthroughId, ...answer });
  }
  const end = { state: 'toValidate' as const, at: base + 40_000, likelihoodToRecommend: 6 };
  await on.store.command('moveWalkthrough', { walkthroughId, ...end });
  return walkthroughId;
}

const view = (walkthroughId: string) => on.store.query('walkthrough', { walkthroughId });
/** Adds evidence to the first answer of a walkthrough. */
async function prove(walkthroughId: string) {
  const criterionId = criteria[0].id;
  const piece = {
    ...{ id: newId(), kind: 'quote' as const, mediaType: 'text/plain', width: null, height: null },
    ...{ devicePixelRatio: null, viewport: null, masks: [], capturedAt: new Date(start).toISOString(), url: null },
    ...{ fileName: null, tool: 'test', bytes: Uint8Array.of(4, 9, 0), thumbnail: null },
  };
  const told = (await view(walkthroughId)).answers.find((each) => each.criterionId === criterionId);
  const answer = { criterionId, id: told?.id ?? '', evidenceIds: [], evidence: [piece] };
  await on.store.command('answerCriterion', { walkthroughId, ...answer });
}

const box = (name: string) =>
  on.page.until(
    () => on.page.all('input[data-step]').find((each) => each.getAttribute('aria-label')?.startsWith(`${name},`)),
    `the step "${name}"`,
  );

// Whole screens are gone through here: on a busy machine that takes a while.
describe('walkthroughs', { timeout: 20_000 }, () => {
  it('are planned, listed by brief and wave, and deleted', async () => {
    await on.open('#/study/walkthroughs');
    await on.page.hasText('Write a brief first');
    const { brandId } = await prepare();
    await on.page.click('button', 'Plan a walkthrough…');
    await on.page.choose('Brand', brandId);
    await on.page.type('Wave', 'spring');
    await on.page.type('From', '2026-12-01T10:00');
    await on.page.click('button', 'Plan it');
    await on.page.hasText('Say both when the slot begins and when it ends');
    await on.page.type('To', '2026-12-01T12:00');
    await on.page.click('button', 'Plan it');
    await on.page.hasText('Wave: spring');
    const [planned] = (await on.store.query('walkthroughs', { studyId: null })).walkthroughs;
    expect(planned?.walkthrough).toMatchObject({
      state: 'toDo',
      brandId,
      wave: 'spring',
      startedAt: null,
      slot: { from: new Date('2026-12-01T10:00').toISOString(), to: new Date('2026-12-01T12:00').toISOString() },
    });
    await on.page.hasText('0 of 3');
    await on.page.click('a', 'Nordic');
    await on.page.hasText('It is started in the side panel');
    await on.page.goTo('#/study/walkthroughs');
    const remove = await on.page.until(
      () => on.page.all('button').find((each) => each.getAttribute('aria-label')?.startsWith('Delete the walkthrough')),
      'the delete button',
    );
    remove.click();
    await on.page.hasText('Nothing is walked yet');
    await on.undo();
    await on.page.hasText('Wave: spring');
    await on.expectNoBarrier();
  });

  it('are planned anew until they have begun, with the journey that they become, in one step', async () => {
    const { briefId, brandId } = await prepare();
    const other = await on.addBrand('Sud');
    const slot = { from: '2026-12-01T10:00:00.000Z', to: '2026-12-01T12:00:00.000Z' };
    const { id } = await on.plan(briefId, null, { brandId, wave: '1', slot });
    await on.open(`#/study/walkthroughs/${id}`);
    await on.page.click('button', 'Change the plan…');
    await on.page.choose('Brand', other);
    await on.page.type('Wave', 'autumn');
    await on.page.click('button', 'Save the plan');
    await eventually(async () => (await view(id)).walkthrough).toMatchObject({
      brandId: other,
      wave: 'autumn',
      slot,
      state: 'toDo',
    });
    expect((await view(id)).journey).toMatchObject({ brandId: other, title: 'Buy a coat – Sud' });
    await on.undo();
    await eventually(async () => (await view(id)).walkthrough).toMatchObject({ brandId, wave: '1' });
    expect((await view(id)).journey).toMatchObject({ brandId, title: 'Buy a coat – Nordic' });

    await on.page.click('button', 'Change the plan…');
    await on.page.find('button', 'Save the plan');
    await on.store.command('moveWalkthrough', { walkthroughId: id, state: 'running', at: Date.now() });
    await on.page.click('button', 'Save the plan');
    await on.page.hasText('It has begun meanwhile');
    expect(on.page.named('button', 'Change the plan…')).toBeNull();
    await on.expectNoBarrier();
  });

  it('show their trail, of which steps are merged, split, tagged and dropped, by keys too', async () => {
    const id = await walk(await prepare());
    await on.open(`#/study/walkthroughs/${id}`);
    await on.page.hasText('Left out of the recording: E-mail');
    await on.page.hasText('10\u00a0s in view');
    const home = await box('Home');
    home.focus();
    home.click();
    await on.page.press(home, 'ArrowDown', { shiftKey: true });
    await on.page.hasText('2 ticked');
    await on.page.press(await box('Coat'), 'm');
    await eventually(async () => (await view(id)).pageViews.map(({ touchpointId }) => touchpointId === null)).toEqual([
      false,
      false,
      true,
    ]);
    const merged = (await view(id)).pageViews[0]?.touchpointId;
    expect((await view(id)).pageViews[1]?.touchpointId).toBe(merged);

    await on.page.click('button', 'Split here: “Coat”');
    await eventually(async () => new Set((await view(id)).pageViews.map(({ touchpointId }) => touchpointId)).size).toBe(
      3,
    );
    await on.undo();
    await eventually(async () => new Set((await view(id)).pageViews.map(({ touchpointId }) => touchpointId)).size).toBe(
      2,
    );

    await on.page.click('input', 'Tick all steps');
    await on.page.choose('Stage for all ticked…', 'decision');
    await on.page.click('button', 'Positive');
    await eventually(async () =>
      (await view(id)).touchpoints.map(({ stageId, emotion }) => [stageId, emotion?.valence]),
    ).toEqual([
      ['decision', 1],
      ['decision', 1],
      ['decision', 1],
    ]);
    await on.page.click('button', 'Untick');
    const mail = await box('E-mail');
    mail.click();
    await on.page.press(mail, 'Delete');
    await eventually(async () => (await view(id)).pageViews.length).toBe(2);
    expect((await view(id)).touchpoints).toHaveLength(2);
    await on.undo();
    await eventually(async () => (await view(id)).pageViews.length).toBe(3);
    expect((await view(id)).touchpoints).toHaveLength(3);
    await on.expectNoBarrier();
  });

  it('are returned with a comment, and validated', async () => {
    const id = await walk(await prepare());
    await on.open(`#/study/walkthroughs/${id}`);
    await on.page.click('button', 'Return with a comment…');
    await on.page.click('button', 'Return');
    await on.page.hasText('Say what is to be done again.');
    await on.page.type('What is to be done again', 'The receipt is missing.');
    await on.page.click('button', 'Return');
    await on.page.hasText('The receipt is missing.');
    expect((await view(id)).walkthrough).toMatchObject({ state: 'returned', returnComment: 'The receipt is missing.' });
    expect(on.page.named('button', 'Validate')).toBeNull();
    await on.store.command('moveWalkthrough', { walkthroughId: id, state: 'toValidate', at: Date.now() + 60_000 });
    await on.page.click('button', 'Validate');
    await eventually(async () => (await view(id)).walkthrough.state).toBe('validated');
    await on.undo();
    await eventually(async () => (await view(id)).walkthrough.state).toBe('toValidate');
  });

  it('have a report: facts apart from opinions, scores with knock-outs, expectation, friction', async () => {
    const id = await walk(await prepare());
    await prove(id);
    await on.open(`#/study/walkthroughs/${id}/report`);
    await on.page.hasText('What happened');
    // Its map, drawn, of what is a touchpoint by now.
    const map = await on.page.until(() => on.page.all('#report-map ~ [role=img]')[0], 'the map');
    expect(map.getAttribute('aria-label')).toContain('Map of “Buy a coat – Nordic”');
    expect(map.textContent).toContain('Calls the shop');
    const part = (name: string) =>
      on.page.until(
        () => on.page.all('section').find((each) => each.querySelector('h3')?.textContent === name),
        `the part "${name}"`,
      );
    const facts = (await part('What happened')).textContent;
    expect(facts).toContain('Task begun: Find a coat');
    expect(facts).toContain('Were the costs told? no');
    expect(facts).toContain('How many minutes? 12 min');
    expect(facts).not.toContain('How easy was it?');
    const opinions = (await part('What was thought of it')).textContent;
    expect(opinions).toContain('How easy was it? 4 of 5');
    expect(opinions).toContain('Calls the shop');
    const scores = (await part('Scores')).textContent;
    // 3 × 0 and 1 × 3/4, over a weight of 4.
    expect(scores).toContain('19%');
    expect(scores).toContain('Failed by knock-out');
    // On top, ahead of what happened.
    const result = on.page.all('article header p').find((each) => each.textContent?.startsWith('Score'));
    expect(result?.textContent).toBe('Score 19% over 2 scored criteria Failed by knock-out');
    const rows = on.page
      .all('[aria-labelledby=report-scores] tbody tr')
      .map((row) => [...row.children].map((each) => each.textContent));
    expect(rows[0]?.[0]).toBe('Whole visit');
    const proofs = rows.filter((row) => row.length === 7).map((row) => row.at(-1));
    expect(proofs).toEqual(['1Quote', 'required, none', '–']);
    expect((await part('Expectation against reality')).textContent).toContain('QuickSlow−1');
    expect((await part('Friction, task by task')).textContent).toContain('31\u00a0s');
    await on.expectNoBarrier();
  });

  it('name the evidence of an answer by what was asked, and by the visit, which it leads to', async () => {
    const id = await walk(await prepare());
    await prove(id);
    await on.open('#/study/evidence');
    const link = await on.page.until(
      () => on.page.all('a').find(({ textContent }) => textContent?.startsWith('Were the costs told? · Nordic')),
      'the name of the evidence',
    );
    expect(link.getAttribute('href')).toBe(`#/study/walkthroughs/${id}`);
    expect(on.page.container.textContent).not.toContain('Without a name');
    await on.expectNoBarrier();
  });

  it('by one brief stand side by side, with agreement within a brand and not across brands', async () => {
    const given = await prepare();
    await walk(given, [true, 4, 10]);
    await walk(given, [true, 2, 11]);
    const other = await on.addBrand('Sud');
    await walk({ ...given, brandId: other }, [false, 1, 30]);
    await on.open(`#/study/briefs/${given.briefId}/comparison`);
    const agreement = await on.page.until(
      () =>
        on.page.all('section').find((each) => each.querySelector('h3')?.textContent === 'Agreement between shoppers'),
      'the agreement',
    );
    await on.page.until(() => agreement.textContent?.includes('n = 2'), 'two shoppers');
    // Of three criteria with one pair each, one pair gave the same answer.
    expect(agreement.textContent).toContain('33%');
    expect(agreement.textContent).not.toContain('Sud');
    await on.page.hasText('Sud');
    await on.page.hasText('Failed by knock-out: Were the costs told?');
    expect(on.page.all('thead th[scope="col"] a').map(({ textContent }) => textContent)).toEqual([
      'Nordic',
      'Nordic',
      'Sud',
    ]);
    await on.expectNoBarrier();
  });

  it('say where one that is asked for is not there', async () => {
    await on.open(`#/study/walkthroughs/${newId()}`);
    await on.page.hasText('This walkthrough is not there');
  });
});

it('counts the time walked without its gaps, and never below nothing', () => {
  const [startedAt, from, to, endedAt] = [0, 10, 25, 60].map((s) => new Date(start + s * 1000).toISOString()) as [
    string,
    string,
    string,
    string,
  ];
  const pauses = [{ from, to, reason: 'user' as const }];
  expect(walkedMs({ startedAt, endedAt, pauses }, start)).toBe(45_000);
  expect(walkedMs({ startedAt, endedAt: null, pauses }, start + 30_000)).toBe(15_000);
  expect(walkedMs({ startedAt: null, endedAt: null, pauses: [] }, start)).toBeNull();
  expect(walkedMs({ startedAt, endedAt: startedAt, pauses }, start)).toBe(0);
  expect(pausedMs({ startedAt, endedAt, pauses: [{ from, to: null, reason: 'sleep' }] }, start + 12_000)).toBe(2000);
  expect(lasted(to, from, start)).toBe(0);
});
