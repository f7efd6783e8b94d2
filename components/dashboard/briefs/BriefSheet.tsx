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
      <p className={styles.who}>
        {[words.visitBrand, words.visitShopper, words.visitDate].map((name) => (
          <span key={name}>
            {name} <i />
          </span>
        ))}
      </p>
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
            <span className={styles.question}>
              {criterion.question}{' '}
              <small>{[stageOf(criterion.stageId), ...marksOf(criterion)].filter(Boolean).join(' · ')}</small>
            </span>
            <Room criterion={criterion} currency={budget?.currency ?? null} />
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
}

/** Room to write an answer by hand, and a comment. */
function Room({ criterion, currency }: { readonly criterion: Criterion; readonly currency: string | null }) {
  const { language } = useDashboard();
  const words = briefMessages[language];
  const { answerType } = criterion;
  const choices = choicesOf(answerType, words);
  const isFigure = answerType === 'minutes' || answerType === 'price' || answerType === 'number';
  return (
    <div className={styles.room}>
      <span className={styles.choices}>
        {choices.map((choice) => (
          <span key={choice} className={styles.choice}>
            {choice}
          </span>
        ))}
        {isFigure ? (
          <span className={styles.figure}>
            {labelOf(criterionAnswerTypes, answerType, language)} <i /> {answerType === 'price' ? currency : null}
          </span>
        ) : null}
        <span className={styles.choice}>{words.notApplicable}</span>
      </span>
      {answerType === 'text' ? <Lines name={words.answerRoom} count={3} /> : null}
      <Lines name={words.commentRoom} count={2} />
    </div>
  );
}

/** Lines to write on, the first behind a name. */
function Lines({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <span className={styles.lines}>
      <small>{name}</small>
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <i key={line} />
      ))}
    </span>
  );
}

function choicesOf(answerType: Criterion['answerType'], { yes, no }: { yes: string; no: string }): string[] {
  if (answerType === 'yesNo') return [yes, no];
  if (answerType === 'scale1to5') return ['1', '2', '3', '4', '5'];
  return answerType === 'scale0to10' ? Array.from({ length: 11 }, (_, step) => String(step)) : [];
}
