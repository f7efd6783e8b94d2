import { seriesOf } from './series';

/** A stretch of a series' line with its marker, beside its name. */
export function SeriesMark({ nth }: { readonly nth: number }) {
  const { colour, dash, marker } = seriesOf(nth);
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M1 7H33" stroke={colour} strokeWidth="2.5" strokeDasharray={dash} fill="none" />
      <path d={marker(17, 7, 4.5)} fill={colour} stroke="var(--surface)" strokeWidth="1" />
    </svg>
  );
}
