import { useMemo } from 'react';
import { Button } from '@/components/controls';
import { isToCode } from '@/lib/journey/board';
import type { QuickTagContext } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { FirstSteps } from '../map/FirstSteps';
import { ReadingState } from '../ReadingState';
import { formatRoute, type TouchpointsRoute, touchpointsRoute } from '../route';
import { SearchBox } from '../SearchBox';
import { StateMessage } from '../StateMessage';
import { TouchpointEditor } from '../touchpoint/TouchpointEditor';
import { useDeleteTouchpoint } from '../touchpoint/useDeleteTouchpoint';
import { useStoreQuery } from '../useStoreQuery';
import { CodingPanel } from './CodingPanel';
import styles from './TouchpointsScreen.module.css';
import { TouchpointTable } from './TouchpointTable';
import { useTouchpointSearch } from './useTouchpointSearch';

export interface TouchpointsScreenProps {
  readonly route: TouchpointsRoute;
  readonly context: QuickTagContext;
  readonly shortcut: string | null;
}

const none: readonly never[] = [];

/** All touchpoints of the study: to find one, or to code those that wait. */
export function TouchpointsScreen({ route, context, shortcut }: TouchpointsScreenProps) {
  const { store, messages, format, navigate } = useDashboard();
  const { data: view, error, reload } = useStoreQuery(store, 'studyView', { studyId: null });
  const deleteTouchpoint = useDeleteTouchpoint();
  const search = useTouchpointSearch(view?.brands ?? none, view?.journeys ?? none);
  const journeyById = useMemo(() => new Map(view?.journeys.map((journey) => [journey.id, journey])), [view?.journeys]);
  const brandNames = useMemo(() => new Map(view?.brands.map(({ id, name }) => [id, name])), [view?.brands]);
  // The table shows the newest first; the inbox begins with what has waited longest.
  const ordered = useMemo(() => {
    const byTime = view?.touchpoints.toSorted((a, b) => compareText(a.capturedAt, b.capturedAt)) ?? none;
    return route.toCode ? byTime : byTime.toReversed();
  }, [view?.touchpoints, route.toCode]);
  const found = useMemo(() => search.find(ordered, route.query), [search, ordered, route.query]);

  if (!view) return <ReadingState screen={messages.touchpoints} error={error} onRetry={reload} />;

  const shared = {
    stagesOf: (touchpoint: Touchpoint) => journeyById.get(touchpoint.journeyId)?.stages ?? none,
    journeyTitleOf: (touchpoint: Touchpoint) => journeyById.get(touchpoint.journeyId)?.title ?? '',
    brandNameOf: (touchpoint: Touchpoint) => brandNames.get(touchpoint.brandId ?? '') ?? null,
    evidence: view.evidence,
    hrefOf: (touchpointId: string) => formatRoute({ ...route, touchpointId }),
  };
  const waiting = view.touchpoints.filter((each) => isToCode(each, shared.stagesOf(each))).length;
  const open = view.touchpoints.find(({ id }) => id === route.touchpointId);
  const tab = (toCode: boolean, name: string, count: number) => (
    <a
      className={styles.tab}
      href={formatRoute({ ...touchpointsRoute(toCode), query: route.query })}
      aria-current={route.toCode === toCode ? 'true' : undefined}
    >
      {name} <span className={styles.tabCount}>{format.number(count)}</span>
    </a>
  );
  const close = () => {
    navigate({ ...route, touchpointId: null });
    document.querySelector<HTMLElement>(`[data-touchpoint="${open?.id}"] a[href^="#"]`)?.focus();
  };

  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <div className={styles.bar}>
          <h1 className={styles.heading}>{messages.touchpoints}</h1>
          <nav className={styles.tabs} aria-label={messages.show}>
            {tab(false, messages.all, view.touchpoints.length)}
            {tab(true, messages.toCode, waiting)}
          </nav>
          <div className={styles.search}>
            <SearchBox
              query={route.query}
              onSearch={(query) => navigate({ ...route, query }, 'replace')}
              result={
                route.query.trim() === ''
                  ? null
                  : messages.found(format.number(found.length), format.number(view.touchpoints.length))
              }
            />
          </div>
        </div>
        <div className={styles.list}>
          {view.touchpoints.length === 0 ? (
            <FirstSteps shortcut={shortcut} />
          ) : found.length === 0 ? (
            <StateMessage title={messages.nothingFound} text={messages.nothingFoundHint}>
              <Button onClick={() => navigate({ ...route, query: '' }, 'replace')}>{messages.clearSearch}</Button>
            </StateMessage>
          ) : route.toCode ? (
            // The editor holds the same choices and the keys: while it is open, it alone codes.
            open ? null : (
              <CodingPanel key={route.query} {...shared} touchpoints={found} />
            )
          ) : (
            <TouchpointTable {...shared} touchpoints={found} openTouchpointId={open?.id ?? null} />
          )}
        </div>
      </div>
      {open ? (
        <TouchpointEditor
          key={open.id}
          touchpoint={open}
          stages={shared.stagesOf(open)}
          context={context}
          evidence={view.evidence}
          pending={none}
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
