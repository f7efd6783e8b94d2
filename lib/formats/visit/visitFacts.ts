import { durationText } from '@/lib/i18n/durationText';
import { shareText } from '@/lib/i18n/visitSentence';
import { labelOf } from '@/lib/journey/catalogues/label';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import { scoresOf } from '@/lib/journey/visit/scores';
import { pausedMs, walkedMs } from '@/lib/journey/visit/visitTimes';
import type { Fact } from '../journeyFacts';
import { missingText } from './missingText';
import { type ToldVisit, type VisitsTold, type VisitWriting, zoneOf } from './visitWriting';

/** The score of a walkthrough as a whole, and whether it failed. */
export function resultOf({ words, own }: VisitsTold, { brief, answers, reading }: ToldVisit): Fact {
  const { total, knockOuts } = scoresOf(brief, answers);
  const score =
    total.share === null
      ? words.noScore
      : own.scoreIs(shareText(total.share, reading), total.scored, reading.number(total.scored));
  const failed = knockOuts.map(({ question }) => question).join(' · ');
  return { name: words.score, text: failed === '' ? score : `${score} · ${words.labelled(words.failed, failed)}` };
}

/** What somebody must know of a walkthrough to read what is told of it: what, who, when, how much. Only what is known. */
export function visitFacts(told: VisitsTold, visit: ToldVisit): Fact[] {
  const { words, own, writing } = told;
  const { walkthrough, brief, pageViews, inJourney, reading, place, shopper } = visit;
  const { startedAt, endedAt, pauses, state, wave, likelihoodToRecommend: likelihood } = walkthrough;
  const { number, now, language } = reading;
  const walked = walkedMs(walkthrough, now);
  const gaps = pausedMs(walkthrough, endedAt === null ? now : Date.parse(endedAt));
  const touchpoints = inJourney.touchpoints.filter(({ status }) => status !== 'excluded').length;
  const facts: Fact[] = [
    { name: words.brief, text: brief.title },
    { name: words.brand, text: place },
    { name: words.shopper, text: shopper },
    { name: words.wave, text: wave.trim() },
    {
      name: words.when,
      text:
        startedAt === null
          ? ''
          : [
              endedAt === null
                ? words.since(visit.moment(startedAt))
                : words.fromTo(visit.moment(startedAt), visit.moment(endedAt)),
              `(${zoneOf(visit.utcOffsetMinutes)})`,
            ].join(' '),
    },
    {
      name: words.walked,
      text:
        walked === null
          ? ''
          : [
              durationText(walked, reading),
              pauses.length === 0
                ? null
                : words.gapsText(pauses.length, number(pauses.length), durationText(gaps, reading)),
            ]
              .filter(Boolean)
              .join(' · '),
    },
    {
      name: words.recommendation,
      text: likelihood === null ? words.notSaid : words.recommendationOf(number(likelihood)),
    },
    { name: words.state, text: labelOf(walkthroughStates, state, language) },
    { name: own.missing, text: missingText(told, visit) },
    {
      name: writing.words.howMany,
      text: [
        // A client version without the evidence is without the pages.
        ...(writing.shows('evidence') ? [words.pages(pageViews.length, number(pageViews.length))] : []),
        words.points(touchpoints, number(touchpoints)),
      ].join(', '),
    },
    { name: own.persona, text: inJourney.persona?.name ?? '' },
    { name: own.objective, text: brief.objective },
  ];
  return facts.filter(({ text }) => text !== '');
}

/** The same of all that are compared. */
export function comparisonFacts({ document, words, own, writing, visits, reading }: VisitWriting): Fact[] {
  const { brief } = document;
  const names = (all: readonly string[]) => [...new Set(all.filter(Boolean))].join(', ');
  const days = visits
    .flatMap(({ walkthrough: { startedAt, endedAt } }) => [startedAt ?? [], endedAt ?? []].flat())
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const facts: Fact[] = [
    { name: words.brief, text: brief.title },
    { name: words.brand, text: names(visits.map(({ place }) => place)) },
    { name: words.shoppers, text: names(visits.map(({ shopper }) => shopper)) },
    { name: words.wave, text: names(visits.map(({ walkthrough: { wave } }) => wave.trim())) },
    {
      name: words.when,
      text: first && last ? [...new Set([writing.labels.day(first), writing.labels.day(last)])].join(' – ') : '',
    },
    { name: writing.words.howMany, text: words.count(visits.length, reading.number(visits.length)) },
    { name: own.objective, text: brief.objective },
  ];
  return facts.filter(({ text }) => text !== '');
}
