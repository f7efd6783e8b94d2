import { useState } from 'react';
import { Button } from '@/components/controls';
import { tableMessages } from '@/lib/i18n/table';
import { newId } from '@/lib/journey/newId';
import type { Study } from '@/lib/journey/schemas/study';
import { readTableView, type SavedTableView, type TableView, writeTableView } from '@/lib/journey/tableView';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { PencilIcon } from '../icons';
import { formatRoute, touchpointsRoute } from '../route';
import { Menu } from './Menu';
import styles from './panels.module.css';
import { useTableExtension } from './useTableExtension';

export interface ViewsMenuProps {
  readonly study: Study;
  /** What is shown now, its columns named. */
  readonly shown: TableView;
}

/** The views that the study keeps: chosen, saved, brought up to date, renamed, deleted. */
export function ViewsMenu({ study, shown }: ViewsMenuProps) {
  const { language } = useDashboard();
  const words = tableMessages[language];
  const { kept } = useTableExtension(study);
  const search = writeTableView(shown).toString();
  const current = kept.views.find((view) => view.search === search);
  return (
    <Menu
      name={current?.name ?? words.views}
      label={current ? `${words.views}: ${current.name}` : words.views}
      align="end"
    >
      {(close) => <Views study={study} search={search} onChosen={close} />}
    </Menu>
  );
}

function Views({
  study,
  search,
  onChosen,
}: {
  readonly study: Study;
  readonly search: string;
  readonly onChosen: () => void;
}) {
  const { language, toast, reportError, history } = useDashboard();
  const words = tableMessages[language];
  const {
    kept: { views },
    keep,
  } = useTableExtension(study);
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<string | null>(null);
  const save = () => {
    const given = name.trim();
    if (given === '') return;
    // A name that is there already is brought up to date.
    const same = views.find((view) => view.name === given);
    const view: SavedTableView = same ? { ...same, search } : { id: newId(), name: given, search };
    void keep(
      { views: same ? views.map((each) => (each === same ? view : each)) : [...views, view] },
      words.savedViewLabel(given),
    );
    setName('');
  };
  const remove = (view: SavedTableView) => {
    const label = words.deletedViewLabel(view.name);
    void keep({ views: views.filter(({ id }) => id !== view.id) }, label).then((done) => {
      if (done) toast({ text: label, group: done.group });
    }, reportError);
    history.flush();
  };
  return (
    <>
      <p className={styles.text}>{views.length === 0 ? words.noViews : words.viewsText}</p>
      <ul className={styles.list}>
        {views.length === 0 ? null : (
          <li className={styles.row}>
            <a className={styles.view} href={formatRoute(touchpointsRoute(false))} onClick={onChosen}>
              {words.allTouchpoints}
            </a>
          </li>
        )}
        {views.map((view) => (
          <li key={view.id} className={styles.row}>
            {renaming === view.id ? (
              <RenameBox
                view={view}
                onDone={(renamed) => {
                  setRenaming(null);
                  if (renamed !== null && renamed !== view.name) {
                    void keep(
                      { views: views.map((each) => (each.id === view.id ? { ...each, name: renamed } : each)) },
                      words.renamedViewLabel(renamed),
                    );
                  }
                }}
              />
            ) : (
              <>
                <a
                  className={styles.view}
                  href={formatRoute({ ...touchpointsRoute(false), ...readTableView(new URLSearchParams(view.search)) })}
                  aria-current={view.search === search ? 'true' : undefined}
                  onClick={onChosen}
                >
                  {view.name}
                </a>
                {view.search === search ? null : (
                  <button
                    type="button"
                    className={styles.quiet}
                    aria-label={words.updateView(view.name)}
                    onClick={() =>
                      void keep(
                        { views: views.map((each) => (each.id === view.id ? { ...each, search } : each)) },
                        words.savedViewLabel(view.name),
                      )
                    }
                  >
                    {words.update}
                  </button>
                )}
                <button
                  type="button"
                  className={styles.icon}
                  aria-label={words.renameView(view.name)}
                  title={words.renameView(view.name)}
                  onClick={() => setRenaming(view.id)}
                >
                  <PencilIcon />
                </button>
                <DeleteButton name={words.deleteView(view.name)} onClick={() => remove(view)} />
              </>
            )}
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          className={styles.input}
          type="text"
          aria-label={words.viewName}
          placeholder={words.viewName}
          maxLength={textLimits.journeyTitle}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{words.saveView}</Button>
      </form>
    </>
  );
}

function RenameBox({
  view,
  onDone,
}: {
  readonly view: SavedTableView;
  /** Null where nothing was changed. */
  readonly onDone: (name: string | null) => void;
}) {
  const { language } = useDashboard();
  const [name, setName] = useState(view.name);
  const done = () => onDone(name.trim() === '' ? null : name.trim());
  return (
    <input
      ref={(box) => box?.focus()}
      className={styles.input}
      type="text"
      aria-label={tableMessages[language].renameView(view.name)}
      maxLength={textLimits.journeyTitle}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone(null);
        }
      }}
    />
  );
}
