import { type FormEvent, useState } from 'react';
import { labelOf } from '@/lib/journey/catalogues/label';
import { phases } from '@/lib/journey/catalogues/phases';
import { labelIn } from '@/lib/journey/labelIn';
import type { Stage } from '@/lib/journey/schemas/study';
import type { StageUse } from '@/lib/journey/stageMapping';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import dialogs from '../dialogs.module.css';
import { Choice } from '../fields/SavedFields';
import { sayRefusal } from '../wordError';
import { useStageModelWords } from './useStageModelWords';

/** Removes a stage that is in use: asks where goes what stands in it. */
export function RemoveStageDialog(props: {
  readonly stage: Stage;
  readonly stages: readonly Stage[];
  readonly use: StageUse;
  /** Rejects as the store does. Null = to be coded. */
  readonly onRemove: (to: string | null) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { stage, stages, use, onRemove, onClose } = props;
  const { language, messages } = useDashboard();
  const { words, uses } = useStageModelWords();
  const others = stages.filter(({ id }) => id !== stage.id);
  const [to, setTo] = useState(() => neighbourOf(stage, stages)?.id ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    try {
      await onRemove(to === '' ? null : to);
      onClose();
    } catch (error) {
      setRefused(sayRefusal(error, language));
      setSaving(false);
    }
  };
  return (
    <Dialog title={words.removeTitle(labelIn(stage.labels, language))} closeName={messages.close} onClose={onClose}>
      <form className={dialogs.form} onSubmit={(event) => void submit(event)}>
        <p className={dialogs.text}>{words.standsIn(uses(use))}</p>
        <Choice
          name={words.goTo}
          value={to}
          options={[
            ...others.map(({ id, labels, phase }) => ({
              value: id,
              label: labelIn(labels, language),
              group: labelOf(phases, phase, language),
            })),
            { value: '', label: words.toCode, group: '—' },
          ]}
          onChoose={setTo}
        />
        <DialogFoot act={words.remove} disabled={saving} refused={refused} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** The stage beside it that is of the same phase; null where it is the only one of its phase. */
function neighbourOf(stage: Stage, stages: readonly Stage[]): Stage | null {
  const ofPhase = stages.filter(({ phase }) => phase === stage.phase);
  const at = ofPhase.findIndex(({ id }) => id === stage.id);
  return ofPhase[at - 1] ?? ofPhase[at + 1] ?? null;
}
