import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { Persona } from '@/lib/journey/schemas/study';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

/** As much of a brief as is said before it is walked. */
export interface SaidBrief
  extends Pick<Brief, 'scenario' | 'objective' | 'evidenceRequired' | 'budget' | 'buy' | 'returnGoods' | 'ethicsNote'> {
  readonly tasks: readonly unknown[];
  readonly criteria: readonly unknown[];
}

export interface BriefFactsProps {
  readonly brief: SaidBrief;
  readonly persona: Persona | null;
}

/** What a brief says beside its tasks and criteria: who one is, what one may do and must not. */
export function BriefFacts({ brief, persona }: BriefFactsProps) {
  const { language, locale } = usePanel();
  const messages = walkthroughMessages[language];
  const { budget } = brief;
  const rules = [
    brief.buy ? messages.buys : messages.buysNothing,
    brief.returnGoods ? messages.returnsGoods : '',
    budget === null
      ? ''
      : messages.budget(
          new Intl.NumberFormat(locale, {
            style: 'currency',
            currency: budget.currency,
            trailingZeroDisplay: 'stripIfInteger',
          }).format(budget.amount),
        ),
  ];
  const said = [
    [messages.whoYouAre, persona === null ? '' : [persona.name, persona.story].filter(Boolean).join('\n')],
    [messages.objective, brief.objective],
    [messages.rules, rules.filter(Boolean).join(' ')],
    [messages.toEvidence, brief.evidenceRequired],
    [messages.ethics, brief.ethicsNote],
  ] as const;
  return (
    <>
      {brief.scenario === '' ? null : <p className={styles.words}>{brief.scenario}</p>}
      <dl className={styles.said}>
        {said.map(([name, text]) =>
          text === '' ? null : (
            <div key={name}>
              <dt className={styles.faint}>{name}</dt>
              <dd className={styles.words}>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <p className={styles.faint}>{messages.briefSize(brief.tasks.length, brief.criteria.length)}</p>
    </>
  );
}
