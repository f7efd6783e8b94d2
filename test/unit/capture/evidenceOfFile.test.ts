import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEvidenceOfFile } from '@/lib/capture/evidenceOfFile';

const evidenceOfFile = createEvidenceOfFile({
  now: () => new Date('2026-03-02T09:00:00Z'),
  tool: 'Parcours 1, Chromium 156',
});

afterEach(() => vi.unstubAllGlobals());

describe('a file as evidence', () => {
  it('keeps its bytes, name and type', async () => {
    const evidence = await evidenceOfFile(new File(['call notes'], 'call.txt', { type: 'text/plain' }));
    expect(evidence).toMatchObject({
      kind: 'attachedFile',
      mediaType: 'text/plain',
      fileName: 'call.txt',
      capturedAt: '2026-03-02T09:00:00.000Z',
      tool: 'Parcours 1, Chromium 156',
      width: null,
      height: null,
      thumbnail: null,
    });
    expect(new TextDecoder().decode(evidence.bytes)).toBe('call notes');
  });

  it('has a type that a record can hold, whatever the file says', async () => {
    expect((await evidenceOfFile(new File(['x'], 'x'))).mediaType).toBe('application/octet-stream');
  });

  it('is no picture where the browser does not decode it', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no', 'InvalidStateError')));
    const evidence = await evidenceOfFile(new File(['x'], 'broken.png', { type: 'image/png' }));
    expect(evidence).toMatchObject({ mediaType: 'image/png', width: null, thumbnail: null });
  });
});
