import type { MapDocument } from '../mapDocument';
import { createDeck, type Deck } from './deck';

/** An empty presentation of a document: it says at the foot of each slide what it is of. */
export function documentDeck({ generator, locale, exportedAt, client }: MapDocument, title: string): Deck {
  return createDeck({
    title,
    creator: `${generator.name} ${generator.version}`.trim(),
    language: locale,
    writtenAt: exportedAt,
    footer: [title, client?.footer ?? ''].filter(Boolean).join(' · '),
  });
}
