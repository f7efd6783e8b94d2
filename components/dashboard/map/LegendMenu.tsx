import type { ReactNode } from 'react';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { type BasisId, bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { dashes, markerOf } from '@/lib/journey/map/emotionCurve';
import { faceMarks } from '@/lib/journey/map/faceMarks';
import type { Mark } from '@/lib/journey/map/scene';
import { useDashboard } from '../dashboardTools';
import { Menu } from '../table/Menu';
import { Drawing } from './Drawing';
import styles from './LegendMenu.module.css';

/** What shapes, dashes and colours of the map say. */
export function LegendMenu() {
  const { language } = useDashboard();
  const words = mapScreenMessages[language];
  return (
    <Menu name={words.legend} align="end">
      {() => (
        <div className={styles.legend}>
          <h3>{words.legendEmotion}</h3>
          <p className={styles.text}>{words.legendEmotionText}</p>
          <Sample
            width={150}
            marks={[-2, -1, 0, 1, 2].flatMap((each, nth) => faceMarks(each, 14 + nth * 30, 12, 10))}
          />
          <h3>{words.legendBasis}</h3>
          <p className={styles.text}>{words.legendBasisText}</p>
          <ul className={styles.list}>
            {bases.map(({ id }) => (
              <Entry key={id} marks={basisMarks(id)}>
                {labelOf(bases, id, language)}
              </Entry>
            ))}
            <Entry
              marks={[
                { kind: 'circle', x: 34, y: 12, radius: 4, stroke: 'inkFaint', strokeWidth: 1.2, dash: 'dotted' },
              ]}
            >
              {words.legendGap}
            </Entry>
            <Entry marks={meanMarks}>{words.legendMean}</Entry>
            <Entry marks={returnSample}>{words.legendReturn}</Entry>
          </ul>
          <h3>{words.legendColours}</h3>
          <ul className={styles.list}>
            <Entry marks={tint('dangerSoft', 'danger')}>{words.legendBad}</Entry>
            <Entry marks={tint('successSoft', 'success')}>{words.legendGood}</Entry>
            <Entry marks={tint('accentSoft', 'accent')}>{words.legendAttention}</Entry>
          </ul>
          <p className={styles.text}>{words.legendTime}</p>
        </div>
      )}
    </Menu>
  );
}

function Entry({ marks, children }: { readonly marks: readonly Mark[]; readonly children: ReactNode }) {
  return (
    <li>
      <Sample width={68} marks={marks} />
      <span>{children}</span>
    </li>
  );
}

function Sample({ width, marks }: { readonly width: number; readonly marks: readonly Mark[] }) {
  return (
    <svg width={width} height={24} viewBox={`0 0 ${width} 24`} aria-hidden="true">
      <Drawing marks={marks} />
    </svg>
  );
}

/** A band in which neutral lies in the middle of a sample. */
const band = { x: 0, y: -14, width: 68, height: 52 };

function basisMarks(basis: BasisId): Mark[] {
  return [
    { kind: 'path', d: 'M2,12H60', stroke: 'ink', strokeWidth: 2.25, dash: dashes[basis] },
    ...markerOf({ order: 0, x: 52, valence: 0, basis, isMean: false }, band, 8),
  ];
}

const meanMarks: readonly Mark[] = [
  { kind: 'path', d: 'M29,3h10M34,3V21M29,21h10', stroke: 'ruleStrong' },
  ...markerOf({ order: 0, x: 34, valence: 0, basis: 'several', isMean: true }, band, 8),
];

const returnSample: readonly Mark[] = [
  { kind: 'path', d: 'M58,18C58,2,12,2,12,16', stroke: 'accent', strokeWidth: 1.5, dash: 'longDashed' },
  { kind: 'path', d: 'M8,12L12,18L16,12', stroke: 'accent', strokeWidth: 1.5 },
];

const tint = (fill: 'dangerSoft' | 'successSoft' | 'accentSoft', ink: 'danger' | 'success' | 'accent'): Mark[] => [
  { kind: 'rect', x: 8, y: 4, width: 52, height: 16, radius: 4, fill },
  { kind: 'path', d: 'M14,12H44', stroke: ink, strokeWidth: 2 },
];
