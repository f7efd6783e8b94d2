import { useRef } from 'react';
import { teamMessages } from '@/lib/i18n/team';
import type { StudyRecords } from '@/lib/journey/commands';
import { compareText } from '@/lib/journey/compareText';
import type { Comment } from '@/lib/journey/schemas/study';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { Disclosure } from '../fields/Disclosure';
import { TickBox } from '../fields/TickBox';
import { CommentedRecord } from './CommentedRecord';
import styles from './TeamScreen.module.css';

/** What the team still has to talk about in the study, newest first, each with the way to its record. */
export function CommentsCard({ records }: { readonly records: StudyRecords }) {
  const { history, language, format, toast, reportError } = useDashboard();
  const words = teamMessages[language];
  const heading = useRef<HTMLHeadingElement>(null);
  const newestFirst = records.comments.toSorted((a, b) => compareText(b.createdAt, a.createdAt));
  const open = newestFirst.filter(({ resolved }) => !resolved);
  const resolved = newestFirst.filter((comment) => comment.resolved);

  // The comment leaves the list that it stands in, and the focus with it.
  const resolve = (id: string, isResolved: boolean) => {
    const label = isResolved ? words.resolvedComment : words.reopenedComment;
    heading.current?.focus();
    history
      .run('editRecord', { type: 'comments', id, changes: { resolved: isResolved } }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  const remove = (id: string) => {
    heading.current?.focus();
    history
      .run('deleteRecord', { type: 'comments', id }, { label: words.deletedComment })
      .then(({ group }) => toast({ text: words.deletedComment, group }), reportError);
  };
  const list = (comments: readonly Comment[]) => (
    <ul className={styles.rows}>
      {comments.map((comment) => (
        <CommentRow
          key={comment.id}
          comment={comment}
          records={records}
          onResolve={(isResolved) => resolve(comment.id, isResolved)}
          onDelete={() => remove(comment.id)}
        />
      ))}
    </ul>
  );

  return (
    <section className={cards.card} aria-labelledby="open-comments">
      <div className={styles.head}>
        <h2 id="open-comments" ref={heading} tabIndex={-1}>
          {words.openComments}
        </h2>
        <span className={styles.count}>{words.openCommentsCount(format.number(open.length))}</span>
      </div>
      <p className={cards.text}>{words.openCommentsText(records.study.name)}</p>
      {open.length === 0 ? <p className={styles.empty}>{words.noOpenComments}</p> : list(open)}
      {resolved.length > 0 ? (
        <Disclosure
          title={words.resolvedComments}
          summary={words.resolvedCount(resolved.length, format.number(resolved.length))}
        >
          {list(resolved)}
        </Disclosure>
      ) : null}
    </section>
  );
}

function CommentRow(props: {
  readonly comment: Comment;
  readonly records: StudyRecords;
  readonly onResolve: (isResolved: boolean) => void;
  readonly onDelete: () => void;
}) {
  const { comment, records, onResolve, onDelete } = props;
  const { language, format } = useDashboard();
  const words = teamMessages[language];
  const author = records.observers.find(({ id }) => id === comment.authorId);
  return (
    <li className={styles.comment}>
      <p className={styles.about}>
        <strong>
          {author?.name || author?.initials || (comment.authorId === records.me ? words.you : words.unknownAuthor)}
        </strong>
        , {format.dateTime(comment.createdAt)}
      </p>
      <p className={styles.said}>{comment.text}</p>
      <p className={styles.about}>
        <CommentedRecord comment={comment} records={records} />
      </p>
      <div className={styles.acts}>
        <TickBox name={words.resolved} checked={comment.resolved} onChange={onResolve} />
        <DeleteButton name={words.deleteComment} onClick={onDelete} />
      </div>
    </li>
  );
}
