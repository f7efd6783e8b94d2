import { describe, expect, test } from 'vitest';
import { basisInJourney } from '@/lib/journey/basisInJourney';

describe('the basis of a new touchpoint', () => {
  test.each([
    ['planned', 'experienced', 'expert', 'assumed'],
    ['planned', null, null, 'assumed'],
    ['actual', 'experienced', null, 'experienced'],
    ['actual', null, null, 'expert'],
    ['actual', null, 'observed', 'observed'],
    // What was last taken over from a plan does not make assumptions of what is lived.
    ['actual', 'assumed', null, 'expert'],
    ['actual', 'assumed', 'experienced', 'experienced'],
  ] as const)('in a journey that is %s, after %s, where the study says %s: %s', (kind, last, byDefault, basis) => {
    expect(basisInJourney(kind, last, byDefault)).toBe(basis);
  });
});
