import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod';

// The pages' content security policy reports every attempt to make a function from text, also those that are caught.
let attempts: unknown[][] = [];
const original = globalThis.Function;

beforeEach(() => {
  vi.resetModules();
  // As in a page where nobody has set zod up yet.
  z.config({ jitless: false });
  attempts = [];
  globalThis.Function = new Proxy(original, {
    construct: (target, parameters: string[]) => {
      attempts.push(parameters);
      return new target(...parameters);
    },
  });
});

afterEach(() => {
  globalThis.Function = original;
});

const useOne = () => z.object({ name: z.string() }).parse({ name: 'Noor' });

it('zod makes functions from text where nothing stops it', () => {
  useOne();
  expect(attempts).not.toEqual([]);
});

it.each([
  ['the record schemas', () => import('@/lib/journey/schemas/recordTypes')],
  ['the file', () => import('@/lib/journey/schemas/journeyMap')],
  ['the commands', () => import('@/lib/journey/commands')],
  ['the formats', () => import('@/lib/formats')],
])('it does not for %s, nor for any schema made after them', async (_name, load) => {
  await load();
  const { createRecord } = await import('@/lib/journey/createRecord');
  const now = new Date('2026-11-20T09:00:00Z');
  createRecord('observers', { name: 'Noor' }, { replicaId: '0193b000-0000-7000-8000-0000000000aa', now });
  useOne();
  expect(attempts).toEqual([]);
});
