import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { tableMessages } from '@/lib/i18n/table';
import { isToCode } from '@/lib/journey/board';
import { listClassification } from '@/lib/journey/categoryGroups';
import type { QuickTagContext, StudyView } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { findSought, isNarrowed, type Sought } from '@/lib/journey/sought';
import { sortAfter, type TableColumn, type TableView, usualColumns } from '@/lib/journey/tableView';
import { noFilter } from '@/lib/journey/touchpointFilter';
import { useDashboard } from '../dashboardTools';
import { FirstSteps } from '../map/FirstSteps';
import { ReadingState } from '../ReadingState';
import { formatRoute, soughtOf, type TouchpointsRoute } from '../route';
import { SearchBox } from '../SearchBox';
import { StateMessage } from '../StateMessage';
import { SoughtMenus } from '../sought/SoughtMenus';
import { NewTouchpoint } from '../touchpoint/NewTouchpoint';
import { TouchpointEditor } from '../touchpoint/TouchpointEditor';
import { useDeleteTouchpoint } from '../touchpoint/useDeleteTouchpoint';
import { BulkBar } from './BulkBar';
import { CodingPanel } from './CodingPanel';
import { ColumnsMenu } from './ColumnsMenu';
import { columnsOf, sortTouchpoints } from './columns';
import { FilterChips } from './FilterChips';
import { PhotosDialog } from './PhotosDialog';
import styles from './TouchpointsScreen.module.css';
import { TouchpointTable } from './TouchpointTable';
import { createTableFacts } from './tableFacts';
import { useCopyRows } from './useCopyRows';
import { usePreparedSearch } from './usePreparedSearch';
import { useSelection } from './useSelection';
import { useStudyView } from './useStudyView';
import { useTableExtension } from './useTableExtension';
import { useTouchpointSearch } from './useTouchpointSearch';
import { ViewsMenu } from './ViewsMenu';

export interface TouchpointsScreenProps {
  readonly route: TouchpointsRoute;
  readonly context: QuickTagContext;
  readonly shortcut: string | null;
}

const none: readonly never[] = [];

/** All touchpoints of the study: to find, change, compare, copy, or to code those that wait. */
export function TouchpointsScreen({ route, context, shortcut }: TouchpointsScreenProps) {
  const { messages } = useDashboard();
  const { data: view, error, reload } = useStudyView();
  if (!view) return <ReadingState screen={messages.touchpoints} error={error} onRetry={reload} />;
  return <StudyTouchpoints route={route} context={context} shortcut={shortcut} view={view} />;
}

