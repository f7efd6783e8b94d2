import { exclusionKinds, ownExclusion } from '../journey/catalogues/exclusionKinds';
import { labelOf } from '../journey/catalogues/label';
import { pauseReasons } from '../journey/catalogues/pauseReasons';
import { waysToReach } from '../journey/catalogues/reachedBy';
import type { Answer, Brief, Criterion, Friction, PageView, Task } from '../journey/schemas/walkthrough';
import type { GapRow } from '../journey/visit/gapRows';
import type { Fact, Opinion } from '../journey/visit/narrative';
import { lasted } from '../journey/visit/visitTimes';
import { durationText } from './durationText';
import type { Language } from './section';
import { minusSign, signedNumber } from './signedNumber';
import { walkthroughsMessages } from './walkthroughs';

/** How what was walked reads: the ids and figures in it. */
export interface VisitReading {
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** An amount of money; the bare number where its currency is not known. */
  readonly amount: (value: number, currency: string | null) => string;
  readonly stage: (id: string) => string;
  readonly channel: (id: string) => string;
  /** Prices are answered in its currency. */
  readonly budget: Brief['budget'];
  /** Milliseconds since 1970: until when a gap lasts that goes on. */
  readonly now: number;
}

/** A share of 1 in per cent. */
export function shareText(share: number, { locale }: Pick<VisitReading, 'locale'>): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** How far reality was from what was expected: a whole number with its sign. */
export function gapText(gap: number, { locale }: Pick<VisitReading, 'locale'>): string {
  return signedNumber(locale, { most: 0 })(gap);
}

/** Krippendorff's alpha to two digits. */
export function alphaText(
  alpha: number | null,
  { language, number }: Pick<VisitReading, 'language' | 'number'>,
): string {
  return alpha === null ? walkthroughsMessages[language].none : minusSign(number(Math.round(alpha * 100) / 100));
}

type AnswerReading = Pick<VisitReading, 'language' | 'number' | 'amount' | 'budget'>;

/** An answer as it is read: with its unit, or what the scale goes up to. */
export function answerText(
  { answerType }: Criterion,
  answer: Pick<Answer, 'value' | 'notApplicable'> | null,
  reading: AnswerReading,
): string {
  const words = walkthroughsMessages[reading.language];
  if (answer?.notApplicable) return words.notApplicable;
  return answer === null || answer.value === null ? words.open : valueText(answerType, answer.value, reading);
}

