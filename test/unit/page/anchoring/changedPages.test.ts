// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anchorCase } from '../../../eval/anchors/anchorCase';
import { longPage } from '../../../eval/anchors/longPage';
import { mutations } from '../../../eval/anchors/mutations';
import { seededRandom } from '../../../eval/anchors/seededRandom';
import { layOutByAttribute } from '../layout';

beforeEach(layOutByAttribute);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A shorter one than the measurement in a browser takes: jsdom takes its time. */
function onChangedPage(seed: number) {
  document.body.innerHTML = longPage(seededRandom(seed), 0.2);
  return anchorCase(document, seed);
}

test('finds again what is still there, each kind of change twice', { timeout: 120_000 }, () => {
  const kinds = Object.keys(mutations).length;
  const verdicts = Array.from({ length: kinds * 2 }, (_, seed) => onChangedPage(seed)).filter((each) => each !== null);
  expect(verdicts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  const there = verdicts.filter(({ verdict }) => verdict === 'refound' || verdict === 'missed');
  const refound = there.filter(({ verdict }) => verdict === 'refound');
  expect(refound.length / there.length).toBeGreaterThan(0.45);
  expect(verdicts.filter(({ mutation, verdict }) => mutation === 'unchanged' && verdict === 'missed')).toEqual([]);
});

test('is never wrong, whatever the page and the change', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(onChangedPage(seed)).not.toMatchObject({ verdict: 'wrong' });
    }),
    { numRuns: 20, seed: 20_261_122 },
  );
});
