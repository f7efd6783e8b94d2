import { type FormEvent, useId, useState } from 'react';
import { Field } from '@/components/controls';
import { briefMessages } from '@/lib/i18n/briefs';
import type { Brand } from '@/lib/journey/schemas/study';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { anotherOne, ChoiceOrNew } from '../fields/ChoiceOrNew';
import { useBriefActs } from './useBriefActs';

export interface DuplicateBriefDialogProps {
  readonly brief: Brief;
  readonly brands: readonly Pick<Brand, 'id' | 'name'>[];
  readonly onClose: () => void;
}

/** Makes the same brief for another brand. */
export function DuplicateBriefDialog({ brief, brands, onClose }: DuplicateBriefDialogProps) {
  const { messages, language } = useDashboard();
  const words = briefMessages[language];
  const acts = useBriefActs();
  const [brandId, setBrandId] = useState('');
  const [newBrand, setNewBrand] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const refusedId = useId();
  const isNew = brandId === anotherOne;
  const brand = isNew ? newBrand.trim() : (brands.find(({ id }) => id === brandId)?.name ?? '');
  const title = typed ?? (brand === '' ? words.copyOf(brief.title) : words.titleForBrand(brief.title, brand));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setRefused(words.titleNeeded);
    if (isNew && brand === '') return setRefused(messages.brandNameNeeded);
    setMaking(true);
    // Closed either way: what went wrong is said by a toast.
    await acts.duplicate(brief, title.trim(), isNew ? brand : null);
    onClose();
  };
  return (
    <Dialog title={words.duplicateTitle} closeName={messages.close} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p className={styles.text}>{words.duplicateText}</p>
        <ChoiceOrNew
          name={words.forBrand}
          value={brandId}
          options={[{ value: '', label: words.noBrand }, ...brands.map(({ id, name }) => ({ value: id, label: name }))]}
          onChoose={setBrandId}
          another={messages.otherBrand}
          nameOfNew={messages.brandName}
          typed={newBrand}
          onType={setNewBrand}
        />
        <Field name={words.titleOfCopy}>
          {(control) => (
            <input
              type="text"
              {...control}
              data-initial-focus=""
              value={title}
              maxLength={textLimits.journeyTitle}
              aria-required
              aria-describedby={refused ? refusedId : undefined}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <DialogFoot
          act={words.makeCopy}
          disabled={isMaking}
          refused={refused}
          refusedId={refusedId}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
