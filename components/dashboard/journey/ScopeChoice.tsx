import { useId } from 'react';
import { journeyMessages } from '@/lib/i18n/journeys';
import { journeyScopes } from '@/lib/journey/catalogues/journeyTypes';
import type { Journey } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import styles from './ScopeChoice.module.css';

export interface ScopeChoiceProps {
  readonly scope: Journey['scope'];
  readonly onChoose: (scope: Journey['scope']) => void;
}

/** Which of the three things that are called a customer journey this one is, each with what it means. */
export function ScopeChoice({ scope, onChoose }: ScopeChoiceProps) {
  const { language } = useDashboard();
  const words = journeyMessages[language];
  const id = useId();
  const meanings = { buyer: words.scopeBuyer, customer: words.scopeCustomer, endToEnd: words.scopeEndToEnd };
  const options = [
    ...journeyScopes.map((each) => ({ value: each.id, name: each.labels[language], meaning: meanings[each.id] })),
    { value: null, name: words.scopeNone, meaning: null },
  ];
  return (
    <fieldset className={styles.scope} aria-describedby={`${id}-text`}>
      <legend className={styles.name}>{words.scope}</legend>
      <p id={`${id}-text`} className={styles.text}>
        {words.scopeText}
      </p>
      {options.map(({ value, name, meaning }) => (
        <div key={name} className={styles.option}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            checked={scope === value}
            aria-describedby={meaning === null ? undefined : `${id}-${value}-text`}
            onChange={() => onChoose(value)}
          />
          <label htmlFor={`${id}-${value}`}>{name}</label>
          {meaning === null ? null : (
            <span id={`${id}-${value}-text`} className={styles.meaning}>
              {meaning}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
}
