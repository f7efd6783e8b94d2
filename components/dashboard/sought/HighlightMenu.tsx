import { useMemo } from 'react';
import { soughtMessages } from '@/lib/i18n/sought';
import { highlights, highlightsOf } from '@/lib/journey/highlights';
import { highlightSigns } from '@/lib/journey/map/highlightRow';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Sought } from '@/lib/journey/sought';
import { useDashboard } from '../dashboardTools';
import { Menu } from '../table/Menu';
import styles from './HighlightMenu.module.css';

export interface HighlightMenuProps {
  /** Whole journeys. */
  readonly touchpoints: readonly Touchpoint[];
  readonly sought: Sought;
  readonly onSeek: (changes: Partial<Sought>) => void;
}

/** What is to stand out, with how many there are of each. */
export function HighlightMenu(props: HighlightMenuProps) {
  const { language, format } = useDashboard();
  const words = soughtMessages[language];
  const { length } = props.sought.highlights;
  return (
    <Menu name={length === 0 ? words.highlight : words.highlightCount(format.number(length))}>
      {() => <Kinds {...props} />}
    </Menu>
  );
}

function Kinds({ touchpoints, sought, onSeek }: HighlightMenuProps) {
  const { language, format } = useDashboard();
  const words = soughtMessages[language];
  const { highlights: chosen, onlyHighlighted } = sought;
  const found = useMemo(() => [...highlightsOf(touchpoints).values()], [touchpoints]);
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.text}>{words.highlightText}</legend>
      {highlights.map((kind) => (
        <label key={kind} className={styles.kind}>
          <input
            type="checkbox"
            aria-label={words[kind]}
            checked={chosen.includes(kind)}
            onChange={(event) => {
              const next = highlights.filter((each) => (each === kind ? event.target.checked : chosen.includes(each)));
              onSeek({ highlights: next, onlyHighlighted: onlyHighlighted && next.length > 0 });
            }}
          />
          <span className={styles.sign} aria-hidden="true">
            {highlightSigns[kind]}
          </span>
          <span className={styles.name}>
            {words[kind]}
            <small>{words[`${kind}Hint`]}</small>
          </span>
          <span className={styles.count}>{format.number(found.filter((all) => all.includes(kind)).length)}</span>
        </label>
      ))}
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={onlyHighlighted}
          disabled={chosen.length === 0}
          onChange={(event) => onSeek({ onlyHighlighted: event.target.checked })}
        />
        {words.onlyHighlighted}
      </label>
    </fieldset>
  );
}
