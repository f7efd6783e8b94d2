import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats, readFile } from '@/lib/formats';
import type { ExportInput } from '@/lib/formats/format';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { createRecord } from '@/lib/journey/createRecord';
import { fixtureBytes } from '../journey/fixture';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const now = new Date('2026-11-20T09:00:00Z');
const replicaId = '0193b000-0000-7000-8000-0000000000aa';
const document = readJourneyMap(fixtureBytes);

/** The example with some evidence, whose bytes are there. */
function inputWith(files: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[]): ExportInput {
  const byHash = new Map(files.map(({ bytes }) => [hashOf(bytes), bytes]));
  const evidence = files.map(({ bytes, mediaType }) =>
    createRecord(
      'evidence',
      {
        kind: 'attachedFile',
        mediaType,
        byteLength: bytes.length,
        sha256: hashOf(bytes),
        capturedAt: '2026-11-20T09:00:00Z',
        tool: 'Parcours',
      },
      { replicaId, now },
    ),
  );
  return { ...document, records: { ...document, evidence }, evidenceBytes: async (hash) => byHash.get(hash) ?? null };
}

const picture = { bytes: strToU8('a picture'), mediaType: 'image/png' };
const words = { bytes: strToU8('some words'), mediaType: 'text/plain; charset=utf-8' };
const written = formats.bundle.write(inputWith([picture, words]));

/** The bundle with some of its files changed; null takes one out. */
async function changed(changes: Record<string, Uint8Array | null>): Promise<Uint8Array> {
  const files: Zippable = { ...unzipSync(await written) };
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes === null) delete files[path];
    else files[path] = bytes;
  }
  return zipSync(files);
}

const picturePath = `evidence/${hashOf(picture.bytes)}.png`;

