import { type FormEvent, useState } from 'react';
import { labelIn } from '@/lib/journey/labelIn';
import type { Theme } from '@/lib/journey/schemas/study';
import { Dialog } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import dialogs from '../dialogs.module.css';
import { Choice } from '../fields/SavedFields';
import { studyRoute } from '../route';
import { sayRefusal } from '../wordError';
import { type ThemeCount, themeTree } from './themeTree';
import { useCodebookWords } from './useCodebookWords';

/** Merges a theme into another: says what is coded anew, and what goes where. */
export function MergeThemeDialog(props: {
  readonly theme: Theme;
  readonly themes: readonly Theme[];
  readonly count: ThemeCount;
  readonly onClose: () => void;
}) {
  const { theme, themes, count, onClose } = props;
  const { history, messages, language, format, toast, navigate } = useDashboard();
  const { words, counts } = useCodebookWords();
  const others = themeTree(themes, language).filter((node) => node.theme.id !== theme.id);
  const [intoId, setIntoId] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const into = others.find((node) => node.theme.id === intoId)?.theme;
  const name = labelIn(theme.name, language);
  const intoName = into ? labelIn(into.name, language) : '';
  const children = themes.filter(({ id, parentId }) => parentId === theme.id && id !== intoId).length;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!into) return;
    setSaving(true);
    const label = words.merged(name, intoName);
    history.flush();
    try {
      const { group } = await history.run('mergeThemes', { themeId: theme.id, intoThemeId: into.id }, { label });
      onClose();
      navigate(studyRoute('codebook', into.id), 'replace');
      toast({ text: label, group });
    } catch (error) {
      setRefused(sayRefusal(error, language));
      setSaving(false);
    }
  };
  return (
    <Dialog title={words.mergeTitle(name)} closeName={messages.close} onClose={onClose}>
      <form className={dialogs.form} onSubmit={(event) => void submit(event)}>
        <Choice
          name={words.into}
          value={intoId}
          options={[
            ...(intoId === '' ? [{ value: '', label: messages.notSet }] : []),
            ...others.map((node) => ({
              value: node.theme.id,
              label: `${'\u2003'.repeat(node.depth)}${labelIn(node.theme.name, language)}`,
            })),
          ]}
          onChoose={setIntoId}
        />
        <div role="status">
          {into ? (
            <>
              <p>
                {count.painPoints + count.verbatims === 0
                  ? words.mergeEmpty
                  : words.mergeEffect(counts(count), intoName)}
              </p>
              {children > 0 ? <p>{words.mergeChildren(format.number(children), intoName)}</p> : null}
              <p className={dialogs.text}>{words.mergeGone(name)}</p>
            </>
          ) : null}
        </div>
        <DialogFoot act={words.mergeIt} disabled={saving || !into} refused={refused} onClose={onClose} />
      </form>
    </Dialog>
  );
}
