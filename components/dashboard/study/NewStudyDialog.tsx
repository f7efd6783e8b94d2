import { type FormEvent, useId, useState } from 'react';
import { Field } from '@/components/controls';
import { studyMessages } from '@/lib/i18n/study';
import type { CommandInput, StudySummary } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { textLimits } from '@/lib/journey/textLimits';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { SeveralChoice } from '../fields/SeveralChoice';
import { studyRoute } from '../route';
import { wordError } from '../wordError';

type Copied = keyof CommandInput<'createStudy'>['copy'];
const copyable: readonly Copied[] = ['personas', 'brands', 'codebook', 'settings'];

/** Makes a study with its first journey, which becomes the current one. `source` is the study that is duplicated. */
export function NewStudyDialog(props: {
  readonly studies: readonly StudySummary[];
  readonly source: { readonly id: string; readonly name: string } | null;
  readonly onClose: () => void;
}) {
  const { studies, source, onClose } = props;
  const { history, messages, language, toast, navigate } = useDashboard();
  const words = studyMessages[language];
  const [name, setName] = useState(source ? words.copyName(source.name) : '');
  const [journeyTitle, setJourneyTitle] = useState('');
  const [copyFrom, setCopyFrom] = useState(source?.id ?? '');
  const [copied, setCopied] = useState<readonly string[]>(copyable);
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  // Minted once: pressing twice makes one study.
  const [ids] = useState(() => ({ study: newId(), journey: newId() }));
  const refusedId = useId();
  const described = refused === null ? undefined : refusedId;

  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setRefused(words.studyNameNeeded);
    if (journeyTitle.trim() === '') return setRefused(words.journeyTitleNeeded);
    setRefused(null);
    setSaving(true);
    const label = words.createdStudy(name.trim());
    try {
      const { group } = await history.run(
        'createStudy',
        {
          id: ids.study,
          name: name.trim(),
          journeyId: ids.journey,
          journeyTitle: journeyTitle.trim(),
          copyFrom: copyFrom || null,
          copy: {
            personas: copied.includes('personas'),
            brands: copied.includes('brands'),
            codebook: copied.includes('codebook'),
            settings: copied.includes('settings'),
          },
        },
        { label },
      );
      onClose();
      navigate(studyRoute('overview'));
      toast({ text: label, group });
    } catch (error) {
      const { title, action, detail } = wordError(error, language, 'writing');
      setRefused(`${title}. ${action} ${detail}`);
      setSaving(false);
    }
  };

  return (
    <Dialog
      title={source ? words.duplicateStudyTitle : words.newStudyTitle}
      closeName={messages.close}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
        <p className={styles.text}>
          {words.newStudyText} {copyFrom === '' ? null : words.duplicateText}
        </p>
        <Field name={words.studyName}>
          {(control) => (
            <input
              type="text"
              {...control}
              data-initial-focus=""
              value={name}
              maxLength={textLimits.journeyTitle}
              placeholder={words.studyNamePlaceholder}
              aria-required
              aria-describedby={described}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field name={words.firstJourneyTitle}>
          {(control) => (
            <input
              type="text"
              {...control}
              value={journeyTitle}
              maxLength={textLimits.journeyTitle}
              placeholder={words.firstJourneyPlaceholder}
              aria-required
              aria-describedby={described}
              onChange={(event) => setJourneyTitle(event.target.value)}
            />
          )}
        </Field>
        <Field name={words.copyFrom}>
          {(control) => (
            <select {...control} value={copyFrom} onChange={(event) => setCopyFrom(event.target.value)}>
              <option value="">{words.copyNothing}</option>
              {studies.map((study) => (
                <option key={study.id} value={study.id}>
                  {study.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {copyFrom === '' ? null : (
          <SeveralChoice
            name={words.whatToCopy}
            options={copyable.map((value) => ({ value, label: words[value] }))}
            values={copied}
            onChange={setCopied}
          />
        )}
        <DialogFoot
          act={words.createStudy}
          disabled={saving}
          refused={refused}
          refusedId={refusedId}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}
