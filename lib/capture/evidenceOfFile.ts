import type { NewEvidence } from '@/lib/journey/commands/newEvidence';
import { newId } from '@/lib/journey/newId';
import { smallPicture } from './smallPicture';

export interface EvidenceOfFileDeps {
  readonly now: () => Date;
  /** Name and version of the product and the browser, for the record. */
  readonly tool: string;
}

/** Makes evidence of files that a person attaches. */
export function createEvidenceOfFile({ now, tool }: EvidenceOfFileDeps) {
  /**
   * A file as evidence, its bytes as they are. One that shows in the browser as a picture gets its size and a small one of
   * it; of others `width`, `height` and `thumbnail` are null. Rejects where the file cannot be read.
   */
  return async (file: File): Promise<NewEvidence> => {
    const [bytes, small] = await Promise.all([file.arrayBuffer(), smallPicture(file)]);
    return {
      id: newId(),
      kind: 'attachedFile',
      mediaType: mediaTypeOf(file),
      width: small?.width ?? null,
      height: small?.height ?? null,
      devicePixelRatio: null,
      viewport: null,
      masks: [],
      capturedAt: now().toISOString(),
      url: null,
      fileName: file.name || null,
      tool,
      bytes: new Uint8Array(bytes),
      thumbnail: small?.thumbnail ?? null,
    };
  };
}

/** What the file says of itself, where it can be said in a record. */
function mediaTypeOf({ type }: File): string {
  return /^[\w.+-]+\/[\w.+-]+(;.*)?$/.test(type) ? type : 'application/octet-stream';
}
