import { useEffect, useState } from 'react';
import { Button } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { RunningWalkthrough } from '@/lib/journey/commands';
import { openPointsOf } from '@/lib/journey/visit/openPoints';
import { BriefPart } from './BriefPart';
import { CriteriaPart } from './CriteriaPart';
import { EndPart } from './EndPart';
import { FeelPart } from './FeelPart';
import { PrivacyPart } from './PrivacyPart';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { RecordingBar } from './RecordingBar';
import { ReturnComment } from './ReturnComment';
import { type TaskChoice, TaskPart } from './TaskPart';
import { TrailPart } from './TrailPart';
import { useClock } from './useClock';
import { usePanelKeys } from './usePanelKeys';

export interface WalkScreenProps {
  readonly view: RunningWalkthrough;
  /** Called with its id once it is over. */
  readonly onEnded: (walkthroughId: string) => void;
}

/** A walkthrough that is being walked, or paused. */
export function WalkScreen({ view, onEnded }: WalkScreenProps) {
  const { browser, language } = usePanel();
  const messages = walkthroughMessages[language];
  const { brief, walkthrough, answers } = view;
  const [logsPages, setLogsPages] = useState<boolean | null>(null);
  const [isEnding, setIsEnding] = useState(false);
  const [choice, setChoice] = useState<TaskChoice>({ askedId: null, taskId: null, turn: 0 });
  const [turns, setTurns] = useState(0);
  const now = useClock();
  const keys = usePanelKeys();
  const open = openPointsOf(brief, walkthrough, answers);
  const isRunning = walkthrough.state === 'running';

  // It may have been started with another panel, or before the browser was closed. While it is paused nothing is followed.
  useEffect(
    () =>
      browser.watchFollowed((followed) => {
        if (followed?.walkthroughId === walkthrough.id) setLogsPages(followed.logsPages);
      }),
    [browser, walkthrough.id],
  );

  // By hand no page is logged: then only the browser says that another one came.
  useEffect(() => {
    let isFirst = true;
    return browser.watchPage(() => {
      if (!isFirst) setTurns((count) => count + 1);
      isFirst = false;
    });
  }, [browser]);
  const page = `${view.inView} ${turns}`;

  const choose = (chosen: Omit<TaskChoice, 'turn'>, isShown = false) =>
    setChoice(({ turn }) => ({ ...chosen, turn: isShown ? turn + 1 : turn }));

  return (
    <>
      <RecordingBar view={view} now={now} logsPages={logsPages} keys={keys} />
      <ReturnComment walkthrough={walkthrough} />
      {isRunning ? <FeelPart view={view} page={page} keys={keys} /> : null}
      <BriefPart brief={brief} persona={view.persona} isNew={walkthrough.tasks.length === 0} />
      {brief.tasks.length === 0 ? null : (
        <TaskPart {...{ view, now, keys, choice }} unsaid={open.unsaid} onChoose={choose} />
      )}
      {brief.criteria.length === 0 ? null : <CriteriaPart view={view} page={page} open={open} />}
      <TrailPart view={view} keys={keys} />
      <PrivacyPart />
      {isEnding ? (
        <EndPart
          view={view}
          open={open}
          onTask={(task) => choose(task, true)}
          onCancel={() => setIsEnding(false)}
          onEnded={onEnded}
        />
      ) : (
        <div className={styles.part}>
          <Button onClick={() => setIsEnding(true)}>{messages.end}</Button>
        </div>
      )}
    </>
  );
}
