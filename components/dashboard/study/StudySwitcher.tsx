import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { studyMessages } from '@/lib/i18n/study';
import type { StudySummary } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import { useDashboard } from '../dashboardTools';
import { CheckIcon } from '../icons';
import { studyRoute } from '../route';
import styles from './StudySwitcher.module.css';

/** The studies that are here, to work in another one: in its journey that was changed last. */
export function StudySwitcher(props: { readonly studies: readonly StudySummary[]; readonly currentId: string }) {
  const { studies, currentId } = props;
  const { history, language, format, announce, navigate, reportError } = useDashboard();
  const words = studyMessages[language];
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const listId = useId();

  useEffect(() => {
    if (!isOpen) return;
    const outside = (event: PointerEvent) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { capture: true });
    return () => document.removeEventListener('pointerdown', outside, { capture: true });
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const workIn = ({ id, name, journeys }: StudySummary) => {
    close();
    const latest = journeys.toSorted((a, b) => compareText(b.updatedAt, a.updatedAt))[0];
    if (!latest || id === currentId) return;
    const label = words.workingIn(name);
    history.run('selectJourney', { journeyId: latest.id }, { label }).then(() => {
      // A record of the other study may be open.
      navigate(studyRoute('overview'));
      announce(label);
    }, reportError);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from whichever of its buttons has the focus.
    <div
      ref={box}
      className={styles.switcher}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button ref={trigger} aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
        {words.switchStudy} <span className={styles.number}>{format.number(studies.length)}</span>
      </Button>
      <ul id={listId} className={styles.list} aria-label={words.studiesHere} hidden={!isOpen}>
        {studies.map((study) => {
          const touchpoints = study.journeys.reduce((sum, each) => sum + each.touchpoints, 0);
          return (
            <li key={study.id}>
              <button
                type="button"
                className={styles.study}
                aria-current={study.id === currentId ? 'true' : undefined}
                onClick={() => workIn(study)}
              >
                <span className={styles.check}>{study.id === currentId ? <CheckIcon /> : null}</span>
                <span className={styles.name}>{study.name}</span>{' '}
                <span className={styles.holds}>
                  {words.studyHolds(
                    study.journeys.length,
                    format.number(study.journeys.length),
                    touchpoints,
                    format.number(touchpoints),
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
