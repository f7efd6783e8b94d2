/**
 * Messages cross as JSON in Chrome and as structured clones in Firefox; this codec makes both carry the same: bytes become
 * a tagged base64 text, everything else of JSON stays as it is.
 */

/** Anything of JSON, with bytes as leaves. */
export type Encodable = null | boolean | number | string | Uint8Array | readonly Encodable[] | EncodableObject;
interface EncodableObject {
  readonly [key: string]: Encodable | undefined;
}

const bytesTag = '$bytes';
/** Around an object that looks like a tag of ours but came from outside. */
const plainTag = '$plain';

/** What can be sent. Fields that are `undefined` are left out, as JSON does. */
export function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesTag]: toBase64(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null) {
    const encoded = fromEntries(value, encode);
    return isTagged(encoded) ? { [plainTag]: encoded } : encoded;
  }
  return value;
}

/** The reverse. Throws a `TypeError` for a tag with anything but base64 in it. */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  if (isTagged(value)) {
    const inner = Object.values(value)[0] as unknown;
    if (bytesTag in value) return fromBase64(inner);
    if (typeof inner !== 'object' || inner === null) throw new TypeError('not an encoded object');
    return fromEntries(inner, decode);
  }
  return fromEntries(value, decode);
}

// `fromEntries` defines its properties, so that even a key like `__proto__` stays data.
function fromEntries(value: object, each: (inner: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, each(inner)]),
  );
}

function isTagged(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length === 1 && (keys[0] === bytesTag || keys[0] === plainTag);
}

/** Newer than the language version this is checked against: https://github.com/tc39/proposal-arraybuffer-base64. */
interface Base64Bytes {
  toBase64?(): string;
}
interface Base64Constructor {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

// `String.fromCharCode` takes its bytes as arguments, whose number is bounded.
const chunk = 0x8000;

function toBase64(bytes: Uint8Array & Base64Bytes): string {
  if (bytes.toBase64 !== undefined) return bytes.toBase64();
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(parts.join(''));
}

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> {
  if (typeof text !== 'string') throw new TypeError('bytes are not a text');
  const decoder: Base64Constructor = Uint8Array as unknown as Base64Constructor;
  try {
    if (decoder.fromBase64 !== undefined) return decoder.fromBase64(text);
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch (cause) {
    throw new TypeError('bytes are not base64', { cause });
  }
}
