/** How the nth of what is compared is drawn: told apart by colour, dash and marker, each enough by itself. */
export interface Series {
  /** A CSS colour of the theme. */
  readonly colour: string;
  /** Of the line; empty for a solid one. */
  readonly dash: string;
  /** The path of its marker around a point. */
  marker(x: number, y: number, radius: number): string;
}

type Marker = Series['marker'];

const circle: Marker = (x, y, r) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
const square: Marker = (x, y, r) => `M${x - r * 0.9},${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`;
const triangle: Marker = (x, y, r) => `M${x},${y - r * 1.2}L${x + r * 1.15},${y + r * 0.8}H${x - r * 1.15}Z`;
const diamond: Marker = (x, y, r) =>
  `M${x},${y - r * 1.3}L${x + r * 1.3},${y}L${x},${y + r * 1.3}L${x - r * 1.3},${y}Z`;
const downwards: Marker = (x, y, r) => `M${x},${y + r * 1.2}L${x + r * 1.15},${y - r * 0.8}H${x - r * 1.15}Z`;
const plus: Marker = (x, y, r) => {
  const arm = r * 0.45;
  const rest = r * 1.2 - arm;
  return `M${x - arm},${y - arm - rest}h${2 * arm}v${rest}h${rest}v${2 * arm}h${-rest}v${rest}h${-2 * arm}v${-rest}h${-rest}v${-2 * arm}h${rest}Z`;
};

const all: readonly Omit<Series, 'colour'>[] = [
  { dash: '', marker: circle },
  { dash: '9 5', marker: square },
  { dash: '2 5', marker: triangle },
  { dash: '12 4 2 4', marker: diamond },
  { dash: '16 5', marker: downwards },
  { dash: '5 3', marker: plus },
];

/** `nth` from 0. */
export function seriesOf(nth: number): Series {
  const place = nth % all.length;
  return { dash: '', marker: circle, ...all[place], colour: `var(--series-${place + 1})` };
}
