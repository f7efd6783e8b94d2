import { useDeferredValue, useMemo } from 'react';
import { Button } from '@/components/controls';
import { compareMessages } from '@/lib/i18n/compare';
import { listClassification } from '@/lib/journey/categoryGroups';
import type { StudyView } from '@/lib/journey/commands';
import { compareJourneys } from '@/lib/journey/compare/compareJourneys';
import type { Subject } from '@/lib/journey/compare/subject';
import { labelIn } from '@/lib/journey/labelIn';
import { findSought, isNarrowed, type Sought } from '@/lib/journey/sought';
import { useDashboard } from '../dashboardTools';
import { TickBox } from '../fields/TickBox';
import { ReadingState } from '../ReadingState';
import { type CompareRoute, soughtOf } from '../route';
import { SearchBox } from '../SearchBox';
import { SoughtMenus } from '../sought/SoughtMenus';
import { FilterChips } from '../table/FilterChips';
import { createTableFacts } from '../table/tableFacts';
import { usePreparedSearch } from '../table/usePreparedSearch';
import { useStudyView } from '../table/useStudyView';
import { useTouchpointSearch } from '../table/useTouchpointSearch';
import { Cautions } from './Cautions';
import { CompareCurves } from './CompareCurves';
import { CompareMatrix } from './CompareMatrix';
import styles from './CompareScreen.module.css';
import { DifferencesTable } from './DifferencesTable';
import { CoverageGrid } from './insights/CoverageGrid';
import { InsightsSection } from './insights/InsightsSection';
import { NothingCompared } from './NothingCompared';
import { SubjectChips } from './SubjectChips';
import { subjectName } from './subjectNames';

/** Journeys, or groups of them, side by side. */
export function CompareScreen({ route }: { readonly route: CompareRoute }) {
  const { messages } = useDashboard();
  const { data: view, error, reload } = useStudyView();
  if (!view) return <ReadingState screen={messages.compare} error={error} onRetry={reload} />;
  return <ComparedStudy route={route} view={view} />;
}

function ComparedStudy({ route, view }: { readonly route: CompareRoute; readonly view: StudyView }) {
  const { messages, language, format, catalogues, navigate, print } = useDashboard();
  const words = compareMessages[language];
  const { study, journeys, brands, personas, observers, themes, verbatimThemes, touchpoints } = view;
  const facts = useMemo(
    () =>
      createTableFacts(
        { journeys, brands, personas, observers, themes, verbatimThemes },
        catalogues,
        listClassification(study),
        language,
      ),
    [study, journeys, brands, personas, observers, themes, verbatimThemes, catalogues, language],
  );
  const search = useTouchpointSearch(brands, journeys, personas, observers);
  usePreparedSearch(search, touchpoints);
  // The route is read anew at every step: equal parts of it stand for each other.
  const subjectsKey = JSON.stringify(route.subjects);
  // The controls say at once what is asked for.
  const asked = soughtOf(route);
  const soughtKey = useDeferredValue(JSON.stringify(asked));
  const subjects = useMemo(() => JSON.parse(subjectsKey) as readonly Subject[], [subjectsKey]);
  const sought = useMemo(() => JSON.parse(soughtKey) as Sought, [soughtKey]);
  const found = useMemo(() => search.find(touchpoints, sought.query), [search, touchpoints, sought.query]);
  const { touchpoints: passing, highlighted } = useMemo(
    () => findSought(touchpoints, sought, search, facts),
    [touchpoints, sought, search, facts],
  );
  const { livedOnly, byPhase } = route;
  const { countExposures } = study;
  const comparison = useMemo(
    () => compareJourneys({ subjects, livedOnly, byPhase }, { countExposures, journeys, touchpoints: passing }),
    [subjects, livedOnly, byPhase, countExposures, journeys, passing],
  );
  const names = useMemo(() => {
    const all = subjects.map((subject) => subjectName(subject, view, language, format) ?? words.gone);
    // Two of one name are told apart.
    return all.map((name, nth) => {
      const before = all.slice(0, nth).filter((each) => each === name).length;
      return before === 0 ? name : `${name} (${format.number(before + 1)})`;
    });
  }, [subjects, view, language, format, words]);
  const columnNames = useMemo(
    () => comparison.columns.map(({ labels }) => (labels ? labelIn(labels, language) : words.toCode)),
    [comparison, language, words],
  );
  const show = (changes: Partial<CompareRoute>) => navigate({ ...route, ...changes }, 'replace');
  const shown = { comparison, names, columnNames };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{messages.compare}</h1>
        <SubjectChips view={view} subjects={subjects} onChange={(next) => navigate({ ...route, subjects: next })} />
      </div>
      {subjects.length < 2 ? (
        <NothingCompared view={view} subjects={subjects} />
      ) : (
        <div className={styles.column}>
          <div className={styles.options}>
            <TickBox
              name={words.livedOnly}
              hint={words.livedOnlyHint}
              checked={livedOnly}
              onChange={(checked) => show({ livedOnly: checked })}
            />
            {comparison.haveSameStages ? (
              <TickBox
                name={words.byPhase}
                hint={words.byPhaseHint}
                checked={byPhase}
                onChange={(checked) => show({ byPhase: checked })}
              />
            ) : null}
            <SearchBox
              query={route.query}
              onSearch={(query) => show({ query })}
              result={
                isNarrowed(route)
                  ? messages.found(format.number(passing.length), format.number(touchpoints.length))
                  : null
              }
            />
            <SoughtMenus
              touchpoints={touchpoints}
              found={found}
              sought={asked}
              context={facts}
              facts={facts}
              onSeek={show}
            />
            <Button onClick={print}>{words.print}</Button>
          </div>
          <FilterChips touchpoints={found} sought={asked} context={facts} facts={facts} onSeek={show} />
          <Cautions {...shown} />
          <CompareCurves {...shown} />
          <DifferencesTable {...shown} />
          <CompareMatrix {...shown} sought={sought} highlighted={highlighted} />
          <InsightsSection {...shown} view={view} livedOnly={livedOnly} />
          <CoverageGrid view={view} touchpoints={passing} />
        </div>
      )}
    </div>
  );
}
