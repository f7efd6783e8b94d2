import { useCallback, useMemo, useRef, useState } from 'react';
import { Button, Field, Unseen } from '@/components/controls';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import { isToCode, type Place } from '@/lib/journey/board';
import { listClassification } from '@/lib/journey/categoryGroups';
import { type Draft, type JourneyView, type QuickTagContext, StoreError } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { findSought, isNarrowed, notNarrowed, type Sought, soughtInJourney } from '@/lib/journey/sought';
import { type Facet, noFilter, withValues } from '@/lib/journey/touchpointFilter';
import { verbatimThemes } from '@/lib/journey/verbatimThemes';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { formatRoute, type MapRoute, mapRoute, soughtOf, touchpointsRoute } from '../route';
import { SearchBox } from '../SearchBox';
import { StateMessage } from '../StateMessage';
import { SoughtMenus } from '../sought/SoughtMenus';
import { FilterChips } from '../table/FilterChips';
import { createTableFacts } from '../table/tableFacts';
import { useTouchpointSearch } from '../table/useTouchpointSearch';
import { NewTouchpoint } from '../touchpoint/NewTouchpoint';
import { TouchpointEditor } from '../touchpoint/TouchpointEditor';
import { useDeleteTouchpoint } from '../touchpoint/useDeleteTouchpoint';
import { usePrintKey } from '../usePrintKey';
import { useStoreQuery } from '../useStoreQuery';
import { FirstSteps } from './FirstSteps';
import { JourneyMap, type LaidMap, type NewPlace } from './JourneyMap';
import { MapHead } from './MapHead';
import { MapPrint, usePrintMap } from './MapPrint';
import styles from './MapScreen.module.css';
import { MapTools } from './MapTools';
import { UnfinishedDrafts } from './UnfinishedDrafts';
import { useMapLayout } from './useMapLayout';
import { useMapLook } from './useMapLook';
import { useMapModel } from './useMapModel';

export interface MapScreenProps {
  readonly route: MapRoute;
  readonly context: QuickTagContext;
  readonly drafts: readonly Draft[];
  readonly onDiscardDraft: (draft: Draft) => void;
  /** Shortcut of the quick form; null where none is assigned. */
  readonly shortcut: string | null;
}

