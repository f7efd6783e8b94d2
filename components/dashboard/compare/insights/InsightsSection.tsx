import { useMemo, useState } from 'react';
import { insightsMessages } from '@/lib/i18n/insights';
import type { StudyView } from '@/lib/journey/commands';
import { insightsOf } from '@/lib/journey/insights/insightsOf';
import { verbatimsOf } from '@/lib/journey/insights/verbatimsOf';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import cards from '../../cards.module.css';
import { useDashboard } from '../../dashboardTools';
import { Choice } from '../../fields/SavedFields';
import { useStoreQuery } from '../../useStoreQuery';
import type { ShownComparison } from '../shownComparison';
import { InsightList } from './InsightList';
import styles from './Insights.module.css';
import { createInsightFacts } from './insightFacts';

export interface InsightsSectionProps extends ShownComparison {
  readonly view: StudyView;
  readonly livedOnly: boolean;
}

const noVerbatims: readonly Verbatim[] = [];

/** What stands out in one of the subjects, or in all of them together. */
export function InsightsSection({ view, comparison, names, livedOnly }: InsightsSectionProps) {
  const { store, language, format, catalogues } = useDashboard();
  const words = insightsMessages[language];
  const [chosen, setChosen] = useState('all');
  const { data: records } = useStoreQuery(store, 'studyRecords', { studyId: view.study.id });
  const verbatims = records?.verbatims ?? noVerbatims;
  const facts = useMemo(
    () => createInsightFacts(view, catalogues, language, format),
    [view, catalogues, language, format],
  );
  const { subjects } = comparison;
  const one = subjects[Number.parseInt(chosen, 10)];
  const findings = useMemo(() => {
    const looked = one ? [one] : subjects;
    const journeys = [...new Map(looked.flatMap((each) => each.journeys).map((each) => [each.id, each])).values()];
    const hasActual = journeys.some(({ kind }) => kind === 'actual');
    // What is planned is assumed, and never mixes with what was met.
    const read = one || !hasActual ? journeys : journeys.filter(({ kind }) => kind === 'actual');
    const all = looked.flatMap(({ total }) => total.touchpoints);
    // What customers report nobody here has lived.
    const said = livedOnly ? [] : looked.flatMap((each) => verbatimsOf(each, verbatims));
    const once = <Identified extends { readonly id: string }>(several: readonly Identified[]) => [
      ...new Map(several.map((each) => [each.id, each])).values(),
    ];
    return insightsOf({
      countExposures: view.study.countExposures,
      journeys: read,
      touchpoints: once(all),
      verbatims: once(said),
      livedOnly,
    });
  }, [one, subjects, verbatims, livedOnly, view.study.countExposures]);
  return (
    <section className={cards.card} aria-labelledby="compare-insights">
      <h2 id="compare-insights">{words.insights}</h2>
      <p className={cards.text}>{words.insightsText}</p>
      <Choice
        className={styles.of}
        name={words.of}
        value={one ? chosen : 'all'}
        onChoose={setChosen}
        options={[{ value: 'all', label: words.all }, ...names.map((label, nth) => ({ value: String(nth), label }))]}
      />
      <InsightList findings={findings} facts={facts} />
    </section>
  );
}