describe('a bundle', () => {
  it('holds the journey map, the evidence under its hashes, and a manifest', async () => {
    const files = unzipSync(await written);
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    const wordsPath = `evidence/${hashOf(words.bytes)}.txt`;
    expect(Object.keys(files).sort()).toEqual([picturePath, wordsPath, 'journey-map.json', 'manifest.json'].sort());
    expect(manifest).toMatchObject({ format: 'journey-map-bundle', formatVersion: '1.0.0' });
    for (const { path, sha256, bytes } of manifest.files) {
      expect(hashOf(files[path] as Uint8Array)).toBe(sha256);
      expect(files[path]?.length).toBe(bytes);
    }
    expect(manifest.files.map(({ path }: { path: string }) => path)).not.toContain('manifest.json');
  });

  it('gives back what was written, whatever the bytes', async () => {
    const files = fc.uniqueArray(
      fc.record({
        bytes: fc.uint8Array({ maxLength: 2000 }),
        mediaType: fc.constantFrom('image/png', 'text/html', 'x/y'),
      }),
      { selector: ({ bytes }) => hashOf(bytes), maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (evidence) => {
        const input = inputWith(evidence);
        const read = await readFile(await formats.bundle.write(input));
        expect(read.journeyMap.touchpoints).toEqual(document.touchpoints);
        expect(read.journeyMap.evidence).toHaveLength(evidence.length);
        expect(new Map([...read.evidence])).toEqual(
          new Map(evidence.map(({ bytes }) => [hashOf(bytes), new Uint8Array(bytes)])),
        );
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it('is known by its content', async () => {
    expect(formats.bundle.recognises(await written)).toBe(true);
    expect(formats.bundle.recognises(fixtureBytes)).toBe(false);
    expect((await readFile(fixtureBytes)).journeyMap).toEqual(document);
  });

  it('leaves out evidence whose bytes are gone or damaged, and keeps its record', async () => {
    const input = inputWith([picture, words]);
    const bytes = await formats.bundle.write({
      ...input,
      evidenceBytes: async (hash) => (hash === hashOf(words.bytes) ? strToU8('rotten') : null),
    });
    const read = await readFile(bytes);
    expect(read.evidence.size).toBe(0);
    expect(read.journeyMap.evidence).toHaveLength(2);
  });

  it('holds evidence once that two records name', async () => {
    const read = await readFile(
      await formats.bundle.write(inputWith([picture, { ...picture, mediaType: 'image/webp' }])),
    );
    expect(read.evidence.size).toBe(1);
    expect(read.journeyMap.evidence).toHaveLength(2);
  });

  it('may lie in a folder listing with what operating systems add', async () => {
    const bytes = await changed({
      '__MACOSX/._manifest.json': strToU8('x'),
      'evidence/': strToU8(''),
      '.DS_Store': strToU8('y'),
    });
    expect((await readFile(bytes)).evidence.size).toBe(2);
  });

  it('may hold kinds of file that a newer version adds', async () => {
    const manifest = JSON.parse(new TextDecoder().decode(unzipSync(await written)['manifest.json']));
    manifest.files.push({ path: 'sounds/1.ogg', sha256: '0'.repeat(64), bytes: 3, mediaType: 'audio/ogg' });
    const bytes = await changed({ 'sounds/1.ogg': strToU8('abc'), 'manifest.json': strToU8(JSON.stringify(manifest)) });
    expect((await readFile(bytes)).evidence.size).toBe(2);
  });
});

describe('a wrong bundle is refused, by name', () => {
  const manifestWith = async (change: (manifest: ReturnType<typeof JSON.parse>) => void) => {
    const manifest = JSON.parse(new TextDecoder().decode(unzipSync(await written)['manifest.json']));
    change(manifest);
    return changed({ 'manifest.json': strToU8(JSON.stringify(manifest)) });
  };
  const otherHash = '0'.repeat(64);

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'a changed file',
      () => changed({ [picturePath]: strToU8('b picture') }),
      `${picturePath}: has been changed (its hash is not the one in the manifest)`,
    ],
    [
      'a longer file',
      () => changed({ [picturePath]: strToU8('a picture!') }),
      `${picturePath}: has 10 bytes instead of 9`,
    ],
    ['a missing file', () => changed({ [picturePath]: null }), `${picturePath}: is not in the bundle`],
    [
      'a changed journey map',
      () => changed({ 'journey-map.json': strToU8('{}') }),
      'journey-map.json: has 2 bytes instead of',
    ],
    ['no journey map', () => changed({ 'journey-map.json': null }), 'journey-map.json: is not in the bundle'],
    ['no manifest', () => changed({ 'manifest.json': null }), 'manifest.json: is not in the bundle'],
    [
      'a manifest that is no JSON',
      () => changed({ 'manifest.json': strToU8('{') }),
      'manifest.json: is not JSON at line 1, column 2: the text ends too early',
    ],
    [
      'a manifest of something else',
      () => changed({ 'manifest.json': strToU8('{}') }),
      'format: must be "journey-map-bundle"',
    ],
    [
      'evidence that the manifest does not name',
      () => changed({ [`evidence/${otherHash}.png`]: strToU8('x') }),
      `evidence/${otherHash}.png: is not in the manifest`,
    ],
    [
      'evidence under another name',
      async () => {
        const bytes = await manifestWith((manifest) => {
          for (const file of manifest.files) if (file.path === picturePath) file.path = `evidence/${otherHash}.png`;
        });
        const files = unzipSync(bytes);
        const { [picturePath]: moved, ...rest } = files;
        return zipSync({ ...rest, [`evidence/${otherHash}.png`]: moved as Uint8Array });
      },
      `evidence/${otherHash}.png: is not named after its hash`,
    ],
    [
      'a way out of the folder',
      () => changed({ '../evil.sh': strToU8('x') }),
      '"../evil.sh": is no name for a file of a bundle',
    ],
    ['a hidden way out', () => changed({ 'evidence/../../evil': strToU8('x') }), 'is no name for a file of a bundle'],
    ['an absolute name', () => changed({ '/etc/passwd': strToU8('x') }), 'is no name for a file of a bundle'],
    ['a name for Windows', () => changed({ 'C:\\evil': strToU8('x') }), 'is no name for a file of a bundle'],
    ['a cut one', async () => (await written).slice(0, 3000), 'the bundle is damaged: it cannot be unpacked'],
    ['an empty one', async () => zipSync({}), 'manifest.json: is not in the bundle'],
  ])('%s', async (_name, make, detail) => {
    await expect(readFile(await make())).rejects.toMatchObject({
      name: 'StoreError',
      code: 'invalid',
      detail: expect.stringContaining(detail),
    });
  });

  it('of a newer major version says so', async () => {
    const bytes = await manifestWith((manifest) => {
      manifest.formatVersion = '2.0.0';
    });
    await expect(readFile(bytes)).rejects.toMatchObject({ code: 'newerFormat' });
  });

  it('with a file twice', async () => {
    // Two names of the same length, of which one is then made the other in the archive's bytes.
    const twin = picturePath.replace(/[0-9a-f]{4}\.png$/, 'ffff.png');
    const bytes = await changed({ [twin]: strToU8('a picture') });
    replaceAll(bytes, strToU8(twin), strToU8(picturePath));
    await expect(readFile(bytes)).rejects.toMatchObject({ detail: `${picturePath}: is there twice` });
  });

  it('that says it would unpack to more than it may', async () => {
    const bytes = await changed({});
    setDeclaredSize(bytes, 'journey-map.json', 0xfffffff0);
    await expect(readFile(bytes)).rejects.toMatchObject({
      detail: 'journey-map.json: is larger than a bundle may hold',
    });
  });

  it('that unpacks to more than it says: no more is unpacked', async () => {
    const bomb = new Uint8Array(50_000_000);
    const path = `evidence/${hashOf(bomb)}.bin`;
    const bytes = await changed({ [path]: bomb });
    expect(bytes.length).toBeLessThan(200_000);
    setDeclaredSize(bytes, path, 1000);
    const unpacked = unzipSync(bytes, { filter: ({ name }) => name === path });
    expect(unpacked[path]?.length).toBeLessThanOrEqual(1000);
    await expect(readFile(bytes)).rejects.toMatchObject({ detail: `${path}: is not in the manifest` });
  });
});

function replaceAll(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): void {
  for (let at = 0; at + from.length <= bytes.length; at += 1) {
    if (from.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
  }
}

/** Changes the size that the archive's directory declares for a file. */
function setDeclaredSize(bytes: Uint8Array, path: string, size: number): void {
  const name = strToU8(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 + name.length <= bytes.length; at += 1) {
    const isEntry =
      view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => bytes[at + 46 + index] === byte);
    if (isEntry) view.setUint32(at + 24, size, true);
  }
}
