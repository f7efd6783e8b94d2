import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import type { StageUse } from '@/lib/journey/stageMapping';
import { useDashboard } from '../dashboardTools';
import styles from './StageRoute.module.css';
import { useStageModelWords } from './useStageModelWords';

/** More stages of one phase than fit in one line of a narrow window. */
const longestRun = 6;

/** The stages of a model as the stations of a route, each run of stages of one phase under its bracket. */
export function StageRoute(props: {
  readonly stages: readonly Stage[];
  /** What stands in a stage; left out where it is not known. */
  readonly countIn?: ((stageId: string) => StageUse) | undefined;
}) {
  const { stages, countIn } = props;
  const { language } = useDashboard();
  const { words, uses } = useStageModelWords();
  return (
    <div className={styles.route}>
      {runsOf(stages).map(({ phase, first, run }) => (
        <div
          key={first}
          className={styles.run}
          data-phase={phase}
          data-long={run.length > longestRun ? '' : undefined}
          style={{ flexGrow: run.length }}
        >
          <p className={styles.phase}>{labelOf(phases, phase, language)}</p>
          <ol className={styles.stages} start={first + 1}>
            {run.map((stage) => {
              const use = countIn?.(stage.id);
              const isEmpty = use !== undefined && use.touchpoints + use.verbatims === 0;
              return (
                <li key={stage.id} className={styles.stage}>
                  <span className={styles.name}>{labelIn(stage.labels, language)}</span>
                  {use === undefined ? null : <span className={styles.use}>{isEmpty ? words.unused : uses(use)}</span>}
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </div>
  );
}

/** Neighbouring stages of one phase. */
function runsOf(stages: readonly Stage[]) {
  const runs: { phase: Stage['phase']; first: number; run: Stage[] }[] = [];
  stages.forEach((stage, index) => {
    const last = runs.at(-1);
    if (last?.phase === stage.phase) last.run.push(stage);
    else runs.push({ phase: stage.phase, first: index, run: [stage] });
  });
  return runs;
}
