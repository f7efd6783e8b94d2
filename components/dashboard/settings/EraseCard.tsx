import { useCallback, useState } from 'react';
import { Button } from '@/components/controls';
import type { ExportedFile, StorageReport } from '@/lib/journey/commands';
import type { DashboardData } from '../dashboardSettings';
import { EraseDialog } from './EraseDialog';
import { SettingsCard } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { useSettingsWords } from './useSettingsWords';

export interface EraseCardProps {
  readonly data: DashboardData;
  /** What there is to erase; null until it is known. */
  readonly report: StorageReport | null;
  readonly unfinishedForms: number;
  readonly onSaveFile: (file: ExportedFile) => void;
}

/** The way to erase everything. */
export function EraseCard({ data, report, unfinishedForms, onSaveFile }: EraseCardProps) {
  const words = useSettingsWords();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <SettingsCard title={words.erase} text={words.eraseText}>
      <div className={styles.change}>
        <Button className={styles.danger} disabled={!report} onClick={() => setOpen(true)}>
          {words.eraseEverything}
        </Button>
      </div>
      {isOpen && report ? (
        <EraseDialog
          data={data}
          report={report}
          unfinishedForms={unfinishedForms}
          onSaveFile={onSaveFile}
          onClose={close}
        />
      ) : null}
    </SettingsCard>
  );
}
