import { type FormEvent, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { personaMessages } from '@/lib/i18n/personas';
import type { StudySummary } from '@/lib/journey/commands';
import type { Persona } from '@/lib/journey/schemas/study';
import { Dialog, DialogActions } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import { usePersonaActs } from './usePersonaActs';

export interface CopyPersonaDialogProps {
  readonly persona: Persona;
  /** The studies to copy into; at least one. */
  readonly studies: readonly StudySummary[];
  readonly onClose: () => void;
}

/** Asks into which study a persona is copied. */
export function CopyPersonaDialog({ persona, studies, onClose }: CopyPersonaDialogProps) {
  const { messages, language } = useDashboard();
  const words = personaMessages[language];
  const { copyInto } = usePersonaActs();
  const [studyId, setStudyId] = useState(studies[0]?.id ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const study = studies.find(({ id }) => id === studyId);
    if (study) void copyInto(persona, study).then((done) => done && onClose());
  };
  return (
    <Dialog title={words.copyTitle} closeName={messages.close} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.text}>{words.copyText(persona.name)}</p>
        <Field name={words.study}>
          {(control) => (
            <select
              {...control}
              data-initial-focus=""
              value={studyId}
              onChange={(event) => setStudyId(event.target.value)}
            >
              {studies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DialogActions>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button look="primary" type="submit">
            {words.copy}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
