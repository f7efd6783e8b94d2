import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/controls';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { FileSizes, StorageReport } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import type { StoreAnswer } from '../useStoreQuery';
import { FreeStorage } from './FreeStorage';
import { SettingsCard, SettingsRow } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { useSettingsWords } from './useSettingsWords';

export interface StorageCardProps {
  readonly storage: StoreAnswer<StorageReport>;
  /** Asks the browser again not to clear what is stored; whether it agreed. */
  readonly askPersistence: () => Promise<boolean>;
}

/** How much is stored, by what, and whether it is safe from the browser. */
export function StorageCard({ storage, askPersistence }: StorageCardProps) {
  const { messages, language, format } = useDashboard();
  const words = useSettingsWords();
  const { data: report, error, reload } = storage;
  if (!report) {
    return (
      <SettingsCard title={words.storage} text={words.storageText}>
        <ReadingState error={error} onRetry={reload} />
      </SettingsCard>
    );
  }
  const { usage, quota } = report;
  const figures = ({ files, bytes }: FileSizes, sign = 1) => [
    files * sign < 0 ? `−${format.number(files)}` : format.number(files),
    files * sign < 0 ? `−${format.bytes(bytes)}` : format.bytes(bytes),
  ];
  /** What the rows above do not say, so that they add up, and the sum. `columnsBefore` those of the figures stay empty. */
  const sumRows = (
    rest: readonly (readonly [name: string, sizes: FileSizes, sign: 1 | -1])[],
    columnsBefore: number,
  ) => {
    const shown = rest.filter(([, { files }]) => files > 0);
    const blank = Array.from({ length: columnsBefore }, () => '');
    return [
      ...shown.map(([name, sizes, sign]) => ({ id: name, cells: [name, ...blank, ...figures(sizes, sign)] })),
      {
        id: words.allFiles,
        cells: [words.allFiles, ...blank, ...figures({ files: report.files, bytes: report.evidenceBytes })],
      },
    ];
  };
  return (
    <SettingsCard title={words.storage} text={words.storageText}>
      <dl className={styles.list}>
        <SettingsRow name={words.storedTouchpoints}>{format.number(report.touchpoints)}</SettingsRow>
        <SettingsRow name={words.storedEvidence}>
          {words.evidenceInFiles(
            format.number(report.evidence),
            report.files,
            format.number(report.files),
            format.bytes(report.evidenceBytes),
          )}
          {report.files < report.evidence ? <span className={styles.asked}>{words.sharedFiles}</span> : null}
        </SettingsRow>
        {report.unused.lasting.files + report.unused.recent.files > 0 ? (
          <SettingsRow name={words.storedUnused}>
            <FreeStorage unused={report.unused} />
          </SettingsRow>
        ) : null}
        <SettingsRow name={words.usage}>
          {usage === null
            ? words.unknown
            : quota === null
              ? format.bytes(usage)
              : words.usageOf(format.bytes(usage), format.bytes(quota))}
          {usage !== null && quota !== null && quota > 0 ? (
            <meter
              className={styles.meter}
              min={0}
              max={quota}
              high={quota * 0.9}
              value={usage}
              aria-label={words.usage}
            />
          ) : null}
        </SettingsRow>
        <SettingsRow name={words.persistence}>
          <Persistence persistent={report.persistent} ask={askPersistence} onAsked={reload} />
        </SettingsRow>
      </dl>
      <Sizes
        title={words.byStudy}
        columns={[words.studyColumn, messages.touchpoints, words.filesColumn, words.sizeColumn]}
        rows={report.byStudy.map(({ studyId, name, touchpoints, files, bytes }) => ({
          id: studyId,
          cells: [name, format.number(touchpoints), format.number(files), format.bytes(bytes)],
        }))}
        sum={sumRows(
          [
            [words.inNoStudy, report.inNoStudy, 1],
            [words.inSeveralStudies, report.inSeveralStudies, -1],
          ],
          1,
        )}
      />
      {report.byKind.length > 0 ? (
        <Sizes
          title={words.byKind}
          columns={[words.kindColumn, words.filesColumn, words.sizeColumn]}
          rows={report.byKind.map(({ kind, files, bytes }) => ({
            id: kind,
            cells: [labelOf(evidenceKinds, kind, language), format.number(files), format.bytes(bytes)],
          }))}
          sum={sumRows(
            [
              [words.ofNoKind, report.ofNoKind, 1],
              [words.ofSeveralKinds, report.ofSeveralKinds, -1],
            ],
            0,
          )}
        />
      ) : null}
    </SettingsCard>
  );
}

function Persistence(props: {
  readonly persistent: boolean | null;
  readonly ask: () => Promise<boolean>;
  readonly onAsked: () => void;
}) {
  const { reportError } = useDashboard();
  const words = useSettingsWords();
  const [asked, setAsked] = useState<boolean | null>(null);
  const ask = () =>
    void props.ask().then((agreed) => {
      setAsked(agreed);
      props.onAsked();
    }, reportError);
  const { persistent } = props;
  return (
    <>
      <span>{persistent === null ? words.unknown : persistent ? words.persistent : words.notPersistent}</span>
      {persistent === true ? null : <Button onClick={ask}>{words.askPersistence}</Button>}
      <span role="status" className={styles.asked}>
        {asked === null ? null : asked ? words.persistenceGranted : words.persistenceRefused}
      </span>
    </>
  );
}

interface SizesRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

function Sizes(props: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly SizesRow[];
  /** What makes the rows add up, and the sum. */
  readonly sum: readonly SizesRow[];
}) {
  const id = useId();
  return (
    <>
      <h3 id={id} className={styles.subheading}>
        {props.title}
      </h3>
      <table className={styles.sizes} aria-labelledby={id}>
        <thead>
          <tr>
            {props.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows rows={props.rows} />
        </tbody>
        <tfoot>
          <Rows rows={props.sum} />
        </tfoot>
      </table>
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly SizesRow[] }) {
  return rows.map(({ id, cells: [name, ...figures] }) => (
    <tr key={id}>
      <th scope="row">{name}</th>
      {figures.map((figure, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a figure belongs to its column, which does not move.
        <td key={index}>{figure}</td>
      ))}
    </tr>
  ));
}
