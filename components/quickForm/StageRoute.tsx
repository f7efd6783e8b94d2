import type { Language } from '@/lib/i18n/section';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import { ChoiceLegend } from './ChoiceLegend';
import { stageClearKey } from './formKeys';
import styles from './StageRoute.module.css';

export interface StageRouteProps {
  readonly name: string;
  readonly openHint: string;
  readonly clearName: string;
  readonly stages: readonly Stage[];
  readonly stageId: string | null;
  readonly language: Language;
  /** Null clears the choice. */
  readonly onChoose: (stageId: string | null) => void;
}

/** The stages as stations of a route, each numbered with the digit that chooses it. */
export function StageRoute({ name, openHint, clearName, stages, stageId, language, onChoose }: StageRouteProps) {
  const chosen = stages.findIndex((stage) => stage.id === stageId);
  // With many stations their names stand above and below the line in turn, so that each has the room of two.
  const staggered = stages.length > 4;
  return (
    <div role="radiogroup" aria-label={name} className={styles.group}>
      <ChoiceLegend
        name={name}
        openHint={openHint}
        clearName={clearName}
        clearKey={stageClearKey}
        isOpen={chosen < 0}
        onClear={() => onChoose(null)}
      />
      <div className={`${styles.route} ${staggered ? styles.staggered : ''}`}>
        {stages.map((stage, index) => (
          <label
            key={stage.id}
            className={styles.stop}
            data-above={staggered && index % 2 === 1 ? '' : undefined}
            data-reached={index <= chosen ? '' : undefined}
            data-leads={index < chosen ? '' : undefined}
          >
            <input
              type="radio"
              name="stage"
              className={styles.input}
              aria-label={labelIn(stage.labels, language)}
              aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
              checked={index === chosen}
              onChange={() => onChoose(stage.id)}
            />
            <span className={styles.station} aria-hidden="true">
              {index < 9 ? index + 1 : ''}
            </span>
            <span className={styles.label} aria-hidden="true">
              {labelIn(stage.labels, language)}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
