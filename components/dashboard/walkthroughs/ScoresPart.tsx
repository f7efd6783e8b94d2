import { visitReportMessages } from '@/lib/i18n/visitReport';
import { answerText, shareText } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { WalkthroughView } from '@/lib/journey/commands';
import { type CriterionScore, type Score, scoresOf } from '@/lib/journey/visit/scores';
import { useDashboard } from '../dashboardTools';
import { ColumnHeads } from './ColumnHeads';
import { EvidenceCell } from './EvidenceCell';
import styles from './Report.module.css';
import { useVisitReading } from './useVisitReading';

/** The scores of a walkthrough: on the whole, by stage, and criterion by criterion. */
export function ScoresPart({ view }: { readonly view: WalkthroughView }) {
  const { language, format, messages } = useDashboard();
  const words = walkthroughsMessages[language];
  const { brief, answers } = view;
  const scores = scoresOf(brief, answers);
  const reading = useVisitReading(view);
  const stageName = (id: string | null) => (id === null ? words.noStageScore : reading.stage(id));
  return (
    <section className={styles.part} aria-labelledby="report-scores">
      <h3 id="report-scores" className={styles.heading}>
        {words.scores}
      </h3>
      <p className={styles.text}>{words.scoresText}</p>
      {scores.knockOuts.length === 0 ? null : (
        <p className={styles.failed}>
          <b>{words.failed}</b> {scores.knockOuts.map(({ question }) => question).join(' · ')}
        </p>
      )}
      <div className={styles.scroller}>
        <table className={styles.table}>
          <ColumnHeads
            names={[words.stage, words.score, words.weight, words.scored, words.notApplicableCount, words.openCount]}
          />
          <tbody>
            <ScoreRow name={words.total} score={scores.total} isTotal />
            {scores.stages.map(({ stageId, score }) => (
              <ScoreRow key={stageId ?? ''} name={stageName(stageId)} score={score} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <ColumnHeads
            names={[
              words.question,
              words.stage,
              words.answer,
              words.weight,
              words.score,
              words.comment,
              messages.evidence,
            ]}
          />
          <tbody>
            {scores.criteria.map((each) => {
              const { criterion, answer } = each;
              return (
                <tr key={criterion.id}>
                  <th scope="row">
                    {criterion.question}{' '}
                    {each.isKnockOut ? <span className={styles.mark}>{words.knockOut}</span> : null}
                  </th>
                  <td className={styles.soft}>{stageName(criterion.stageId)}</td>
                  <td>{answerText(criterion, answer, reading)}</td>
                  <td>{format.number(criterion.weight)}</td>
                  <td>{stateText(each)}</td>
                  <td>{answer?.comment}</td>
                  <td>
                    <EvidenceCell
                      title={criterion.question}
                      evidence={(answer?.evidenceIds ?? []).flatMap((id) => view.evidence[id] ?? [])}
                      // Where it does not apply there is none to bring.
                      isRequired={criterion.evidenceRequired && each.state !== 'notApplicable'}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );

  function stateText({ state, share }: CriterionScore): string {
    if (share !== null) return shareText(share, format);
    return state === 'fact' ? words.fact : words.none;
  }
}

function ScoreRow({ name, score, isTotal }: { readonly name: string; readonly score: Score; readonly isTotal?: true }) {
  const { format } = useDashboard();
  return (
    <tr>
      <th scope="row">{isTotal ? <b>{name}</b> : name}</th>
      <td>
        <ShareBar share={score.share} />
      </td>
      <td>{format.number(score.weight)}</td>
      <td>{format.number(score.scored)}</td>
      <td>{format.number(score.notApplicable)}</td>
      <td>{format.number(score.open)}</td>
    </tr>
  );
}

/** What a walkthrough amounts to, in one line. */
export function TotalScore({ view: { brief, answers } }: { readonly view: WalkthroughView }) {
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const { total, knockOuts } = scoresOf(brief, answers);
  return (
    <p className={styles.result}>
      <b>{words.score}</b>{' '}
      {total.share === null
        ? words.noScore
        : visitReportMessages[language].scoreIs(
            shareText(total.share, format),
            total.scored,
            format.number(total.scored),
          )}
      {knockOuts.length === 0 ? null : (
        <>
          {' '}
          <span className={styles.mark}>{words.failed}</span>
        </>
      )}
    </p>
  );
}

/** A score as a bar and in per cent. */
export function ShareBar({ share }: { readonly share: number | null }) {
  const { language, format } = useDashboard();
  if (share === null) return <span className={styles.soft}>{walkthroughsMessages[language].noScore}</span>;
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </span>
      {shareText(share, format)}
    </>
  );
}
