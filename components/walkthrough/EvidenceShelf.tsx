import { useEffect, useState } from 'react';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Committed } from '@/lib/journey/commands';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { useUndo } from './useUndo';

export interface EvidenceShelfProps {
  /** What it is evidence of. */
  readonly of: string;
  readonly evidenceIds: readonly string[];
  readonly evidence: Readonly<Record<string, Evidence>>;
  /** Keeps these and no others. */
  readonly onKeep: (evidenceIds: readonly string[]) => Promise<Committed | null>;
}

/** The evidence that a page or a criterion has, small, each to be taken off again. */
export function EvidenceShelf({ of, evidenceIds, evidence, onKeep }: EvidenceShelfProps) {
  const { language } = usePanel();
  const messages = walkthroughMessages[language];
  const undo = useUndo();
  const here = evidenceIds.flatMap((id) => evidence[id] ?? []);
  const remove = async (id: string) => {
    undo.offer(await onKeep(evidenceIds.filter((each) => each !== id)), messages.evidenceRemoved);
  };
  return (
    <>
      {evidenceIds.length === 0 ? null : <p className={styles.faint}>{messages.evidenceCount(evidenceIds.length)}</p>}
      {here.length === 0 ? null : (
        <ul className={styles.shelf} aria-label={messages.labelled(messages.evidence, of)}>
          {here.map((piece) => (
            <Piece key={piece.id} piece={piece} onRemove={() => void remove(piece.id)} />
          ))}
        </ul>
      )}
      {undo.line}
    </>
  );
}

function Piece({ piece, onRemove }: { piece: Evidence; onRemove: () => void }) {
  const { language, locale } = usePanel();
  const messages = walkthroughMessages[language];
  const picture = usePicture(piece);
  const words = useQuote(piece);
  const time = new Date(piece.capturedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const name = `${words ?? piece.fileName ?? labelOf(evidenceKinds, piece.kind, language)}, ${time}`;
  const remove = messages.labelled(messages.removeEvidence, name);
  return (
    <li className={styles.piece} title={name}>
      {picture === null ? <span className={styles.pieceName}>{words ?? name}</span> : <img src={picture} alt={name} />}
      <button type="button" className={styles.remove} aria-label={remove} title={remove} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

/** The address of a small picture of it; null until there is one, and where it is none. */
function usePicture({ sha256, mediaType }: Evidence): string | null {
  const { thumbnails } = usePanel();
  const isPicture = mediaType.startsWith('image/');
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!isPicture) return;
    let ended = false;
    void thumbnails.acquire(sha256).then((made) => {
      if (!ended) setUrl(made);
    });
    return () => {
      ended = true;
      thumbnails.release(sha256);
    };
  }, [thumbnails, sha256, isPicture]);
  return url;
}

/** The words of a quote; null until they are read, and where it is none. */
function useQuote({ sha256, kind }: Evidence): string | null {
  const { store } = usePanel();
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    if (kind !== 'quote') return;
    let ended = false;
    void store.query('evidenceBytes', { sha256 }).then(
      (stored) => {
        if (!ended && stored) setWords(new TextDecoder().decode(stored.bytes));
      },
      // Then it keeps the name of its kind.
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [store, sha256, kind]);
  return words;
}
