import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '@/lib/journey/sha256';

it('hashes as everybody else does, also a part of a larger buffer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.nat({ max: 8 }), async (bytes, from) => {
      const part = bytes.subarray(from);
      expect(await sha256(part)).toBe(createHash('sha256').update(part).digest('hex'));
    }),
  );
});
