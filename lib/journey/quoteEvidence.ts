import type { NewEvidence } from './commands';

/** What is told of selected words beside them. */
type Told = Pick<NewEvidence, 'id' | 'url' | 'capturedAt' | 'tool'>;

/** The selected words as evidence: their UTF-8 bytes. */
export function quoteEvidence(quote: string, { id, url, capturedAt, tool }: Told): NewEvidence {
  return {
    id,
    kind: 'quote',
    mediaType: 'text/plain;charset=utf-8',
    width: null,
    height: null,
    devicePixelRatio: null,
    viewport: null,
    masks: [],
    capturedAt,
    url,
    fileName: null,
    tool,
    bytes: new TextEncoder().encode(quote),
    thumbnail: null,
  };
}
