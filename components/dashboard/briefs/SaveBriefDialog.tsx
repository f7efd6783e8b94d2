import { useState } from 'react';
import { Button } from '@/components/controls';
import { handOverMessages } from '@/lib/i18n/handOver';
import type { BriefSummary, StudyRecords } from '@/lib/journey/commands';
import { waitingShoppers, waitingVisits } from '@/lib/journey/visit/waitingVisits';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { FormOptions } from '../files/FormOptions';
import { useWalkthroughNames } from '../walkthroughs/useWalkthroughNames';
import { useBriefActs } from './useBriefActs';

export interface SaveBriefDialogProps {
  readonly summary: BriefSummary;
  readonly records: Pick<StudyRecords, 'brands' | 'observers' | 'me'>;
  readonly onClose: () => void;
}

const alone = 'alone';

/** Saves a brief by which visits wait for others: for one of them, for everyone, or alone. */
export function SaveBriefDialog({ summary, records, onClose }: SaveBriefDialogProps) {
  const { messages, language, format } = useDashboard();
  const words = handOverMessages[language];
  const acts = useBriefActs();
  const names = useWalkthroughNames(records.brands, records.observers);
  const { brief, walkthroughs } = summary;
  const shoppers = waitingShoppers(walkthroughs, records.me).map((id) => ({
    id,
    name: names.shopperOf({ observerId: id }),
    visits: waitingVisits(walkthroughs, id, records.me).length,
  }));
  const planned = waitingVisits(walkthroughs, 'everyone', records.me);
  const nobodys = walkthroughs.filter(({ observerId, state }) => observerId === null && state === 'toDo').length;
  const [chosen, setChosen] = useState(shoppers[0]?.id ?? alone);
  const allNames = new Intl.ListFormat(language).format(
    shoppers.filter(({ id }) => planned.some(({ observerId }) => observerId === id)).map(({ name }) => name),
  );
  const save = () => {
    onClose();
    void acts.exportFile(brief, chosen === alone ? null : chosen);
  };
  return (
    <Dialog title={words.saveBriefTitle} closeName={messages.close} onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.text}>{words.saveBriefText}</p>
        <FormOptions
          legend={words.forWhom}
          value={chosen}
          onChoose={setChosen}
          groups={[
            {
              options: [
                ...shoppers.map(({ id, name, visits }) => ({
                  value: id,
                  name,
                  text: words.oneShopper(visits, format.number(visits)),
                })),
                ...(shoppers.length > 1 && planned.length > 0
                  ? [
                      {
                        value: 'everyone',
                        name: words.everyone,
                        text: words.everyoneText(planned.length, format.number(planned.length), allNames),
                      },
                    ]
                  : []),
                { value: alone, name: words.briefAlone, text: words.briefAloneText },
              ],
            },
          ]}
        />
        {nobodys === 0 ? null : <p className={styles.text}>{words.nobodysStay(nobodys, format.number(nobodys))}</p>}
        <DialogActions>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button look="primary" onClick={save}>
            {messages.saveFile}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
