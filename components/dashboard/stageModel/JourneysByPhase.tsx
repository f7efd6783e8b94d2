import { Button } from '@/components/controls';
import { phases } from '@/lib/journey/catalogues/phases';
import { labelIn } from '@/lib/journey/labelIn';
import { countByPhase } from '@/lib/journey/stageMapping';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { formatRoute, mapRoute } from '../route';
import styles from './StageModels.module.css';
import type { StageModelScreenProps } from './screenProps';
import { useStageModelWords } from './useStageModelWords';

/** The study's journeys, each under its own model, side by side by the phases that all models share. */
export function JourneysByPhase({ records, staged, onChange }: StageModelScreenProps) {
  const { language, format } = useDashboard();
  const { words } = useStageModelWords();
  const { journeys, stageModels } = records;
  const nameOf = (id: string) => {
    const model = stageModels.find((each) => each.id === id);
    return model ? labelIn(model.name, language) : id;
  };
  return (
    <section className={cards.card} aria-labelledby="journeys-by-phase">
      <h2 id="journeys-by-phase">{words.journeysByPhase}</h2>
      <p className={cards.text}>{journeys.length === 0 ? words.noJourneys : words.journeysByPhaseText}</p>
      {journeys.length === 0 ? null : (
        <table className={styles.table} aria-labelledby="journeys-by-phase">
          <thead>
            <tr>
              <th scope="col">{words.journey}</th>
              <th scope="col">{words.stageModel}</th>
              {phases.map(({ id, labels }) => (
                <th key={id} scope="col" className={styles.number}>
                  {labels[language]}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {words.toCode}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {journeys.map((journey) => {
              const use = staged?.find(({ journeyId }) => journeyId === journey.id);
              const byPhase = use && countByPhase(use);
              const shown = (count: number | undefined) => (count === undefined ? '' : format.number(count));
              return (
                <tr key={journey.id}>
                  <th scope="row">
                    <a className={cards.link} href={formatRoute(mapRoute(journey.id))}>
                      {journey.title}
                    </a>
                  </th>
                  <td>{nameOf(journey.stageModelId)}</td>
                  {phases.map(({ id }) => (
                    <td key={id} className={styles.number}>
                      {shown(byPhase?.[id].touchpoints)}
                    </td>
                  ))}
                  <td className={styles.number}>{shown(use?.toCode.touchpoints)}</td>
                  <td className={styles.last}>
                    <Button
                      look="quiet"
                      aria-label={words.changeOf(journey.title)}
                      disabled={staged === null}
                      onClick={() => onChange({ stageModelId: null, study: false, journeyIds: [journey.id] })}
                    >
                      {words.change}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
