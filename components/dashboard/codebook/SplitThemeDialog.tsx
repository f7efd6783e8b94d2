import { type FormEvent, useState } from 'react';
import { Field } from '@/components/controls';
import type { StudyRecords, ThemeUse } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Theme } from '@/lib/journey/schemas/study';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import dialogs from '../dialogs.module.css';
import { Choice } from '../fields/SavedFields';
import { studyRoute } from '../route';
import { sayRefusal } from '../wordError';
import styles from './Codebook.module.css';
import { themeTree } from './themeTree';
import { useCodebookWords } from './useCodebookWords';

/** Splits a theme: some of what is coded by it goes to a new theme, or to one that is there. */
export function SplitThemeDialog(props: {
  readonly theme: Theme;
  readonly records: StudyRecords;
  readonly use: ThemeUse;
  readonly onClose: () => void;
}) {
  const { theme, records, use, onClose } = props;
  const { history, messages, language, toast, navigate } = useDashboard();
  const { words, counts } = useCodebookWords();
  const [toId, setToId] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  // Minted once: trying again makes no second theme.
  const [freshId] = useState(newId);
  const themeName = labelIn(theme.name, language);
  const others = themeTree(records.themes, language).filter((node) => node.theme.id !== theme.id);
  const quotes = use.verbatimIds.flatMap((id) => records.verbatims.find((each) => each.id === id) ?? []);
  const painPoints = use.painPoints.filter(({ touchpointId, painPointId }) =>
    chosen.has(`${touchpointId} ${painPointId}`),
  );
  const verbatimIds = quotes.map(({ id }) => id).filter((id) => chosen.has(id));
  const count = { painPoints: painPoints.length, verbatims: verbatimIds.length };
  const isReady = painPoints.length + verbatimIds.length > 0 && (toId !== '' || name.trim() !== '');
  const tick = (key: string, checked: boolean) =>
    setChosen((now) => new Set(checked ? [...now, key] : [...now].filter((each) => each !== key)));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setSaving(true);
    setRefused(null);
    const to = others.find((node) => node.theme.id === toId)?.theme;
    const toName = to ? labelIn(to.name, language) : name.trim();
    const label = to ? words.recoded(counts(count), toName) : words.splitDone(themeName, toName);
    // Both steps are one for whoever takes them back.
    const options = { label, mergeKey: `split ${freshId}` };
    history.flush();
    try {
      if (!to) {
        const fields = {
          studyId: theme.studyId,
          name: { en: '', fr: '', [language]: toName },
          parentId: theme.parentId,
        };
        await history.run('createRecord', { type: 'themes', id: freshId, fields }, options);
      }
      const { group } = await history.run(
        'recodeTheme',
        {
          fromThemeId: theme.id,
          toThemeId: to?.id ?? freshId,
          painPoints: painPoints.map(({ touchpointId, painPointId }) => ({ touchpointId, painPointId })),
          verbatimIds,
        },
        options,
      );
      onClose();
      navigate(studyRoute('codebook', to?.id ?? freshId));
      toast({ text: label, group });
    } catch (error) {
      setRefused(sayRefusal(error, language));
      setSaving(false);
    }
  };
  return (
    <Dialog title={words.splitTitle(themeName)} closeName={messages.close} onClose={onClose}>
      <form className={dialogs.form} onSubmit={(event) => void submit(event)}>
        <p className={dialogs.text}>{words.splitText(themeName)}</p>
        {others.length === 0 ? null : (
          <Choice
            name={words.moveTo}
            value={toId}
            options={[
              { value: '', label: words.aNewTheme },
              ...others.map((node) => ({
                value: node.theme.id,
                label: `${'\u2003'.repeat(node.depth)}${labelIn(node.theme.name, language)}`,
              })),
            ]}
            onChoose={setToId}
          />
        )}
        {toId === '' ? (
          <Field name={words.otherThemeName}>
            {(control) => (
              <input
                type="text"
                {...control}
                data-initial-focus=""
                value={name}
                maxLength={200}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        <fieldset className={styles.moving}>
          <legend>{words.whatMoves}</legend>
          <div className={styles.movingList}>
            {use.painPoints.map(({ touchpointId, painPointId, text, touchpointTitle }) => {
              const key = `${touchpointId} ${painPointId}`;
              return (
                <label key={key} className={styles.movingPassage}>
                  <input
                    type="checkbox"
                    checked={chosen.has(key)}
                    onChange={(event) => tick(key, event.target.checked)}
                  />
                  <span>
                    {text.trim() || words.noText} <span className={styles.hint}>{touchpointTitle}</span>
                  </span>
                </label>
              );
            })}
            {quotes.map(({ id, quote }) => (
              <label key={id} className={styles.movingPassage}>
                <input type="checkbox" checked={chosen.has(id)} onChange={(event) => tick(id, event.target.checked)} />
                <q>{quote}</q>
              </label>
            ))}
          </div>
        </fieldset>
        <p role="status" className={styles.effect}>
          {painPoints.length + verbatimIds.length === 0 ? words.nothingChosen : words.splitEffect(counts(count))}
        </p>
        <DialogFoot act={words.splitIt} disabled={saving || !isReady} refused={refused} onClose={onClose} />
      </form>
    </Dialog>
  );
}
