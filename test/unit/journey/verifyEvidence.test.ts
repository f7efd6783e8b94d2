import { expect, it } from 'vitest';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { sha256 } from '@/lib/journey/sha256';
import { verifyEvidence } from '@/lib/journey/verifyEvidence';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const evidence = async (id: string, text: string) =>
  ({ id, byteLength: bytesOf(text).length, sha256: await sha256(bytesOf(text)) }) as Evidence;

it('tells what is as it was recorded from what is not here, or is something else', async () => {
  const pieces = [await evidence('a', 'one'), await evidence('b', 'two'), await evidence('c', 'three')];
  const stored = new Map([
    [pieces[0]?.sha256, 'one'],
    [pieces[2]?.sha256, 'thrEe'],
  ]);
  const load = async (hash: string) => {
    const text = stored.get(hash);
    return text === undefined ? null : { mediaType: 'text/plain', bytes: bytesOf(text) };
  };
  const seen: string[] = [];
  const states = await verifyEvidence(pieces, load, {
    onVerified: ({ id }, state) => void seen.push(`${id} ${state}`),
  });
  expect([...states]).toEqual([
    ['a', 'intact'],
    ['b', 'missing'],
    ['c', 'altered'],
  ]);
  expect(seen).toEqual(['a intact', 'b missing', 'c altered']);
});

it('stops when it is told to, with what was found so far', async () => {
  const pieces = [await evidence('a', 'one'), await evidence('b', 'two')];
  const control = new AbortController();
  const states = await verifyEvidence(pieces, async () => null, {
    signal: control.signal,
    onVerified: () => control.abort(),
  });
  expect([...states.keys()]).toEqual(['a']);
});
