import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { starterThemes } from '@/lib/journey/catalogues/themes';
import type { ThemeUse } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Theme } from '@/lib/journey/schemas/study';
import { fold } from '@/lib/journey/search';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Disclosure } from '../fields/Disclosure';
import { NameBox } from '../fields/NameBox';
import { formatRoute, studyRoute } from '../route';
import type { StudySectionProps } from '../study/sectionProps';
import { useStoreQuery } from '../useStoreQuery';
import styles from './Codebook.module.css';
import { ThemePanel } from './ThemePanel';
import { countOf, type ThemeNode, themeTree } from './themeTree';
import { useCodebookWords } from './useCodebookWords';

/** The study's codebook: its themes with what is coded by each, and one of them open. */
export function CodebookSection({ records, id }: StudySectionProps) {
  const { store, history, language, format, toast, reportError } = useDashboard();
  const { words } = useCodebookWords();
  const { study, themes } = records;
  const { data: uses } = useStoreQuery(store, 'themeUse', { studyId: study.id });
  const [filter, setFilter] = useState('');
  const newName = useRef<HTMLInputElement>(null);
  const nodes = useMemo(() => themeTree(themes, language), [themes, language]);
  const open = themes.find((theme) => theme.id === id);
  const wanted = fold(filter);
  const found = nodes.filter(({ theme }) =>
    fold(`${theme.name.en} ${theme.name.fr} ${theme.definition}`).includes(wanted),
  );
  const missing = starterThemes.filter(({ labels }) => !themes.some(({ name }) => isNamedAlike(name, labels))).length;
  const addStarter = () => {
    history.run('addStarterThemes', { studyId: study.id }, { label: words.addedStarter }).then(({ group }) => {
      toast({ text: words.addedStarter, group });
      newName.current?.focus();
    }, reportError);
  };
  const active = found.filter(({ theme }) => !theme.archived);
  const archived = found.filter(({ theme }) => theme.archived);
  return (
    <div className={styles.codebook}>
      <section className={`${cards.card} ${styles.list}`} aria-labelledby="themes">
        <div className={styles.head}>
          <h2 id="themes">{words.themes}</h2>
          <span className={cards.count} role="status">
            {wanted === ''
              ? words.themeCount(themes.length, format.number(themes.length))
              : words.filtered(format.number(found.length), format.number(nodes.length))}
          </span>
        </div>
        {themes.length === 0 ? (
          <div className={styles.empty}>
            <h3>{words.noThemes}</h3>
            <p>{words.noThemesText}</p>
            <Button look="primary" onClick={addStarter}>
              {words.addStarter}
            </Button>
          </div>
        ) : (
          <p className={cards.text}>{words.codebookText}</p>
        )}
        {/* One box for both: the focus stays in it when the first themes come. */}
        <NewTheme studyId={study.id} inputRef={newName} />
        {themes.length > 0 ? (
          <>
            {themes.length > 8 ? (
              <Field name={words.filter}>
                {(control) => (
                  <input type="text" {...control} value={filter} onChange={(event) => setFilter(event.target.value)} />
                )}
              </Field>
            ) : null}
            <ThemeList nodes={active} uses={uses} openId={open?.id ?? null} />
            {archived.length > 0 ? (
              <Disclosure
                title={words.archivedThemes}
                summary={format.number(archived.length)}
                isOpen={open?.archived ?? false}
              >
                <ThemeList nodes={archived} uses={uses} openId={open?.id ?? null} />
              </Disclosure>
            ) : null}
          </>
        ) : null}
        {themes.length > 0 && missing > 0 ? (
          <div className={styles.starter}>
            <span className={cards.count}>{words.starterText(missing, format.number(missing))}</span>
            <Button look="quiet" onClick={addStarter}>
              {words.addStarter}
            </Button>
          </div>
        ) : null}
      </section>
      {open ? (
        <ThemePanel key={open.id} theme={open} records={records} uses={uses} />
      ) : themes.length > 0 ? (
        <p className={styles.choose}>{words.chooseTheme}</p>
      ) : null}
    </div>
  );
}

/** Whether the study has the starter theme already, as the store sees it: by its English or its French name. */
function isNamedAlike(name: Theme['name'], labels: Theme['name']): boolean {
  const same = (language: 'en' | 'fr') => name[language].trim().toLowerCase() === labels[language].trim().toLowerCase();
  return same('en') || same('fr');
}

function ThemeList(props: {
  readonly nodes: readonly ThemeNode[];
  readonly uses: Readonly<Record<string, ThemeUse>> | null;
  readonly openId: string | null;
}) {
  const { nodes, uses, openId } = props;
  const { language, format } = useDashboard();
  const { words, counts } = useCodebookWords();
  return (
    <ul className={styles.themes}>
      {nodes.map(({ theme, depth }) => {
        const count = countOf(uses?.[theme.id]);
        return (
          <li key={theme.id} style={{ paddingLeft: `${Math.min(depth, 5) * 18}px` }}>
            <a
              className={styles.theme}
              href={formatRoute(studyRoute('codebook', theme.id))}
              aria-current={theme.id === openId ? 'true' : undefined}
              title={theme.definition || undefined}
            >
              <span className={styles.themeName}>{labelIn(theme.name, language)}</span>
              {uses ? (
                <span className={styles.themeCount} title={counts(count)}>
                  <span aria-hidden="true">{format.number(count.painPoints + count.verbatims)}</span>
                  <span className={styles.unseen}>
                    {count.painPoints + count.verbatims === 0 ? words.nothing : counts(count)}
                  </span>
                </span>
              ) : null}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Adds themes one after the other: the focus stays where the next one is typed. */
function NewTheme(props: { readonly studyId: string; readonly inputRef: React.RefObject<HTMLInputElement | null> }) {
  const { studyId, inputRef } = props;
  const { history, language, toast, reportError } = useDashboard();
  const { words } = useCodebookWords();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === '') return;
    const label = words.addedTheme(trimmed);
    const fields = { studyId, name: { en: '', fr: '', [language]: trimmed } };
    history.run('createRecord', { type: 'themes', id: newId(), fields }, { label }).then(({ group }) => {
      setName('');
      toast({ text: label, group });
      inputRef.current?.focus();
    }, reportError);
  };
  return (
    <form className={cards.newRow} onSubmit={add} aria-label={words.newTheme}>
      <NameBox name={words.newThemeName} className={cards.grow} value={name} ref={inputRef} onChange={setName} />
      <Button type="submit" disabled={name.trim() === ''}>
        {words.addTheme}
      </Button>
    </form>
  );
}
