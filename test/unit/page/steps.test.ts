import { describe, expect, it } from 'vitest';
import { atOnce, attemptSteps, inSlices, type Steps } from '@/lib/page/steps';

/** Steps that each take as long, on a clock of their own. */
function timed(count: number, stepMs: number) {
  let now = 0;
  let rests = 0;
  const worked: number[] = [];
  function* steps(): Steps<string> {
    for (let step = 0; step < count; step++) {
      now += stepMs;
      worked.push(now);
      yield;
    }
    return 'done';
  }
  const rest = async () => {
    rests += 1;
  };
  return { steps: steps(), now: () => now, rest, worked, rests: () => rests };
}

describe('steps', () => {
  it('are done in one go', () => {
    expect(atOnce(timed(5, 10).steps)).toBe('done');
  });

  it('are done in slices, between which others have their turn', async () => {
    const { steps, now, rest, worked, rests } = timed(10, 5);
    expect(await inSlices(steps, { sliceMs: 12, now, rest })).toBe('done');
    expect(worked).toHaveLength(10);
    // Three steps are longer than a slice.
    expect(rests()).toBe(3);
  });

  it('answer otherwise where one of them fails', () => {
    function* failing(): Steps<string> {
      yield;
      throw new Error('the page broke it');
    }
    expect(atOnce(attemptSteps(failing(), 'otherwise'))).toBe('otherwise');
  });
});
