import { useState } from 'react';
import { Button } from '@/components/controls';
import { studyMessages } from '@/lib/i18n/study';
import { labelIn } from '@/lib/journey/labelIn';
import { type Lane, laneLabels, lanesOf } from '@/lib/journey/lanes';
import type { Study } from '@/lib/journey/schemas/study';
import styles from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Disclosure } from '../fields/Disclosure';
import { LabelsField } from '../fields/LabelsField';
import { SaveStatus } from '../fields/SaveStatus';
import { TickBox } from '../fields/TickBox';
import { useRecordEdits } from '../fields/useRecordEdits';
import own from './LanesCard.module.css';

/** The rows of the map: which are shown, in what order, and what they are called. */
export function LanesCard({ study }: { readonly study: Study }) {
  const { messages, language, format, announce } = useDashboard();
  const words = studyMessages[language];
  const { current, save, edit, retry } = useRecordEdits('studies', study);
  const [renaming, setRenaming] = useState<string | null>(null);
  const lanes = lanesOf(current);
  const shown = lanes.filter(({ visible }) => visible).length;

  const write = (changed: readonly Lane[]) => edit({ lanes: [...changed] }, words.lanes);
  const change = (id: string, changes: Partial<Lane>) =>
    write(lanes.map((lane) => (lane.id === id ? { ...lane, ...changes } : lane)));
  const move = (from: number, to: number) => {
    const lane = lanes[from];
    if (!lane || to < 0 || to >= lanes.length) return announce(messages.cannotMove);
    write(lanes.toSpliced(from, 1).toSpliced(to, 0, lane));
    const name = labelIn(laneLabels(lane), language);
    announce(words.laneMoved(name, format.number(to + 1), format.number(lanes.length)));
  };

  return (
    <section className={styles.card} aria-labelledby="study-lanes">
      <h2 id="study-lanes">{words.lanes}</h2>
      <p className={styles.text}>{words.lanesText}</p>
      <Disclosure title={words.laneList} summary={words.lanesShown(format.number(shown), format.number(lanes.length))}>
        <ol className={own.lanes}>
          {lanes.map((lane, index) => {
            const name = labelIn(laneLabels(lane), language);
            return (
              <li key={lane.id} className={own.lane}>
                <div className={own.row}>
                  <TickBox name={name} checked={lane.visible} onChange={(visible) => change(lane.id, { visible })} />
                  <span className={own.acts}>
                    <Button
                      look="quiet"
                      aria-label={words.renameLane(name)}
                      aria-expanded={renaming === lane.id}
                      onClick={() => setRenaming(renaming === lane.id ? null : lane.id)}
                    >
                      {words.rename}
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={words.laneUp(name)}
                      aria-disabled={index === 0}
                      onClick={() => move(index, index - 1)}
                    >
                      ↑
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={words.laneDown(name)}
                      aria-disabled={index === lanes.length - 1}
                      onClick={() => move(index, index + 1)}
                    >
                      ↓
                    </Button>
                  </span>
                </div>
                {renaming === lane.id ? (
                  <LabelsField
                    name={words.laneName}
                    labels={laneLabels(lane)}
                    onSave={(labels) => change(lane.id, { labels: labels.en || labels.fr ? labels : null })}
                  />
                ) : null}
              </li>
            );
          })}
        </ol>
        {current.lanes.length > 0 ? (
          <div>
            <Button look="quiet" onClick={() => write([])}>
              {words.lanesAsShipped}
            </Button>
          </div>
        ) : null}
      </Disclosure>
      <SaveStatus save={save} onRetry={retry} />
    </section>
  );
}
