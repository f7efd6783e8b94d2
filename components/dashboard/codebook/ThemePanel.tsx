import { useMemo, useState } from 'react';
import { Button } from '@/components/controls';
import type { StudyRecords, ThemeUse } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { Theme } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { LabelsField } from '../fields/LabelsField';
import { Choice, SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { TickBox } from '../fields/TickBox';
import { useRecordEdits } from '../fields/useRecordEdits';
import { formatRoute, studyRoute, touchpointsRoute } from '../route';
import styles from './Codebook.module.css';
import { MergeThemeDialog } from './MergeThemeDialog';
import { SplitThemeDialog } from './SplitThemeDialog';
import { countOf, countOfAll, themesUnder, themeTree } from './themeTree';
import { useCodebookWords } from './useCodebookWords';

/** Passages that are shown before the reader asks for more. */
const shownAtOnce = 100;

/** One theme: everything of it to edit, and all that is coded by it. */
export function ThemePanel(props: {
  readonly theme: Theme;
  readonly records: StudyRecords;
  readonly uses: Readonly<Record<string, ThemeUse>> | null;
}) {
  const { theme, records, uses } = props;
  const { history, language, toast, navigate, reportError } = useDashboard();
  const { words, counts } = useCodebookWords();
  const { current, save, edit, retry } = useRecordEdits('themes', theme);
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null);
  const { themes } = records;
  const under = useMemo(() => themesUnder(theme.id, themes), [theme.id, themes]);
  const parents = themeTree(themes, language).filter(({ theme: { id } }) => id !== theme.id && !under.has(id));
  const name = labelIn(current.name, language);
  const use = uses?.[theme.id];
  const count = countOf(use);
  const isUsed = count.painPoints + count.verbatims > 0;
  const remove = () => {
    const label = isUsed ? words.deletedUsedTheme(name, counts(count)) : words.deletedTheme(name);
    history.flush();
    history.run('deleteRecord', { type: 'themes', id: theme.id }, { label }).then(({ group }) => {
      toast({ text: label, group });
      navigate(studyRoute('codebook'), 'replace');
    }, reportError);
  };
  return (
    <section className={`${cards.card} ${styles.panel}`} aria-labelledby="theme">
      <div className={styles.head}>
        <h2 id="theme">{name}</h2>
        <SaveStatus save={save} onRetry={retry} />
        <span className={styles.actions}>
          <Button
            aria-label={words.mergeOf(name)}
            disabled={uses === null || themes.length < 2}
            onClick={() => setDialog('merge')}
          >
            {words.merge}
          </Button>
          <Button
            aria-label={words.splitOf(name)}
            disabled={!isUsed}
            title={isUsed ? undefined : words.nothingToSplit}
            onClick={() => setDialog('split')}
          >
            {words.split}
          </Button>
          <DeleteButton name={words.deleteTheme(name)} onClick={remove} />
        </span>
      </div>
      <LabelsField
        name={words.name}
        labels={current.name}
        needed
        onSave={(labels) => edit({ name: labels }, words.name)}
      />
      <SavedText
        name={words.definition}
        value={current.definition}
        placeholder={words.definitionPlaceholder}
        lines={2}
        onSave={(definition) => edit({ definition }, words.definition)}
      />
      <div className={styles.fields}>
        <Choice
          className={styles.parent}
          name={words.parent}
          value={current.parentId ?? ''}
          options={[
            { value: '', label: words.noParent },
            ...parents.map(({ theme: { id, name: labels }, depth }) => ({
              value: id,
              label: `${'\u2003'.repeat(depth)}${labelIn(labels, language)}`,
            })),
          ]}
          onChoose={(id) => edit({ parentId: id === '' ? null : id }, words.parent)}
        />
        <TickBox
          name={words.archived}
          hint={words.archivedHint}
          checked={current.archived}
          onChange={(archived) => edit({ archived }, words.archived)}
        />
      </div>
      <div className={styles.head}>
        <h3>{words.passages}</h3>
        {uses ? <span className={cards.count}>{isUsed ? counts(count) : words.nothing}</span> : null}
        {uses && under.size > 0 ? (
          <span className={cards.count}>{words.withThemesUnder(counts(countOfAll([theme.id, ...under], uses)))}</span>
        ) : null}
      </div>
      {uses ? <Passages use={use} records={records} /> : null}
      {dialog === 'merge' && uses ? (
        <MergeThemeDialog theme={theme} themes={themes} count={count} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'split' && use ? (
        <SplitThemeDialog theme={theme} records={records} use={use} onClose={() => setDialog(null)} />
      ) : null}
    </section>
  );
}

/** The pain points and verbatims that are coded by a theme, each with the way to where it stands. */
function Passages({ use, records }: { readonly use: ThemeUse | undefined; readonly records: StudyRecords }) {
  const { format } = useDashboard();
  const { words } = useCodebookWords();
  const [most, setMost] = useState(shownAtOnce);
  const verbatims = useMemo(() => new Map(records.verbatims.map((each) => [each.id, each])), [records.verbatims]);
  if (!use) return <p className={styles.hint}>{words.nothingCoded}</p>;
  const quotes = use.verbatimIds.flatMap((id) => verbatims.get(id) ?? []);
  const longest = Math.max(use.painPoints.length, quotes.length);
  return (
    <>
      {use.painPoints.length > 0 ? (
        <>
          <h4 className={styles.kind}>{words.painPoints}</h4>
          <ul className={styles.passages}>
            {use.painPoints.slice(0, most).map(({ touchpointId, painPointId, text, touchpointTitle }) => (
              <li key={`${touchpointId} ${painPointId}`} className={styles.passage}>
                <span className={styles.said}>{text.trim() || words.noText}</span>
                <TouchpointLink id={touchpointId} title={touchpointTitle} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {quotes.length > 0 ? (
        <>
          <h4 className={styles.kind}>{words.verbatims}</h4>
          <ul className={styles.passages}>
            {quotes.slice(0, most).map(({ id, quote, touchpointId }) => (
              <li key={id} className={styles.passage}>
                <q className={styles.said}>{quote}</q>
                {touchpointId === null ? (
                  <span className={styles.hint}>{words.ofNoTouchpoint}</span>
                ) : (
                  <TouchpointLink id={touchpointId} title={null} />
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {longest > most ? (
        <Button onClick={() => setMost(most + shownAtOnce)}>
          {words.showMore(format.number(Math.min(shownAtOnce, longest - most)))}
        </Button>
      ) : null}
    </>
  );
}

function TouchpointLink({ id, title }: { readonly id: string; readonly title: string | null }) {
  const { words } = useCodebookWords();
  const href = formatRoute({ ...touchpointsRoute(false), touchpointId: id });
  return title === null || title.trim() === '' ? (
    <a className={styles.source} href={href}>
      {words.openTouchpoint}
    </a>
  ) : (
    <a className={styles.source} href={href} aria-label={words.openTouchpointOf(title)}>
      {title}
    </a>
  );
}
