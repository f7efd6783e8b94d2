import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '@/lib/journey/newId';
import { frictionOfRun, frictionTable } from '@/lib/journey/visit/frictionTable';
import { at, pageSeen, runOf, walkthroughOf } from './visit';

it('counts what lies between the beginning and the end of a task', () => {
  const views = [
    pageSeen('before', [[0, 10, 4]]),
    // In view when the task begins: the recorder cut its stretch there.
    pageSeen('list', [
      [10, 20, 2],
      [20, 30, 3],
      [50, 55, 1],
    ]),
    pageSeen('basket', [[30, 50, 5]], { feesSeenAt: at(42) }),
    pageSeen('mail', [[55, 60]], { url: null, excludedKind: 'mail' }),
    pageSeen('after', [[70, 80, 9]]),
  ];
  expect(frictionOfRun(runOf(newId(), 20, 65), views)).toEqual({
    pages: 2,
    clicks: 9,
    fields: 0,
    interruptions: 0,
    seconds: 40,
    feesAfterMs: 22_000,
    feesOnPage: 2,
  });
  expect(frictionOfRun(runOf(newId(), 60, null), views)).toMatchObject({
    pages: 1,
    clicks: 9,
    seconds: 10,
    feesOnPage: null,
  });
});

it('lays the tasks of two brands side by side, and adds up what was done twice', () => {
  const tasks = [
    { id: newId(), text: 'Find', stageId: null },
    { id: newId(), text: 'Order', stageId: null },
  ];
  const find = tasks[0]?.id ?? '';
  const kept = { pages: 3, clicks: 5, fields: 0, interruptions: 1, seconds: 60, feesAfterMs: null, feesOnPage: null };
  const again = { ...kept, pages: 2, seconds: 30, feesAfterMs: 4000, feesOnPage: 1 };
  const rows = frictionTable({ tasks }, [
    {
      walkthrough: walkthroughOf({
        tasks: [runOf(find, 0, 60, { friction: kept }), runOf(find, 80, 110, { friction: again })],
      }),
      pageViews: [],
    },
    { walkthrough: walkthroughOf({ tasks: [runOf(find, 0, null)] }), pageViews: [pageSeen('a', [[0, 12, 2]])] },
  ]);
  expect(rows.map(({ task, costs }) => [task.text, costs])).toMatchObject([
    [
      'Find',
      [
        { pages: 5, clicks: 10, interruptions: 2, seconds: 90, feesAfterMs: 64_000, feesOnPage: 4 },
        { pages: 1, clicks: 2, seconds: 12, feesAfterMs: null },
      ],
    ],
    ['Order', [null, null]],
  ]);
});

it('gives tasks that follow on one another all of the time in view between them, and no more', () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 400 }), (pairs, middle) => {
      let now = 0;
      const stretches = pairs.map(([gap, length]): [number, number] => {
        const from = now + gap;
        now = from + length;
        return [from, now];
      });
      const views = stretches.map((stretch, index) => pageSeen(`p${index}`, [stretch]));
      const first = frictionOfRun(runOf(newId(), 0, middle), views);
      const second = frictionOfRun(runOf(newId(), middle, null), views);
      const all = pairs.reduce((sum, [, length]) => sum + length, 0);
      expect(first.seconds + second.seconds).toBeCloseTo(all, 5);
    }),
  );
});