/** One journey, drawn: its touchpoints found, opened, written, added and moved. */
export function MapScreen(props: MapScreenProps) {
  const { route } = props;
  const { store, messages, navigate } = useDashboard();
  const { data, error, reload } = useStoreQuery(store, 'journeyView', { journeyId: route.journeyId });
  const shown = useRef<JourneyView | null>(null);
  if (data || error) shown.current = data;
  // An address that names the journey in view leaves it there: it is not taken away to be read once more.
  const view = data ?? (shown.current?.journey.id === route.journeyId ? shown.current : null);
  if (view) return <ShownJourney key={view.journey.id} {...props} view={view} />;
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

function ShownJourney(props: MapScreenProps & { readonly view: JourneyView }) {
  const { view, route, context, drafts, onDiscardDraft, shortcut } = props;
  const { store, history, language, messages, format, catalogues, navigate, reportError, toast, announce } =
    useDashboard();
  const words = mapScreenMessages[language];
  const { journey, touchpoints, stages, study } = view;
  const { data: records } = useStoreQuery(store, 'studyRecords', { studyId: journey.studyId });
  const deleteTouchpoint = useDeleteTouchpoint();
  const [madeId, setMadeId] = useState<string | null>(null);
  const isPlanned = journey.kind === 'planned';

  const journeysForSearch = useMemo(
    () => [{ id: journey.id, title: journey.title, personaId: journey.personaId, stages }],
    [journey.id, journey.title, journey.personaId, stages],
  );
  const search = useTouchpointSearch(
    view.brands,
    journeysForSearch,
    records?.personas ?? none,
    records?.observers ?? none,
  );
  // The route is read anew at every step: equal parts of it stand for each other.
  const soughtKey = JSON.stringify(soughtInJourney(soughtOf(route)));
  const sought = useMemo(() => JSON.parse(soughtKey) as Sought, [soughtKey]);
  const saidThemes = useMemo(() => verbatimThemes(records?.verbatims ?? none), [records?.verbatims]);
  const filterContext = useMemo(
    () => ({
      journeyOf: () => ({ personaId: journey.personaId, kind: journey.kind, stages }),
      themesSaidAt: ({ id }: Touchpoint) => saidThemes[id] ?? none,
    }),
    [journey.personaId, journey.kind, stages, saidThemes],
  );
  const { found, highlighted } = useMemo(() => {
    const all = findSought(touchpoints, sought, search, filterContext);
    return {
      found: isNarrowed(sought) ? new Set(all.touchpoints.map(({ id }) => id)) : null,
      highlighted: all.highlighted,
    };
  }, [touchpoints, sought, search, filterContext]);
  const facts = useMemo(
    () =>
      records &&
      createTableFacts({ ...records, verbatimThemes: saidThemes }, catalogues, listClassification(study), language),
    [records, saidThemes, catalogues, study, language],
  );
  const kind = route.kind ?? 'stages';
  const latestRoute = useRef(route);
  latestRoute.current = route;
  const look = useMapLook(route, ({ slotWidth, folded }) => {
    const { slotWidth: _width, folded: _folded, ...rest } = latestRoute.current;
    const isFolding = folded !== undefined && folded.length > 0;
    navigate(
      { ...rest, ...(slotWidth === undefined ? {} : { slotWidth }), ...(isFolding ? { folded } : {}) },
      'replace',
    );
  });
  const model = useMapModel(view, records?.verbatims ?? none, found, highlighted);
  const { layOut, zoom, foldStage, isFitted } = useMapLayout(model, study, kind, look);
  const { pictureUrl, printMap } = usePrintMap(layOut, model);
  const print = () => void printMap().catch(reportError);
  usePrintKey(print);
  const laid = useRef<LaidMap | null>(null);
  const onLaid = useCallback((now: LaidMap) => {
    laid.current = now;
  }, []);
  const onZoom = useCallback((factor: number | undefined) => zoom(factor, laid.current?.slotWidth ?? 120), [zoom]);
  const onFoldStage = useCallback((stageId: string | null) => foldStage(stageId, laid.current), [foldStage]);

  // Without how near the map is: else each touchpoint would be drawn anew wherever zooming comes to rest. A click keeps that by itself.
  const address = formatRoute({
    ...mapRoute(journey.id),
    ...soughtOf(route),
    ...(kind === 'stages' ? {} : { kind }),
  });
  const hrefOf = useCallback(
    (touchpointId: string) => `${address}${address.includes('?') ? '&' : '?'}touchpoint=${touchpointId}`,
    [address],
  );
  const onOpen = useCallback((touchpointId: string) => navigate({ ...latestRoute.current, touchpointId }), [navigate]);
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
  const onEdit = useCallback(
    (touchpoint: Touchpoint, changes: Partial<Touchpoint>, field: string) => {
      history
        .run('editRecord', { type: 'touchpoints', id: touchpoint.id, changes }, { label: messages.editedLabel(field) })
        .then(() => announce(messages.saved), reportError);
    },
    [history, messages, announce, reportError],
  );
  const { last, defaults } = context;
  const onAdd = useCallback(
    async ({ stageId, afterTouchpointId }: NewPlace) => {
      const id = newId();
      const title = isPlanned ? words.newStepTitle : words.newTouchpointTitle;
      const label = touchpointMessages[language].createdTouchpoint(title);
      const fields = {
        ...{ title, stageId },
        basis: isPlanned ? 'assumed' : (last?.basis ?? defaults.basis ?? 'expert'),
        brandId: journey.brandId ?? defaults.brandId,
        // Subtracted, since minus zero is not what a file gives back.
        utcOffsetMinutes: 0 - new Date().getTimezoneOffset(),
      };
      try {
        await history.run(
          'createTouchpoints',
          { touchpoints: [{ id, journeyId: journey.id, fields, evidence: [], afterTouchpointId }] },
          { label },
        );
        announce(label);
        return id;
      } catch (failure) {
        reportError(failure);
        return null;
      }
    },
    [history, journey.id, journey.brandId, isPlanned, last, defaults, words, language, announce, reportError],
  );
  const close = useCallback(() => {
    const opened = latestRoute.current.touchpointId;
    navigate({ ...latestRoute.current, touchpointId: null });
    // The card that was opened has the focus again.
    document.querySelector<HTMLElement>(`[data-touchpoint="${opened}"] a[href^="#"]`)?.focus();
  }, [navigate]);

  const open = touchpoints.find(({ id }) => id === route.touchpointId);
  const waiting = touchpoints.filter((each) => isToCode(each, stages, journey.kind)).length;
  const isCurrent = journey.id === context.currentJourneyId;
  const makeCurrent = () =>
    history
      .run('selectJourney', { journeyId: journey.id }, { label: messages.madeCurrent(journey.title) })
      .then(({ group }) => toast({ text: messages.madeCurrent(journey.title), group }), reportError);
  const addStep = async () => {
    const stageId = touchpoints.at(-1)?.stageId ?? stages[0]?.id ?? null;
    const id = await onAdd({ stageId, afterTouchpointId: touchpoints.at(-1)?.id ?? null });
    if (id === null) return;
    setMadeId(id);
    navigate({ ...latestRoute.current, ...notNarrowed(latestRoute.current), touchpointId: id });
  };
  const seek = (changes: Partial<Sought>) => navigate({ ...route, ...changes }, 'replace');
  const seekAll = () => seek(notNarrowed(route));
  const isLesson = touchpoints.length === 0 && !isPlanned;

  return (
    <div className={styles.screen}>
      <div className={styles.main} data-lesson={isLesson ? '' : undefined}>
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
                  onChange={(event) => navigate({ ...mapRoute(event.target.value), ...soughtOf(route) })}
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
              <a
                className={styles.waiting}
                href={formatRoute({
                  ...touchpointsRoute(true),
                  filter: withValues(noFilter, 'journey', [journey.id]),
                })}
              >
                {messages.toCodeCount(format.number(waiting))}
              </a>
            ) : null}
          </p>
          {isCurrent ? (
            <span className={styles.current}>{messages.currentJourney}</span>
          ) : (
            <Button onClick={() => void makeCurrent()}>{messages.makeCurrent}</Button>
          )}
          {isPlanned ? (
            <Button onClick={() => void addStep()}>{words.addStep}</Button>
          ) : (
            <NewTouchpoint
              journey={journey}
              context={context}
              hasNoKey={open !== undefined}
              onMade={(touchpointId) => {
                setMadeId(touchpointId);
                navigate({ ...route, ...notNarrowed(route), touchpointId });
              }}
            />
          )}
          {touchpoints.length > 0 ? (
            <div className={styles.search}>
              <SearchBox
                query={route.query}
                onSearch={(query) => seek({ query })}
                result={found ? messages.found(format.number(found.size), format.number(touchpoints.length)) : null}
              />
            </div>
          ) : null}
        </div>
        <MapHead view={view} context={context} records={records} />
        <div className={styles.tools}>
          <MapTools
            view={view}
            kind={kind}
            onKind={(next) => navigate({ ...route, kind: next }, 'replace')}
            onZoom={onZoom}
            isFitted={isFitted}
            onPrint={print}
          >
            {facts && touchpoints.length > 0 ? (
              <SoughtMenus
                touchpoints={touchpoints}
                found={touchpoints}
                sought={sought}
                context={filterContext}
                facts={facts}
                without={facetsOfJourney}
                onSeek={seek}
              />
            ) : null}
          </MapTools>
        </div>
        {facts ? (
          <FilterChips touchpoints={touchpoints} sought={sought} context={filterContext} facts={facts} onSeek={seek} />
        ) : null}
        <UnfinishedDrafts drafts={drafts} onDiscard={onDiscardDraft} />
        {isLesson ? (
          <div className={styles.lesson}>
            <FirstSteps shortcut={shortcut} />
          </div>
        ) : null}
        {found?.size === 0 ? (
          <StateMessage title={messages.nothingFound} text={messages.nothingFoundHint}>
            <Button onClick={seekAll}>{words.showAll}</Button>
          </StateMessage>
        ) : (
          <JourneyMap
            view={view}
            model={model}
            layOut={layOut}
            onLaid={onLaid}
            onZoom={onZoom}
            sought={sought}
            openTouchpointId={open?.id ?? null}
            hrefOf={hrefOf}
            onOpen={onOpen}
            onMove={onMove}
            onEdit={onEdit}
            onAdd={onAdd}
            onFoldStage={onFoldStage}
          />
        )}
        <MapPrint title={journey.title} model={model} layOut={layOut} pictureUrl={pictureUrl} />
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
/** The same for all touchpoints of a journey. */
const facetsOfJourney: readonly Facet[] = ['journey', 'persona'];
