import { expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { narrativeOf } from '@/lib/journey/visit/narrative';
import { openPointsOf } from '@/lib/journey/visit/openPoints';
import { groupEach, mergedGroup, splitGroups, trailOf } from '@/lib/journey/visit/trail';
import { answerTo, at, criterionOf, pageSeen, runOf, touchpointAt, walkthroughOf } from './visit';

const task = { id: newId(), text: 'Find a coat', stageId: null };
const evidence = newId();
const felt = touchpointAt(14, {
  title: 'Sees the price',
  emotion: { valence: -2, arousal: null, label: null, basis: null },
  evidenceIds: [evidence],
});
const courier = touchpointAt(60, { title: 'The courier rings' });
const planned = touchpointAt(1, { title: 'Was planned', basis: 'assumed' });
const views = [
  pageSeen('list', [[0, 10]]),
  pageSeen('coat', [[10, 20]], { touchpointId: felt.id }),
  pageSeen('sizes', [[20, 40]], { touchpointId: felt.id }),
];
const pauses = [{ from: at(45), to: at(55), reason: 'sleep' as const }];

it('tells what happened in order and with its evidence, and keeps apart what was thought of it', () => {
  const [fees, easy, open] = [criterionOf(), criterionOf({ answerType: 'scale1to5' }), criterionOf()];
  const walkthrough = walkthroughOf({
    startedAt: at(0),
    endedAt: at(70),
    tasks: [runOf(task.id, 0, 40, { expectation: 'Quick', reality: 'Slow', gap: -1 })],
    waits: [{ id: newId(), taskRunId: null, startedAt: at(42), ms: 3000 }],
    pauses,
    likelihoodToRecommend: 6,
  });
  const { facts, opinions } = narrativeOf({
    walkthrough,
    brief: { tasks: [task], criteria: [fees, easy, open] },
    answers: [
      answerTo(easy, 2, { createdAt: at(41) }),
      answerTo(fees, false, { createdAt: at(30), comment: 'A shame', evidenceIds: [evidence] }),
    ],
    pageViews: views.toReversed(),
    touchpoints: [courier, planned, felt],
  });
  expect(facts.map(({ kind, at: time }) => [kind, time])).toEqual([
    ['started', at(0)],
    ['taskBegan', at(0)],
    ['pages', at(0)],
    ['pages', at(10)],
    ['finding', at(30)],
    ['taskEnded', at(40)],
    ['wait', at(42)],
    ['pause', at(45)],
    ['touchpoint', at(60)],
    ['ended', at(70)],
  ]);
  expect(facts[3]).toMatchObject({ inViewMs: 30_000, evidenceIds: [evidence], touchpoint: { id: felt.id } });
  expect(opinions.map(({ kind }) => kind)).toEqual(['feeling', 'task', 'answer', 'answer', 'recommendation']);
});

it('lays the trail out: pages of one touchpoint together, gaps and what has no page in their places', () => {
  const items = trailOf({ pageViews: views, touchpoints: [courier, planned, felt], pauses });
  expect(items.map(({ kind, at: time }) => [kind, time])).toEqual([
    ['pages', at(0)],
    ['pages', at(10)],
    ['pause', at(45)],
    ['touchpoint', at(60)],
  ]);
  const [list, coat] = items;
  if (list?.kind !== 'pages' || coat?.kind !== 'pages') throw new Error('no pages');
  const ids = views.map(({ id }) => id);
  expect(mergedGroup(items, () => 'new')).toEqual({ touchpointId: felt.id, pageViewIds: ids });
  expect(mergedGroup([list], () => 'new')).toEqual({ touchpointId: 'new', pageViewIds: [ids[0]] });
  expect(mergedGroup([], () => 'new')).toBeNull();
  expect(splitGroups(coat, ids[2] ?? '', () => 'new')).toEqual([
    { touchpointId: felt.id, pageViewIds: [ids[1]] },
    { touchpointId: 'new', pageViewIds: [ids[2]] },
  ]);
  expect(splitGroups(coat, ids[1] ?? '', () => 'new')).toEqual([]);
  expect(groupEach(items, () => 'new').map(({ touchpointId }) => touchpointId)).toEqual(['new', felt.id]);
  // What is told afterwards stands where it happened.
  const told = { ...courier, occurredAt: { time: at(-5), precision: 'minute' as const } };
  expect(trailOf({ pageViews: views, touchpoints: [told], pauses: [] })[0]).toMatchObject({ at: at(-5) });
  // Without its touchpoint, each page stands for itself again.
  expect(trailOf({ pageViews: views, touchpoints: [], pauses: [] })).toHaveLength(3);
});

it('says what is still open before the end', () => {
  const [asked, proven, explained, skipped] = [
    criterionOf(),
    criterionOf({ evidenceRequired: true }),
    criterionOf({ commentRequiredOnNo: true }),
    criterionOf({ evidenceRequired: true }),
  ];
  const other = { ...task, id: newId() };
  const brief = {
    tasks: [task, other],
    criteria: [asked, proven, explained, skipped],
    askExpectation: 'never' as const,
  };
  const walkthrough = { tasks: [runOf(task.id, 0, 5)], stages: [], likelihoodToRecommend: null };
  const answers = [answerTo(proven, true), answerTo(explained, false, { comment: ' ' }), answerTo(skipped, 'n/a')];
  expect(openPointsOf(brief, walkthrough, answers)).toEqual({
    tasks: [other],
    unsaid: [],
    unanswered: [asked],
    withoutEvidence: [proven],
    withoutComment: [explained],
    withoutRecommendation: true,
  });
  const done = { tasks: [runOf(task.id, 0, 5), runOf(other.id, 5, 9)], stages: [], likelihoodToRecommend: 0 };
  const all = [
    answerTo(asked, true),
    answerTo(proven, false, { evidenceIds: [newId()] }),
    answerTo(explained, false, { comment: 'Why' }),
    answerTo(skipped, 'n/a'),
  ];
  expect(Object.values(openPointsOf(brief, done, all)).flat()).toEqual([false]);
});

it('counts a task as open that was ended without a word where the brief asks for one', () => {
  const [first, second] = [
    { ...task, id: newId(), stageId: 'decision' },
    { ...task, id: newId(), stageId: 'decision' },
  ];
  const asking = (askExpectation: 'task' | 'stage' | 'never') => ({
    tasks: [first, second],
    criteria: [],
    askExpectation,
  });
  const [silent, again] = [runOf(first.id, 0, 5), runOf(second.id, 5, 9)];
  const walked = { tasks: [silent, again], stages: [], likelihoodToRecommend: 5 };
  const unsaid = (brief: ReturnType<typeof asking>, of: Parameters<typeof openPointsOf>[1]) =>
    openPointsOf(brief, of, []).unsaid;
  const mute = { reality: ' ', gap: null };
  const told = { reality: 'Slow', gap: null };
  const rated = { reality: '', gap: 0 };
  const runs = (one: object, two: object) => ({
    ...walked,
    tasks: [
      { ...silent, ...one },
      { ...again, ...two },
    ],
  });
  expect(unsaid(asking('task'), runs(mute, told))).toEqual([first]);
  expect(unsaid(asking('task'), runs(rated, mute))).toEqual([second]);
  expect(unsaid(asking('never'), runs(mute, mute))).toEqual([]);
  // The last time that it was done counts; what goes on is open in another way.
  expect(
    unsaid(asking('task'), {
      ...walked,
      tasks: [
        { ...silent, ...told },
        { ...silent, id: newId(), ...mute },
      ],
    }),
  ).toEqual([first]);
  expect(unsaid(asking('task'), { ...walked, tasks: [{ ...silent, ...mute, endedAt: null }] })).toEqual([]);
  // Of a stage it is asked after the last of its tasks.
  expect(unsaid(asking('stage'), runs(mute, mute))).toEqual([second]);
  const stage = { stageId: 'decision', startedAt: null, endedAt: null, expectation: '', ...told };
  expect(unsaid(asking('stage'), { ...runs(mute, mute), stages: [stage] })).toEqual([]);
});
