import type { DocumentJourney, MapDocument } from './mapDocument';
import type { Writing } from './writing';

/** Whether a document has a chapter of a journey: of a study only where a touchpoint is captured in it. */
export function hasChapter({ scope }: Pick<MapDocument, 'scope'>, { touchpoints }: DocumentJourney): boolean {
  return scope === 'journey' || touchpoints.some(({ status }) => status !== 'excluded');
}

/** One line that names the journeys without a chapter; empty where there are none. */
export function emptyJourneysText({ document, words }: Writing): string {
  const empty = document.journeys.filter((each) => !hasChapter(document, each));
  if (empty.length === 0) return '';
  return words.emptyJourneys(empty.length, empty.map(({ journey }) => journey.title).join(' · '));
}
