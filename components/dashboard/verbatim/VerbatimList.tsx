import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { verbatimMessages } from '@/lib/i18n/touchpoint';
import type { StudyRecords } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Verbatim } from '@/lib/journey/schemas/verbatim';
import { useDashboard } from '../dashboardTools';
import { NewText } from '../fields/NewText';
import styles from './Verbatim.module.css';
import { VerbatimItem } from './VerbatimItem';

export interface VerbatimListProps {
  readonly verbatims: readonly Verbatim[];
  readonly records: StudyRecords;
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** What a new one is born with. */
  readonly born: Pick<Verbatim, 'touchpointId' | 'journeyId' | 'stageId' | 'brandId'>;
  /** More beside each. */
  readonly beside?: (verbatim: Verbatim) => ReactNode;
}

const shortQuote = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 60)}…` : quote).replace(/\s+/g, ' ');

/** Verbatims to read and code, with a box that takes another. */
export function VerbatimList({ verbatims, records, evidence, born, beside }: VerbatimListProps) {
  const { history, language, toast, reportError } = useDashboard();
  const words = verbatimMessages[language];
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  /** One at a time: each holds a form of its own. The only one stands open. */
  const [open, setOpen] = useState<string | null>(verbatims.length === 1 ? (verbatims[0]?.id ?? null) : null);
  const add = () => {
    const quote = text.trim();
    if (quote === '') return box.current?.focus();
    const fields = { ...born, studyId: records.study.id, quote };
    const id = newId();
    history.run('createRecord', { type: 'verbatims', id, fields }, { label: words.added }).then(() => {
      setText('');
      setOpen(id);
      box.current?.focus();
    }, reportError);
  };
  const remove = (verbatim: Verbatim) => {
    const label = words.deleted(shortQuote(verbatim.quote));
    history.flush();
    box.current?.focus();
    history
      .run('deleteRecord', { type: 'verbatims', id: verbatim.id }, { label })
      .then(({ group }) => toast({ text: label, group }), reportError);
  };
  return (
    <>
      <div className={styles.adding}>
        <NewText name={words.newQuote} ref={box} className={styles.box} value={text} onChange={setText} onAdd={add} />
        <Button onClick={add}>{words.addVerbatim}</Button>
      </div>
      {verbatims.length === 0 ? null : (
        <ul className={styles.list}>
          {verbatims.map((verbatim) => (
            <VerbatimItem
              key={verbatim.id}
              verbatim={verbatim}
              records={records}
              evidence={evidence}
              isOpen={verbatim.id === open}
              onToggle={() => setOpen(verbatim.id === open ? null : verbatim.id)}
              deleteName={words.deleteOf(shortQuote(verbatim.quote))}
              onDelete={() => remove(verbatim)}
              beside={beside?.(verbatim)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
