import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { deepEqual } from '@/lib/journey/deepEqual';
import type { Comment } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { TickBox } from '../fields/TickBox';
import { useRecordEdits } from '../fields/useRecordEdits';
import { PencilIcon } from '../icons';
import { useStoreQuery } from '../useStoreQuery';
import styles from './CommentsGroup.module.css';
import { useTouchpointEditing } from './editing';
import { linesOfHistory } from './linesOfHistory';

export interface CommentItemProps {
  readonly comment: Comment;
  readonly author: string;
  /** Whether who reads it wrote it: nobody changes another's words. */
  readonly isOwn: boolean;
  readonly onDelete: () => void;
}

/** A comment: to tick off, and by whoever wrote it, to change. What it said before stays to be read. */
export function CommentItem({ comment, author, isOwn, onDelete }: CommentItemProps) {
  const { format, messages } = useDashboard();
  const { words } = useTouchpointEditing();
  const { current, save, edit, retry } = useRecordEdits('comments', comment);
  const [isEditing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const focus = (selector: string) =>
    // Once what takes its place is drawn.
    requestAnimationFrame(() => item.current?.querySelector<HTMLElement>(selector)?.focus());
  const begin = () => {
    setEditing(true);
    focus('textarea');
  };
  const end = () => {
    setEditing(false);
    focus(`.${styles.edit}`);
  };
  // All fields were written together when it was made: the text of its own edit has been changed since.
  const { text: ofText, recordId: ofMaking } = comment.fieldVersions;
  return (
    <li ref={item} className={styles.comment} data-resolved={current.resolved ? '' : undefined}>
      <div className={styles.head}>
        <strong>{author}</strong>
        <time dateTime={comment.createdAt}>{format.dateTime(comment.createdAt)}</time>
        <SaveStatus save={save} onRetry={retry} />
      </div>
      {isEditing ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the box in it.
        <div
          className={styles.editing}
          onKeyDown={(event) => {
            const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
            if (!isDone && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            end();
          }}
        >
          <SavedText
            name={words.comment}
            value={current.text}
            neededHint={words.commentNeeded}
            lines={2}
            onSave={(text) => edit({ text: text.trim() }, words.comment)}
          />
          <Button className={styles.add} onClick={end}>
            {words.doneEditing}
          </Button>
        </div>
      ) : (
        <p className={styles.text}>{current.text}</p>
      )}
      <div className={styles.foot}>
        <TickBox
          name={words.resolved}
          checked={current.resolved}
          onChange={(resolved) => edit({ resolved }, words.comments)}
        />
        <span className={styles.acts}>
          {isOwn && !isEditing ? (
            <button
              type="button"
              className={styles.edit}
              aria-label={words.editComment}
              title={words.editComment}
              onClick={begin}
            >
              <PencilIcon />
            </button>
          ) : null}
          <DeleteButton name={words.deleteCommentOf(author)} onClick={onDelete} />
        </span>
      </div>
      {deepEqual(ofText, ofMaking) ? null : <FormerTexts id={comment.id} loading={messages.loading} />}
    </li>
  );
}

/** What a comment said before, newest first. */
function FormerTexts({ id, loading }: { readonly id: string; readonly loading: string }) {
  const { words } = useTouchpointEditing();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.former} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.edited}</summary>
      {isOpen ? <FormerList id={id} loading={loading} /> : null}
    </details>
  );
}

const limit = 100;

function FormerList({ id, loading }: { readonly id: string; readonly loading: string }) {
  const { store, format } = useDashboard();
  const { data: changes } = useStoreQuery(store, 'recordHistory', { type: 'comments', id, limit });
  if (!changes) return <p className={styles.text}>{loading}</p>;
  const texts = linesOfHistory(changes).flatMap((line) =>
    line.kind === 'set' && line.field === 'text' && typeof line.value === 'string'
      ? [{ seq: line.seq, at: line.at, text: line.value }]
      : [],
  );
  return (
    <ul>
      {texts.slice(1).map(({ seq, at, text }) => (
        <li key={seq}>
          <time dateTime={at}>{format.dateTime(at)}</time>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ul>
  );
}
