import type { SessionMemory } from '@/entrypoints/background/createOverlaySessions';

/** What the browser keeps over the worker's deaths: data only, never objects. */
export function memoryOf(kept = new Map<string, string>()): SessionMemory {
  return {
    get: async (key) => JSON.parse(kept.get(key) ?? 'null'),
    list: async (prefix) =>
      Object.fromEntries(
        [...kept].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key, JSON.parse(value)]),
      ),
    set: async (key, value) => void kept.set(key, JSON.stringify(value)),
    delete: async (key) => void kept.delete(key),
  };
}
