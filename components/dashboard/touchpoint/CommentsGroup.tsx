import { useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { newId } from '@/lib/journey/newId';
import type { Comment } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { NewText } from '../fields/NewText';
import { CommentItem } from './CommentItem';
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
            <CommentItem
              key={comment.id}
              comment={comment}
              author={nameOf(comment)}
              isOwn={comment.authorId === records.me}
              onDelete={() => remove(comment)}
            />
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
