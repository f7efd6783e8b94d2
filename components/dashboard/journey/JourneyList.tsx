import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { journeyMessages } from '@/lib/i18n/journeys';
import { journeyKinds, journeyStates, journeyStatuses } from '@/lib/journey/catalogues/journeyTypes';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { StudyRecords } from '@/lib/journey/commands';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { formatRoute, mapRoute, studyRoute } from '../route';
import styles from './JourneyList.module.css';
import { NewJourneyDialog } from './NewJourneyDialog';
import { useJourneyActs } from './useJourneyActs';

/** The study's journeys: what each is, how far it has come, and how much is in it. */
export function JourneyList({ records }: { readonly records: StudyRecords }) {
  const { messages, language, format, navigate } = useDashboard();
  const words = journeyMessages[language];
  const acts = useJourneyActs();
  const [adding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { journeys, brands, personas } = records;
  return (
    <section className={cards.wideColumn} aria-labelledby="journeys">
      <div className={styles.top}>
        <h2 id="journeys" ref={heading} tabIndex={-1} className={styles.heading}>
          {messages.journeys}
        </h2>
        <span className={cards.count}>{words.count(journeys.length, format.number(journeys.length))}</span>
        <Button className={styles.new} onClick={() => setAdding(true)}>
          {words.add}
        </Button>
        <p className={styles.text}>{words.text}</p>
      </div>
      <ul className={styles.journeys}>
        {journeys.map((journey) => {
          const isCurrent = journey.id === records.currentJourneyId;
          const plan = journeys.find(({ id }) => id === journey.plannedJourneyId);
          const facts = [
            brands.find(({ id }) => id === journey.brandId)?.name,
            personas.find(({ id }) => id === journey.personaId)?.name,
            plan && words.follows(plan.title),
          ];
          return (
            <li key={journey.id} className={styles.journey} data-kind={journey.kind}>
              <h3 className={styles.name}>
                <a className={styles.open} href={formatRoute(studyRoute('journeys', journey.id))}>
                  {journey.title}
                </a>
              </h3>
              <span className={styles.count}>
                {words.touchpoints(journey.touchpoints, format.number(journey.touchpoints))}
              </span>
              <div className={styles.about}>
                <ul className={styles.marks}>
                  <li>{labelOf(journeyKinds, journey.kind, language)}</li>
                  {journey.state === 'toBe' ? <li>{labelOf(journeyStates, journey.state, language)}</li> : null}
                  <li>{labelOf(journeyStatuses, journey.status, language)}</li>
                </ul>
                <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
              </div>
              <div className={styles.acts}>
                <a
                  className={cards.link}
                  href={formatRoute(mapRoute(journey.id))}
                  aria-label={messages.openMapOf(journey.title)}
                >
                  {messages.openMap}
                </a>
                {isCurrent ? (
                  <span className={cards.current}>{messages.currentJourney}</span>
                ) : (
                  <Button
                    look="quiet"
                    aria-label={messages.makeCurrentOf(journey.title)}
                    onClick={() => void acts.makeCurrent(journey)}
                  >
                    {messages.makeCurrent}
                  </Button>
                )}
                <Button
                  look="quiet"
                  title={words.duplicateToBeText}
                  aria-label={words.duplicateToBeOf(journey.title)}
                  onClick={() => void acts.duplicate(journey, 'toBe')}
                >
                  {words.duplicateToBe}
                </Button>
                <Button
                  look="quiet"
                  title={words.duplicatePlanText}
                  aria-label={words.duplicatePlanOf(journey.title)}
                  onClick={() => void acts.duplicate(journey, 'plan')}
                >
                  {words.duplicatePlan}
                </Button>
                <DeleteButton
                  name={messages.deleteJourney(journey.title)}
                  onClick={() => void acts.remove(journey).then((gone) => gone && heading.current?.focus())}
                />
              </div>
            </li>
          );
        })}
      </ul>
      {adding ? (
        <NewJourneyDialog
          studyId={records.study.id}
          brands={brands}
          defaultBrandId={records.study.defaults?.brandId ?? null}
          onClose={() => setAdding(false)}
          onCreated={(id) => navigate(studyRoute('journeys', id))}
        />
      ) : null}
    </section>
  );
}
