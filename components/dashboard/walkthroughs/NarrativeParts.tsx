import type { ReactNode } from 'react';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { labelOf } from '@/lib/journey/catalogues/label';
import { pauseReasons } from '@/lib/journey/catalogues/pauseReasons';
import { waysToReach } from '@/lib/journey/catalogues/reachedBy';
import type { WalkthroughView } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Task } from '@/lib/journey/schemas/walkthrough';
import type { Fact, Opinion } from '@/lib/journey/visit/narrative';
import { durationText } from '../compare/figureText';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { EvidenceGallery } from '../touchpoint/EvidenceGallery';
import { answerText, gapText } from './answerText';
import styles from './Report.module.css';
import { clockText, usePageName } from './TrailRow';
import { lasted } from './visitTimes';

/** What happened, in its order, with the evidence of it, and nothing that anybody thought of it. */
export function FactsPart({ facts, view }: { readonly facts: readonly Fact[]; readonly view: WalkthroughView }) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const sayFact = useFactText(view);
  return (
    <section className={styles.part} aria-labelledby="report-facts">
      <h3 id="report-facts" className={styles.heading}>
        {words.facts}
      </h3>
      <p className={styles.text}>{facts.length === 0 ? words.nothingHappened : words.factsText}</p>
      <ol className={styles.told}>
        {facts.map((fact, index) => {
          const text = sayFact(fact);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts have no ids, and are only ever told in this order.
            <li key={index}>
              <time dateTime={fact.at}>{clockText(fact.at, format.locale)}</time>
              <div>
                <p>{text}</p>
                <EvidenceOf ids={fact.evidenceIds} title={text} view={view} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A fact in words. */
function useFactText(view: WalkthroughView) {
  const { language, format, catalogues } = useDashboard();
  const words = walkthroughsMessages[language];
  const nameOfPage = usePageName();
  const taskName = (task: Task | null) => task?.text ?? words.unknownTask;
  return (fact: Fact): string => {
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
        const facts = [
          touchpoint?.title ?? (first ? nameOfPage(first) : words.noTitle),
          pageViews.length > 1 ? words.pages(pageViews.length, format.number(pageViews.length)) : null,
          words.inView(durationText(inViewMs, format)),
          first?.reachedBy == null ? null : labelOf(waysToReach, first.reachedBy, language),
          first?.searchTerms == null ? null : words.searchedFor(first.searchTerms),
        ];
        return facts.filter((each) => each !== null).join(' · ');
      }
      case 'touchpoint': {
        const { title, channel } = fact.touchpoint;
        return channel === null ? title : `${title} · ${labelOf(catalogues.channels, channel, language)}`;
      }
      case 'wait': {
        const { ms, note } = fact.wait;
        return [words.waited(durationText(ms, format)), note].filter(Boolean).join(' · ');
      }
      case 'pause': {
        const { from, to, reason } = fact.pause;
        const named = labelOf(pauseReasons, reason, language);
        return to === null
          ? words.gapOpen(named)
          : words.gapFor(named, durationText(lasted(from, to, Date.now()), format));
      }
      case 'finding': {
        const { criterion, answer } = fact;
        const reading = { words, format, budget: view.brief.budget };
        return words.criterionOf(criterion.question, answerText(criterion, answer, reading));
      }
    }
  };
}

/** What the shopper felt and thought, and of what. */
export function OpinionsPart({
  opinions,
  view,
}: {
  readonly opinions: readonly Opinion[];
  readonly view: WalkthroughView;
}) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const timeOf = (opinion: Opinion) => ('at' in opinion ? clockText(opinion.at, format.locale) : null);
  return (
    <section className={styles.part} aria-labelledby="report-opinions">
      <h3 id="report-opinions" className={styles.heading}>
        {words.opinions}
      </h3>
      <p className={styles.text}>{opinions.length === 0 ? words.noOpinion : words.opinionsText}</p>
      <ol className={styles.told}>
        {opinions.map((opinion, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: opinions have no ids, and are only ever told in this order.
          <li key={index}>
            <span className={styles.soft}>{timeOf(opinion)}</span>
            <div>
              <OpinionText opinion={opinion} view={view} />
              {/* That of a touchpoint stands with what happened. */}
              {opinion.kind === 'answer' ? (
                <EvidenceOf ids={opinion.evidenceIds} title={opinion.criterion.question} view={view} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OpinionText({ opinion, view }: { readonly opinion: Opinion; readonly view: WalkthroughView }): ReactNode {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const expected = (expectation: string, reality: string, gap: number | null) => [
    expectation === '' ? null : words.labelled(words.expected, expectation),
    reality === '' ? null : words.labelled(words.happened, reality),
    gap === null ? null : words.labelled(words.gapValue, gapText(gap, format)),
  ];
  const rated = (effort: number | null, satisfaction: number | null) => [
    effort === null ? null : words.ease(format.number(effort)),
    satisfaction === null ? null : words.satisfaction(format.number(satisfaction)),
  ];
  const lines = (...texts: readonly (string | null)[]) => texts.filter(Boolean).join('\n');
  switch (opinion.kind) {
    case 'feeling': {
      const { title, emotion, thought, note, painPoints, expectation, reality, gap, effort, satisfaction } =
        opinion.touchpoint;
      return (
        <>
          <p>
            {title} {emotion === null ? null : <EmotionTag emotion={emotion} />}
          </p>
          <p className={styles.soft}>
            {lines(
              thought,
              note,
              ...painPoints.map(({ text }) => text),
              ...expected(expectation, reality, gap),
              rated(effort, satisfaction).filter(Boolean).join(' · '),
            )}
          </p>
        </>
      );
    }
    case 'task': {
      const { expectation, reality, gap, effort, satisfaction } = opinion.run;
      return (
        <>
          <p>{opinion.task?.text ?? words.unknownTask}</p>
          <p className={styles.soft}>
            {lines(...expected(expectation, reality, gap), rated(effort, satisfaction).filter(Boolean).join(' · '))}
          </p>
        </>
      );
    }
    case 'stage': {
      const { stageId, expectation, reality, gap } = opinion.stage;
      const stage = view.stages.find(({ id }) => id === stageId);
      return (
        <>
          <p>{stage ? labelIn(stage.labels, language) : stageId}</p>
          <p className={styles.soft}>{lines(...expected(expectation, reality, gap))}</p>
        </>
      );
    }
    case 'answer': {
      const { criterion, answer } = opinion;
      const reading = { words, format, budget: view.brief.budget };
      return (
        <>
          <p>{words.criterionOf(criterion.question, answerText(criterion, answer, reading))}</p>
          {answer.comment === '' ? null : <p className={styles.soft}>{answer.comment}</p>}
        </>
      );
    }
    case 'recommendation':
      return (
        <p>
          {words.recommendation} {words.recommendationOf(format.number(opinion.likelihood))}
        </p>
      );
  }
}

function EvidenceOf(props: {
  readonly ids: readonly string[];
  readonly title: string;
  readonly view: WalkthroughView;
}) {
  const { ids, title, view } = props;
  const { messages, language } = useDashboard();
  const words = walkthroughsMessages[language];
  const evidence = ids.flatMap((id) => view.evidence[id] ?? []);
  if (evidence.length === 0) return null;
  return (
    <EvidenceGallery title={title} name={words.labelled(messages.evidence, title)} evidence={evidence} pending={[]} />
  );
}