function StudyTouchpoints({ route, context, shortcut, view }: TouchpointsScreenProps & { readonly view: StudyView }) {
  const { messages, language, format, catalogues, navigate } = useDashboard();
  const words = tableMessages[language];
  const deleteTouchpoint = useDeleteTouchpoint();
  const { touchpoints, evidence, study } = view;
  const { journeys, brands, personas, observers, themes, verbatimThemes } = view;
  const classification = useMemo(() => listClassification(study), [study]);
  const facts = useMemo(
    () =>
      createTableFacts(
        { journeys, brands, personas, observers, themes, verbatimThemes },
        catalogues,
        classification,
        language,
      ),
    [journeys, brands, personas, observers, themes, verbatimThemes, catalogues, classification, language],
  );
  const columns = useMemo(() => columnsOf(facts, format), [facts, format]);
  const search = useTouchpointSearch(brands, journeys, personas, observers);
  usePreparedSearch(search, touchpoints);
  const { kept, keep } = useTableExtension(study);

  // Typing is drawn first, what it finds after it.
  const { sort } = route;
  // The controls say at once what is asked for.
  const asked = soughtOf(route);
  const soughtKey = useDeferredValue(JSON.stringify(asked));
  const sought = useMemo(() => readJson<Sought>(soughtKey), [soughtKey]);
  const found = useMemo(() => search.find(touchpoints, sought.query), [search, touchpoints, sought.query]);
  const { touchpoints: filtered, highlighted } = useMemo(
    () => findSought(touchpoints, sought, search, facts),
    [touchpoints, sought, search, facts],
  );
  const sortKey = JSON.stringify(sort);
  const sorted = useMemo(
    () => sortTouchpoints(filtered, columns, readJson<TableView['sort']>(sortKey)),
    [filtered, columns, sortKey],
  );
  const [isEditing, setEditing] = useState(false);
  const [madeId, setMadeId] = useState<string | null>(null);
  const shown = useHeldOrder(sorted, touchpoints, isEditing);
  const selection = useSelection(shown);
  /** Chosen and on their way to the disk. */
  const [chosen, setChosen] = useState<{ readonly columns: readonly TableColumn[]; readonly before: object } | null>(
    null,
  );
  const keptColumns = chosen?.before === study.extensions ? chosen.columns : kept.columns;
  const columnIds = route.columns ?? keptColumns ?? usualColumns;
  const columnKey = columnIds.join();
  const shownColumns = useMemo(
    () => columnKey.split(',').map((id) => columns[id as TableColumn]),
    [columns, columnKey],
  );
  const [isAddingPhotos, setAddingPhotos] = useState(false);
  const copyRows = useCopyRows(shownColumns);

  const waitingCount = useMemo(
    () => touchpoints.filter((each) => isToCode(each, facts.stagesOf(each), facts.journeyOf(each)?.kind)).length,
    [touchpoints, facts],
  );
  // The inbox begins with what has waited longest.
  const inbox = useMemo(
    () => (route.toCode ? filtered.toSorted((a, b) => compareText(a.capturedAt, b.capturedAt)) : none),
    [filtered, route.toCode],
  );
  const open = touchpoints.find(({ id }) => id === route.touchpointId);
  const journeyOfNew = journeys.find(({ id }) => id === context.currentJourneyId) ?? journeys[0];
  const address = formatRoute({ ...route, touchpointId: null });
  const hrefOf = useCallback(
    (touchpointId: string) => `${address}${address.includes('?') ? '&' : '?'}touchpoint=${touchpointId}`,
    [address],
  );

  const show = (changes: Partial<TouchpointsRoute>) => navigate({ ...route, ...changes }, 'replace');
  const changeColumns = (next: readonly TableColumn[]) => {
    if (route.columns) {
      show({ columns: next });
      return;
    }
    setChosen({ columns: next, before: study.extensions });
    void keep({ columns: next }, words.columnsLabel, `columns ${study.id}`).then((done) => {
      if (!done) setChosen(null);
    });
  };
  const onSort = (column: TableColumn, adds: boolean) => show({ sort: sortAfter(sort, column, adds) });
  const selected = useMemo(
    () => (selection.ids.size === 0 ? none : shown.filter(({ id }) => selection.ids.has(id))),
    [shown, selection.ids],
  );
  const copy = () => void copyRows(selected.length > 0 ? selected : shown);
  const close = () => {
    navigate({ ...route, touchpointId: null });
    document.querySelector<HTMLElement>(`[data-touchpoint="${open?.id}"] a[href^="#"]`)?.focus();
  };
  const tab = (toCode: boolean, name: string, count: number) => (
    <a
      className={styles.tab}
      href={formatRoute({ ...route, toCode, touchpointId: null })}
      aria-current={route.toCode === toCode ? 'true' : undefined}
    >
      {name} <span className={styles.tabCount}>{format.number(count)}</span>
    </a>
  );
  const isLess = isNarrowed(route);
  const isFiltered = isNarrowed({ ...route, query: '' });

  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <div className={styles.bar}>
          <h1 className={styles.heading}>{messages.touchpoints}</h1>
          <nav className={styles.tabs} aria-label={messages.show}>
            {tab(false, messages.all, touchpoints.length)}
            {tab(true, messages.toCode, waitingCount)}
          </nav>
          {touchpoints.length === 0 ? null : (
            <div className={styles.finding}>
              <SearchBox
                query={route.query}
                onSearch={(query) => show({ query })}
                result={
                  isLess ? messages.found(format.number(filtered.length), format.number(touchpoints.length)) : null
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
              {route.toCode ? null : (
                <>
                  <ColumnsMenu columns={columnIds} onChange={changeColumns} />
                  <ViewsMenu study={study} shown={{ ...asked, sort, columns: columnIds }} />
                  <Button onClick={copy} aria-label={selected.length > 0 ? words.copySelected : words.copyAll}>
                    {words.copy}
                  </Button>
                </>
              )}
            </div>
          )}
          {route.toCode ? null : (
            <div className={styles.tools}>
              {journeyOfNew ? (
                <NewTouchpoint
                  journey={journeyOfNew}
                  context={context}
                  hasNoKey={open !== undefined}
                  onMade={(touchpointId) => {
                    setMadeId(touchpointId);
                    navigate({ ...route, touchpointId });
                  }}
                />
              ) : null}
              <Button onClick={() => setAddingPhotos(true)}>{words.addPhotos}</Button>
            </div>
          )}
        </div>
        <FilterChips touchpoints={found} sought={asked} context={facts} facts={facts} onSeek={show} />
        <div className={styles.list}>
          {touchpoints.length === 0 ? (
            <FirstSteps shortcut={shortcut} />
          ) : shown.length === 0 ? (
            <StateMessage
              title={isFiltered ? words.nothingFiltered : messages.nothingFound}
              text={isFiltered ? words.nothingFilteredHint : messages.nothingFoundHint}
            >
              {isFiltered ? (
                <Button onClick={() => show({ filter: noFilter, onlyHighlighted: false })}>{words.clearFilters}</Button>
              ) : null}
              {route.query.trim() === '' ? null : (
                <Button onClick={() => show({ query: '' })}>{messages.clearSearch}</Button>
              )}
            </StateMessage>
          ) : route.toCode ? (
            // The editor holds the same choices and the keys: while it is open, it alone codes.
            open ? null : (
              <CodingPanel
                key={address}
                touchpoints={inbox}
                stagesOf={facts.stagesOf}
                isOpen={(touchpoint) =>
                  isToCode(touchpoint, facts.stagesOf(touchpoint), facts.journeyOf(touchpoint)?.kind)
                }
                journeyTitleOf={({ journeyId }) => facts.journeyTitle(journeyId)}
                brandNameOf={({ brandId }) => facts.brandName(brandId) || null}
                evidence={evidence}
                hrefOf={hrefOf}
              />
            )
          ) : (
            <TouchpointTable
              touchpoints={shown}
              columns={shownColumns}
              facts={facts}
              evidence={evidence}
              sort={sort}
              onSort={onSort}
              highlighted={highlighted}
              selection={selection}
              onCopy={copy}
              hrefOf={hrefOf}
              onOpen={(touchpointId) => navigate({ ...route, touchpointId })}
              openTouchpointId={open?.id ?? null}
              onEditing={setEditing}
            />
          )}
        </div>
        {selected.length > 0 && !route.toCode ? (
          <BulkBar selected={selected} facts={facts} onClear={selection.clear} />
        ) : null}
      </div>
      {isAddingPhotos ? <PhotosDialog files={none} context={context} onClose={() => setAddingPhotos(false)} /> : null}
      {open ? (
        <TouchpointEditor
          key={open.id}
          touchpoint={open}
          stages={facts.stagesOf(open)}
          context={context}
          evidence={evidence}
          pending={none}
          startsAtTitle={open.id === madeId}
          onDelete={(touchpoint) => {
            navigate({ ...route, touchpointId: null }, 'replace');
            deleteTouchpoint(touchpoint);
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** What was written as JSON a moment ago: parts of the address, which equal ones stand for. */
const readJson = <Value,>(json: string) => JSON.parse(json) as Value;

/** The order shown; while a cell is edited, that of before, whatever is typed: a row must not leave under the hand. */
function useHeldOrder(
  sorted: readonly Touchpoint[],
  all: readonly Touchpoint[],
  isHeld: boolean,
): readonly Touchpoint[] {
  const order = useRef(sorted);
  const held = useMemo(() => {
    if (!isHeld) return sorted;
    const now = new Map(all.map((touchpoint) => [touchpoint.id, touchpoint]));
    return order.current.flatMap(({ id }) => now.get(id) ?? []);
  }, [sorted, all, isHeld]);
  order.current = held;
  return held;
}
