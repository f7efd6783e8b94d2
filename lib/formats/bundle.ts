import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { StoreError } from '@/lib/journey/commands/storeInterface';
import { describeIssues } from '@/lib/journey/describeIssues';
import { type Problem, problem } from '@/lib/journey/problem';
import { refusal } from '@/lib/journey/refusal';
import { formatVersion } from '@/lib/journey/schemas/journeyMap';
import { sha256 } from '@/lib/journey/sha256';
import {
  type BundleManifest,
  bundleManifest,
  evidencePath,
  hashInPath,
  journeyMapName,
  manifestName,
} from './bundleManifest';
import type { Bytes, ExportInput, FileContent, Format } from './format';
import { createJourneyMap, readJourneyMap, writeJourneyMap } from './journeyMap';
import { largestJson, parseJson } from './parseJson';
import { problemList } from './problemList';
import { readableJson } from './readableJson';

// What a browser can hold as one run of bytes, on all that we support.
const largestBundle = 2 * 1024 ** 3 - 1;
const mostFiles = 100_000;

/** `.journey.zip`: the journey map, the evidence files under their hashes, and a manifest with the hash of each. */
export const bundleFormat = {
  id: 'bundle',
  extension: '.journey.zip',
  mediaType: 'application/zip',
  write: writeBundle,
  read: readBundle,
  // "PK" and the mark of a first file, or of the end where there is none.
  recognises: (bytes: Uint8Array) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)),
} as const satisfies Format;

type ManifestFile = BundleManifest['files'][number];

/**
 * Evidence whose bytes are not here, or are not what was hashed when they were captured, is left out: its record stays.
 * @throws {StoreError} `invalid` where it would be larger than a browser can hold.
 */
async function writeBundle(input: ExportInput): Promise<Bytes> {
  const archive = createArchive(new Date(input.exportedAt));
  const files: ManifestFile[] = [];
  const add = (file: ManifestFile, bytes: Uint8Array, compress: boolean) => {
    files.push(file);
    archive.add(file.path, bytes, compress);
  };
  const json = writeJourneyMap(createJourneyMap(input));
  const jsonHash = await sha256(json);
  const entry = { path: journeyMapName, sha256: jsonHash, bytes: json.length, mediaType: 'application/json' };
  add(entry, json, true);
  for (const [hash, mediaType] of evidenceFiles(input)) {
    const bytes = await input.evidenceBytes(hash);
    if (bytes === null || (await sha256(bytes)) !== hash) continue;
    const path = evidencePath(hash, mediaType);
    // Pictures are compressed already.
    add({ path, sha256: hash, bytes: bytes.length, mediaType }, bytes, !mediaType.startsWith('image/'));
  }
  const manifest: BundleManifest = { format: 'journey-map-bundle', formatVersion, files };
  archive.add(manifestName, new TextEncoder().encode(readableJson(manifest)), true);
  return archive.finish();
}

/** Hash and media type of each evidence file, once each, in order. */
function evidenceFiles({ records }: ExportInput): [string, string][] {
  const files = new Map((records.evidence ?? []).map(({ sha256, mediaType }) => [sha256, mediaType]));
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function createArchive(writtenAt: Date) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    size += chunk.length;
  });
  // The archive's clock runs from 1980 to 2099.
  const year = writtenAt.getFullYear();
  const mtime = year >= 1980 && year <= 2099 ? writtenAt : new Date(1980, 0, 1);
  return {
    add(path: string, bytes: Uint8Array, compress: boolean) {
      if (size + bytes.length > largestBundle) {
        throw refusal([problem(path, 'doesNotFitBundle')]);
      }
      const file = compress ? new ZipDeflate(path) : new ZipPassThrough(path);
      file.mtime = mtime;
      zip.add(file);
      file.push(bytes, true);
    },
    finish(): Bytes {
      zip.end();
      const whole = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

/** Every file is checked against the manifest; evidence records without a file are no error. */
async function readBundle(bytes: Uint8Array): Promise<FileContent> {
  const files = extract(bytes);
  const manifest = readManifest(fileNamed(files, manifestName));
  const evidence = new Map<string, Bytes>();
  const problems: Problem[] = [];
  const listed = new Set<string>();
  for (const file of manifest.files) {
    const hash = hashInPath(file.path);
    // Whatever a newer version adds to bundles.
    if (file.path !== journeyMapName && hash === null) continue;
    listed.add(file.path);
    const content = files.get(file.path);
    const found = await problemOf(file, hash, content);
    if (found) problems.push(found);
    else if (content && hash !== null) evidence.set(hash, content);
  }
  for (const path of files.keys()) {
    if (path !== manifestName && !listed.has(path)) problems.push(problem(path, 'isNotInManifest'));
  }
  if (problems.length > 0) throw refusal(problemList(problems));
  return { journeyMap: readJourneyMap(fileNamed(files, journeyMapName)), evidence };
}

async function problemOf(file: ManifestFile, hash: string | null, content: Bytes | undefined): Promise<Problem | null> {
  const { path } = file;
  if (!content) return problem(path, 'isNotInBundle');
  if (content.length !== file.bytes) return problem(path, 'hasOtherSize', content.length, file.bytes);
  if ((await sha256(content)) !== file.sha256) return problem(path, 'hasOtherHash');
  return hash === null || hash === file.sha256 ? null : problem(path, 'hasOtherName');
}

/** The files that a bundle has, by name, nothing else in the archive. Never more bytes than the archive declares, and those are bounded. */
function extract(bytes: Uint8Array): Map<string, Bytes> {
  const names = new Set<string>();
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        if (count > mostFiles) throw refusal([problem('', 'hasTooManyFiles', mostFiles)]);
        if (isTrick(name)) throw refusal([problem(JSON.stringify(name), 'isNoFileName')]);
        // Folders, and what operating systems put into archives.
        if (name !== manifestName && name !== journeyMapName && hashInPath(name) === null) return false;
        if (names.has(name)) throw refusal([problem(name, 'isThereTwice')]);
        names.add(name);
        const largest = Math.max(size, originalSize);
        total += largest;
        if (total > largestBundle || (hashInPath(name) === null && largest > largestJson)) {
          throw refusal([problem(name, 'isTooLargeForBundle')]);
        }
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw refusal([problem('', 'isDamaged')], { cause });
  }
}

/** A name that would leave the folder in which someone unpacks the archive. */
function isTrick(name: string): boolean {
  return /^\/|\\|^[A-Za-z]:|\p{Cc}/u.test(name) || name.split('/').includes('..');
}

function fileNamed(files: ReadonlyMap<string, Bytes>, name: string): Bytes {
  const file = files.get(name);
  if (!file) throw refusal([problem(name, 'isNotInBundle')]);
  return file;
}

function readManifest(bytes: Bytes): BundleManifest {
  const parsed = bundleManifest.safeParse(parseJson(bytes, manifestName), { reportInput: true });
  if (!parsed.success) throw refusal(problemList(describeIssues(parsed.error.issues, [manifestName])));
  const { formatVersion: version } = parsed.data;
  if (Number.parseInt(version, 10) > Number.parseInt(formatVersion, 10)) {
    throw refusal([problem(manifestName, 'isNewer', version, formatVersion)], { code: 'newerFormat' });
  }
  return parsed.data;
}
