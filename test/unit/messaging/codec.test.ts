import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { decode, encode } from '@/lib/messaging/codec';

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string({ unit: 'grapheme' }),
  fc.uint8Array({ maxLength: 64 }),
);
const key = fc.oneof(fc.string(), fc.constantFrom('$bytes', '$plain', '__proto__', 'constructor', 'toString'));
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries) as Record<string, unknown>),
  ),
}));

/** What Chrome does to a message on its way. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('codec', () => {
  it('gives back whatever it is given, through JSON', () => {
    fc.assert(
      fc.property(anything, (value) => {
        // Vitest takes a field named `constructor` for the object's own.
        expect(isDeepStrictEqual(decode(throughJson(encode(value))), value)).toBe(true);
      }),
    );
  });

  it('leaves out fields that are undefined', () => {
    expect(encode({ a: undefined, b: 1 })).toStrictEqual({ b: 1 });
  });

  it('refuses a tag with anything but base64 in it', () => {
    expect(() => decode({ $bytes: 7 })).toThrow(TypeError);
    expect(() => decode({ $bytes: 'not base64!' })).toThrow(TypeError);
    expect(() => decode({ $plain: 'text' })).toThrow(TypeError);
  });

  it('does not let a key reach the prototype', () => {
    const decoded = decode(JSON.parse('{"__proto__": {"polluted": true}}')) as object;
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  describe('where the browser has no base64 of its own', () => {
    const prototype = Uint8Array.prototype as { toBase64?: unknown };
    const own = { to: prototype.toBase64, from: (Uint8Array as { fromBase64?: unknown }).fromBase64 };
    afterEach(() => {
      prototype.toBase64 = own.to;
      (Uint8Array as { fromBase64?: unknown }).fromBase64 = own.from;
    });

    it('writes and reads the same, also more than one chunk', () => {
      const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 31) % 256);
      const before = encode(bytes);
      prototype.toBase64 = undefined;
      (Uint8Array as { fromBase64?: unknown }).fromBase64 = undefined;
      const encoded = encode(bytes) as { $bytes: string };
      expect(encoded.$bytes).toBe(Buffer.from(bytes).toString('base64'));
      expect(decode(encoded)).toStrictEqual(bytes);
      expect(decode(before)).toStrictEqual(bytes);
      expect(() => decode({ $bytes: '§' })).toThrow(TypeError);
    });
  });
});
