import { useState } from 'react';
import { Button } from '@/components/controls';
import { deepEqual } from '@/lib/journey/deepEqual';
import { isBookkeeping } from '@/lib/journey/recordFields';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { useStoreQuery } from '../useStoreQuery';
import { useTouchpointEditing } from './editing';
import { Group } from './Group';
import styles from './HistoryGroup.module.css';
import { type HistoryLine, linesOfHistory } from './linesOfHistory';
import { isEmpty } from './useFilledIn';
import { wordsOfValue } from './wordsOfValue';

/** Who changed what, and when: newest first, each value to be taken up again. */
export function HistoryGroup() {
  const { words } = useTouchpointEditing();
  const [wasOpened, setOpened] = useState(false);
  return (
    <Group id="history" title={words.history} summary="" onOpen={() => setOpened(true)}>
      {wasOpened ? <HistoryList /> : null}
    </Group>
  );
}

const limit = 200;

/** Fields that are not taken up again by themselves: a stage belongs to a journey, a place to its neighbours. */
const notRestored = new Set(['journeyId', 'position']);

function HistoryList() {
  const { store, language, format, messages } = useDashboard();
  const editing = useTouchpointEditing();
  const { touchpoint, words, edit } = editing;
  const { data: changes } = useStoreQuery(store, 'recordHistory', { type: 'touchpoints', id: touchpoint.id, limit });
  if (!changes) return <p className={styles.text}>{messages.loading}</p>;
  // What other tools keep, and what is not whole yet, is no field of a reader.
  const lines = linesOfHistory(changes).filter((line) => line.kind !== 'set' || line.field !== 'extensions');
  if (lines.length === 0) return <p className={styles.text}>{words.historyEmpty}</p>;

  const wording = { ...editing, language, format, messages };
  const names: Readonly<Record<string, string>> = editing.names;
  const whoOf = (line: HistoryLine) =>
    line.observerName ?? (line.isHere && line.observerId === editing.records.me ? words.you : words.someone);
  const sentence = (line: HistoryLine) => {
    const who = whoOf(line);
    if (line.kind !== 'set') return words[line.kind](who);
    if (line.field === 'position') return words.moved(who);
    const name = names[line.field] ?? line.field;
    if (isEmpty(line.value)) return words.cleared(who, name);
    return words.set(who, name, quoted(wordsOfValue(line.field, line.value, wording)));
  };
  const canRestore = (line: HistoryLine) =>
    line.kind === 'set' &&
    !isBookkeeping(line.field) &&
    !notRestored.has(line.field) &&
    line.field in names &&
    !deepEqual(line.value, touchpoint[line.field as keyof Touchpoint]);

  return (
    <>
      {byDay(lines, language, words.today, words.yesterday).map(({ day, at }) => (
        <section key={day} aria-label={day} className={styles.day}>
          <h4 className={styles.dayName}>{day}</h4>
          <ul className={styles.lines}>
            {at.map((line) => (
              <li key={`${line.seq} ${line.kind === 'set' ? line.field : line.kind}`} className={styles.line}>
                <time className={styles.time} dateTime={line.at}>
                  {timeOfDay(line.at, language)}
                </time>
                <span className={styles.words}>{sentence(line)}</span>
                {line.kind === 'set' && canRestore(line) ? (
                  <Button
                    look="quiet"
                    className={styles.restore}
                    aria-label={words.restoreOf(
                      names[line.field] ?? line.field,
                      wordsOfValue(line.field, line.value, wording),
                    )}
                    onClick={() =>
                      edit(
                        { [line.field]: line.value } as Partial<Touchpoint>,
                        words.restored(names[line.field] ?? line.field),
                      )
                    }
                  >
                    {words.restore}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {changes.length === limit ? <p className={styles.text}>{words.onlyLatest(format.number(limit))}</p> : null}
    </>
  );
}

const longestValue = 120;

function quoted(text: string): string {
  const short = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  return short.replace(/\s+/g, ' ');
}

function timeOfDay(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(instant),
  );
}

/** Lines under the day they were written on, in the reader's time zone. */
function byDay(lines: readonly HistoryLine[], language: string, today: string, yesterday: string) {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const now = new Date();
  const dayBefore = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const days: { day: string; at: HistoryLine[] }[] = [];
  for (const line of lines) {
    const date = new Date(line.at);
    const isOn = (other: Date) => date.toDateString() === other.toDateString();
    const day = isOn(now) ? today : isOn(dayBefore) ? yesterday : name.format(date);
    const last = days.at(-1);
    if (last?.day === day) last.at.push(line);
    else days.push({ day, at: [line] });
  }
  return days;
}
