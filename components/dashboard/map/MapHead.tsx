import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import type { JourneyView, QuickTagContext, StudyRecords } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { PersonaPicture } from '../persona/PersonaPicture';
import { formatRoute, mapRoute, studyRoute } from '../route';
import styles from './MapHead.module.css';

export interface MapHeadProps {
  readonly view: JourneyView;
  readonly context: QuickTagContext;
  /** Null until they have been read. */
  readonly records: StudyRecords | null;
}

/** Whose journey it is, of what kind, and under which scenario. */
export function MapHead({ view, context, records }: MapHeadProps) {
  const { language, format } = useDashboard();
  const words = mapScreenMessages[language];
  const { journey, brands } = view;
  const persona = records?.personas.find(({ id }) => id === journey.personaId);
  const brand = brands.find(({ id }) => id === journey.brandId);
  const plan = view.journeys.find(({ id }) => id === journey.plannedJourneyId);
  const steps = context.journeys.find(({ id }) => id === journey.id)?.plannedSteps ?? [];
  const met = steps.filter(({ isMet }) => isMet).length;
  const isPlanned = journey.kind === 'planned';
  return (
    <section className={styles.head} aria-label={words.about} data-kind={journey.kind}>
      {persona && records ? (
        <a className={styles.persona} href={formatRoute(studyRoute('personas', persona.id))} title={words.persona}>
          <PersonaPicture persona={persona} evidence={records.evidence} className={styles.portrait} />
          <span>{persona.name}</span>
        </a>
      ) : null}
      {brand ? (
        <a className={styles.brand} href={formatRoute(studyRoute('brands'))} title={words.brand}>
          {brand.name}
        </a>
      ) : null}
      <span className={styles.kind} title={isPlanned ? words.plannedHint : words.actualHint}>
        {isPlanned ? words.planned : words.actual}
      </span>
      <span className={styles.kind} title={journey.state === 'toBe' ? words.toBeHint : words.asIsHint}>
        {journey.state === 'toBe' ? words.toBe : words.asIs}
      </span>
      {plan ? (
        <span className={styles.plan}>
          <a href={formatRoute(mapRoute(plan.id))}>{words.followsPlan(plan.title)}</a>
          {steps.length > 0 ? (
            <span>
              <progress max={steps.length} value={met} aria-hidden="true" />{' '}
              {words.stepsMet(format.number(met), format.number(steps.length))}
            </span>
          ) : null}
        </span>
      ) : null}
      {journey.scenario === '' && journey.goal === '' ? null : (
        <p className={styles.scenario} title={[journey.scenario, journey.goal].filter(Boolean).join('\n')}>
          {journey.scenario === '' ? null : (
            <>
              <b>{words.scenario}</b> {journey.scenario}{' '}
            </>
          )}
          {journey.goal === '' ? null : (
            <>
              <b>{words.goal}</b> {journey.goal}
            </>
          )}
        </p>
      )}
      <a className={styles.more} href={formatRoute(studyRoute('journeys', journey.id))}>
        {words.journeyPage}
      </a>
    </section>
  );
}