/** A value that was answered, as it is read. */
export function valueText(
  answerType: Criterion['answerType'],
  value: boolean | number | string,
  { language, number, amount, budget }: AnswerReading,
): string {
  const words = walkthroughsMessages[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  const shown = number(value);
  switch (answerType) {
    case 'scale1to5':
      return words.outOf(shown, number(5));
    case 'scale0to10':
      return words.outOf(shown, number(10));
    case 'minutes':
      return words.minutes(shown);
    case 'price':
      return amount(value, budget?.currency ?? null);
    default:
      return shown;
  }
}

/** What a page is called: of those that are left out there is only their kind. */
export function pageName({ title, url, excludedKind }: PageView, language: Language): string {
  const words = walkthroughsMessages[language];
  return excludedKind === null
    ? title.trim() || url || words.noTitle
    : words.excluded(labelOf([...exclusionKinds, ownExclusion], excludedKind, language));
}

/** Something that happened, in words. */
export function factSentence(fact: Fact, reading: VisitReading): string {
  const { language, number } = reading;
  const words = walkthroughsMessages[language];
  const taskName = (task: Task | null) => task?.text ?? words.unknownTask;
  switch (fact.kind) {
    case 'started':
      return words.factStarted;
    case 'ended':
      return words.factEnded;
    case 'taskBegan':
      return words.taskBegan(taskName(fact.task));
    case 'taskEnded':
      return fact.run.completed === false
        ? words.taskFailed(taskName(fact.task))
        : words.taskEnded(taskName(fact.task));
    case 'pages': {
      const { touchpoint, pageViews, inViewMs } = fact;
      const [first] = pageViews;
      return joined([
        touchpoint?.title ?? (first ? pageName(first, language) : words.noTitle),
        pageViews.length > 1 ? words.pages(pageViews.length, number(pageViews.length)) : null,
        words.inView(durationText(inViewMs, reading)),
        first?.reachedBy == null ? null : labelOf(waysToReach, first.reachedBy, language),
        first?.searchTerms == null ? null : words.searchedFor(first.searchTerms),
      ]);
    }
    case 'touchpoint': {
      const { title, channel } = fact.touchpoint;
      return joined([title, channel === null ? null : reading.channel(channel)]);
    }
    case 'wait':
      return joined([words.waited(durationText(fact.wait.ms, reading)), fact.wait.note]);
    case 'pause': {
      const { from, to, reason } = fact.pause;
      const named = labelOf(pauseReasons, reason, language);
      return to === null
        ? words.gapOpen(named)
        : words.gapFor(named, durationText(lasted(from, to, reading.now), reading));
    }
    case 'finding': {
      const { criterion, answer } = fact;
      return words.criterionOf(criterion.question, answerText(criterion, answer, reading));
    }
  }
}

/** What an opinion is of, and what was said of it. A feeling itself is not in it: screens draw it. */
export function opinionText(
  opinion: Opinion,
  reading: VisitReading,
): { readonly of: string; readonly lines: readonly string[] } {
  const { language, number } = reading;
  const words = walkthroughsMessages[language];
  const expected = (expectation: string, reality: string, gap: number | null) => [
    expectation === '' ? null : words.labelled(words.expected, expectation),
    reality === '' ? null : words.labelled(words.happened, reality),
    gap === null ? null : words.labelled(words.gapValue, gapText(gap, reading)),
  ];
  const rated = (effort: number | null, satisfaction: number | null) =>
    joined([
      effort === null ? null : words.ease(number(effort)),
      satisfaction === null ? null : words.satisfaction(number(satisfaction)),
    ]);
  const told = (of: string, ...lines: readonly (string | null)[]) => ({
    of,
    lines: lines.flatMap((line) => (line === null || line === '' ? [] : [line])),
  });
  switch (opinion.kind) {
    case 'feeling': {
      const { title, thought, note, painPoints, expectation, reality, gap, effort, satisfaction } = opinion.touchpoint;
      return told(
        title,
        thought,
        note,
        ...painPoints.map(({ text }) => text),
        ...expected(expectation, reality, gap),
        rated(effort, satisfaction),
      );
    }
    case 'task': {
      const { expectation, reality, gap, effort, satisfaction } = opinion.run;
      return told(
        opinion.task?.text ?? words.unknownTask,
        ...expected(expectation, reality, gap),
        rated(effort, satisfaction),
      );
    }
    case 'stage': {
      const { stageId, expectation, reality, gap } = opinion.stage;
      return told(reading.stage(stageId), ...expected(expectation, reality, gap));
    }
    case 'answer': {
      const { criterion, answer } = opinion;
      return told(words.criterionOf(criterion.question, answerText(criterion, answer, reading)), answer.comment);
    }
    case 'recommendation':
      return told(`${words.recommendation} ${words.recommendationOf(number(opinion.likelihood))}`);
  }
}

/** What something was that was expected: a task, a stage or a touchpoint. */
export function gapName({ of }: GapRow, { language, stage }: Pick<VisitReading, 'language' | 'stage'>): string {
  if ('task' in of) return of.task || walkthroughsMessages[language].unknownTask;
  if ('touchpoint' in of) return of.touchpoint;
  return stage(typeof of.stage === 'string' ? of.stage : of.stage.id);
}

/** When fees first appeared in a task. */
export function feesText(
  { feesAfterMs, feesOnPage }: Pick<Friction, 'feesAfterMs' | 'feesOnPage'>,
  reading: Pick<VisitReading, 'language' | 'number'>,
): string {
  const words = walkthroughsMessages[reading.language];
  if (feesAfterMs === null) return words.feesNever;
  const after = durationText(feesAfterMs, reading);
  return feesOnPage === null ? words.feesAfterTime(after) : words.feesAfter(after, reading.number(feesOnPage));
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
