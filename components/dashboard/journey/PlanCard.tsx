import { Button } from '@/components/controls';
import { journeyMessages } from '@/lib/i18n/journeys';
import type { StudyRecords } from '@/lib/journey/commands';
import { type PlannedStep, stepsOfPlan } from '@/lib/journey/planSteps';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import { formatRoute, mapRoute, studyRoute } from '../route';
import { useStoreQuery } from '../useStoreQuery';
import styles from './PlanCard.module.css';
import { useJourneyActs } from './useJourneyActs';

type JourneyWithStages = StudyRecords['journeys'][number];

export interface PlanCardProps {
  readonly journey: JourneyWithStages;
  readonly records: StudyRecords;
  readonly onFollow: (plannedJourneyId: string | null) => void;
}

/** How a journey stands to a plan: the one it follows and what of it was met, or the journeys that follow it. */
export function PlanCard({ journey, records, onFollow }: PlanCardProps) {
  const { language, format } = useDashboard();
  const words = journeyMessages[language];
  const followers = records.journeys.filter(({ plannedJourneyId }) => plannedJourneyId === journey.id);
  const plans = records.journeys.filter(({ id, kind }) => kind === 'planned' && id !== journey.id);
  const planId = journey.plannedJourneyId;
  const plan = records.journeys.find(({ id }) => id === planId);
  const isPlan = journey.kind === 'planned';
  return (
    <section className={cards.card} aria-labelledby="journey-plan">
      <h3 id="journey-plan" className={styles.group}>
        {words.plan}
      </h3>
      {isPlan ? (
        <p className={styles.text}>{words.followedBy(followers.length, format.number(followers.length))}</p>
      ) : null}
      {isPlan && followers.length > 0 ? (
        <ul className={styles.followers}>
          {followers.map(({ id, title }) => (
            <li key={id}>
              <a className={cards.link} href={formatRoute(studyRoute('journeys', id))}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {/* A plan may itself follow an earlier one; it is offered where it does. */}
      {isPlan && planId === null ? null : plans.length === 0 && planId === null ? (
        <p className={styles.text}>{words.noPlansHere}</p>
      ) : (
        <Choice
          name={words.plannedJourney}
          value={planId ?? ''}
          options={[
            { value: '', label: words.noPlan },
            ...plans.map(({ id, title }) => ({ value: id, label: title })),
            ...(planId !== null && plans.every(({ id }) => id !== planId)
              ? [{ value: planId, label: plan?.title ?? words.deletedRecord }]
              : []),
          ]}
          onChoose={(chosen) => onFollow(chosen || null)}
        />
      )}
      {plan ? <PlanProgress key={plan.id} journey={journey} plan={plan} /> : null}
    </section>
  );
}

function PlanProgress({ journey, plan }: { readonly journey: JourneyWithStages; readonly plan: JourneyWithStages }) {
  const { store, language, format } = useDashboard();
  const words = journeyMessages[language];
  const acts = useJourneyActs();
  const planned = useStoreQuery(store, 'journeyView', { journeyId: plan.id }).data;
  const own = useStoreQuery(store, 'journeyView', { journeyId: journey.id }).data;
  if (!planned || !own) return null;
  const steps = stepsOfPlan(planned.touchpoints, own.touchpoints);
  if (steps.length === 0) return <p className={styles.text}>{words.planEmpty}</p>;
  const count = (state: PlannedStep['state']) => steps.filter((step) => step.state === state).length;
  const unmet = count('unmet');
  return (
    <>
      <p className={styles.progress}>{words.progress(format.number(count('met')), format.number(steps.length))}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepRow key={step.planned.id} step={step} journeyId={journey.id} />
        ))}
      </ol>
      {unmet > 0 ? (
        <div>
          <Button onClick={() => void acts.takeOver(journey, steps)}>
            {words.takeOver(unmet, format.number(unmet))}
          </Button>
          <p className={styles.hint}>{words.takeOverText}</p>
        </div>
      ) : null}
    </>
  );
}

function StepRow({ step, journeyId }: { readonly step: PlannedStep; readonly journeyId: string }) {
  const { language } = useDashboard();
  const words = journeyMessages[language];
  const { markLived } = useJourneyActs();
  const { planned, state, touchpoints } = step;
  const [first] = touchpoints;
  const stateName = { met: words.stepMet, open: words.stepOpen, unmet: words.stepUnmet }[state];
  return (
    <li className={styles.step} data-state={state}>
      <span className={styles.title}>
        {first ? (
          <a className={cards.link} href={formatRoute(mapRoute(journeyId, first.id))}>
            {planned.title}
          </a>
        ) : (
          planned.title
        )}
      </span>
      <span className={styles.state}>{stateName}</span>
      {first && state === 'open' ? (
        <Button look="quiet" aria-label={words.livedOf(planned.title)} onClick={() => void markLived(first)}>
          {words.lived}
        </Button>
      ) : null}
    </li>
  );
}
