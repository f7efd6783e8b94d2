import { type FormEvent, useId, useState } from 'react';
import { Field } from '@/components/controls';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { StudyRecords } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { Choice } from '../fields/SavedFields';
import { sayRefusal } from '../wordError';
import own from './PlanWalkthroughDialog.module.css';
import { useWalkthroughNames } from './useWalkthroughNames';

export interface PlanWalkthroughDialogProps {
  readonly briefs: readonly Brief[];
  readonly briefId: string;
  readonly records: StudyRecords;
  readonly onClose: () => void;
}

/** Plans a walkthrough: by which brief, of which brand, by whom and when. */
export function PlanWalkthroughDialog({ briefs, briefId, records, onClose }: PlanWalkthroughDialogProps) {
  const { history, messages, language, toast } = useDashboard();
  const words = walkthroughsMessages[language];
  const names = useWalkthroughNames(records.brands, records.observers);
  const [brief, setBrief] = useState(briefId);
  const [brand, setBrand] = useState('');
  const [outlet, setOutlet] = useState('');
  const [observer, setObserver] = useState(records.me);
  const [wave, setWave] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  // Minted once: pressing twice plans one walkthrough.
  const [ids] = useState(() => ({ id: newId(), journeyId: newId() }));
  const refusedId = useId();
  const outlets = records.brands.find(({ id }) => id === brand)?.outlets ?? [];

  const plan = async (event: FormEvent) => {
    event.preventDefault();
    if ((from === '') !== (to === '')) return setRefused(words.slotHalf);
    if (from !== '' && new Date(to) < new Date(from)) return setRefused(words.slotWrong);
    setSaving(true);
    const chosen = {
      brandId: brand || null,
      outletId: outlet || null,
      observerId: observer || null,
      wave: wave.trim(),
    };
    const label = words.planned(names.nameOf(chosen));
    try {
      await history.settle();
      const { group } = await history.run(
        'startWalkthrough',
        {
          ...ids,
          ...chosen,
          briefId: brief,
          slot: from === '' ? null : { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
          begins: false,
        },
        { label },
      );
      onClose();
      toast({ text: label, group });
    } catch (error) {
      setRefused(sayRefusal(error, language));
      setSaving(false);
    }
  };

  return (
    <Dialog title={words.planTitle} closeName={messages.close} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void plan(event)} noValidate>
        <p className={styles.text}>{words.planText}</p>
        <Choice
          name={words.brief}
          value={brief}
          options={briefs.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={setBrief}
        />
        <div className={own.pair}>
          <Choice
            name={words.brand}
            value={brand}
            options={[
              { value: '', label: words.noBrand },
              ...records.brands.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(chosen) => {
              setBrand(chosen);
              setOutlet('');
            }}
          />
          {outlets.length === 0 ? null : (
            <Choice
              name={words.outlet}
              value={outlet}
              options={[
                { value: '', label: words.noOutlet },
                ...outlets.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={setOutlet}
            />
          )}
        </div>
        <Choice
          name={words.shopper}
          value={observer}
          options={[
            { value: '', label: words.nobody },
            ...[...names.observers].map(([value, label]) => ({ value, label })),
          ]}
          onChoose={setObserver}
        />
        <Field name={words.wave}>
          {(control) => (
            <input
              type="text"
              {...control}
              value={wave}
              placeholder={words.waveHint}
              maxLength={textLimits.tag}
              onChange={(event) => setWave(event.target.value)}
            />
          )}
        </Field>
        <div className={own.pair}>
          <MomentBox name={words.slotFrom} value={from} onChange={setFrom} />
          <MomentBox name={words.slotTo} value={to} onChange={setTo} />
        </div>
        <DialogFoot act={words.planAct} disabled={isSaving} refused={refused} refusedId={refusedId} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function MomentBox(props: {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field name={props.name}>
      {(control) => (
        <input
          type="datetime-local"
          {...control}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
