import { useCallback, useMemo, useState } from 'react';
import { Button, Field, Unseen } from '@/components/controls';
import { isToCode, type Place } from '@/lib/journey/board';
import { type Draft, type QuickTagContext, StoreError } from '@/lib/journey/commands';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { formatRoute, type MapRoute, mapRoute, touchpointsRoute } from '../route';
import { SearchBox } from '../SearchBox';
import { StateMessage } from '../StateMessage';
import { useTouchpointSearch } from '../table/useTouchpointSearch';
import { NewTouchpoint } from '../touchpoint/NewTouchpoint';
import { TouchpointEditor } from '../touchpoint/TouchpointEditor';
import { useDeleteTouchpoint } from '../touchpoint/useDeleteTouchpoint';
import { useStoreQuery } from '../useStoreQuery';
import { FirstSteps } from './FirstSteps';
import { JourneyBoard } from './JourneyBoard';
import styles from './MapScreen.module.css';
import { UnfinishedDrafts } from './UnfinishedDrafts';

export interface MapScreenProps {
  readonly route: MapRoute;
  readonly context: QuickTagContext;
  readonly drafts: readonly Draft[];
  readonly onDiscardDraft: (draft: Draft) => void;
  /** Shortcut of the quick form; null where none is assigned. */
  readonly shortcut: string | null;
}

/** One journey: its touchpoints under their stages, found, opened and moved. */
export function MapScreen({ route, context, drafts, onDiscardDraft, shortcut }: MapScreenProps) {
  const { store, history, messages, format, navigate, reportError, toast } = useDashboard();
  const { data: view, error, reload } = useStoreQuery(store, 'journeyView', { journeyId: route.journeyId });
  const deleteTouchpoint = useDeleteTouchpoint();

  const [madeId, setMadeId] = useState<string | null>(null);
  const journeyId = view?.journey.id ?? null;
  const journeysForSearch = useMemo(
    () => (view ? [{ id: view.journey.id, title: view.journey.title, stages: view.stages }] : []),
    [view],
  );
  const search = useTouchpointSearch(view?.brands ?? none, journeysForSearch);
  const found = useMemo(
    () =>
      view && route.query.trim() !== ''
        ? new Set(search.find(view.touchpoints, route.query).map(({ id }) => id))
        : null,
    [view, route.query, search],
  );

  const { query } = route;
  const hrefOf = useCallback(
    (touchpointId: string) => formatRoute({ screen: 'map', journeyId, query, touchpointId }),
    [journeyId, query],
  );
  const onMove = useCallback(
    async (touchpoint: Touchpoint, place: Place) => {
      try {
        await history.run(
          'moveTouchpoint',
          { touchpointId: touchpoint.id, ...place },
          { label: messages.movedLabel(touchpoint.title) },
        );
        return true;
      } catch (failure) {
        reportError(failure);
        return false;
      }
    },
    [history, messages, reportError],
  );
  const close = useCallback(() => {
    const opened = route.touchpointId;
    navigate({ ...route, touchpointId: null });
    // The card that was opened has the focus again.
    document.querySelector<HTMLElement>(`[data-touchpoint="${opened}"] a[href^="#"]`)?.focus();
  }, [navigate, route]);

  if (!view) {
    if (error instanceof StoreError && error.code === 'notFound') {
      return (
        <>
          <h1 className={styles.heading}>
            <Unseen>{messages.map}</Unseen>
          </h1>
          <StateMessage title={messages.journeyGone} text={messages.journeyGoneHint}>
            <Button look="primary" onClick={() => navigate(mapRoute(null))}>
              {messages.showCurrentJourney}
            </Button>
          </StateMessage>
        </>
      );
    }
    return <ReadingState screen={messages.map} error={error} onRetry={reload} />;
  }

  const { journey, touchpoints, stages } = view;
  const open = touchpoints.find(({ id }) => id === route.touchpointId);
  const waiting = touchpoints.filter((each) => isToCode(each, stages)).length;
  const isCurrent = journey.id === context.currentJourneyId;
  const makeCurrent = () =>
    history
      .run('selectJourney', { journeyId: journey.id }, { label: messages.madeCurrent(journey.title) })
      .then(({ group }) => toast({ text: messages.madeCurrent(journey.title), group }), reportError);

  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <h1 className={styles.heading}>
          <Unseen>{journey.title}</Unseen>
        </h1>
        <div className={styles.bar}>
          <div className={styles.picker}>
            <Field name={messages.journey}>
              {(control) => (
                <select
                  {...control}
                  value={journey.id}
                  onChange={(event) => navigate({ ...mapRoute(event.target.value), query: route.query })}
                >
                  {view.journeys.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
          <p className={styles.counts}>
            <span>{messages.touchpointCount(touchpoints.length, format.number(touchpoints.length))}</span>
            {waiting > 0 ? (
              <a className={styles.waiting} href={formatRoute(touchpointsRoute(true))}>
                {messages.toCodeCount(format.number(waiting))}
              </a>
            ) : null}
          </p>
          {isCurrent ? (
            <span className={styles.current}>{messages.currentJourney}</span>
          ) : (
            <Button onClick={() => void makeCurrent()}>{messages.makeCurrent}</Button>
          )}
          <NewTouchpoint
            journey={journey}
            context={context}
            hasNoKey={open !== undefined}
            onMade={(touchpointId) => {
              setMadeId(touchpointId);
              navigate({ ...route, query: '', touchpointId });
            }}
          />
          {touchpoints.length > 0 ? (
            <div className={styles.search}>
              <SearchBox
                query={route.query}
                onSearch={(text) => navigate({ ...route, query: text }, 'replace')}
                result={found ? messages.found(format.number(found.size), format.number(touchpoints.length)) : null}
              />
            </div>
          ) : null}
        </div>
        <UnfinishedDrafts drafts={drafts} onDiscard={onDiscardDraft} />
        {touchpoints.length === 0 ? (
          <FirstSteps shortcut={shortcut} />
        ) : found?.size === 0 ? (
          <StateMessage title={messages.nothingFound} text={messages.nothingFoundHint}>
            <Button onClick={() => navigate({ ...route, query: '' }, 'replace')}>{messages.clearSearch}</Button>
          </StateMessage>
        ) : (
          <JourneyBoard
            view={view}
            shown={found}
            query={query}
            openTouchpointId={open?.id ?? null}
            hrefOf={hrefOf}
            onMove={onMove}
          />
        )}
      </div>
      {open ? (
        <TouchpointEditor
          key={open.id}
          touchpoint={open}
          stages={stages}
          context={context}
          evidence={view.evidence}
          pending={view.pendingEvidence}
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

const none: readonly never[] = [];
