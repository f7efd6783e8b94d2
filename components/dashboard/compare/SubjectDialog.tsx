import { useMemo, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { compareMessages } from '@/lib/i18n/compare';
import type { StudyView } from '@/lib/journey/commands';
import { membersOf, type Subject, subjectKey } from '@/lib/journey/compare/subject';
import { fold, searchTerms } from '@/lib/journey/search';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from './SubjectDialog.module.css';
import { subjectName } from './subjectNames';

export interface SubjectDialogProps {
  readonly view: StudyView;
  readonly title: string;
  /** What is compared already: it is not offered again. */
  readonly chosen: readonly Subject[];
  /** How many can be chosen at once: before and after a day are two. */
  readonly room: number;
  readonly onChoose: (subjects: readonly Subject[]) => void;
  readonly onClose: () => void;
}

/** Everything that can be compared, to search and choose from. */
export function SubjectDialog({ view, title, chosen, room, onChoose, onClose }: SubjectDialogProps) {
  const { language, messages, format } = useDashboard();
  const words = compareMessages[language];
  const [query, setQuery] = useState('');
  const [day, setDay] = useState('');
  const groups = useMemo(() => {
    const taken = new Set(chosen.map(subjectKey));
    const byJourney = Map.groupBy(view.touchpoints, ({ journeyId }) => journeyId);
    const terms = searchTerms(query);
    return subjectsOf(view).map(({ group, subjects }) => ({
      group,
      options: subjects.flatMap((subject) => {
        const name = subjectName(subject, view, language, format) ?? '';
        if (taken.has(subjectKey(subject)) || !terms.every((term) => fold(name).includes(term))) return [];
        const members = membersOf(subject, view.journeys, (id) => byJourney.get(id) ?? []);
        if (subject.kind !== 'journey' && members.length === 0) return [];
        const points = members.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
        return [{ subject, name, journeys: members.length, points }];
      }),
    }));
  }, [view, query, chosen, language, format]);
  const isEmpty = groups.every(({ options }) => options.length === 0);
  const days: readonly Subject[] = [
    { kind: 'before', day },
    { kind: 'since', day },
  ];
  return (
    <Dialog title={title} closeName={messages.close} onClose={onClose}>
      <div className={styles.dialog}>
        <Field name={words.searchSubjects}>
          {(control) => (
            <input
              type="search"
              {...control}
              data-initial-focus
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </Field>
        {isEmpty ? <p role="status">{words.noSubjectFound}</p> : null}
        {groups.map(({ group, options }) =>
          options.length === 0 ? null : (
            <section key={group} aria-labelledby={`compare-${group}`}>
              <h3 id={`compare-${group}`} className={styles.group}>
                {words[group]}
              </h3>
              <ul className={styles.options}>
                {options.map(({ subject, name, journeys, points }) => (
                  <li key={subjectKey(subject)}>
                    <button type="button" className={styles.option} onClick={() => onChoose([subject])}>
                      <span className={styles.name}>{name}</span>{' '}
                      <span className={styles.hint}>
                        {subject.kind === 'journey' ? '' : `${words.groupHint(journeys, format.number(journeys))}, `}
                        {words.pointCount(points, format.number(points))}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
        {room > 1 && query === '' ? (
          <section aria-labelledby="compare-days">
            <h3 id="compare-days" className={styles.group}>
              {words.daysGroup}
            </h3>
            <form
              className={styles.days}
              onSubmit={(event) => {
                event.preventDefault();
                if (day !== '') onChoose(days);
              }}
            >
              <Field name={words.day}>
                {(control) => (
                  <input type="date" {...control} value={day} onChange={(event) => setDay(event.target.value)} />
                )}
              </Field>
              <Button type="submit" disabled={day === ''}>
                {words.addDays}
              </Button>
            </form>
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}

type Group = 'journeysGroup' | 'brandsGroup' | 'personasGroup' | 'observersGroup' | 'kindsGroup';

function subjectsOf(view: StudyView): { group: Group; subjects: readonly Subject[] }[] {
  const each = (kind: 'journey' | 'brand' | 'persona' | 'observer', records: readonly { readonly id: string }[]) =>
    records.map(({ id }): Subject => ({ kind, id }));
  return [
    { group: 'journeysGroup', subjects: each('journey', view.journeys) },
    { group: 'brandsGroup', subjects: each('brand', view.brands) },
    { group: 'personasGroup', subjects: each('persona', view.personas) },
    { group: 'observersGroup', subjects: each('observer', view.observers) },
    {
      group: 'kindsGroup',
      subjects: [{ kind: 'planned' }, { kind: 'actual' }, { kind: 'asIs' }, { kind: 'toBe' }],
    },
  ];
}
