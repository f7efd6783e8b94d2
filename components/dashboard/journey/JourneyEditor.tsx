import { useEffect, useRef } from 'react';
import { Button } from '@/components/controls';
import { journeyMessages } from '@/lib/i18n/journeys';
import { teamMessages } from '@/lib/i18n/team';
import { journeyKinds, journeyStates, journeyStatuses } from '@/lib/journey/catalogues/journeyTypes';
import type { StudyRecords } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { observerNames } from '@/lib/journey/observerNames';
import type { Journey } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { type RecordOption, recordOptions } from '../fields/recordOptions';
import { Choice, SavedText } from '../fields/SavedFields';
import { SavedMoment } from '../fields/SavedMoment';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import { QuestionnaireOf } from '../questionnaire/QuestionnaireOf';
import { formatRoute, mapRoute, studyRoute } from '../route';
import styles from './JourneyEditor.module.css';
import { PlanCard } from './PlanCard';
import { ScopeChoice } from './ScopeChoice';
import { useJourneyActs } from './useJourneyActs';

export interface JourneyEditorProps {
  readonly journey: StudyRecords['journeys'][number];
  readonly records: StudyRecords;
}

/** One journey: every field of it, and how it stands to its plan. */
export function JourneyEditor({ journey, records }: JourneyEditorProps) {
  const { messages, language, format, navigate } = useDashboard();
  const words = journeyMessages[language];
  // How many touchpoints there are is no field of the record.
  const { current, save, edit, retry } = useRecordEdits('journeys', journey);
  const acts = useJourneyActs();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const whole = { ...journey, ...current };
  const model = records.stageModels.find(({ id }) => id === current.stageModelId);
  const { startedAt, endedAt } = current;

  /** What may be named, and what is named though it is not there any more. */
  const choices = (none: string, chosen: string | null, options: readonly RecordOption[]) =>
    recordOptions(options, chosen, { none, deleted: words.deletedRecord });
  const observers = [
    ...observerNames(records.observers, (nth) => teamMessages[language].numberedObserver(String(nth))),
  ].map(([value, label]) => ({ value, label }));

  return (
    <section aria-labelledby="journey">
      <div className={styles.top}>
        <a className={cards.link} href={formatRoute(studyRoute('journeys'))}>
          <span aria-hidden="true">← </span>
          {words.allJourneys}
        </a>
        <h2 id="journey" ref={heading} tabIndex={-1} className={styles.heading}>
          {current.title}
        </h2>
        <span className={cards.count}>
          {words.touchpoints(journey.touchpoints, format.number(journey.touchpoints))}
        </span>
        <a className={cards.link} href={formatRoute(mapRoute(journey.id))}>
          {messages.openMap}
        </a>
        {journey.id === records.currentJourneyId ? (
          <span className={cards.current}>{messages.currentJourney}</span>
        ) : (
          <Button look="quiet" onClick={() => void acts.makeCurrent(current)}>
            {messages.makeCurrent}
          </Button>
        )}
        <SaveStatus save={save} onRetry={retry} />
        <span className={styles.acts}>
          <Button look="quiet" title={words.duplicateToBeText} onClick={() => void acts.duplicate(whole, 'toBe')}>
            {words.duplicateToBe}
          </Button>
          <Button look="quiet" title={words.duplicatePlanText} onClick={() => void acts.duplicate(whole, 'plan')}>
            {words.duplicatePlan}
          </Button>
          <DeleteButton
            name={messages.deleteJourney(current.title)}
            onClick={() => void acts.remove(whole).then((gone) => gone && navigate(studyRoute('journeys')))}
          />
        </span>
      </div>
      <div className={styles.cards}>
        <section className={cards.card} aria-labelledby="journey-what">
          <h3 id="journey-what" className={styles.group}>
            {words.what}
          </h3>
          <SavedText
            name={messages.journeyTitle}
            value={current.title}
            neededHint={messages.nameNeeded}
            maxLength={textLimits.journeyTitle}
            onSave={(title) => edit({ title: title.trim() }, messages.journeyTitle)}
          />
          <div className={styles.kinds}>
            <div>
              <Choice
                name={words.kind}
                value={current.kind}
                options={journeyKinds.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
                onChoose={(kind) => edit(changesOfKind(kind as Journey['kind'], current), words.kind)}
              />
              <p className={styles.text}>{current.kind === 'planned' ? words.kindPlannedText : words.kindActualText}</p>
            </div>
            <div>
              <Choice
                name={words.state}
                value={current.state}
                options={journeyStates.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
                onChoose={(state) => edit({ state: state as Journey['state'] }, words.state)}
              />
              <p className={styles.text}>{current.state === 'toBe' ? words.stateToBeText : words.stateAsIsText}</p>
            </div>
            <div>
              <Choice
                name={words.status}
                value={current.status}
                options={journeyStatuses.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
                onChoose={(status) => edit({ status: status as Journey['status'] }, words.status)}
              />
              <p className={styles.text}>{words.statusText}</p>
            </div>
          </div>
          <ScopeChoice scope={current.scope} onChoose={(scope) => edit({ scope }, words.scope)} />
        </section>
        <section className={cards.card} aria-labelledby="journey-story">
          <h3 id="journey-story" className={styles.group}>
            {words.story}
          </h3>
          <SavedText
            name={words.scenario}
            value={current.scenario}
            placeholder={words.scenarioPlaceholder}
            lines={4}
            onSave={(scenario) => edit({ scenario }, words.scenario)}
          />
          <SavedText
            name={words.goal}
            value={current.goal}
            placeholder={words.goalPlaceholder}
            lines={2}
            onSave={(goal) => edit({ goal }, words.goal)}
          />
          <SavedText
            name={words.expectations}
            value={current.expectations}
            placeholder={words.expectationsPlaceholder}
            lines={3}
            onSave={(expectations) => edit({ expectations }, words.expectations)}
          />
        </section>
        <section className={cards.card} aria-labelledby="journey-who">
          <h3 id="journey-who" className={styles.group}>
            {words.who}
          </h3>
          <div className={styles.row}>
            <Choice
              name={words.persona}
              value={current.personaId ?? ''}
              options={choices(
                words.noPersona,
                current.personaId,
                records.personas.map(({ id, name }) => ({ value: id, label: name })),
              )}
              onChoose={(personaId) => edit({ personaId: personaId || null }, words.persona)}
            />
            <Choice
              name={words.brand}
              value={current.brandId ?? ''}
              options={choices(
                messages.noBrand,
                current.brandId,
                records.brands.map(({ id, name }) => ({ value: id, label: name })),
              )}
              onChoose={(brandId) => edit({ brandId: brandId || null }, words.brand)}
            />
            <Choice
              name={words.observer}
              value={current.observerId ?? ''}
              options={choices(words.noObserver, current.observerId, observers)}
              onChoose={(observerId) => edit({ observerId: observerId || null }, words.observer)}
            />
          </div>
          <div className={styles.row}>
            <SavedMoment
              name={words.startedAt}
              value={startedAt}
              onSave={(moment) => edit({ startedAt: moment }, words.startedAt)}
            />
            <SavedMoment
              name={words.endedAt}
              value={endedAt}
              onSave={(moment) => edit({ endedAt: moment }, words.endedAt)}
            />
          </div>
          {startedAt !== null && endedAt !== null && Date.parse(endedAt) < Date.parse(startedAt) ? (
            <p className={styles.warning} role="status">
              {words.endsBeforeStart}
            </p>
          ) : null}
          <dl className={styles.model}>
            <dt>{words.stageModel}</dt>
            <dd>
              {model ? labelIn(model.name, language) : current.stageModelId} ·{' '}
              <span className={styles.stages}>
                {journey.stages.map(({ labels }) => labelIn(labels, language)).join(' → ')}
              </span>{' '}
              <a className={cards.link} href={formatRoute(studyRoute('stages'))}>
                {words.changeStageModel}
              </a>
            </dd>
          </dl>
        </section>
        <PlanCard
          journey={whole}
          records={records}
          onFollow={(plannedJourneyId) => edit({ plannedJourneyId }, words.plannedJourney)}
        />
        <QuestionnaireOf journeyId={journey.id} />
      </div>
    </section>
  );
}

/** A script is not under way, and what is lived is no longer only foreseen: the status goes along where it says just that. */
function changesOfKind(kind: Journey['kind'], { status }: Pick<Journey, 'status'>): Partial<Journey> {
  if (kind === 'planned' && status === 'inProgress') return { kind, status: 'planned' };
  if (kind === 'actual' && status === 'planned') return { kind, status: 'inProgress' };
  return { kind };
}
