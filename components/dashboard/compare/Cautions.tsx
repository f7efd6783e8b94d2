import { useMemo } from 'react';
import { compareMessages } from '@/lib/i18n/compare';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { type Caution, cautionsOf } from '@/lib/journey/compare/cautions';
import { useDashboard } from '../dashboardTools';
import styles from './Cautions.module.css';
import type { ShownComparison } from './shownComparison';

/** What must not be read out of the comparison: in a line, and in plain words once it is opened. */
export function Cautions({ comparison, names }: ShownComparison) {
  const { language, format } = useDashboard();
  const words = compareMessages[language];
  const cautions = useMemo(() => cautionsOf(comparison), [comparison]);
  if (cautions.length === 0) return null;
  const namesOf = (subjects: readonly number[]) => subjects.map((place) => names[place] ?? '').join(' · ');
  const wordsOf = (caution: Caution): string => {
    switch (caution.kind) {
      case 'nothingIn':
      case 'fewCoded':
      case 'fewJourneys':
        return words[caution.kind](namesOf(caution.subjects));
      case 'mixedBases':
        return words.mixedBases(
          namesOf(caution.subjects),
          caution.bases.map((id) => labelOf(bases, id, language)).join(', '),
        );
      case 'toCode':
        return words.waiting(caution.n, format.number(caution.n));
      case 'detours':
      case 'notLived':
      case 'leftOut':
        return words[caution.kind](caution.n, format.number(caution.n));
      case 'differentBases':
      case 'variousCurrencies':
      case 'differentStages':
        return words[caution.kind];
    }
  };
  const shortOf = (caution: Caution): string => {
    switch (caution.kind) {
      case 'toCode':
      case 'detours':
      case 'notLived':
      case 'leftOut':
        return words[`${caution.kind}Short`](format.number(caution.n));
      default:
        return words[`${caution.kind}Short`];
    }
  };
  // Said once, of however many it is to be said.
  const inShort = [...new Set(cautions.map(shortOf))].join(' · ');
  return (
    <details className={styles.cautions}>
      <summary>
        <h2>{words.cautions}</h2> <span className={styles.short}>{inShort}</span>
      </summary>
      <ul>
        {cautions.map((caution) => (
          <li key={JSON.stringify(caution)}>{wordsOf(caution)}</li>
        ))}
      </ul>
    </details>
  );
}
