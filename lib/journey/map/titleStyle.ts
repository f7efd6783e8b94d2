import type { CellStyle } from './cellMarks';
import type { ZoomLevel } from './zoom';

/** Below a card's title: its place in the journey, and room for its buttons. CSS pixels. */
export const titleFoot = 18;

const card: CellStyle = {
  ...{ fontSize: 12.5, lineHeight: 16.5, maxLines: 6, padding: 11, pictureRatio: 0 },
  // From which brand to which one the customer goes is told whole, also below a long title.
  groundLines: 2,
};
const compact: CellStyle = {
  ...{ fontSize: 10.5, lineHeight: 13, maxLines: 6, padding: 7, pictureRatio: 0, longWords: 'cut' },
};
const narrow: CellStyle = { ...compact, fontSize: 9.5, lineHeight: 12, maxLines: 7 };

/** What is shown of a touchpoint that is narrower than this is set in smaller letters: titles and pictures, no other texts. */
export const leastForTexts = 76;

/** How the title of a touchpoint so many CSS pixels wide is set. */
export function titleStyle(level: ZoomLevel, width: number): CellStyle {
  if (level === 'card') return card;
  return width < leastForTexts ? narrow : compact;
}
