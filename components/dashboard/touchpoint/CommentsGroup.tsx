import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { newId } from '@/lib/journey/newId';
import type { Comment } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { NewText } from '../fields/NewText';
import { TickBox } from '../fields/TickBox';
import { useRecordEdits } from '../fields/useRecordEdits';
import styles from './CommentsGroup.module.css';
import { useTouchpointEditing } from './editing';
import { Group } from './Group';

/** What the team says of a touchpoint. */
export function CommentsGroup() {
  const { history, format, toast, reportError } = useDashboard();
  const { touchpoint, detail, records, words } = useTouchpointEditing();
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const comments = detail.comments.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  const open = comments.filter(({ resolved }) => !resolved).length;
  const nameOf = ({ authorId }: Comment) => {
    const author = records.observers.find(({ id }) => id === authorId);
    return author?.name || author?.initials || (authorId === records.me ? words.you : words.someone);
  };
  const add = () => {
    const said = text.trim();
    if (said === '') return box.current?.focus();
    const fields = { recordType: 'touchpoints', recordId: touchpoint.id, text: said };
    history.run('createRecord', { type: 'comments', id: newId(), fields }, { label: words.addedComment }).then(() => {
      setText('');
      box.current?.focus();
    }, reportError);
  };
  const remove = (comment: Comment) => {
    box.current?.focus();
    history
      .run('deleteRecord', { type: 'comments', id: comment.id }, { label: words.deletedComment })
      .then(({ group }) => toast({ text: words.deletedComment, group }), reportError);
  };
  return (
    <Group
      id="comments"
      title={words.comments}
      summary={
        comments.length === 0
          ? words.nothingFilled
          : words.commentCount(format.number(open), format.number(comments.length))
      }
    >
      {comments.length === 0 ? null : (
        <ul className={styles.comments}>
          {comments.map((comment) => (
            <li key={comment.id} className={styles.comment} data-resolved={comment.resolved ? '' : undefined}>
              <div className={styles.head}>
                <strong>{nameOf(comment)}</strong>
                <time dateTime={comment.createdAt}>{format.dateTime(comment.createdAt)}</time>
              </div>
              <p className={styles.text}>{comment.text}</p>
              <div className={styles.foot}>
                <Resolved comment={comment} />
                <DeleteButton name={words.deleteCommentOf(nameOf(comment))} onClick={() => remove(comment)} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <NewText name={words.newComment} ref={box} className={styles.box} value={text} onChange={setText} onAdd={add} />
      <Button className={styles.add} onClick={add}>
        {words.addComment}
      </Button>
    </Group>
  );
}

/** Whether what a comment asks for is done. */
function Resolved({ comment }: { readonly comment: Comment }) {
  const { words } = useTouchpointEditing();
  const { current, edit } = useRecordEdits('comments', comment);
  return (
    <TickBox
      name={words.resolved}
      checked={current.resolved}
      onChange={(resolved) => edit({ resolved }, words.comments)}
    />
  );
}
