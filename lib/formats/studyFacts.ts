import type { JourneyPart } from './documentParts';
import type { Fact } from './journeyFacts';
import type { Writing } from './writing';

/** What somebody must know of a study to read what is told of its journeys. Only what is known. */
export function studyFacts(
  { document, words, labels, shows }: Writing,
  journeys: readonly Pick<JourneyPart, 'inJourney' | 'touchpoints'>[],
  evidencePieces: number,
): Fact[] {
  const count = journeys.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
  const names = (all: readonly (string | null | undefined)[]) => [...new Set(all.filter(Boolean))].join(', ');
  const days = journeys
    .flatMap(({ inJourney, touchpoints }) =>
      inJourney.journey.kind === 'planned' ? [] : touchpoints.map((each) => each.occurredAt?.time ?? each.capturedAt),
    )
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return [
    { name: words.who, text: names(journeys.map(({ inJourney }) => inJourney.persona?.name)) },
    { name: words.brands, text: names(journeys.map(({ inJourney }) => inJourney.brand?.name)) },
    {
      name: words.when,
      text: first && last ? [...new Set([labels.day(first), labels.day(last)])].join(' – ') : '',
    },
    {
      name: words.observer,
      text: names(journeys.map(({ inJourney }) => labels.observer(inJourney.journey.observerId))),
    },
    {
      name: words.howMany,
      text: [
        words.journeyCount(journeys.length, labels.number(journeys.length)),
        words.touchpointCount(count, labels.number(count)),
        ...(shows('verbatims')
          ? [words.verbatimCount(document.verbatims.length, labels.number(document.verbatims.length))]
          : []),
        ...(shows('evidence') ? [words.evidencePieces(evidencePieces, labels.number(evidencePieces))] : []),
      ].join(', '),
    },
  ].filter(({ text }) => text !== '');
}
