import { type FormEvent, useEffect, useRef, useState } from 'react';
import { presentMessages } from '@/lib/i18n/present';
import { writeOwnHeadline } from '@/lib/journey/present/ownHeadlines';
import type { StageSlide } from '@/lib/journey/present/slides';
import type { Journey } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { PencilIcon } from '../icons';
import styles from './Headline.module.css';

/** So many letters have room on a slide. */
const longest = 160;

/** What stands out in a stage; another can be written in its place, which the journey keeps. */
export function Headline(props: {
  readonly journey: Journey;
  readonly slide: StageSlide;
  readonly text: string;
  readonly className: string | undefined;
  readonly isLong: boolean;
}) {
  const { journey, slide, text, className, isLong } = props;
  const { language, history, reportError } = useDashboard();
  const words = presentMessages[language];
  const { stageId } = slide;
  const [written, setWritten] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const isWriting = written !== null;
  useEffect(() => {
    if (isWriting) box.current?.select();
  }, [isWriting]);
  /** Whether what is in the box has been kept or given up: leaving the box comes after either. */
  const isDone = useRef(false);
  const close = () => {
    isDone.current = true;
    setWritten(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isDone.current) return;
    close();
    if (stageId === null || written === null || written.trim() === text) return;
    const extensions = writeOwnHeadline(journey.extensions, stageId, written);
    history
      .run(
        'editRecord',
        { type: 'journeys', id: journey.id, changes: { extensions } },
        { label: words.changedHeadline(slide.name) },
      )
      .catch(reportError);
  };
  if (isWriting) {
    return (
      <form className={styles.form} onSubmit={save}>
        <input
          ref={box}
          className={styles.box}
          aria-label={words.ownHeadline}
          title={words.headlineHint}
          value={written}
          maxLength={longest}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
          onBlur={save}
        />
        <span className={styles.hint}>{words.headlineHint}</span>
      </form>
    );
  }
  return (
    <div className={styles.line}>
      <h1 className={className} data-long={isLong ? '' : undefined} dir="auto">
        {text}
      </h1>
      {stageId === null ? null : (
        <button
          ref={opener}
          type="button"
          className={styles.write}
          aria-label={words.writeHeadline}
          title={words.writeHeadline}
          onClick={() => {
            isDone.current = false;
            setWritten(text);
          }}
        >
          <PencilIcon />
        </button>
      )}
    </div>
  );
}
