import type { DocumentJourney } from './mapDocument';
import type { Writing } from './writing';

/** One thing that is said of a journey, under its name. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** What somebody must know of a journey to read its map: who, what, when, how much. Only what is known. */
export function journeyFacts(writing: Writing, inJourney: DocumentJourney): Fact[] {
  const { labels, words, fields, document, shows } = writing;
  const { journey, persona, brand, observer, stageModel, touchpoints, verbatims, counts } = inJourney;
  const kinds = [
    labels.of('journeyKinds', journey.kind),
    labels.of('journeyStates', journey.state),
    labels.of('journeyScopes', journey.scope),
  ];
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  const evidence = new Set(kept.flatMap(({ evidenceIds }) => evidenceIds));
  const amount = [
    words.touchpointCount(counts.journeyLength, labels.number(counts.journeyLength)),
    ...(counts.excluded > 0 ? [words.excludedCount(labels.number(counts.excluded))] : []),
    ...(counts.exposures > 0 ? [words.exposureCount(labels.number(counts.exposures))] : []),
    ...(shows('verbatims') ? [words.verbatimCount(verbatims.length, labels.number(verbatims.length))] : []),
    ...(shows('evidence') ? [words.evidencePieces(evidence.size, labels.number(evidence.size))] : []),
  ];
  const facts: Fact[] = [
    { name: words.study, text: document.study.name },
    { name: words.who, text: [persona?.name, persona?.ageRange, persona?.jobTitle].filter(Boolean).join(', ') },
    { name: fields.brandId, text: brand?.name ?? '' },
    { name: words.what, text: kinds.filter(Boolean).join(', ') },
    { name: words.scenario, text: journey.scenario },
    { name: words.goal, text: journey.goal },
    { name: words.expectations, text: journey.expectations },
    { name: words.when, text: spanOf(writing, inJourney) },
    { name: words.stageModel, text: stageModel ? stageModel.name[document.language] || stageModel.name.en : '' },
    { name: words.observer, text: labels.observer(observer?.id ?? null) },
    { name: words.howMany, text: amount.join(', ') },
    { name: fields.basis, text: basesText(writing, inJourney) },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** From the first day to the last; of a plan, which has not happened, nothing. */
function spanOf({ labels }: Writing, { journey, touchpoints }: DocumentJourney): string {
  if (journey.kind === 'planned') return '';
  const times = touchpoints.map(({ occurredAt, capturedAt }) => occurredAt?.time ?? capturedAt).sort();
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return '';
  const days = [labels.day(first), labels.day(last)];
  return days[0] === days[1] ? (days[0] ?? '') : days.join(' – ');
}

/** How many touchpoints rest on what: "Experienced: 12, Reported: 3". */
export function basesText({ labels, words }: Writing, { counts }: DocumentJourney): string {
  return Object.entries(counts.sharesByBasis.byValue)
    .filter(([, count]) => count > 0)
    .map(([basis, count]) => words.pair(labels.of('bases', basis), labels.number(count)))
    .join(', ');
}
