import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import styles from './EvidenceViewer.module.css';
import { useEvidenceWords } from './useEvidenceWords';
import { usePictureUrl } from './usePictureUrl';

/** `fit`: all of it in view. `width`: as wide as there is room. `full`: a pixel of it on each of the page. */
export type Zoom = 'fit' | 'width' | 'full';

export interface PictureStageProps {
  readonly evidence: Evidence;
  readonly title: string;
  readonly zoom: Zoom;
  /** What lies over the picture, in a box of exactly its size. */
  readonly children?: ReactNode;
}

/** A picture in the room there is, which scrolls where it is larger. */
export function PictureStage({ evidence, title, zoom, children }: PictureStageProps) {
  const { messages } = useDashboard();
  const words = useEvidenceWords();
  const url = usePictureUrl(evidence);
  const stage = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      // What a scrollbar takes changes what fits: the frame itself does not change.
      setRoom({ width: element.offsetWidth - frame, height: element.offsetHeight - frame });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { width, height } = evidence;
  const scale = width !== null && height !== null && room ? scaleOf(zoom, { width, height }, room) : 1;
  const size =
    width !== null && height !== null && room
      ? { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
      : undefined;
  const scrollsX = size !== undefined && room !== null && size.width > room.width;
  return (
    <section
      ref={stage}
      className={styles.stage}
      aria-label={words.picture}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
      tabIndex={0}
      data-scrolls={scrollsX ? 'x' : undefined}
    >
      {url ? (
        <div className={styles.sheet} style={size}>
          <img src={url} alt={messages.pictureOf(title)} draggable={false} style={size} />
          {children}
        </div>
      ) : (
        <p className={styles.noPreview}>{url === null ? messages.bytesMissing : messages.loading}</p>
      )}
    </section>
  );
}

/** The stage's border and padding on both sides, and a scrollbar, in CSS pixels. */
const frame = 34;

function scaleOf(
  zoom: Zoom,
  picture: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): number {
  if (zoom === 'full') return 1;
  const byWidth = room.width / picture.width;
  // Nothing is blown up: it would look sharper than it is known to be.
  return Math.max(0.01, Math.min(1, zoom === 'fit' ? Math.min(byWidth, room.height / picture.height) : byWidth));
}
