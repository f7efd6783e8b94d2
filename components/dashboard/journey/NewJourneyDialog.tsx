import { type FormEvent, useId, useState } from 'react';
import { Field } from '@/components/controls';
import { journeyMessages } from '@/lib/i18n/journeys';
import { journeyKinds } from '@/lib/journey/catalogues/journeyTypes';
import { newId } from '@/lib/journey/newId';
import type { Brand, Journey } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { Choice } from '../fields/SavedFields';
import { useStoreQuery } from '../useStoreQuery';
import { wordError } from '../wordError';

// A value of the brand list that is no brand's id.
const otherBrand = 'other';

export interface NewJourneyDialogProps {
  readonly studyId: string;
  readonly brands: readonly Pick<Brand, 'id' | 'name'>[];
  readonly defaultBrandId: string | null;
  readonly onClose: () => void;
  /** Called once it is on disk, after `onClose`. */
  readonly onCreated: (journeyId: string) => void;
}

/** Makes a journey, which becomes the current one. */
export function NewJourneyDialog(props: NewJourneyDialogProps) {
  const { studyId, brands, defaultBrandId, onClose, onCreated } = props;
  const { store, history, messages, language, toast } = useDashboard();
  const words = journeyMessages[language];
  const [title, setTitle] = useState('');
  const [brand, setBrand] = useState(defaultBrandId ?? '');
  const [brandName, setBrandName] = useState('');
  const { data: records } = useStoreQuery(store, 'studyRecords', { studyId });
  const personas = records?.personas ?? [];
  const [chosenPersona, setChosenPersona] = useState<string | null>(null);
  const startPersona = records?.study.defaults?.personaId ?? '';
  const persona = chosenPersona ?? (personas.some(({ id }) => id === startPersona) ? startPersona : '');
  const [kind, setKind] = useState<Journey['kind']>('actual');
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
          'createRecord',
          { type: 'brands', id: ids.brand, fields: { studyId, name, role: 'competitor' } },
          { label: messages.addedBrand(name) },
        );
      }
      const brandId = brand === otherBrand ? ids.brand : brand || null;
      const label = messages.createdJourney(title.trim());
      // Both commands are one step of Undo.
      const options = { label, mergeKey: `create ${ids.journey}` };
      const { group } = await history.run('createJourney', { id: ids.journey, title: title.trim(), brandId }, options);
      const changes = {
        ...(kind === 'planned' ? { kind, status: 'planned' } : {}),
        ...(chosenPersona === null ? {} : { personaId: chosenPersona || null }),
      };
      if (Object.keys(changes).length > 0) {
        await history.run('editRecord', { type: 'journeys', id: ids.journey, changes }, options);
      }
      onClose();
      onCreated(ids.journey);
      toast({ text: label, group });
    } catch (error) {
      const failure = wordError(error, language, 'writing');
      setRefused(`${failure.title}. ${failure.action} ${failure.detail}`);
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
              {brands.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={otherBrand}>{messages.otherBrand}</option>
            </select>
          )}
        </Field>
        {personas.length === 0 ? null : (
          <Choice
            name={words.persona}
            value={persona}
            options={[
              { value: '', label: words.noPersona },
              ...personas.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setChosenPersona}
          />
        )}
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
        <Choice
          name={words.kind}
          value={kind}
          options={journeyKinds.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
          onChoose={(chosen) => setKind(chosen as Journey['kind'])}
        />
        <p className={styles.text}>{kind === 'planned' ? words.kindPlannedText : words.kindActualText}</p>
        <DialogFoot
          act={messages.createJourney}
          disabled={saving}
          refused={refused}
          refusedId={refusedId}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
