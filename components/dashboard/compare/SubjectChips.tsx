import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { compareMessages } from '@/lib/i18n/compare';
import type { StudyView } from '@/lib/journey/commands';
import { mostSubjects, type Subject } from '@/lib/journey/compare/subject';
import { useDashboard } from '../dashboardTools';
import { CrossIcon } from '../icons';
import { SeriesMark } from './SeriesMark';
import styles from './SubjectChips.module.css';
import { SubjectDialog } from './SubjectDialog';
import { subjectName } from './subjectNames';

export interface SubjectChipsProps {
  readonly view: StudyView;
  readonly subjects: readonly Subject[];
  readonly onChange: (subjects: readonly Subject[]) => void;
}

/** What is compared, to add to, swap and take away. */
export function SubjectChips({ view, subjects, onChange }: SubjectChipsProps) {
  const { language, format, announce } = useDashboard();
  const words = compareMessages[language];
  /** The place that is chosen for; one behind the last adds. */
  const [place, setPlace] = useState<number | null>(null);
  const addButton = useRef<HTMLDivElement>(null);
  const nameOf = (subject: Subject) => subjectName(subject, view, language, format) ?? words.gone;
  const isFull = subjects.length >= mostSubjects;
  const remove = (subject: Subject) => {
    onChange(subjects.filter((each) => each !== subject));
    announce(words.removed(nameOf(subject)));
    addButton.current?.querySelector('button')?.focus();
  };
  const replaced = place === null ? undefined : subjects[place];
  return (
    <div className={styles.chooser}>
      <ul className={styles.chips} aria-label={words.compared}>
        {subjects.map((subject, nth) => {
          const name = nameOf(subject);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is swapped keeps its place, and the button there the focus.
            <li key={nth} className={styles.chip}>
              <SeriesMark nth={nth} />
              <span className={styles.name}>{name}</span>
              <Button look="quiet" aria-label={words.replaceWhat(name)} onClick={() => setPlace(nth)}>
                {words.replace}
              </Button>
              <button
                type="button"
                className={styles.remove}
                aria-label={words.removeWhat(name)}
                onClick={() => remove(subject)}
              >
                <CrossIcon />
              </button>
            </li>
          );
        })}
      </ul>
      <div ref={addButton}>
        <Button
          look={isFull ? 'quiet' : subjects.length < 2 ? 'primary' : 'plain'}
          // Stays focusable where it does nothing, as the focus may stand on it.
          aria-disabled={isFull}
          onClick={() => {
            if (!isFull) setPlace(subjects.length);
          }}
        >
          {subjects.length === 0 ? words.addFirst : words.add}
        </Button>
      </div>
      {isFull ? <p className={styles.hint}>{words.mostChosen(format.number(mostSubjects))}</p> : null}
      {place === null ? null : (
        <SubjectDialog
          view={view}
          title={replaced ? words.replaceTitle(nameOf(replaced)) : words.addTitle}
          chosen={subjects}
          room={replaced ? 1 : mostSubjects - subjects.length}
          onChoose={(added) => {
            onChange([...subjects.slice(0, place), ...added, ...subjects.slice(place + 1)]);
            announce(words.chosen(added.map(nameOf).join(', ')));
            setPlace(null);
          }}
          onClose={() => setPlace(null)}
        />
      )}
    </div>
  );
}
