import { factSentence, opinionText } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import type { Fact, Opinion } from '@/lib/journey/visit/narrative';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { EvidenceGallery } from '../touchpoint/EvidenceGallery';
import { clockText } from './clockText';
import styles from './Report.module.css';
import { useVisitReading } from './useVisitReading';

/** What happened, in its order, with the evidence of it, and nothing that anybody thought of it. */
export function FactsPart({ facts, view }: { readonly facts: readonly Fact[]; readonly view: WalkthroughView }) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const reading = useVisitReading(view);
  return (
    <section className={styles.part} aria-labelledby="report-facts">
      <h3 id="report-facts" className={styles.heading}>
        {words.facts}
      </h3>
      <p className={styles.text}>{facts.length === 0 ? words.nothingHappened : words.factsText}</p>
      <ol className={styles.told}>
        {facts.map((fact, index) => {
          const text = factSentence(fact, reading);
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
  const reading = useVisitReading(view);
  return (
    <section className={styles.part} aria-labelledby="report-opinions">
      <h3 id="report-opinions" className={styles.heading}>
        {words.opinions}
      </h3>
      <p className={styles.text}>{opinions.length === 0 ? words.noOpinion : words.opinionsText}</p>
      <ol className={styles.told}>
        {opinions.map((opinion, index) => {
          const { of, lines } = opinionText(opinion, reading);
          const emotion = opinion.kind === 'feeling' ? opinion.touchpoint.emotion : null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: opinions have no ids, and are only ever told in this order.
            <li key={index}>
              <span className={styles.soft}>{'at' in opinion ? clockText(opinion.at, format.locale) : null}</span>
              <div>
                <p>
                  {of} {emotion === null ? null : <EmotionTag emotion={emotion} />}
                </p>
                {lines.length === 0 ? null : <p className={styles.soft}>{lines.join('\n')}</p>}
                {/* That of a touchpoint stands with what happened. */}
                {opinion.kind === 'answer' ? (
                  <EvidenceOf ids={opinion.evidenceIds} title={opinion.criterion.question} view={view} />
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
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
    <div className={styles.evidence}>
      <EvidenceGallery title={title} name={words.labelled(messages.evidence, title)} evidence={evidence} pending={[]} />
    </div>
  );
}
