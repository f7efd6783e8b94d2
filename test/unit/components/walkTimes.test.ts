import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, walkedMs } from '@/components/walkthrough/times';

describe('the clock of a walkthrough', () => {
  it.each([
    [0, '0:00'],
    [-5, '0:00'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [3_599_999, '59:59'],
    [3_723_000, '1:02:03'],
  ])('says %i ms as %s', (ms, words) => {
    expect(clockTime(ms)).toBe(words);
  });

  it('can be read back, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (ms) => {
        const [seconds = 0, minutes = 0, hours = 0] = clockTime(ms).split(':').map(Number).toReversed();
        expect(hours * 3600 + minutes * 60 + seconds).toBe(Math.floor(ms / 1000));
      }),
    );
  });
});

const instant = (ms: number) => new Date(ms).toISOString();

describe('how long a walkthrough goes on', () => {
  it('is nothing before it began', () => {
    expect(walkedMs(null, [], 5)).toBe(0);
  });

  it('is the time that lies in no pause, be it over or not', () => {
    const steps = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(10 ** 12), steps, (begin, lengths) => {
        // Walked, paused, walked, paused ...
        let at = begin;
        let walked = 0;
        const pauses: { from: string; to: string | null }[] = [];
        for (const [index, length] of lengths.entries()) {
          if (index % 2 === 0) walked += length;
          else pauses.push({ from: instant(at), to: index === lengths.length - 1 ? null : instant(at + length) });
          at += length;
        }
        expect(walkedMs(instant(begin), pauses, at)).toBe(walked);
      }),
    );
  });

  it('is never less than nothing, whatever the clocks say', () => {
    const moment = fc.nat(10 ** 12);
    const pause = fc.record({ from: moment.map(instant), to: fc.option(moment.map(instant)) });
    fc.assert(
      fc.property(moment, fc.array(pause), moment, (begin, pauses, until) => {
        expect(walkedMs(instant(begin), pauses, until)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
