import { useRef } from 'react';
import { Button } from '@/components/controls';
import { teamMessages } from '@/lib/i18n/team';
import { newId } from '@/lib/journey/newId';
import { observerNames } from '@/lib/journey/observerNames';
import type { Observer } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { NewEntry } from '../fields/NewEntry';
import { SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import styles from './TeamScreen.module.css';

/** Everybody who captures, and which of them works here. */
export function ObserversCard({ observers, me }: { readonly observers: readonly Observer[]; readonly me: string }) {
  const { history, language, format, toast, announce, reportError } = useDashboard();
  const words = teamMessages[language];
  const nextBox = useRef<HTMLInputElement>(null);
  const sorted = [...observers.filter(({ id }) => id === me), ...observers.filter(({ id }) => id !== me)];

  const add = (name: string) => {
    const label = words.addedObserver(name);
    history
      .run('createRecord', { type: 'observers', id: newId(), fields: { name } }, { label })
      .then(() => announce(label), reportError);
  };
  const names = observerNames(observers, (nth) => words.numberedObserver(format.number(nth)));
  const nameOf = ({ id }: Observer) => names.get(id) ?? '';
  const remove = (observer: Observer) => {
    const { id } = observer;
    const label = words.deletedObserver(nameOf(observer));
    nextBox.current?.focus();
    history
      .run('deleteRecord', { type: 'observers', id }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };

  const become = (observer: Observer) => {
    const { id } = observer;
    const label = words.becameObserver(nameOf(observer));
    history.run('becomeObserver', { observerId: id }, { label }).then(() => announce(label), reportError);
  };

  return (
    <section className={cards.card} aria-labelledby="observers">
      <div className={styles.head}>
        <h2 id="observers">{words.observers}</h2>
        <span className={styles.count}>{words.observersCount(observers.length, format.number(observers.length))}</span>
      </div>
      <p className={cards.text}>{words.observersText}</p>
      <ul className={styles.rows}>
        {sorted.map((observer) => (
          <ObserverRow
            key={observer.id}
            observer={observer}
            name={nameOf(observer)}
            isMe={observer.id === me}
            onDelete={() => remove(observer)}
            onBecome={() => become(observer)}
          />
        ))}
      </ul>
      <NewEntry ref={nextBox} name={words.addObserver} onAdd={add} />
    </section>
  );
}

interface ObserverRowProps {
  readonly observer: Observer;
  /** What it is called among the others. */
  readonly name: string;
  readonly isMe: boolean;
  readonly onDelete: () => void;
  readonly onBecome: () => void;
}

function ObserverRow({ observer, name, isMe, onDelete, onBecome }: ObserverRowProps) {
  const { language } = useDashboard();
  const words = teamMessages[language];
  const { current, save, edit, retry } = useRecordEdits('observers', observer);
  return (
    <li className={styles.observer}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own around each row. */}
      <div role="group" aria-label={isMe ? `${name} (${words.you})` : name} className={styles.row}>
        <SavedText
          className={styles.name}
          name={words.name}
          value={current.name}
          maxLength={200}
          onSave={(text) => edit({ name: text.trim() }, words.name)}
        />
        <SavedText
          className={styles.initials}
          name={words.initials}
          value={current.initials}
          maxLength={8}
          onSave={(text) => edit({ initials: text.trim() }, words.initials)}
        />
        <SavedText
          className={styles.role}
          name={words.role}
          value={current.role}
          placeholder={words.rolePlaceholder}
          maxLength={200}
          onSave={(text) => edit({ role: text.trim() }, words.role)}
        />
        <span className={styles.end}>
          {isMe ? (
            <span className={styles.you} title={words.youText}>
              {words.you}
            </span>
          ) : (
            <>
              <Button title={words.thisIsMeText} aria-label={words.thisIsMeWho(name)} onClick={onBecome}>
                {words.thisIsMe}
              </Button>
              <DeleteButton name={words.deleteObserver(name)} onClick={onDelete} />
            </>
          )}
        </span>
      </div>
      <SaveStatus save={save} onRetry={retry} />
    </li>
  );
}
