import { useMemo } from 'react';
import { compareMessages } from '@/lib/i18n/compare';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { type Caution, cautionsOf } from '@/lib/journey/compare/cautions';
import { useDashboard } from '../dashboardTools';
import styles from './Cautions.module.css';
import type { ShownComparison } from './shownComparison';

/** In plain words, what must not be read out of the comparison. */
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
  return (
    <section className={styles.cautions} aria-labelledby="compare-cautions">
      <h2 id="compare-cautions">{words.cautions}</h2>
      <ul>
        {cautions.map((caution) => (
          <li key={JSON.stringify(caution)}>{wordsOf(caution)}</li>
        ))}
      </ul>
    </section>
  );
}
