import { describe, expect, it } from 'vitest';
import { createBudget } from '@/lib/page/budget';

/** How many turns of a loop that each take so many milliseconds a budget lets pass, and how often it looked at the clock. */
function turnsOf(turnMs: number, budgetMs: number): { readonly turns: number; readonly looks: number } {
  let now = 0;
  let looks = 0;
  let turns = 0;
  const budget = createBudget(budgetMs, () => {
    looks += 1;
    return now;
  });
  while (!budget.isSpent()) {
    now += turnMs;
    turns += 1;
  }
  expect(budget.isCutOff).toBe(true);
  return { turns, looks };
}

describe('a budget', () => {
  it('ends a loop of slow turns in the turn that its time is up', () => {
    expect(turnsOf(5, 100).turns).toBeLessThanOrEqual(21);
  });

  it('looks at the clock but now and then in a loop of quick turns', () => {
    const { turns, looks } = turnsOf(0.01, 100);
    expect(turns).toBeLessThan(10_100);
    expect(looks).toBeLessThan(turns / 20);
  });

  it('looks at once where it is asked to', () => {
    let now = 0;
    const budget = createBudget(100, () => now);
    for (let call = 0; call < 40; call++) budget.isSpent();
    now = 100;
    expect(budget.isSpentNow()).toBe(true);
    expect(budget.isSpent()).toBe(true);
  });
});
