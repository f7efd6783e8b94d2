import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { UndoIcon } from '../icons';
import styles from './EvidenceViewer.module.css';
import { PictureStage, type Zoom } from './PictureStage';
import { RedactionBoxes } from './RedactionBoxes';
import { addBox, type PictureSize, type Redaction, undoStep } from './redactionBoxes';
import { useEvidenceWords } from './useEvidenceWords';
import { ZoomChoice } from './ZoomChoice';

export interface RedactionPanelProps {
  readonly evidence: Evidence;
  readonly redaction: Redaction;
  readonly onChange: (redaction: Redaction) => void;
  /** It was saved: the id of the evidence that stands in its place. */
  readonly onDone: (newId: string) => void;
  readonly onLeave: () => void;
}

/** Draws boxes over a picture and saves it with them painted in. */
export function RedactionPanel({ evidence, redaction, onChange, onDone, onLeave }: RedactionPanelProps) {
  const { store, history, messages, format, announce, toast, reportError, redactPicture } = useDashboard();
  const words = useEvidenceWords();
  const [zoom, setZoom] = useState<Zoom>('width');
  const [forgets, setForgets] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [focused, setFocused] = useState<number | null>(null);
  const size: PictureSize = { width: evidence.width ?? 0, height: evidence.height ?? 0 };
  const { boxes, past } = redaction;
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => addButton.current?.focus(), []);

  const add = () => {
    const view = document.querySelector(`.${styles.stage}`);
    const sheet = document.querySelector(`.${styles.sheet}`)?.getBoundingClientRect();
    const seen = view?.getBoundingClientRect();
    const scale = sheet && sheet.width > 0 ? size.width / sheet.width : 1;
    // In the middle of what is seen of the picture.
    const middle = {
      x:
        seen && sheet
          ? ((Math.max(seen.left, sheet.left) + Math.min(seen.right, sheet.right)) / 2 - sheet.left) * scale
          : size.width / 2,
      y:
        seen && sheet
          ? ((Math.max(seen.top, sheet.top) + Math.min(seen.bottom, sheet.bottom)) / 2 - sheet.top) * scale
          : size.height / 2,
    };
    const width = Math.max(4, Math.min(size.width, Math.round(200 * scale)));
    const height = Math.max(4, Math.min(size.height, Math.round(60 * scale)));
    const within = (value: number, end: number) => Math.max(0, Math.min(end, Math.round(value)));
    const next = addBox(redaction, {
      x: within(middle.x - width / 2, size.width - width),
      y: within(middle.y - height / 2, size.height - height),
      width,
      height,
    });
    onChange(next);
    const made = next.boxes.at(-1);
    if (made) setFocused(made.id);
    announce(words.boxAdded(format.number(next.boxes.length)));
  };

  const save = async () => {
    const stored = await store.query('evidenceBytes', { sha256: evidence.sha256 });
    if (!stored) return toast({ text: messages.bytesMissing, tone: 'danger' });
    const picture = await redactPicture(stored, boxes).catch(() => null);
    if (!picture) return toast({ text: words.redactFailed, tone: 'danger' });
    const { group, replacedIds } = await history.run(
      'redactEvidence',
      { id: evidence.id, picture, forgetOriginal: forgets },
      { label: words.redacted },
    );
    toast(forgets ? { text: words.redactedForGood } : { text: words.redacted, group });
    onDone(replacedIds[evidence.id] ?? evidence.id);
  };

  return (
    <>
      <div className={styles.bar}>
        <Button ref={addButton} onClick={add} data-initial-focus>
          {words.addBox}
        </Button>
        <Button
          aria-keyshortcuts="Control+Z"
          disabled={past.length === 0}
          onClick={() => onChange(undoStep(redaction))}
        >
          <UndoIcon /> {words.undoBox}
        </Button>
        <ZoomChoice zoom={zoom} onChoose={setZoom} />
        <span className={styles.count}>{words.boxCount(boxes.length, format.number(boxes.length))}</span>
        <p className={styles.hint}>
          {words.redactText} {words.boxKeys}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes back the last step, which the button above does too. */}
      <div
        className={styles.only}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.shiftKey) return;
          event.preventDefault();
          onChange(undoStep(redaction));
        }}
      >
        <PictureStage evidence={evidence} title="" zoom={zoom}>
          <RedactionBoxes
            redaction={redaction}
            size={size}
            focused={focused}
            onFocused={() => setFocused(null)}
            onChange={onChange}
          />
        </PictureStage>
      </div>
      <div className={styles.foot}>
        <div className={styles.forget}>
          <label>
            <input type="checkbox" checked={forgets} onChange={(event) => setForgets(event.target.checked)} />{' '}
            {words.forgetOriginal}
          </label>
          <p data-warns={forgets ? '' : undefined}>
            {forgets ? words.forgetOriginalWarning : words.forgetOriginalText}
          </p>
        </div>
        <div className={styles.footActs}>
          <span role="status">{isBusy ? words.redacting : null}</span>
          <Button onClick={onLeave}>{messages.cancel}</Button>
          <Button
            look="primary"
            disabled={boxes.length === 0 || isBusy}
            onClick={() => {
              setBusy(true);
              void save()
                .catch(reportError)
                .finally(() => setBusy(false));
            }}
          >
            {words.saveRedacted}
          </Button>
        </div>
      </div>
    </>
  );
}
