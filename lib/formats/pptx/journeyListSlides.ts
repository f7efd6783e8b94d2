import type { JourneyPart } from '../documentParts';
import { emptyJourneysText } from '../emptyJourneys';
import { journeyFacts } from '../journeyFacts';
import type { Show } from './show';
import { tableSlides } from './tableSlides';

/** The journeys of a study, each with who walked it and how much there is of it. */
export function journeyListSlides(show: Show): void {
  const { writing, journeys, words } = show;
  const { words: own, fields, labels, hasObservers } = writing;
  const fact = ({ inJourney }: JourneyPart, name: string) =>
    journeyFacts(writing, inJourney).find((each) => each.name === name)?.text ?? '';
  tableSlides<JourneyPart>(show, {
    title: words.journeys,
    subtitle: emptyJourneysText(writing),
    rows: journeys,
    columns: [
      { name: own.journey, share: 28, cell: ({ inJourney }) => [{ text: inJourney.journey.title, bold: true }] },
      { name: own.what, share: 20, cell: (journey) => fact(journey, own.what) },
      { name: own.persona, share: 14, cell: ({ inJourney }) => inJourney.persona?.name ?? '' },
      { name: own.brands, share: 14, cell: ({ inJourney }) => inJourney.brand?.name ?? '' },
      ...(hasObservers
        ? [{ name: own.observer, share: 14, cell: (each: JourneyPart) => fact(each, own.observer) }]
        : []),
      { name: own.when, share: 20, cell: (journey) => fact(journey, own.when) },
      {
        name: own.touchpoints,
        share: 11,
        align: 'r',
        cell: ({ inJourney }) => labels.number(inJourney.counts.journeyLength),
      },
      { name: fields.basis, share: 18, cell: (journey) => fact(journey, fields.basis) },
    ],
  });
}
