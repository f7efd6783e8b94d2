import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { personaMessages } from '@/lib/i18n/personas';
import type { Persona } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import type { EvidenceById } from '../touchpointPicture';
import { PersonaPicture } from './PersonaPicture';
import styles from './PictureField.module.css';

/** A persona's picture: chosen from a file, or dropped. */
export function PictureField({ persona, evidence }: { readonly persona: Persona; readonly evidence: EvidenceById }) {
  const { history, language, evidenceOfFile, toast, announce, reportError } = useDashboard();
  const words = personaMessages[language];
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const attach = async (file: File | undefined) => {
    if (!file) return;
    try {
      const picture = await evidenceOfFile(file);
      if (picture.thumbnail === null) return toast({ text: words.noPicture(file.name), tone: 'danger' });
      await history.run(
        'attachEvidence',
        { type: 'personas', id: persona.id, evidence: picture },
        { label: words.pictureAdded },
      );
      announce(words.pictureAdded);
    } catch (error) {
      reportError(error);
    }
  };
  const remove = () => {
    const evidenceId = persona.pictureEvidenceId;
    if (evidenceId === null) return;
    history
      .run('detachEvidence', { type: 'personas', id: persona.id, evidenceId }, { label: words.pictureRemoved })
      .then(({ group }) => {
        toast({ text: words.pictureRemoved, group });
        input.current?.parentElement?.querySelector('button')?.focus();
      }, reportError);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void attach(event.dataTransfer.files[0]);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be the same role with a legend to hide.
    <div
      role="group"
      aria-label={words.picture}
      className={styles.field}
      data-takes-files=""
      data-over={over ? '' : undefined}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <PersonaPicture persona={persona} evidence={evidence} className={styles.picture} />
      <div className={styles.acts}>
        <Button onClick={() => input.current?.click()}>
          {persona.pictureEvidenceId === null ? words.choosePicture : words.changePicture}
        </Button>
        <span className={styles.hint}>{words.pictureHint}</span>
        {persona.pictureEvidenceId === null ? null : (
          <Button look="quiet" onClick={remove}>
            {words.removePicture}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/*"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            void attach(file);
          }}
        />
      </div>
    </div>
  );
}
