import type { ReactNode } from 'react';
import { Button } from '@/components/controls';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import type { JourneyView } from '@/lib/journey/commands';
import { useDashboard } from '../dashboardTools';
import { PresentButton } from '../present/PresentButton';
import type { MapKind } from '../route';
import { CountsMenu } from './CountsMenu';
import { LanesMenu } from './LanesMenu';
import { LegendMenu } from './LegendMenu';
import styles from './MapTools.module.css';
import { FitIcon, MinusIcon, PlusIcon, PrintIcon } from './mapIcons';

export interface MapToolsProps {
  readonly view: JourneyView;
  readonly kind: MapKind;
  readonly onKind: (kind: MapKind) => void;
  /** Multiplies the size; undefined fits the whole journey. */
  readonly onZoom: (factor: number | undefined) => void;
  readonly isFitted: boolean;
  readonly onPrint: () => void;
  /** By what touchpoints are found. */
  readonly children: ReactNode;
}

const kinds: readonly MapKind[] = ['stages', 'channels', 'timeline'];
const step = 1.3;

/** How the map is looked at: as what, how near, with which rows, and what it means. */
export function MapTools({ view, kind, onKind, onZoom, isFitted, onPrint, children }: MapToolsProps) {
  const { language } = useDashboard();
  const words = mapScreenMessages[language];
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.tools}>
      <fieldset className={styles.kinds} aria-label={words.views}>
        {kinds.map((each) => (
          <label key={each} className={styles.kind}>
            <input type="radio" name="map-kind" checked={each === kind} onChange={() => onKind(each)} />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.zoom}>
        <button
          type="button"
          aria-label={words.zoomOut}
          title={`${words.zoomOut} (−)`}
          onClick={() => onZoom(1 / step)}
        >
          <MinusIcon />
        </button>
        <button
          type="button"
          className={styles.fit}
          aria-label={words.zoomFit}
          aria-pressed={isFitted}
          title={`${words.zoomFit} (0)`}
          onClick={() => onZoom(undefined)}
        >
          <FitIcon />
        </button>
        <button type="button" aria-label={words.zoomIn} title={`${words.zoomIn} (+)`} onClick={() => onZoom(step)}>
          <PlusIcon />
        </button>
      </div>
      {children}
      <LanesMenu study={view.study} />
      <LegendMenu />
      <CountsMenu view={view} />
      {view.touchpoints.length > 0 ? <PresentButton journeyId={view.journey.id} /> : null}
      <Button look="quiet" title={words.print} onClick={onPrint}>
        <PrintIcon /> <span className={styles.printName}>{words.print}</span>
      </Button>
    </div>
  );
}
