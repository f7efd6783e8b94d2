import { type FormEvent, useId, useState } from 'react';
import { Button, Field } from '@/components/controls';
import type { QuickTagContext } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { mapRoute } from '../route';
import { wordError } from '../wordError';

// A value of the brand list that is no brand's id.
const otherBrand = 'other';

/** Makes a journey, which becomes the current one. */
export function NewJourneyDialog({
  context,
  onClose,
}: {
  readonly context: QuickTagContext;
  readonly onClose: () => void;
}) {
  const { history, messages, language, toast, navigate } = useDashboard();
  const [title, setTitle] = useState('');
  const [brand, setBrand] = useState('');
  const [brandName, setBrandName] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  // Minted once: pressing twice makes one journey.
  const [ids] = useState(() => ({ journey: newId(), brand: newId() }));
  const refusedId = useId();

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setRefused(messages.journeyTitleNeeded);
    if (brand === otherBrand && brandName.trim() === '') return setRefused(messages.brandNameNeeded);
    setRefused(null);
    setSaving(true);
    try {
      if (brand === otherBrand) {
        const name = brandName.trim();
        await history.run(
          'createBrand',
          { id: ids.brand, name, role: 'competitor', domains: [] },
          { label: messages.addedBrand(name) },
        );
      }
      const brandId = brand === otherBrand ? ids.brand : brand || null;
      const label = messages.createdJourney(title.trim());
      const { group } = await history.run(
        'createJourney',
        { id: ids.journey, title: title.trim(), brandId },
        { label },
      );
      onClose();
      navigate(mapRoute(ids.journey));
      toast({ text: label, group });
    } catch (error) {
      const words = wordError(error, language, 'writing');
      setRefused(`${words.title}. ${words.action} ${words.detail}`);
      setSaving(false);
    }
  };

  return (
    <Dialog title={messages.newJourney} closeName={messages.close} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
        <p className={styles.text}>{messages.newJourneyText}</p>
        <Field name={messages.journeyTitle}>
          {(control) => (
            <input
              type="text"
              {...control}
              data-initial-focus=""
              value={title}
              maxLength={textLimits.journeyTitle}
              placeholder={messages.newJourneyPlaceholder}
              aria-required
              aria-describedby={refused ? refusedId : undefined}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field name={messages.journeyBrand}>
          {(control) => (
            <select {...control} value={brand} onChange={(event) => setBrand(event.target.value)}>
              <option value="">{messages.noBrand}</option>
              {context.brands.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={otherBrand}>{messages.otherBrand}</option>
            </select>
          )}
        </Field>
        {brand === otherBrand ? (
          <Field name={messages.brandName}>
            {(control) => (
              <input
                type="text"
                {...control}
                value={brandName}
                maxLength={textLimits.brandName}
                onChange={(event) => setBrandName(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        {refused === null ? null : (
          <p id={refusedId} className={styles.refused} role="alert">
            {refused}
          </p>
        )}
        <DialogActions>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button look="primary" type="submit" disabled={saving}>
            {messages.createJourney}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
