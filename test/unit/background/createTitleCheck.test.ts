import { describe, expect, it } from 'vitest';
import { createTitleCheck } from '@/entrypoints/background/createTitleCheck';

const title = 'Checkout for Wilhelmina Hohenfels';
const never = () => new Promise<never>(() => undefined);

describe('the title of a tab', () => {
  it('is kept without what was typed into its page', async () => {
    const check = createTitleCheck({ readNames: async () => ['Wilhelmina', 'Hohenfels'], wait: never });
    expect(await check(1, title)).toBe('Checkout for *** ***');
  });

  it('is kept as it is where nothing was typed, or no script may run', async () => {
    expect(await createTitleCheck({ readNames: async () => [], wait: never })(1, title)).toBe(title);
    const refused = () => Promise.reject(new Error('No script may run here.'));
    expect(await createTitleCheck({ readNames: refused, wait: never })(1, title)).toBe(title);
  });

  it('is not kept where the page does not answer, or answers anything else', async () => {
    expect(await createTitleCheck({ readNames: never, wait: async () => undefined })(1, title)).toBe('');
    expect(await createTitleCheck({ readNames: async () => ({ typed: [] }), wait: never })(1, title)).toBe('');
  });
});
