import { bundleFormat } from './bundle';
import type { FileContent, Format } from './format';
import { journeyMapFormat } from './journeyMap';

/** Every format, by the id under which an export names it. */
export const formats = {
  journeyMap: journeyMapFormat,
  bundle: bundleFormat,
} as const satisfies Readonly<Record<string, Format>>;

/**
 * Reads a file of any format that comes in, told by its content: names get lost on the way.
 * @throws {StoreError} `invalid`, naming what is wrong and where, or `newerFormat`.
 */
export async function readFile(bytes: Uint8Array): Promise<FileContent> {
  // What is no archive is judged as a journey map: its reader says where it stops being one.
  return bundleFormat.recognises(bytes) ? bundleFormat.read(bytes) : journeyMapFormat.read(bytes);
}

export { fileNameOf } from './fileName';
