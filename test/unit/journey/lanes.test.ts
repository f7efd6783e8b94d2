import { expect, it } from 'vitest';
import { laneLabels, lanes, lanesOf } from '@/lib/journey/lanes';

const ids = lanes.map(({ id }) => id);

it('a study that says nothing of lanes has all that are shipped, shown', () => {
  expect(lanesOf({ lanes: [] })).toEqual(ids.map((id) => ({ id, labels: null, visible: true })));
});

it('a study has its own order first, and keeps lanes that nobody knows', () => {
  const own = [
    { id: 'ofNewerVersion', labels: null, visible: true },
    { id: 'evidence', labels: { en: 'Proof', fr: '' }, visible: false },
  ];
  const order = lanesOf({ lanes: own });
  expect(order.slice(0, 2)).toEqual(own);
  expect(order.map(({ id }) => id).sort()).toEqual([...ids, 'ofNewerVersion'].sort());
});

it('a lane is called as the study says, else as it is shipped, else by its id', () => {
  const called = (id: string, labels: { en: string; fr: string } | null) => laneLabels({ id, labels, visible: true });
  expect(called('emotion', { en: 'Feeling', fr: '' })).toEqual({ en: 'Feeling', fr: '' });
  expect(called('emotion', { en: '', fr: '' })).toEqual({ en: 'Emotion', fr: 'Ressenti' });
  expect(called('ofNewerVersion', null)).toEqual({ en: 'ofNewerVersion', fr: 'ofNewerVersion' });
});
