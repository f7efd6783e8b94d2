import { briefMessages } from '@/lib/i18n/briefs';
import { criterionAnswerTypes } from '@/lib/journey/catalogues/criterionAnswerTypes';
import { labelOf } from '@/lib/journey/catalogues/label';
import { labelIn } from '@/lib/journey/labelIn';
import type { Persona, Stage } from '@/lib/journey/schemas/study';
import type { Brief, Criterion } from '@/lib/journey/schemas/walkthrough';
import { useDashboard } from '../dashboardTools';
import styles from './BriefSheet.module.css';

export interface BriefSheetProps {
  readonly brief: Brief;
  readonly stages: readonly Stage[];
  readonly persona: Persona | null;
}

/** A brief on paper, with room for the answers: there only while it is printed. */
export function BriefSheet({ brief, stages, persona }: BriefSheetProps) {
  const { language, format } = useDashboard();
  const words = briefMessages[language];
  const stageOf = (id: string | null) => {
    const stage = stages.find((each) => each.id === id);
    return stage ? labelIn(stage.labels, language) : null;
  };
  const { budget, buy, returnGoods } = brief;
  const rules: readonly (readonly [string, string])[] = [
    [words.evidenceAsked, brief.evidenceRequired],
    [words.budget, budget ? format.amount(budget.amount, budget.currency) : ''],
    [words.buy, buy ? words.yes : words.no],
    [words.returnGoods, returnGoods ? words.yes : words.no],
    [words.ethicsNote, brief.ethicsNote],
  ];
  return (
    <article className={styles.sheet} aria-label={words.sheet}>
      <h1>{brief.title}</h1>
      {brief.scenario === '' ? null : <p className={styles.lead}>{brief.scenario}</p>}
      {persona ? (
        <p>
          {words.forWhom} <b>{persona.name}</b>. {persona.story}
        </p>
      ) : null}
      {brief.objective === '' ? null : (
        <p>
          <b>{words.objective}</b> {brief.objective}
        </p>
      )}
      <h2>{words.tasks}</h2>
      <ol>
        {brief.tasks.map(({ id, text, stageId }) => (
          <li key={id}>
            {text} {stageOf(stageId) === null ? null : <small>{stageOf(stageId)}</small>}
          </li>
        ))}
      </ol>
      <h2>{words.criteria}</h2>
      <ol>
        {brief.criteria.map((criterion) => (
          <li key={criterion.id} className={styles.criterion}>
            <span>
              {criterion.question}{' '}
              <small>{[stageOf(criterion.stageId), ...marksOf(criterion)].filter(Boolean).join(' · ')}</small>
            </span>
            <span className={styles.answer}>{roomFor(criterion)}</span>
          </li>
        ))}
      </ol>
      <h2>{words.rules}</h2>
      <dl>
        {rules
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </article>
  );

  function marksOf({ weight, knockOut, evidenceRequired, commentRequiredOnNo }: Criterion): string[] {
    return [
      weight === 1 ? '' : words.weightOf(format.number(weight)),
      knockOut ? words.knockOut : '',
      evidenceRequired ? words.evidenceRequired : '',
      commentRequiredOnNo ? words.commentRequired : '',
    ];
  }

  function roomFor({ answerType }: Criterion): string {
    if (answerType === 'yesNo') return words.yesNo;
    if (answerType === 'scale1to5') return '1  2  3  4  5';
    if (answerType === 'scale0to10') return '0  1  2  3  4  5  6  7  8  9  10';
    return `${labelOf(criterionAnswerTypes, answerType, language)} ${words.answerLine}`;
  }
}
