import { useCallback, useState } from 'react';
import { Button } from '@/components/controls';
import type { ExportedFile } from '@/lib/journey/commands';
import type { DashboardData } from '../dashboardSettings';
import { ImportDialog } from '../files/ImportDialog';
import { BackUp } from './BackUp';
import { SettingsCard } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { useSettingsWords } from './useSettingsWords';

const noFiles: readonly File[] = [];

/** Everything into one file, and back. */
export function BackupCard(props: { readonly data: DashboardData; readonly onSaveFile: (file: ExportedFile) => void }) {
  const words = useSettingsWords();
  const [restoring, setRestoring] = useState(false);
  const close = useCallback(() => setRestoring(false), []);
  return (
    <SettingsCard title={words.backup} text={words.backupText}>
      <BackUp data={props.data} onSaveFile={props.onSaveFile} look="primary" />
      <div className={styles.change}>
        <Button onClick={() => setRestoring(true)}>{words.restore}</Button>
        <p className={styles.text}>{words.restoreText}</p>
      </div>
      {restoring ? <ImportDialog files={noFiles} onClose={close} /> : null}
    </SettingsCard>
  );
}
