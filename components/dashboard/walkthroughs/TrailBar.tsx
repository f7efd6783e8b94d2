import { Button, EmotionFace } from '@/components/controls';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { valenceScale } from '@/lib/journey/catalogues/emotions';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import styles from './TrailBar.module.css';
import type { TrailStep } from './useTrailActs';

export interface TrailBarProps {
  readonly chosen: readonly TrailStep[];
  readonly stages: readonly Stage[];
  readonly onMerge: () => void;
  readonly onMake: () => void;
  readonly onDrop: () => void;
  /** Null = no stage. */
  readonly onStage: (stageId: string | null) => void;
  readonly onValence: (valence: number) => void;
  readonly onUntick: () => void;
}

const noStage = '-';

/** What is done with all steps that are ticked. */
export function TrailBar(props: TrailBarProps) {
  const { chosen, stages, onMerge, onMake, onDrop, onStage, onValence, onUntick } = props;
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const count = words.ticked(chosen.length, format.number(chosen.length));
  const pages = chosen.filter(({ kind }) => kind === 'pages');
  return (
    <section className={styles.bar} data-foot="" aria-label={count}>
      <span className={styles.count}>{count}</span>
      <Button disabled={pages.length < 2} keyCap="M" onClick={onMerge}>
        {words.merge}
      </Button>
      <Button disabled={pages.every(({ touchpoint }) => touchpoint !== null)} keyCap="T" onClick={onMake}>
        {words.make}
      </Button>
      <select
        className={styles.list}
        aria-label={words.setStage}
        value=""
        onChange={({ target }) => onStage(target.value === noStage ? null : target.value)}
      >
        <option value="">{words.setStage}</option>
        {stages.map(({ id, labels }) => (
          <option key={id} value={id}>
            {labelIn(labels, language)}
          </option>
        ))}
        <option value={noStage}>{words.noStage}</option>
      </select>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a row. */}
      <span role="group" className={styles.faces} aria-label={words.setEmotion}>
        {valenceScale
          .toSorted((a, b) => a.value - b.value)
          .map(({ value, labels }) => (
            <button
              key={value}
              type="button"
              className={styles.face}
              aria-label={labels[language]}
              title={labels[language]}
              onClick={() => onValence(value)}
            >
              <EmotionFace valence={value} size={24} />
            </button>
          ))}
      </span>
      <Button look="quiet" onClick={onDrop}>
        {words.drop}
      </Button>
      <Button look="quiet" className={styles.untick} onClick={onUntick}>
        {words.untick}
      </Button>
    </section>
  );
}
