import { useId } from 'react';
import { KeyCap } from '@/components/controls';
import styles from './EvidenceViewer.module.css';
import type { Zoom } from './PictureStage';
import { useEvidenceWords } from './useEvidenceWords';

export interface ZoomChoiceProps {
  readonly zoom: Zoom;
  /** Whether its keys work here. */
  readonly withKeys?: boolean;
  readonly onChoose: (zoom: Zoom) => void;
}

const keys = { fit: 'F', width: 'W', full: '1' } as const;

/** How large a picture is shown. */
export function ZoomChoice({ zoom, withKeys = false, onChoose }: ZoomChoiceProps) {
  const words = useEvidenceWords();
  const name = useId();
  const names = { fit: words.zoomFit, width: words.zoomWidth, full: words.zoomFull } as const;
  return (
    <fieldset className={styles.zoom} aria-label={words.zoom}>
      {(['fit', 'width', 'full'] as const).map((each) => (
        <label key={each} className={styles.zoomStep}>
          <input
            type="radio"
            name={name}
            checked={zoom === each}
            onChange={() => onChoose(each)}
            aria-keyshortcuts={withKeys ? keys[each] : undefined}
          />
          <span>
            {names[each]}
            {withKeys ? <KeyCap>{keys[each]}</KeyCap> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
