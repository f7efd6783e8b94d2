import type { ExclusionList, RecorderEvent } from '@/lib/journey/visit/recorderEvent';
import { type Place, placeOf } from './placeOf';

type WithoutAddress<Event> = Event extends { readonly url: string }
  ? Omit<Event, 'url'> & { readonly place: Place }
  : Event;
type Cleaned = WithoutAddress<RecorderEvent>;

/** An event as the recording may keep it: of its address what `placeOf` leaves, of a referrer only whether there was one. */
export type KnownEvent = Cleaned extends infer Event
  ? Event extends { readonly referrer: string | null }
    ? Omit<Event, 'referrer'> & { readonly hasReferrer: boolean }
    : Event
  : never;

/** Takes out of an event what must not be kept, not even for the seconds in which late ones are waited for. */
export function knownEvent(event: RecorderEvent, exclusions: ExclusionList): KnownEvent {
  if (!('url' in event)) return event;
  const { url, ...rest } = event;
  const place = placeOf(url, exclusions);
  switch (rest.type) {
    case 'navigated':
    case 'arrived': {
      const { referrer, ...kept } = rest;
      // From an http page to itself; the browser's own pages and other programs leave it empty.
      return { ...kept, place, hasReferrer: referrer !== null && referrer !== '' };
    }
    case 'titled':
    case 'seen':
      return { ...rest, place, title: place.kind === 'page' ? rest.title.slice(0, longestTitle) : '' };
    case 'activity':
      return { ...rest, place };
  }
}

const longestTitle = 2000;
