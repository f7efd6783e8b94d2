import { Button } from '@/components/controls';
import { useDashboard } from '../dashboardTools';
import { useTouchpointEditing } from './editing';
import { Group } from './Group';
import { AnchorFacts, PageFields } from './PageFields';
import styles from './TouchpointEditor.module.css';
import { useFilledIn } from './useFilledIn';

/** The page it was captured on, and the part that was tagged. */
export function SourceGroup() {
  const { history, toast, reportError } = useDashboard();
  const { touchpoint, words, names, edit } = useTouchpointEditing();
  const summary = useFilledIn(['page', 'anchor', 'target']);
  const { page, anchor, target } = touchpoint;
  const takeOff = (changes: { page: null } | { anchor: null } | { target: null }, label: string) =>
    history
      .run('editRecord', { type: 'touchpoints', id: touchpoint.id, changes }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  return (
    <Group id="source" title={words.source} summary={summary}>
      <PageFields
        page={page}
        onChange={(changed) => edit({ page: changed }, names.page)}
        onRemove={() => void takeOff({ page: null }, words.removedPage)}
      />
      {anchor ? (
        <section aria-label={names.anchor} className={styles.set}>
          <h4 className={styles.subheading}>{names.anchor}</h4>
          <AnchorFacts anchor={anchor} />
          <Button
            look="quiet"
            className={styles.add}
            onClick={() => void takeOff({ anchor: null }, words.removed(names.anchor))}
          >
            {words.removeAnchor}
          </Button>
        </section>
      ) : null}
      {target ? (
        <section aria-label={names.target} className={styles.set}>
          <h4 className={styles.subheading}>{names.target}</h4>
          <dl className={styles.list}>
            <dt>{words.address}</dt>
            <dd>{target.url}</dd>
            {target.text === '' ? null : (
              <>
                <dt>{words.targetWords}</dt>
                <dd>{target.text}</dd>
              </>
            )}
          </dl>
          <Button
            look="quiet"
            className={styles.add}
            onClick={() => void takeOff({ target: null }, words.removed(names.target))}
          >
            {words.removeTarget}
          </Button>
        </section>
      ) : null}
    </Group>
  );
}
