import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { type EvidenceState, verifyEvidence } from '@/lib/journey/verifyEvidence';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import { isPicture } from '../touchpointPicture';
import { EvidenceFacts } from './EvidenceFacts';
import styles from './EvidenceViewer.module.css';
import { evidenceFileName } from './evidenceFileName';
import { PictureStage, type Zoom } from './PictureStage';
import { QuoteText } from './QuoteText';
import { RedactionPanel } from './RedactionPanel';
import { noBoxes, type Redaction } from './redactionBoxes';
import { StateMark } from './StateMark';
import { useEvidenceWords } from './useEvidenceWords';
import { ZoomChoice } from './ZoomChoice';

export interface EvidenceViewerProps {
  /** All that stands together, in its order. */
  readonly evidence: readonly Evidence[];
  readonly startsAt: string;
  /** Of what the evidence stands under. */
  readonly title: string;
  readonly onClose: () => void;
}

/** Evidence in full size, one piece after the other, with what is known of each; pictures can be redacted. */
export function EvidenceViewer({ evidence, startsAt, title, onClose }: EvidenceViewerProps) {
  const { store, messages, language, format, announce, saveFile, toast, reportError } = useDashboard();
  const words = useEvidenceWords();
  const [id, setId] = useState(startsAt);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [isRedacting, setRedacting] = useState(false);
  const [drawn, setDrawn] = useState<{ readonly of: string; readonly redaction: Redaction } | null>(null);
  const [verified, setVerified] = useState<{ readonly of: string; readonly state: EvidenceState } | null>(null);
  const redactButton = useRef<HTMLButtonElement>(null);

  const index = evidence.findIndex((each) => each.id === id);
  // What has just been redacted comes with the next reading: until then the last one stays.
  const [last, setLast] = useState<Evidence | null>(evidence[index] ?? null);
  const found = evidence[index] ?? null;
  if (found !== null && found !== last) setLast(found);
  const shown = found ?? last;
  const isGone = shown === null || (found === null && evidence.length === 0);
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (shown === null) return null;

  const go = (by: number) => {
    const next = evidence[index + by];
    if (!next || index === -1) return;
    setId(next.id);
    announce(
      `${labelOf(evidenceKinds, next.kind, language)}, ${words.placeOf(format.number(index + by + 1), format.number(evidence.length))}`,
    );
  };
  const read = async () => {
    const stored = await store.query('evidenceBytes', { sha256: shown.sha256 });
    if (!stored) toast({ text: messages.bytesMissing, tone: 'danger' });
    return stored;
  };
  const save = async () => {
    const stored = await read();
    // As mere bytes: whatever the file says it is, no browser shows it in this page's name.
    if (stored) saveFile({ ...stored, mediaType: 'application/octet-stream', fileName: evidenceFileName(shown) });
  };
  const verify = async () => {
    const states = await verifyEvidence([shown], (sha256) => store.query('evidenceBytes', { sha256 }));
    setVerified({ of: shown.sha256, state: states.get(shown.id) ?? 'missing' });
  };
  const state = verified?.of === shown.sha256 ? verified.state : null;
  const canRedact = isPicture(shown) && shown.width !== null && shown.height !== null;
  const redaction = drawn?.of === shown.id ? drawn.redaction : noBoxes;
  const leaveRedaction = () => {
    setRedacting(false);
    requestAnimationFrame(() => redactButton.current?.focus());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isRedacting || event.ctrlKey || event.metaKey || event.altKey) return;
    // Radios and scrolled pictures have the arrow keys for themselves.
    const isTaken =
      event.target instanceof Element && event.target.closest('input, textarea, select, [data-scrolls="x"]') !== null;
    const zoomOf: Readonly<Record<string, Zoom>> = { KeyF: 'fit', KeyW: 'width', Digit1: 'full', Numpad1: 'full' };
    const zoomed = zoomOf[event.code];
    const isArrow = event.code === 'ArrowLeft' || event.code === 'ArrowRight';
    if (zoomed) setZoom(zoomed);
    else if (isArrow && !isTaken) go(event.code === 'ArrowLeft' ? -1 : 1);
    else return;
    event.preventDefault();
  };

  const kind = labelOf(evidenceKinds, shown.kind, language);
  return (
    <Dialog
      title={isRedacting ? words.redactTitle : kind}
      closeName={messages.close}
      onClose={isRedacting ? leaveRedaction : onClose}
      size="whole"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole dialog, each of which a control beside it has too. */}
      <div className={styles.viewer} onKeyDown={onKeyDown}>
        {isRedacting && canRedact ? (
          <RedactionPanel
            evidence={shown}
            redaction={redaction}
            onChange={(next) => setDrawn({ of: shown.id, redaction: next })}
            onDone={(newId) => {
              setDrawn(null);
              setId(newId);
              leaveRedaction();
            }}
            onLeave={leaveRedaction}
          />
        ) : (
          <>
            <div className={styles.bar}>
              {evidence.length > 1 ? (
                <div className={styles.places}>
                  <Button keyCap="←" aria-keyshortcuts="ArrowLeft" disabled={index <= 0} onClick={() => go(-1)}>
                    {words.previous}
                  </Button>
                  <span className={styles.place}>
                    {words.placeOf(format.number(index + 1), format.number(evidence.length))}
                  </span>
                  <Button
                    keyCap="→"
                    aria-keyshortcuts="ArrowRight"
                    disabled={index >= evidence.length - 1}
                    onClick={() => go(1)}
                  >
                    {words.next}
                  </Button>
                </div>
              ) : null}
              {isPicture(shown) ? <ZoomChoice zoom={zoom} withKeys onChoose={setZoom} /> : null}
              <div className={styles.acts}>
                <span role="status" className={styles.state}>
                  {state === null ? null : <StateMark state={state} isLong />}
                </span>
                <Button onClick={() => void verify().catch(reportError)}>{words.verifyThis}</Button>
                <Button onClick={() => void save().catch(reportError)}>{words.saveFile}</Button>
                {canRedact ? (
                  <Button ref={redactButton} onClick={() => setRedacting(true)}>
                    {words.redact}
                  </Button>
                ) : null}
              </div>
            </div>
            <div className={styles.parts}>
              {isPicture(shown) ? (
                <PictureStage evidence={shown} title={title} zoom={zoom} />
              ) : shown.kind === 'quote' ? (
                <blockquote className={styles.quote}>
                  <QuoteText evidence={shown} />
                </blockquote>
              ) : (
                <p className={styles.noPreview}>{words.noPreview}</p>
              )}
              <EvidenceFacts evidence={shown} />
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
