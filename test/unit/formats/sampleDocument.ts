import type { ClientVersion } from '@/lib/formats/clientVersion';
import { readJourneyMap } from '@/lib/formats/journeyMap';
import { type MapDocument, mapDocument } from '@/lib/formats/mapDocument';
import type { Snapshot } from '@/lib/journey/recordLists';
import { fixtureBytes } from '../journey/fixture';

/** The records of the frozen example, in which every field is filled somewhere. */
export const sampleRecords = (): Snapshot => readJourneyMap(fixtureBytes);

export interface SampleOptions {
  readonly records?: Snapshot;
  readonly language?: 'en' | 'fr';
  readonly client?: ClientVersion | null;
  /** The only journey; the whole study where there is none. */
  readonly journeyId?: string;
  readonly picture?: MapDocument['picture'];
}

/** A document as the dashboard reads it. */
export function sampleDocument(options: SampleOptions = {}): MapDocument {
  const { records = sampleRecords(), language = 'en', client = null, journeyId, picture = async () => null } = options;
  return mapDocument(
    records,
    {
      scope:
        journeyId === undefined
          ? { kind: 'study', studyId: records.studies?.[0]?.id ?? '' }
          : { kind: 'journey', journeyId },
      language,
      locale: language,
      exportedAt: '2026-11-22T09:30:00.000Z',
      generator: { name: 'Parcours', version: '1.0.0' },
      client,
    },
    { picture, smallPicture: picture },
  );
}

/** The journey of the example that somebody has walked. */
export function actualJourneyId(records = sampleRecords()): string {
  return records.journeys?.find(({ kind }) => kind === 'actual')?.id ?? '';
}

/** Everything hidden that can be hidden. */
export const barest: ClientVersion = {
  lanes: [],
  withoutInternalNotes: true,
  withoutObservers: true,
  logo: null,
  footer: '',
};

export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
